/** What stands where a character has no shape in our fonts. */
export const STAND_IN = '□'

/** Shapes that the second font has, and that reports use; the first one has no half circle. */
const SECOND = '◐◑◒◓✔✘☒☓⚠⇒⇐⇔∈∀∃∅⊂∪∩★☆♦'

/** Invisible, and allowed: they say where a line may end, or that two letters are one. */
const SILENT = '\u200B\u00AD\u2060\u200C\u200D'

/** With the letters of ASCII, what nearly every text is made of and our fonts have: it need not be looked at sign by sign. */
export const BEYOND_ASCII = '\u00A0áàâäãåçéèêëíìîïñóòôöõøúùûüÁÀÂÄÉÈÊËÍÎÏÓÔÖÚÛÜß–—‘’“”„…•€§°²½×'
const PLAIN = new RegExp(`^[ -~${BEYOND_ASCII}]*$`, 'u')

export interface Glyphs {
  /** The text as it can be printed. */
  shown: (value: string, longest: number) => string
  /** Characters that had no shape, as they were met. */
  missing: ReadonlySet<string>
}

/** Replaces what the fonts cannot show: Typst would refuse the whole report for it. */
export function glyphsOf(covered: () => ReadonlySet<number>): Glyphs {
  let known: ReadonlySet<number> | undefined
  const missing = new Set<string>()
  const shape = (character: string): string => {
    known ??= new Set([...covered(), ...codes(SECOND), ...codes(SILENT)])
    if (known.has(character.codePointAt(0) ?? 0)) return character
    if (/\s/u.test(character)) return ' '
    // Control characters, directions, variants of an emoji: they were never to be seen.
    if (/[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character)) return ''
    missing.add(character)
    return STAND_IN
  }
  const shown = (value: string, longest: number): string =>
    breakable(PLAIN.test(value) ? value : Array.from(value.normalize('NFC'), shape).join(''), longest)
  return {shown, missing}
}

function codes(characters: string): number[] {
  return Array.from(characters, (character) => character.codePointAt(0) ?? 0)
}

/**
 * Words that no line can hold may be broken: after a mark of punctuation, as in a web address, or else anywhere.
 * A space of no width says so, and is no letter.
 */
function breakable(text: string, longest: number): string {
  if (text.length <= longest || !wordLongerThan(longest).test(text)) return text
  const piece = Math.max(1, Math.min(12, Math.floor(longest / 2)))
  return text
    .split(/(\s+)/u)
    .map((word) => {
      if (word.length <= longest) return word
      const parts = word.split(/(?<=[/.?&=_#:;,%+~-])/u)
      return parts.map((part) => (part.length <= longest ? part : pieces(part, piece))).join('\u200B')
    })
    .join('')
}

/** By length, for every text is looked at. */
const longWords = new Map<number, RegExp>()

function wordLongerThan(length: number): RegExp {
  // From the start of a word: from each of its letters would be as many times its length.
  const known = longWords.get(length) ?? new RegExp(String.raw`(?:^|\s)\S{${String(length + 1)}}`, 'u')
  longWords.set(length, known)
  return known
}

function pieces(word: string, length: number): string {
  const letters = Array.from(word)
  const count = Math.ceil(letters.length / length)
  return Array.from({length: count}, (_, index) =>
    letters.slice(index * length, (index + 1) * length).join('')
  ).join('\u200B')
}
