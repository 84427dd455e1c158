export type Reeks = 'Tabel' | 'Figuur'

/** The number of a table or figure: `Tabel 3`. */
export interface Bijschrift {
  reeks: Reeks
  nummer: string
}
