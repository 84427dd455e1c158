import {widthOf, type Weight} from '../letters.ts'

/** An office may have a wider font than ours; Arial is 6% wider. */
const ROOM = 1.1

/** How letters look: their size in pixels, and how heavy they are. */
export interface Letters {
  size: number
  weight: Weight
}

/** One line without what a drawing cannot hold: control characters, marks of direction, half characters. `n = 12` is one word. */
export function clean(text: string): string {
  return text
    .replaceAll(/[^\S\u{A0}]+/gu, ' ')
    .replaceAll(/(?<=\b[nN]) = (?=\d)/gu, '\u{A0}=\u{A0}')
    .replaceAll(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '')
    .trim()
}

/** Width of a line in pixels, with some room to spare. */
export function measure(text: string, {size, weight}: Letters): number {
  return widthOf(text, weight) * size * ROOM
}

/** The text in lines of at most `width` pixels, broken between words; a word that is too long is broken with a hyphen. */
export function wrap(text: string, width: number, letters: Letters): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    for (const [index, part] of pieces(word, width, letters).entries()) {
      const longer = line === '' || index > 0 ? line + part : `${line} ${part}`
      const fits = line === '' || measure(longer, letters) <= width
      if (!fits) lines.push(line)
      line = fits ? longer : part
    }
  }
  return [...lines, line]
}

/** Width of the longest word: in less room than this a text cannot be wrapped well. */
export function longestWord(texts: readonly string[], letters: Letters): number {
  return widest(
    texts.flatMap((text) => text.split(' ')),
    letters
  )
}

export function widest(texts: readonly string[], letters: Letters): number {
  return texts.reduce((most, text) => Math.max(most, measure(text, letters)), 0)
}

/** A word that no line can hold, in parts: after its own hyphens, or else wherever a line is full. */
function pieces(word: string, width: number, letters: Letters): string[] {
  if (measure(word, letters) <= width) return [word]
  return word.split(/(?<=[-/])/u).flatMap((part) => (measure(part, letters) <= width ? [part] : cut(part)))

  function cut(long: string): string[] {
    const parts: string[] = []
    let part = ''
    for (const character of long) {
      if (part !== '' && measure(`${part}${character}-`, letters) > width) {
        parts.push(`${part}-`)
        part = ''
      }
      part += character
    }
    return [...parts, part]
  }
}
