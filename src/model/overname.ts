import type {Origin} from './source.ts'

export interface Overgenomen {
  kader: string
  versie: string
  /** The entry of `overnemen` in the onderzoek's own normenkader.yaml. */
  via: Origin
  /** The id that the element has in the framework, without `voorvoegsel`. */
  id: string
}

/** A change made to what was taken over, as the account of the normenkader prints it. */
export interface Aanpassing {
  bij: string
  /** `weggelaten`: through `alleen` or `behalve`; `vervalt`: through an aanpassing. */
  soort: 'weggelaten' | 'vervalt' | 'gewijzigd' | 'toegevoegd'
  /** Which key was changed, and what stood there before; only for `gewijzigd`. */
  sleutel?: string
  was?: string
  reden?: string
  kader: string
  versie: string
  origin: Origin
}
