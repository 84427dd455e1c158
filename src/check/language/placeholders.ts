import {
  caseless,
  exact,
  LETTER,
  LETTERS,
  NO_LETTER_AFTER,
  NO_LETTER_BEFORE,
  NO_WORD_AFTER,
  NO_WORD_BEFORE
} from './letters.ts'
import type {Range} from './sentences.ts'

/** Working text wherever it stands. Capitals tell `TODO` from `to do`. */
const ALWAYS: readonly RegExp[] = [
  /\b(?:TODO|FIXME|TBD|TBA)\b/,
  caseless`${NO_WORD_BEFORE}(?:x{3,}|xx-xx(?:-(?:xx|[0-9]{2,4}))*)${NO_WORD_AFTER}`,
  caseless`(?<![${LETTERS}0-9.])(?:ntb|n\.t\.b\.)${NO_WORD_AFTER}`,
  /error! (?:bookmark not defined|reference source not found|hyperlink reference not valid)/i,
  /fout! (?:bladwijzer niet gedefinieerd|verwijzingsbron niet gevonden|de hyperlinkverwijzing is ongeldig)/i,
  /lorem ipsum/i,
  /[[<{]\s*(?:invullen|in te vullen|vul in|naam|datum|bedrag|aantal|bron|pagina|p\.?m\.?|volgt|tekst|titel)\s*[\]>}]/i,
  /\?{2,}/,
  // A number that was never filled in. Dots that touch the word are a sentence that trails off.
  caseless`(?:€\s*|${NO_WORD_BEFORE}(?:bijlage|blz\.?|figuur|hoofdstuk|nr\.?|paginas?|pagina's|paragraaf|tabel)\s+)(?:…|\.{2,})`,
  caseless`(?<![${LETTERS}0-9….,;])(?:…|\.{2,})\s*(?:%|(?:procent|euro|fte|inwoners)\b)`,
  // The name of a file in place of that of a document; one with a scheme or a slash is an address.
  caseless`(?<![${LETTERS}0-9/_.-])[${LETTERS}0-9_-]+\.(?:docx?|xlsx?|pptx?|pdf|msg)(?![${LETTERS}0-9/])`,
  exact`(?<![${LETTERS}0-9/_.@#=:-])${LETTER}[${LETTERS}0-9]*(?:_[${LETTERS}0-9]+){2,}(?![${LETTERS}0-9/_.@=-])`
]

/** Words that are good Dutch in a sentence, and working text where they are all that stands there. */
const ALONE =
  '(?:p\\.?m\\.?|nog geen stuk|nog (?:aan te vullen|in te vullen|invullen|aanvullen|toe te voegen|toevoegen|uit te werken|uitwerken|uit te zoeken|uitzoeken|te bepalen|na te gaan|checken)|(?:hier )?(?:volgt nog|komt nog|nog volgt|volgt)|invullen|tekst volgt|volgt later)'
const BEFORE = '(?:^|[(\\[<:,;–—-])\\s*'
const AFTER = '(?=\\s*(?:[)\\]>]|[.…!;]*\\s*$))'
const STANDING_ALONE = new RegExp(`${BEFORE}(${ALONE})${AFTER}`, 'di')

const LONGEST_VALUE = 60
/** A value of dots: all that is there, but for the numbers and signs around it. */
const DOTS_ONLY = /^[\s.,…()[\]0-9%€-]*(?:…|\.{2,})[\s.,…()[\]0-9%€-]*$/
const BRACKETED_DOTS = /[([<]\s*(?:…|\.{2,})\s*[)\]>]/
/** `(…)` in a quotation says that words were left out of it. */
const QUOTATION = /["“”„'‘’«»]/

/** What every working text has in it, and hardly any other: a quick look before the expressions above. */
const HINT = exact`\.\.|…|_|\?\?|[[<{]|(?:error|fout)!|${NO_LETTER_BEFORE}n\.?t\.?b${NO_LETTER_AFTER}|xx|todo|fixme|\btb[ad]\b|ipsum|${NO_LETTER_BEFORE}p\.?m\.?${NO_LETTER_AFTER}|nog (?:geen stuk|aan|check|in|na|te|toe|uit|volgt)|volgt|komt nog|\.(?:docx?|xlsx?|pptx?|pdf|msg)`

/** The words that were meant for the author alone, if a text has any. */
export function placeholder(text: string): Range | undefined {
  if (!HINT.test(text.toLowerCase())) return undefined
  for (const pattern of ALWAYS) {
    const found = pattern.exec(text)
    if (found) return {start: found.index, end: found.index + found[0].length}
  }
  if (text.length < LONGEST_VALUE && DOTS_ONLY.test(text)) return {start: 0, end: text.length}
  const dots = BRACKETED_DOTS.exec(text)
  if (dots && !QUOTATION.test(text)) return {start: dots.index, end: dots.index + dots[0].length}
  const [start, end] = STANDING_ALONE.exec(text)?.indices?.[1] ?? []
  return start === undefined || end === undefined ? undefined : {start, end}
}
