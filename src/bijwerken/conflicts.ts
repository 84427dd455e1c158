import {isAndereTekst} from '../leaves/afkomst.ts'
import type {Overgang} from '../model/bijwerking.ts'
import type {ConflictInvoer, NormenkaderBestand, OnderdeelInvoer} from '../model/generated/bestanden.ts'
import type {Lijn} from './line.ts'

/** One key that the study gives another value than the framework. */
interface Eigen {
  id: string
  sleutel: string
  waarde: string
}

/** Keys that hold ids, which have the prefix of the overname in the study. */
const LISTS: ReadonlySet<string> = new Set(['vragen', 'voorwaardelijk'])
const TEXTS = ['tekst', 'titel', 'indicator', 'toelichting']

/**
 * What the study and the new version both changed, each with the three texts. Where both came to the same there is
 * nothing to choose. `taken` says whether an id in the study came with this overname.
 */
export function conflictsIn(
  data: NormenkaderBestand,
  overgang: Overgang,
  lijn: Lijn,
  taken: (id: string) => boolean
): ConflictInvoer[] {
  const {id: kader, versie} = overgang.naar
  const own = ownChanges(data).filter(({id}) => taken(id))
  const both = own.flatMap((eigen): ConflictInvoer[] => {
    const bij = lijn.gewijzigd.find(({was}) => was === eigen.id)?.wordt ?? eigen.id
    const texts = textsOf(eigen, overgang, lijn)
    return texts === undefined ? [] : [{bij, sleutel: eigen.sleutel, kader, versie, ...texts}]
  })
  return [...both, ...comingIn(overgang, lijn)]
}

type Texts = Pick<ConflictInvoer, 'basis' | 'eigen' | 'nieuw'>

function textsOf({id, sleutel, waarde}: Eigen, {overname}: Overgang, lijn: Lijn): Texts | undefined {
  const gone = lijn.verdwenen.find((each) => each.id === id)
  if (gone !== undefined) {
    if (sleutel === 'vervalt' && gone.nieuw === undefined) return undefined
    return {basis: gone.tekst, eigen: waarde, ...(gone.nieuw !== undefined && {nieuw: gone.nieuw})}
  }
  const velden = lijn.gewijzigd.find(({was}) => was === id)?.verschil.velden ?? []
  const key = sleutel === 'vervalt' ? velden.find((each) => TEXTS.includes(each.sleutel))?.sleutel : sleutel
  const veld = velden.find((each) => each.sleutel === key)
  if (veld === undefined) return undefined
  const withPrefix = (text: string | undefined): string | undefined =>
    LISTS.has(sleutel) ? text?.replaceAll(/[^, ]+/gu, (each) => (overname.voorvoegsel ?? '') + each) : text
  const [basis, nieuw] = [withPrefix(veld.was), withPrefix(veld.wordt)]
  if (sleutel !== 'vervalt' && !isAndereTekst(waarde, nieuw)) return undefined
  return {...(basis !== undefined && {basis}), eigen: waarde, ...(nieuw !== undefined && {nieuw})}
}

/** What was left out by `behalve` would come in again under the ids of what it was split into or joined in. */
function comingIn({overname, naar}: Overgang, lijn: Lijn): ConflictInvoer[] {
  const prefix = overname.voorvoegsel ?? ''
  return (overname.behalve ?? []).flatMap((id) => {
    const gone = lijn.verdwenen.find((each) => each.id === prefix + id)
    const [bij] = gone?.opvolgers ?? []
    if (gone === undefined || bij === undefined) return []
    const texts = {
      basis: gone.tekst,
      eigen: 'weggelaten',
      ...(gone.nieuw !== undefined && {nieuw: gone.nieuw})
    }
    return [{bij, sleutel: 'behalve', kader: naar.id, versie: naar.versie, ...texts}]
  })
}

function ownChanges({aanpassingen = [], onderdelen = []}: NormenkaderBestand): Eigen[] {
  const adapted = aanpassingen.flatMap((each) =>
    Object.entries(each)
      .filter(([key]) => key !== 'bij' && key !== 'reden')
      .map(([sleutel, waarde]: [string, unknown]) => ({id: each.bij, sleutel, waarde: shown(waarde)}))
  )
  return [
    ...adapted.filter(({sleutel, waarde}) => sleutel !== 'vervalt' || waarde === 'ja'),
    ...supplements(onderdelen)
  ]
}

/** An own onderdeel without a title adds to the one that was taken over, and its `toelichting` and `objecten` come in the place of those. */
function supplements(parts: readonly OnderdeelInvoer[]): Eigen[] {
  return parts.flatMap(({id, titel, toelichting, objecten = [], onderdelen = []}) => [
    ...(titel === undefined && toelichting !== undefined
      ? [{id, sleutel: 'toelichting', waarde: toelichting}]
      : []),
    ...(titel === undefined && objecten.length > 0
      ? [{id, sleutel: 'objecten', waarde: objecten.map((each) => `${each.id} ‘${each.naam}’`).join(', ')}]
      : []),
    ...supplements(onderdelen)
  ])
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value)) return value.map((each: unknown) => shown(each)).join(', ')
  // A source of a norm.
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(': ')
  return String(value)
}
