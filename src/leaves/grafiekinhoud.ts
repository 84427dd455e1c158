import type {Cijferblad} from '../model/cijfers.ts'

/** A column of a table, or a quantity of a calculation, that a chart can show. */
export interface Grafiekreeks {
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
  /** They cannot stand along the same axis. */
  andereEenheid: readonly Grafiekreeks[]
  /** Computed from what is shown. */
  berekend: readonly Grafiekreeks[]
}

/**
 * Along one axis is one unit: that of the first column of numbers, or of the first quantity. Columns that were computed
 * are shown where there are no others. A year says when, and is no length of a bar.
 */
export function grafiekinhoud(blad: Pick<Cijferblad, 'vorm' | 'kolommen' | 'rijen'>): Grafiekinhoud {
  const all = (blad.vorm === 'berekening' ? quantities(blad) : columns(blad)).filter(
    ({eenheid}) => eenheid !== 'tekst' && eenheid !== 'jaar'
  )
  const given = all.filter(({isBerekend}) => !isBerekend)
  const shown = given.length > 0 ? given : all
  const eenheid = shown[0]?.eenheid ?? ''
  return {
    eenheid,
    getoond: shown.filter((each) => each.eenheid === eenheid),
    andereEenheid: all.filter((each) => each.eenheid !== eenheid),
    berekend: all.filter((each) => each.eenheid === eenheid && !shown.includes(each))
  }
}

function columns({kolommen}: Pick<Cijferblad, 'kolommen'>): Grafiekreeks[] {
  return kolommen.map(({eenheid, formule}, index) => ({index, eenheid, isBerekend: formule !== undefined}))
}

function quantities({rijen}: Pick<Cijferblad, 'rijen'>): Grafiekreeks[] {
  return rijen.map(({cellen: [cel]}, index) => ({index, eenheid: cel?.eenheid ?? '', isBerekend: false}))
}
