/** What differs between two versions of a framework: plain data, as `kader verschil --formaat json` prints it. */

/** Which version of which framework. */
export interface Kaderkop {
  id: string
  versie: string
  titel: string
}

/** A change of a norm's texts as the framework marks it; `gelijk` where only other keys changed. */
export type Wijziging = 'gelijk' | 'redactioneel' | 'inhoudelijk'

/** `gesplitst`: one became several; `samengevoegd`: several became one. Only norms have these. */
export type Verschilsoort = 'nieuw' | 'vervallen' | 'gewijzigd' | 'gesplitst' | 'samengevoegd'

/** `kader` is the framework as a whole, of which there is one. */
export type Verschilelement = 'kader' | 'parameter' | 'onderdeel' | 'vraag' | 'norm'

/** An element as one of the two versions has it. */
export interface Verschilkant {
  id: string
  /** The text of a norm or question, the title of an onderdeel or framework, what a parameter asks. */
  tekst: string
  /** The onderdeel that it stands in; absent at the top. */
  onderdeel?: string
}

/**
 * A key with another value, as text. `sleutel` is that of the format, or `onderdeel` for an element that was moved. A value
 * that is absent was not there, or is not there any more.
 */
export interface Veldverschil {
  sleutel: string
  was?: string
  wordt?: string
}

/** One element, or the elements that one was split into or joined from. */
export interface Verschil {
  element: Verschilelement
  soort: Verschilsoort
  /** Empty for what is new. */
  van: readonly Verschilkant[]
  /** Empty for what is gone. */
  naar: readonly Verschilkant[]
  /** Only for a norm that is `gewijzigd`. */
  wijziging?: Wijziging
  velden: readonly Veldverschil[]
}

/** In order of the later version; what is gone comes after, in order of the earlier. What stayed the same is not in it. */
export interface Kaderverschil {
  van: Kaderkop
  naar: Kaderkop
  verschillen: readonly Verschil[]
}
