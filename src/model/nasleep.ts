/** What newer versions of a framework did to a judgement, as the author has left it. */
export interface Nasleep {
  /** The norm was changed in substance after this was judged. */
  herzien?: {kader: string; versie: string; reden: string}
  /** It was converted from another scale; `van` is how it read on that. */
  omgezet?: {kader: string; versie: string; van: string}
}
