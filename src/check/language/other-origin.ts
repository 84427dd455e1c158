import {caseless, LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE} from './letters.ts'
import type {Numeral} from './numerals.ts'
import type {Range} from './sentences.ts'

/** What follows a number of a range: `1 (uitstekend) tot `. */
const TO = '(?:\\s\\([^()\\d]+\\))?\\s(?:tot(?: en met)?|t/m|en|–|-)\\s'
const NUMBER = '\\d[\\d.]*(?:,\\d+)?'
/** A scale on which answers are given. */
const SCALE_BEFORE = new RegExp(
  `schaal\\s(?:die\\s)?(?:loopt\\s)?(?:van|tussen)\\s(?:de\\s)?(?:${NUMBER}${TO})?$`,
  'i'
)
const END_AFTER = new RegExp(`^\\s\\([^()\\d]+\\)\\s(?:tot(?: en met)?|t/m)\\s${NUMBER}`, 'u')
const END_BEFORE = new RegExp(`${NUMBER}\\s\\([^()\\d]+\\)\\s(?:tot(?: en met)?|t/m)\\s$`, 'u')
/** A rate of tax, and a norm of the law on incomes. */
const TAX_AFTER = caseless`^\s(?:btw|omzetbelasting|van (?:de|het) (?:wettelijk |sociaal |geldende )*(?:minimum|bijstandsnorm|minimumloon))${NO_LETTER_AFTER}`
const TAX_BEFORE = caseless`${NO_LETTER_BEFORE}btw(?:-tarief)?\s(?:van|is|à)\s$`
/** A class of municipalities by their size. */
const CLASS_AFTER = new RegExp(
  `^(?:\\s(?:tot|en|-|–)\\s(?:de\\s)?${NUMBER})?\\sinwoners${NO_LETTER_AFTER}`,
  'i'
)
const CLASS_BEFORE = new RegExp(
  `(?:gemeenten|steden|dorpen|kernen|klasse|categorie)\\s(?:met\\s)?(?:van|tussen|met|tot|vanaf|boven|onder|(?:meer|minder) dan)\\s(?:de\\s)?(?:${NUMBER}\\s(?:tot|en|-|–)\\s(?:de\\s)?)?$`,
  'i'
)

/** Whether a number says no quantity of this study: an end of a scale, a rate of the law, a class of municipalities. */
export function isOfConvention(text: string, {start, end}: Range): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 80)]
  if (SCALE_BEFORE.test(before) || END_AFTER.test(after) || END_BEFORE.test(before)) return true
  if (TAX_AFTER.test(after) || TAX_BEFORE.test(before)) return true
  return CLASS_AFTER.test(after) && CLASS_BEFORE.test(before)
}

const TARGET = caseless`${NO_LETTER_BEFORE}(?:ten minste|tenminste|minstens|minimaal|maximaal|hooguit|hoogstens|ten hoogste|uiterlijk|(?:niet|nooit) (?:meer|minder|hoger|lager) dan|streefwaarde van|norm van|doel van|maximum van|minimum van)\s(?:de\s|het\s|een\s)?$`

/** Whether a number is what is asked for: `ten minste 90 procent`. */
export function isTarget(text: string, {start}: Range): boolean {
  return TARGET.test(text.slice(Math.max(0, start - 60), start))
}

/** Words of someone else within marks; a closing mark within a word is an apostrophe. */
const QUOTED = new RegExp(
  `„[^„”“]*[”“]|“[^“”]*”|‘[^‘]*?’(?![${LETTERS}])|«[^«»]*»|"[^"]*"|(?<![${LETTERS}0-9])'[^']*'(?![${LETTERS}])`,
  'gu'
)
/** A term between marks is no quotation. */
const FEWEST_WORDS = 3

/** The quotations in a text. */
export function quotations(text: string): Range[] {
  return [...text.matchAll(QUOTED)]
    .filter(([words]) => words.trim().split(/\s+/u).length >= FEWEST_WORDS)
    .map(({0: words, index}) => ({start: index, end: index + words.length}))
}

const SPOKEN_OF = caseless`${NO_LETTER_BEFORE}(?:[${LETTERS}]*(?:norm|normen|streefwaarde|streefcijfer|eis|eisen|criterium|ondergrens|bovengrens|doelstelling))${NO_LETTER_AFTER}`

/** Whether a sentence speaks of a norm. */
export function speaksOfNorm(sentence: string): boolean {
  return SPOKEN_OF.test(sentence)
}

/** A number with what it is of, so that `80%` in one text is `80 procent` in another: of a bare number the next word. */
export function keyOf({text, value, end}: Numeral, all: string): string | undefined {
  if (value === undefined) return undefined
  if (/%|procent/i.test(text)) return `${value} procent`
  if (/€|euro/i.test(text)) return `${value} euro`
  const [, word = ''] = new RegExp(`\\s([${LETTERS}]+)$`, 'u').exec(text) ?? []
  const [, next = ''] = new RegExp(`^\\s([${LETTERS}]+)`, 'u').exec(all.slice(end)) ?? []
  return `${value} ${(word === '' ? next : word).toLowerCase()}`
}
