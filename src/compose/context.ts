import type {
  Aanbeveling,
  Conclusie,
  Element,
  Norm,
  Onderdeel,
  Oordeel,
  Tabel,
  Tekst
} from '../model/element.ts'
import type {LeafDirective} from 'mdast-util-directive'
import type {Node} from 'unist'
import type {Getalbinding, Plaatsing} from '../model/binding.ts'
import type {Grafiek} from '../model/grafiek.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {Fragment, Genummerd, Verwijzing} from '../model/beelden.ts'
import type {NormScore, Score} from '../model/score.ts'
import {byNumber} from '../leaves/alfabet.ts'
import {citation, SOORT_NAMEN} from './words.ts'

export interface ComposeOptions {
  /** Made in spite of fouten. */
  concept: boolean
  /** With confidential text. */
  intern: boolean
}

export type Named = Exclude<Element, Oordeel>

/** What every part of the report is made with. */
export interface Context extends ComposeOptions {
  onderzoek: Onderzoek
  score: Score
  nummers: ReadonlyMap<Named, Nummer>
  /** The scores of each norm: one, or one per object. */
  scores: ReadonlyMap<Norm, readonly NormScore[]>
  /** Conclusions and recommendations by the onderdeel in whose part of the kern they stand; undefined is K1. */
  conclusies: ReadonlyMap<Onderdeel | undefined, readonly Conclusie[]>
  aanbevelingen: ReadonlyMap<Onderdeel | undefined, readonly Aanbeveling[]>
  /** What stands at each node of a text that is bound to `cijfers/`. */
  getallen: Map<Node, Getalbinding>
  plaatsingen: Map<Node, Plaatsing>
  /** The tables that a text of this report prints, by the node where it does. */
  getoond: ReadonlyMap<Tabel, LeafDirective>
  /** Texts that hold a number that is stale. */
  verouderd: Set<Tekst>
  /** The charts that have been placed, by the path of their picture. */
  grafieken: Map<string, Grafiek>
  /** What was made of each element so far. */
  verwijzingen: Map<Named, Verwijzing>
  /** What was made of each text so far. */
  gemaakt: Map<Tekst, Fragment[]>
}

/** `nummer` stands in headings and tables (`1.1`), `verwijzing` in running text (`paragraaf 1.1`). */
export interface Nummer {
  nummer: string
  verwijzing: string
}

/** Whether an element may appear by name: a confidential one only in an internal report. */
export function isPublic(element: Named, {intern}: ComposeOptions): boolean {
  if (intern) return true
  return !((element.soort === 'bron' || element.soort === 'bevinding') && element.vertrouwelijk)
}

/** To be taken apart: in the V8 of Node 20 an object that begins with `...` of another has a shape of its own, of 200 bytes. */
export function numbered(element: Named, context: Context): Genummerd {
  if (!isPublic(element, context)) return {id: '', anker: '', nummer: ''}
  return {
    id: element.id,
    anker: element.id,
    nummer: context.nummers.get(element)?.nummer ?? ''
  }
}

/** One for each element: a large report refers a hundred thousand times. */
export function reference(element: Named, context: Context): Verwijzing {
  const {verwijzingen} = context
  const known = verwijzingen.get(element)
  if (known !== undefined) return known
  const {id, anker, nummer} = numbered(element, context)
  const made = {id, anker, nummer, titel: title(element, context)}
  verwijzingen.set(element, made)
  return made
}

/** References to what may be named; a confidential source stays, as its kind alone, a confidential finding does not. */
export function references(elements: readonly Named[], context: Context): Verwijzing[] {
  const shown = elements.filter((element) => element.soort !== 'bevinding' || isPublic(element, context))
  const list = shown.map((element) => reference(element, context)).sort(byItsNumber)
  const seen = new Set<string>()
  return list.filter(({id, titel}) => {
    const key = id === '' ? titel : id
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** In the order in which the report prints them; what has no number stays in the order of the author. */
function byItsNumber(a: Verwijzing, b: Verwijzing): number {
  return a.nummer === '' || b.nummer === '' ? 0 : byNumber(a.nummer, b.nummer)
}

/** The words by which a reader knows an element. */
export function title(element: Named, context: Context): string {
  switch (element.soort) {
    case 'onderdeel':
    case 'bevinding':
    case 'hoofdstuk':
      return isPublic(element, context) ? element.titel : ''
    case 'vraag':
    case 'norm':
    case 'aanbeveling':
      return element.tekst.plain
    case 'bron':
      return isPublic(element, context) ? citation(element) : SOORT_NAMEN[element.bronsoort].toLowerCase()
    case 'conclusie':
      return (
        element.titel ??
        element.onderdeel?.titel ??
        element.vragen[0]?.onderdeel.titel ??
        'Beantwoording van de hoofdvraag'
      )
    case 'tabel':
      return element.titel
    case 'figuur':
      return 'figuur'
  }
}
