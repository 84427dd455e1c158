import type {Lettering as Letters} from '../../grid.ts'
import type {Measure} from './pages/styles.ts'
import type {Found} from './styles/stylist.ts'

/** How the text of a table looks: its letters, and the roles of the styles of its cells. */
export interface Lettering extends Letters {
  cell: string
  cellHead: string
  /** What stands left and right of a text is not that of the style of the table. */
  isNarrow: boolean
}

/** In points. */
const SIZE = 9
const SMALL: Lettering = {
  ...{size: 8, inset: 2.5, stretch: 1},
  cell: 'cellSmall',
  cellHead: 'cellHeadSmall',
  isNarrow: true
}
/** What Word has beside the text of a cell, and what our own style has. */
const INSET = {word: 5.4, own: 4.5}
/** Calibri is as wide as the letters that columns are measured by. */
const CALIBRI = 0.42

/** The letterings of tables, from large to small: as the template has it, or else as our own styles; and one that is smaller. */
export function letteringsOf(
  found: readonly Found[],
  measureOf: (style: string) => Measure
): [Lettering, ...Lettering[]] {
  const named = (name: string): string | undefined =>
    found.find((style) => style.name.toLowerCase() === name)?.id
  const own = named('rk tabeltekst')
  const measure = measureOf(own ?? named('normal') ?? '')
  const stretch = Math.max(1, measure.letter / CALIBRI)
  const size = own === undefined ? SIZE : measure.size
  const inset = named('rk tabel') === undefined ? INSET.own : INSET.word
  const usual = {size, inset, stretch, cell: 'cell', cellHead: 'cellHead', isNarrow: false}
  return size > SMALL.size ? [usual, {...SMALL, stretch}] : [usual]
}

/** In twips. */
export const NARROW_INSET: number = SMALL.inset * 20
