import {afkomst, isAndereTekst, type Afkomst} from './leaves/afkomst.ts'
import type {Kaderstand} from './model/kader.ts'
import type {Kaderverschil, Veldverschil, Verschil, Verschilkant} from './model/verschil.ts'
import {elementsOf, lineageOf, type Deel} from './verschil/elements.ts'

/**
 * What differs between two versions of a framework, or between two frameworks: norms by their lineage, parameters,
 * questions and onderdelen by their ids, and what holds for the whole. The later version comes second. `historie` holds other versions, in any order; those in
 * between tell what happened on the way. Pure.
 */
export function compareKaders(
  vroeger: Kaderstand,
  later: Kaderstand,
  historie: readonly Kaderstand[] = []
): Kaderverschil {
  const before = elementsOf(vroeger)
  const after = elementsOf(later)
  const ties = afkomst(lineageOf(vroeger), lineageOf(later), historie.map(lineageOf))
  const told = new Set<string>()
  const verschillen = [
    ...after.flatMap((deel) =>
      deel.element === 'norm' ? normen(deel, before, after, ties, told) : anders(deel, before)
    ),
    ...before.filter((deel) => isGone(deel, after, ties)).map(vervallen)
  ]
  return {van: headOf(vroeger), naar: headOf(later), verschillen}
}

function headOf({id, versie, titel}: Kaderstand): Kaderverschil['van'] {
  return {id, versie, titel}
}

function isGone(deel: Deel, after: readonly Deel[], ties: readonly Afkomst[]): boolean {
  if (deel.element === 'norm') return !ties.some(({van}) => van === deel.id)
  return find(after, deel.element, deel.id) === undefined
}

/** What is no norm is the same one when it has the same id; a framework has one whole, whatever it is called. */
function anders(deel: Deel, before: readonly Deel[]): Verschil[] {
  const old = find(before, deel.element, deel.id)
  if (old === undefined) return [nieuw(deel)]
  const velden = changes(old, deel)
  if (velden.length === 0) return []
  return [{element: deel.element, soort: 'gewijzigd', van: [side(old)], naar: [side(deel)], velden}]
}

/** The record of a norm, after that of what it was split from or joined from, which is told once. */
function normen(
  deel: Deel,
  before: readonly Deel[],
  after: readonly Deel[],
  ties: readonly Afkomst[],
  told: Set<string>
): Verschil[] {
  const own = ties.filter(({naar}) => naar === deel.id)
  const [tie] = own.filter(({band}) => band === 'zelfde' || band === 'vervangt')
  const joined = own.filter(({band}) => band === 'samengevoegd-uit')
  const split = own.filter(({band}) => band === 'gesplitst-uit').filter(({van}) => !told.has(van))
  for (const {van} of split) told.add(van)
  const old = tie && find(before, 'norm', tie.van)
  const records = split.map(({van}) => {
    const parts = ties.filter((each) => each.van === van).map(({naar}) => naar)
    return several('gesplitst', [van], parts, before, after)
  })
  if (joined.length > 0) {
    const parts = own.map(({van}) => van)
    records.push(several('samengevoegd', parts, [deel.id], before, after))
  }
  if (own.length === 0) records.push(nieuw(deel))
  if (tie === undefined || old === undefined) return records
  const velden = changes(old, deel)
  if (velden.length === 0 && tie.band === 'zelfde') return records
  const sides = {van: [side(old)], naar: [side(deel)]}
  return [...records, {element: 'norm', soort: 'gewijzigd', ...sides, wijziging: tie.wijziging, velden}]
}

function several(
  soort: 'gesplitst' | 'samengevoegd',
  van: readonly string[],
  naar: readonly string[],
  before: readonly Deel[],
  after: readonly Deel[]
): Verschil {
  const sides = (ids: readonly string[], all: readonly Deel[]): Verschilkant[] =>
    ids.flatMap((id) => find(all, 'norm', id) ?? []).map(side)
  return {element: 'norm', soort, van: sides(van, before), naar: sides(naar, after), velden: []}
}

function nieuw(deel: Deel): Verschil {
  return {element: deel.element, soort: 'nieuw', van: [], naar: [side(deel)], velden: []}
}

function vervallen(deel: Deel): Verschil {
  return {element: deel.element, soort: 'vervallen', van: [side(deel)], naar: [], velden: []}
}

function changes(old: Deel, now: Deel): Veldverschil[] {
  const keys = new Set([...old.velden.keys(), ...now.velden.keys()])
  return [...keys].flatMap((sleutel) => {
    const [was, wordt] = [old.velden.get(sleutel), now.velden.get(sleutel)]
    if (!isAndereTekst(was, wordt)) return []
    return [{sleutel, ...(was !== undefined && {was}), ...(wordt !== undefined && {wordt})}]
  })
}

function find(all: readonly Deel[], element: Deel['element'], id: string): Deel | undefined {
  return all.find((each) => each.element === element && (element === 'kader' || each.id === id))
}

function side({id, tekst, onderdeel}: Deel): Verschilkant {
  return {id, tekst, ...(onderdeel !== undefined && {onderdeel})}
}
