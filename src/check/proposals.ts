import {Decimal} from 'decimal.js'
import {cellen} from '../leaves/celnaam.ts'
import {metKomma, opmaakVan} from '../leaves/getal.ts'
import {isOfOtherUnit} from '../leaves/printed-unit.ts'
import type {Tabel} from '../model/element.ts'
import {LETTERS} from './language/letters.ts'
import type {Numeral} from './language/numerals.ts'

/** A cell that may be meant by a loose number. */
interface Cell {
  naam: string
  value: Decimal
  eenheid: string
  /** The words of the label of its row, and of its column. */
  rij: readonly string[]
  kolom: readonly string[]
}

export type Known = readonly Cell[]

const MOST = 5000

/** The cells with a number, at most a few thousand. */
export function valuesOf(tabellen: readonly Tabel[]): Known {
  const found: Cell[] = []
  for (const tabel of tabellen) {
    const kolommen = tabel.kolommen.map(({label, groep = ''}) => wordsOf(`${label} ${groep}`))
    const rijen = new Map<number, readonly string[]>()
    for (const {naam, cel, rij, kolom} of cellen(tabel)) {
      if (found.length === MOST) return found
      if (cel.waarde.soort !== 'getal') continue
      const label = rijen.get(rij) ?? wordsOf(tabel.rijen[rij]?.label ?? '')
      rijen.set(rij, label)
      const value = new Decimal(cel.waarde.getal)
      found.push({naam, value, eenheid: cel.eenheid, rij: label, kolom: kolommen[kolom] ?? []})
    }
  }
  return found
}

const WORD = new RegExp(`[${LETTERS}0-9]{4,}`, 'gu')

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

const NEXT = new RegExp(`^\\s[${LETTERS}²]+`, 'u')

/** Whether a cell may be what a number says with its unit: `24 uur` is no number of bridges. */
function isLike({text, end}: Numeral, all: string): (cell: Cell) => boolean {
  const next = /[^\d.,]/u.test(text) ? '' : (NEXT.exec(all.slice(end))?.[0] ?? '')
  const opmaak = opmaakVan(text + next)
  return ({eenheid}) => opmaak === undefined || !isOfOtherUnit(opmaak, eenheid)
}

/** In a title nothing is bound: it repeats what the text below it binds. */
export function ofTitle(numeral: Numeral, all: string, known: Known): string {
  const names = cellsOf(numeral, all, known)
  const what =
    'een getal dat de tekst daaronder ook noemt, en dat daar met `:getal[…]{uit=…}` aan de cijfers vastzit'
  return names === undefined ? what : `${what}; deze waarde of bijna staat in ${names}`
}

/** The cells that have this value, or nearly; and the number with a comma where it has a decimal point. */
export function proposal(numeral: Numeral, all: string, known: Known): string {
  const {text} = numeral
  const comma = metKomma(text)
  const written = comma === undefined ? '' : ` met een komma (\`${comma}\`)`
  const names = cellsOf(numeral, all, known)
  return names === undefined
    ? `een getal${written} dat met \`:getal[…]{uit=…}\` aan de cijfers vastzit`
    : `\`:getal[${comma ?? text}]{uit=…}\`${comma === undefined ? '' : ', met een komma'}; deze waarde of bijna staat in ${names}`
}

/** Whole numbers below this stand in nearly every table. */
const SMALLEST = 3

function cellsOf(numeral: Numeral, all: string, known: Known): string | undefined {
  if (numeral.value === undefined || !/\d/u.test(numeral.text)) return undefined
  const wanted = new Decimal(numeral.value)
  if (/^\D?\d$/u.test(numeral.text) && wanted.abs().lt(SMALLEST)) return undefined
  const words = new Set(wordsOf(all))
  const near = known
    .filter(isLike(numeral, all))
    .map((each) => ({...each, off: each.value.minus(wanted).abs()}))
    .filter((each) => each.off.lte(wanted.abs().times(0.01)) && isLikely(each, numeral, words))
    .sort((a, b) => a.off.comparedTo(b.off))
  const names = near.slice(0, 3).map(({naam}) => `\`${naam}\``)
  return names.length === 0 ? undefined : names.join(' en ')
}

/** Of a round percentage the words must name the row: as a norm or a target it stands beside any table. */
function isLikely(
  {rij, kolom, off}: Cell & {off: Decimal},
  {text}: Numeral,
  words: ReadonlySet<string>
): boolean {
  const namesRow = rij.some((word) => words.has(word))
  if (/^\D*\d*0\s?(?:%|procent)/u.test(text)) return namesRow
  return (
    off.isZero() ||
    namesRow ||
    kolom.some((word) => words.has(word)) ||
    text.replaceAll(/\D/gu, '').length > 2
  )
}
