import * as W from './words.mjs'

/** Random numbers that are the same on every machine: mulberry32, seeded by a text, in whole numbers only. */
export class Random {
  constructor(key) {
    let hash = 0x811c9dc5
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
    this.state = hash >>> 0
  }

  next() {
    let value = (this.state = (this.state + 0x6d2b79f5) | 0)
    value = Math.imul(value ^ (value >>> 15), value | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return (value ^ (value >>> 14)) >>> 0
  }

  /** From `from` up to and including `to`. */
  range(from, to) {
    return from + (this.next() % (to - from + 1))
  }

  pick(list) {
    return list[this.next() % list.length]
  }
}

export function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

export function countWords(text) {
  return text.match(/\S+/gu)?.length ?? 0
}

export function sentence(r) {
  const [actor, verb, object] = [r.pick(W.ACTORS), r.pick(W.VERBS), r.pick(W.OBJECTS)]
  switch (r.next() % 5) {
    case 0:
      return `${r.pick(W.OPENINGS)} ${actor} ${object} ${r.pick(W.ADVERBS)} ${verb}, ${r.pick(W.CAUSES)}.`
    case 1:
      return `${capital(actor)} ${verb} ${object} ${r.pick(W.ADVERBS)}, ${r.pick(W.CAUSES)}.`
    case 2:
      return `Van de ${r.range(20, 240)} onderzochte dossiers bevat ${r.range(11, 97)} procent ${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)} over ${object}.`
    case 3:
      return `In ${r.range(2019, 2023)} bedroegen de uitgaven voor ${r.pick(W.THEMES)} € ${r.range(1, 48)},${r.range(1, 9)} miljoen, tegenover € ${r.range(1, 48)},${r.range(1, 9)} miljoen in de begroting.`
    default:
      return `De ${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)} zijn ${r.pick(W.ADVERBS)} uitgewerkt; ${actor} ${verb} daarbij ${object}.`
  }
}

/** One paragraph without marks, for text keys. */
export function plain(r, quota) {
  const sentences = []
  for (let count = 0; count < quota; count += countWords(sentences.at(-1))) sentences.push(sentence(r))
  return sentences.join(' ')
}

/**
 * The body of a Markdown file of about `quota` words: paragraphs with emphasis, references by id, links and footnotes,
 * and between them a heading, lists, tables and quotations. `refs` are ids to refer to, `source` is who is quoted.
 */
export function body(r, quota, {refs = [], source} = {}) {
  const blocks = []
  const notes = []
  for (let count = 0; count < quota; count += countWords(blocks.at(-1))) {
    const length = Math.min(quota - count, r.range(45, 95))
    if (blocks.length === 3) blocks.push(`## ${capital(r.pick(W.OBJECTS).replace(/^\S+ /u, ''))}`)
    const kind = blocks.length === 0 ? 9 : r.range(0, 9)
    if (kind === 0) blocks.push(list(r))
    else if (kind === 1) blocks.push(table(r))
    else if (kind === 2 && source !== undefined) blocks.push(`:::citaat{bron=${source}}\n${sentence(r)}\n:::`)
    else blocks.push(paragraph(r, length, refs, notes))
  }
  return [...blocks, ...notes].join('\n\n')
}

function list(r) {
  const ordered = r.next() % 3 === 0
  const items = Array.from({length: r.range(3, 5)}, () => sentence(r))
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')
}

function table(r) {
  const rows = Array.from({length: r.range(3, 6)}, () => {
    const [planned, spent] = [r.range(100, 999), r.range(100, 999)]
    return `| ${capital(r.pick(W.ADJECTIVES))} ${r.pick(W.NOUNS)} | ${planned} | ${spent} | ${spent - planned} |`
  })
  return ['| Post | Begroot | Werkelijk | Verschil |', '| :--- | ---: | ---: | ---: |', ...rows].join('\n')
}

function paragraph(r, quota, refs, notes) {
  const parts = []
  let count = 0
  while (count < quota) {
    const part = decorated(r, sentence(r), refs, notes)
    parts.push(part)
    count += countWords(part)
  }
  return parts.join(' ')
}

function decorated(r, text, refs, notes) {
  switch (r.next() % 12) {
    case 0:
      return `**${capital(r.pick(W.NOUNS))}:** ${text}`
    case 1:
      return text.replace(/ (\S+)([,.;])/u, ' *$1*$2')
    case 2:
      return refs.length === 0 ? text : `${text} Zie ook [](#${r.pick(refs)}).`
    case 3:
      notes.push(`[^${notes.length + 1}]: ${sentence(r)}`)
      return `${text}[^${notes.length}]`
    case 4:
      return `${text} Dat staat in de [${r.pick(W.DOCUMENTS).toLowerCase()} van ${r.range(2019, 2023)}](https://example.org/stukken/${r.range(1000, 9999)}).`
    default:
      return text
  }
}
