import type {OordeelKlasse} from './oordeelklasse.ts'

/** `staaf`: bars; `likert`: stacked bars of shares; `lijn`: lines over years; `warmte`: a heatmap of oordelen. */
export const GRAFIEK_SOORTEN = ['staaf', 'likert', 'lijn', 'warmte'] as const
export type GrafiekSoort = (typeof GRAFIEK_SOORTEN)[number]

/** What a chart shows, as the report tree holds it: formatted texts beside exact values, plain data. */
export interface Grafiek {
  soort: GrafiekSoort
  titel: string
  /** As printed on the axis: `euro`, `%`, `fte`; empty where there is none. */
  eenheid: string
  /** What the categories are, for the axis and the alternative text: `team`, `jaar`, `stelling`. */
  categorienaam?: string
  /** Groups of bars, stellingen, years or norms, in the author's order. */
  categorieen: readonly string[]
  reeksen: readonly GrafiekReeks[]
}

/** One value and one text per category, in their order. */
export interface GrafiekReeks {
  label: string
  /** Of a column in a group, as `Begroot` in `2022`: its own name and that of the group. */
  kolom?: {naam: string; groep: string}
  /** Of an answer in `likert`: where it stands between good and bad; without it, the order of the series says so. */
  klasse?: OordeelKlasse
  /** Of the cells in `warmte`; without it a cell is not yet judged. */
  klassen?: readonly OordeelKlasse[]
  /** Exact decimal as text; undefined: there is none, and its text says why. Nothing in `warmte`, where words are all. */
  waarden: readonly (string | undefined)[]
  /** As the reader sees it, with or without its unit: `€ 1.200`, `12,3%`, `voldaan`, `niet gemeten`. */
  teksten: readonly string[]
}
