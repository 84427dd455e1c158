import {listed} from '../leaves/alfabet.ts'
import {kolomnaam} from '../leaves/celnaam.ts'
import type {Formule} from './formula.ts'
import type {Raster} from './grid.ts'
import {bracketed, phrase, type Stuk} from './phrase.ts'
import {TOTAAL} from './scope.ts'

/** What a name stands for, and the title of the table that it is of, where that is another. */
interface Label {
  woorden: string
  titel?: string
}

/**
 * A formula in the words of its tables: `groei van Totaal Begroot 2022 naar 2023`. `hier` is the grid in which it stands; a
 * formula in a text stands in none. The title of another table is said once: at the first
 * name that is of it, or at the end where all are.
 */
export function inWords(formule: Formule, rasters: ReadonlyMap<string, Raster>, hier?: Raster): string {
  const titles = new Set<string | undefined>()
  const say = (isTitled: boolean): string => {
    const said = new Set<string>()
    return phrase(formule, {
      naam: (delen) => {
        const {woorden, titel} = labelOf(delen, rasters, hier)
        titles.add(titel)
        if (!isTitled || titel === undefined || said.has(titel))
          return {tekst: woorden, isSamengesteld: false}
        said.add(titel)
        return {tekst: `${woorden} (${titel})`, isSamengesteld: false}
      },
      functie
    }).tekst
  }
  const bare = say(false)
  const [titel, ...others] = titles
  if (others.length > 0) return say(true)
  return titel === undefined ? bare : `${bare} (${titel})`
}

function labelOf(
  delen: readonly string[],
  rasters: ReadonlyMap<string, Raster>,
  hier: Raster | undefined
): Label {
  const [first = '', ...rest] = delen
  if (rest.length === 0) return {woorden: hier === undefined ? first : ownLabel(first, hier)}
  const raster = rasters.get(first)
  if (raster === undefined) return {woorden: delen.join('.')}
  return {woorden: within(raster, rest), ...(raster !== hier && {titel: raster.titel})}
}

function ownLabel(naam: string, raster: Raster): string {
  return raster.vorm === 'berekening' ? rowLabel(raster, naam) : columnLabel(raster, naam)
}

function within(raster: Raster, delen: readonly string[]): string {
  const last = delen.at(-1) ?? ''
  const row = delen.slice(0, -1).join('.')
  if (raster.vorm === 'berekening') return rowLabel(raster, delen.join('.'))
  if (row === '') return columnLabel(raster, last)
  const [label, column] = [rowLabel(raster, row), columnLabel(raster, last)]
  if (raster.vorm === 'enquete') return `‘${label}’, ${column}`
  if (label === column) return label
  return /[,:]/u.test(label + column) ? `${label} – ${column}` : `${label} ${column}`
}

function rowLabel({rijIndex, rijen, totaal}: Raster, id: string): string {
  const index = rijIndex.get(id) ?? TOTAAL
  if (index === TOTAAL) return totaal?.label ?? id
  return rijen.kop(index)?.label ?? id
}

function columnLabel({kolomIndex, kolommen}: Raster, id: string): string {
  const kolom = kolommen[kolomIndex.get(id) ?? -1]
  return kolom === undefined ? id : kolomnaam(kolom)
}

/** What stands before all that a function is over. */
const BEFORE: Readonly<Record<string, string>> = {
  som: 'som van',
  gemiddelde: 'gemiddelde van',
  aantal: 'aantal in',
  max: 'hoogste van',
  min: 'laagste van'
}

function functie(naam: string, argumenten: readonly Stuk[]): Stuk {
  const texts = argumenten.map(bracketed)
  const [first = '', second = ''] = texts
  return {tekst: told(naam, first, second, texts), isSamengesteld: true}
}

function told(naam: string, first: string, second: string, texts: readonly string[]): string {
  if (naam === 'groei') return `groei van ${first} naar ${withoutShared(first, second)}`
  if (naam === 'aandeel') return `aandeel van ${first} in ${second}`
  if (naam === 'afronden') return `${first}, afgerond op ${second}`
  return `${BEFORE[naam] ?? naam} ${listed(texts)}`
}

/** Of two names that begin with the same words the rest of the second: `Totaal 2023` after `Totaal 2022` is `2023`. */
function withoutShared(first: string, second: string): string {
  const [one, other] = [first.split(' '), second.split(' ')]
  const at = other.findIndex((word, index) => word !== one[index])
  return at <= 0 ? second : other.slice(at).join(' ')
}
