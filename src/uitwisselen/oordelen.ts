import type {Edit} from '../leaves/edit.ts'
import type {Source} from '../model/source.ts'
import type {Wijziging} from './terug.ts'

const WIDTH = 110

/**
 * The edits that put judgements into oordelen.yaml and change nothing else; undefined where it is not clear where they
 * must come.
 */
export function oordeelEdits(source: Source, wijzigingen: readonly Wijziging[]): Edit[] | undefined {
  const edits: Edit[] = []
  for (const wijziging of wijzigingen) {
    if (wijziging.bestaand === undefined) continue
    const own = changeEdits(source, wijziging)
    if (own === undefined) return undefined
    edits.push(...own)
  }
  const added = wijzigingen.filter(({bestaand}) => bestaand === undefined)
  if (added.length === 0) return edits
  const edit = appendEdit(source, added)
  return edit === undefined ? undefined : [...edits, edit]
}

/** The text of an oordelen.yaml that was not there yet. */
export function newOordelen(wijzigingen: readonly Wijziging[]): string {
  return `oordelen:\n${wijzigingen.map((each) => `  - ${entry(each, '    ')}\n`).join('')}`
}

function changeEdits({text, spans}: Source, {bestaand, oordeel, opmerking}: Wijziging): Edit[] | undefined {
  const path = bestaand?.origin.path ?? []
  const verdict = spans.get([...path, 'oordeel'])
  const remark = spans.get([...path, 'toelichting'])
  if (verdict?.key === undefined) return undefined
  const edits: Edit[] = []
  if (oordeel !== undefined) edits.push({start: verdict.value[0], end: verdict.value[1], text: oordeel})
  if (opmerking === undefined) return edits
  const flow = isFlow(text, spans.get(path)?.value)
  const column = columnOf(text, verdict.key[0])
  if (remark !== undefined)
    edits.push({
      start: remark.value[0],
      end: remark.value[1],
      text: flow ? JSON.stringify(oneLine(opmerking)) : block(opmerking, column)
    })
  else if (flow)
    edits.push({
      start: verdict.value[1],
      end: verdict.value[1],
      text: `, toelichting: ${JSON.stringify(oneLine(opmerking))}`
    })
  else {
    const at = endOfLine(text, verdict.value[1])
    edits.push({start: at, end: at, text: `\n${' '.repeat(column)}toelichting: ${block(opmerking, column)}`})
  }
  return edits
}

/** New judgements come at the end of the list. */
function appendEdit({text, spans}: Source, added: readonly Wijziging[]): Edit | undefined {
  const list = spans.get(['oordelen'])
  if (list?.key === undefined) return undefined
  const [start, end] = list.value
  const written = text.slice(start, end)
  if (/^(?:\[\s*\]|~|null)?$/u.test(written) || start === list.key[0]) {
    const after =
      start === list.key[0] ? text.indexOf(':', list.key[1]) + 1 : text.slice(0, start).trimEnd().length
    const entries = added.map((each) => `\n  - ${entry(each, '    ')}`)
    return {start: after, end: start === list.key[0] ? after : end, text: entries.join('')}
  }
  if (!written.startsWith('-')) return undefined
  const indent = ' '.repeat(columnOf(text, start))
  const at = endOfLine(text, end)
  return {
    start: at,
    end: at,
    text: added.map((each) => `\n${indent}- ${entry(each, `${indent}  `)}`).join('')
  }
}

/** An entry as lines of YAML, the first without indent. */
function entry({norm, object, oordeel = '', opmerking}: Wijziging, indent: string): string {
  return [
    `norm: ${norm.id}`,
    ...(object === undefined ? [] : [`object: ${object}`]),
    `oordeel: ${oordeel}`,
    ...(opmerking === undefined ? [] : [`toelichting: ${block(opmerking, indent.length)}`])
  ].join(`\n${indent}`)
}

/** A text below its key: folded where it is one paragraph, else line by line. */
function block(text: string, column: number): string {
  const indent = ' '.repeat(column + 2)
  const lines = clean(text)
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
  if (lines.length === 1)
    return `>-\n${fold(oneLine(text), WIDTH - indent.length)
      .map((line) => indent + line)
      .join('\n')}`
  return `|-\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`
}

/** Without the characters that no file of ours may have. */
function clean(text: string): string {
  return text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]|\p{Cs}/gu, '')
    .trim()
}

function oneLine(text: string): string {
  return clean(text).replaceAll(/\s+/gu, ' ')
}

function fold(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function isFlow(text: string, span: readonly [number, number] | undefined): boolean {
  return span !== undefined && text[span[0]] === '{'
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function endOfLine(text: string, from: number): number {
  const found = /\r?\n/u.exec(text.slice(from))
  return found === null ? text.length : from + found.index
}
