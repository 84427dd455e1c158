import type {Cijferblad} from '../model/cijfers.ts'

/** A column of a table, or a quantity of a calculation, that a chart can show. */
export interface Grafiekreeks {
  id: string
  /** Of the column, or of the row in a calculation. */
  index: number
  eenheid: string
  /** Whether it follows from the others in its row. */
  isBerekend: boolean
}

/** What a chart of a table shows, and what it leaves out. */
export interface Grafiekinhoud {
  /** Of all that it shows. */
  eenheid: string
  getoond: readonly Grafiekreeks[]
  /** Asked for, or by default wanted, but they cannot stand along the same axis. */
  andereEenheid: readonly Grafiekreeks[]
  /** All numbers of the table that are not in it, in the order of the table. */
  weggelaten: readonly Grafiekreeks[]
}

/**
 * Along one axis is one unit: that of the first column of numbers, or of the first quantity, among those that the author
 * chose. Without a choice, columns that were computed are shown where there are no others.
 */
export function grafiekinhoud(
  blad: Pick<Cijferblad, 'vorm' | 'kolommen' | 'rijen'>,
  keuze?: readonly string[]
): Grafiekinhoud {
  const all = toonbaar(blad)
  const wanted = keuze === undefined ? all : all.filter(({id}) => keuze.includes(id))
  const given = keuze === undefined ? all.filter(({isBerekend}) => !isBerekend) : wanted
  const shown = given.length > 0 ? given : wanted
  const eenheid = shown[0]?.eenheid ?? ''
  const getoond = shown.filter((each) => each.eenheid === eenheid)
  return {
    eenheid,
    getoond,
    andereEenheid: wanted.filter((each) => each.eenheid !== eenheid),
    weggelaten: all.filter((each) => !getoond.includes(each))
  }
}

/** All that a chart of a table can show. A year says when, and is no length of a bar. */
export function toonbaar(blad: Pick<Cijferblad, 'vorm' | 'kolommen' | 'rijen'>): Grafiekreeks[] {
  return (blad.vorm === 'berekening' ? quantities(blad) : columns(blad)).filter(
    ({eenheid}) => eenheid !== 'tekst' && eenheid !== 'jaar'
  )
}

function columns({kolommen}: Pick<Cijferblad, 'kolommen'>): Grafiekreeks[] {
  return kolommen.map(({id, eenheid, formule}, index) => ({
    id,
    index,
    eenheid,
    isBerekend: formule !== undefined
  }))
}

function quantities({rijen}: Pick<Cijferblad, 'rijen'>): Grafiekreeks[] {
  return rijen.map(({id, cellen: [cel]}, index) => ({
    id,
    index,
    eenheid: cel?.eenheid ?? '',
    isBerekend: false
  }))
}

/**
 * Whether a line chart goes over the rows of a table, and each column is a line; else it goes over the columns, and each
 * row is one.
 */
export function gaatOverRijen({rijen}: Pick<Cijferblad, 'rijen'>): boolean {
  return rijen.every(({label}) => /^\d{4}\b/u.test(label))
}
