/** Control and format characters, lone surrogates and non-characters: unseen, or able to change what is seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu
const LONGEST_WORD = 160
const LONGEST_TEXT = 2000

/** Text that does on a terminal only what text does: an author's ANSI code or turn of direction becomes visible. */
export function safe(text: string): string {
  return text.replaceAll(UNSEEN, visible)
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}

/** A message: its lines safe, its long values cut. */
export function safeLines(text: string): string[] {
  const whole = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
  return whole.split(/\r?\n/).map((line) => safe(line.replaceAll('\t', ' ')).replaceAll(/\S+/g, cut))
}

function cut(word: string): string {
  if (word.length <= LONGEST_WORD) return word
  const characters = Array.from(word)
  return characters.length <= LONGEST_WORD ? word : `${characters.slice(0, 80).join('')}…`
}
