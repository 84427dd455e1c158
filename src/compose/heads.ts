import type {TableData} from 'mdast'
import {kolomnaam} from '../leaves/celnaam.ts'
import {noemtEenheid} from '../leaves/eenheid.ts'
import type {Kolom} from '../model/cijfers.ts'
import type {Tabel} from '../model/element.ts'

/** Units that need not be said: a percentage has its sign, and the others are no unit. */
const UNSAID = ['', 'tekst', 'procent', 'aantal', 'jaar']

/** The title, with the unit that all numbers share. */
export function captionOf(tabel: Tabel): string {
  const unit = tabel.vorm === 'tabel' ? sharedUnit(tabel) : ''
  return unit === '' || noemtEenheid(tabel.titel, unit) ? tabel.titel : `${tabel.titel} (in ${unit})`
}

/** The unit of every column of numbers, where they have one and it needs saying above the table, not in it. */
export function sharedUnit({titel, kolommen}: Pick<Tabel, 'titel' | 'kolommen'>): string {
  const numbers = kolommen.filter(({eenheid}) => eenheid !== 'tekst' && eenheid !== 'procent')
  const [only = '', ...others] = new Set(numbers.map(({eenheid}) => eenheid))
  if (others.length > 0 || UNSAID.includes(only)) return ''
  const isInHeads = numbers.some((kolom) => noemtEenheid(kolomnaam(kolom), only))
  return isInHeads && !noemtEenheid(titel, only) ? '' : only
}

/** A column by its full name, with its unit where nothing else says it: `Begroot 2019 (uur)`. */
export function heading(kolom: Kolom, shared: string): string {
  return withUnit(kolomnaam(kolom), kolom.eenheid, [shared])
}

/** Words with their unit, unless they say it themselves or it is said elsewhere. */
export function withUnit(words: string, eenheid: string, elsewhere: readonly (string | undefined)[]): string {
  const isSaid =
    UNSAID.includes(eenheid) || [words, ...elsewhere].some((each = '') => noemtEenheid(each, eenheid))
  return isSaid ? words : `${words} (${eenheid})`
}

/** The heads above the columns, where there are any. */
export function groups(kolommen: readonly Kolom[]): Pick<TableData, 'groepen'> {
  return kolommen.some(({groep}) => groep !== undefined)
    ? {groepen: kolommen.map(({groep = ''}) => groep)}
    : {}
}
