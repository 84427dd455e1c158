import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Cell, Paragraph} from '../leaves/tabel.ts'

/** One question or norm in a cell. */
export interface Piece {
  tekst: string
  guess?: string
}

/** Questions or norms in a cell: each item of a list, each paragraph outside one. */
export function piecesOf(cell: Cell): Piece[] {
  const pieces: Piece[] = []
  const paragraphs = withSubitems(cell.paragraphs).filter(({text}) => !isNothing(text))
  paragraphs.forEach(({text, level}, index) => {
    const next = paragraphs[index + 1]
    if (level === 0 && next !== undefined && next.level > 0 && isIntroduction(text)) return
    const intro = level === 0 ? undefined : introductionOf(paragraphs, index)
    pieces.push(intro === undefined ? {tekst: text} : introduced(intro, text))
  })
  return pieces
}

/** Signs alone, or a word for nothing. */
export function isNothing(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]*|x|n\.?\s?v\.?\s?t\.?|niet van toepassing|geen)$/iu.test(text)
}

/** An item within an item is part of it: one text has one paragraph. */
function withSubitems(paragraphs: readonly Paragraph[]): Paragraph[] {
  const all: Paragraph[] = []
  let first = true
  for (const each of paragraphs) {
    const before = all.at(-1)
    if (each.level < 2 || before === undefined) {
      all.push(each)
      first = true
      continue
    }
    const bare = before.text.replace(/[;,]$/u, '')
    const glue = first ? (/[:.?!]$/u.test(bare) ? ' ' : ': ') : '; '
    all[all.length - 1] = {...before, text: `${bare}${glue}${each.text.replace(/[;,]$/u, '')}`}
    first = false
  }
  return all
}

function isIntroduction(text: string): boolean {
  return /[:…]$/u.test(text) || !/[.?!;]$/u.test(text)
}

/** The line above the list in which the item stands, when that line only leads to it. */
function introductionOf(paragraphs: readonly Paragraph[], index: number): string | undefined {
  const above = paragraphs.slice(0, index).findLast(({level}) => level === 0)
  return above !== undefined && isIntroduction(above.text) ? above.text : undefined
}

function introduced(intro: string, item: string): Piece {
  const text = item.replace(/[;,]$/u, '')
  // A sentence of its own needs no introduction.
  if (/^\p{Lu}.*[.?]$/u.test(text))
    return {tekst: text, guess: `De aanhef ‘${intro}’ is weggelaten; dit punt is een eigen zin.`}
  const lower = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
  const tekst = `${intro.replace(/[:…]$/u, '')} ${lower}`
  return {tekst, guess: 'Samengevoegd uit de aanhef en een punt van de lijst.'}
}

/** The whole of a cell as Markdown: paragraphs, and items as a list. */
export function proseOf(cell: Cell): string {
  let text = ''
  cell.paragraphs.forEach((paragraph, index) => {
    const before = cell.paragraphs[index - 1]
    const inList = paragraph.level > 0 && before !== undefined && before.level > 0
    const marker = paragraph.level === 0 ? '' : `${'  '.repeat(paragraph.level - 1)}- `
    text += `${index === 0 ? '' : inList ? '\n' : '\n\n'}${marker}${asMarkdown(paragraph.text)}`
  })
  return text
}

const writer = unified().use(remarkStringify)

/** Text of a table as Markdown that shows just that text: what looks like a mark, a link or a directive is none. */
export function asMarkdown(text: string): string {
  if (/^[\p{L}\p{N} ,.;?!’'"()/%–-]*$/u.test(text) && !/^\s*(?:\d+[.)]|[-–])/u.test(text)) return text
  const written = writer.stringify({
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: text}]}]
  })
  return written.trim().replaceAll(/(?<!\\):(?=:*[a-z][\w-]*[[{])/giu, '\\:')
}

/** The number of sentences, counted by the capitals that begin them. */
export function sentencesIn(text: string): number {
  return text.split(/(?<=\p{Ll}[.?!]) (?=\p{Lu})/u).length
}
