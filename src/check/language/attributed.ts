import {caseless, everyExact, LETTER, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Range} from './sentences.ts'

/** `Volgens de jaarrekening` says where the number is from, `volgens bewoners` who holds it to be so. */
const DOCUMENT = `(?:jaarrekening(?:en)?|begroting(?:en)?|cijfers|registraties?|gegevens|cbs|tabel|${LETTER}*monitor|administratie|jaarstukken|jaarverslag(?:en)?|enquête|opgave|rapport(?:age|ages)?|verslag|nota|systeem|overzicht)`
const PEOPLE = caseless`${NO_LETTER_BEFORE}(?:volgens|naar (?:de )?mening van|in de (?:ogen|beleving) van|naar eigen zeggen)${NO_LETTER_AFTER}(?!\s+(?:${LETTER}+\s+){0,3}?${DOCUMENT}${NO_LETTER_AFTER})`
const SAYS = caseless`${NO_LETTER_BEFORE}(?:(?:spreekt|spreken|sprak) van|(?:stel(?:t|len|de|den)|zeg(?:t|gen)|zei(?:den)?|vind(?:t|en)|vond(?:en)?|mee?n(?:t|en|de|den)|denk(?:t|en)|dacht(?:en)?|ervaar(?:t|de|den)|ervaren|schat(?:ten)?|me(?:l|e)d(?:t|en)|meld(?:t|en|de|den)|gaf aan|gaven aan|geeft aan|geven aan|indruk|beeld|gevoel|opvatting|vreest|vrezen|hoopt|hopen),?\s+dat)${NO_LETTER_AFTER}`
const QUOTED = everyExact`"[^"]*"|“[^”]*”|„[^”“]*[”“]|«[^»]*»|‘[^’]*’(?!${LETTER})`

/** Whether a sentence says how others see it. */
export function isAttributed(sentence: string): boolean {
  return PEOPLE.test(sentence) || SAYS.test(sentence)
}

/** Whether words stand between quotation marks: they are of someone else. */
export function isBetweenQuotes(sentence: string, {start}: Range): boolean {
  return [...sentence.matchAll(QUOTED)].some(
    ({0: words, index}) => index < start && start < index + words.length
  )
}
