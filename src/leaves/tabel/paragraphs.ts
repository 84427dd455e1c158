import type {Paragraph} from './grid.ts'

/** A piece of text in one font. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
}

const BULLET = /^(\s*)([•·∙▪■◦‣●○➢►✓–—-]|\*(?=\s)|o(?=\s))\s*(?=\S)/u
const NUMBER = /^(\s*)(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/u

/**
 * The lines of a cell as paragraphs. A sign at the start makes a line an item of a list; a number does when more lines
 * have one. A line that begins in lower case goes on with the line before, which someone broke by hand.
 */
export function paragraphsOf(runs: readonly Run[]): Paragraph[] {
  const lines = linesOf(runs)
  const numbered = lines.filter(({text}) => NUMBER.test(text)).length > 1
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const marker = BULLET.exec(line.text) ?? (numbered ? NUMBER.exec(line.text) : null)
    const text = tidy(line.text.slice(marker?.[0].length ?? 0))
    if (text === '') continue
    const before = paragraphs.at(-1)
    if (marker === null && before !== undefined && /^\p{Ll}/u.test(text))
      paragraphs[paragraphs.length - 1] = {...before, text: `${before.text} ${text}`}
    else paragraphs.push({...line, text, level: levelOf(marker, paragraphs)})
  }
  return paragraphs
}

/** An item is within an item when it stands further in, or has the hollow sign that programs give the second level. */
function levelOf(marker: RegExpExecArray | null, before: readonly Paragraph[]): number {
  if (marker === null) return 0
  const inside = (marker[1] ?? '').length > 1 || /[◦○]|o$/u.test(marker[2] ?? '')
  return inside && before.some(({level}) => level > 0) ? 2 : 1
}

function linesOf(runs: readonly Run[]): Omit<Paragraph, 'level'>[] {
  const lines: Run[][] = [[]]
  for (const run of runs)
    run.text.split(/\r\n|[\n\r\v\u2028\u2029]/u).forEach((text, index) => {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({...run, text})
    })
  return lines.map((line) => {
    const seen = line.filter(({text}) => text.trim() !== '')
    return {
      text: line.map(({text}) => text).join(''),
      bold: seen.length > 0 && seen.every(({bold}) => bold),
      italic: seen.length > 0 && seen.every(({italic}) => italic)
    }
  })
}

/** Without the characters that no file of ours may have, and with single spaces. */
export function tidy(text: string): string {
  return text
    .replaceAll(
      /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu,
      ''
    )
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
