import type {Kaderverschil, Verschil} from '../model/verschil.ts'

/** Keys that hold prose: shown word by word. */
export const PROSE: ReadonlySet<string> = new Set([
  'tekst',
  'toelichting',
  'indicator',
  'titel',
  'hoofdvraag',
  'omschrijving'
])

const ELEMENTS = [
  ['norm', 'Normen'],
  ['vraag', 'Vragen'],
  ['onderdeel', 'Onderdelen'],
  ['parameter', 'Parameters'],
  ['kader', 'Kader']
] as const

const OTHER: Readonly<Record<string, string>> = {
  tekst: 'andere tekst',
  titel: 'andere titel',
  toelichting: 'andere toelichting',
  schaal: 'andere schaal',
  weging: 'andere weging',
  onderdeel: 'verplaatst',
  bron: 'andere bron',
  vragen: 'andere vragen',
  aspect: 'ander aspect',
  voorwaardelijk: 'andere voorwaarden',
  onderwerpen: 'andere onderwerpen',
  beschrijvend: 'anders beschrijvend',
  hoofdvraag: 'andere hoofdvraag',
  optelling: 'andere optelling',
  objecten: 'andere objecten',
  omschrijving: 'andere omschrijving',
  voorbeeld: 'ander voorbeeld'
}

/** The differences by kind of element, norms first, each with its heading; kinds without any are left out. */
export function groups({verschillen}: Kaderverschil): {kop: string; verschillen: Verschil[]}[] {
  const all = ELEMENTS.map(([element, kop]) => ({
    kop,
    verschillen: verschillen.filter((each) => each.element === element)
  }))
  return all.filter((group) => group.verschillen.length > 0)
}

/** `2 nieuw, 1 inhoudelijk gewijzigd`: how often each kind of change occurs, the most frequent first. */
export function counts(verschillen: readonly Verschil[]): string {
  const found = new Map<string, number>()
  for (const each of verschillen)
    for (const label of labels(each, false)) found.set(label, (found.get(label) ?? 0) + 1)
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([label, count]) => `${String(count)} ${label}`)
    .join(', ')
}

/** What happened to an element, in words; `named` with the ids of the others that it has to do with. */
export function labels({soort, van, naar, wijziging, velden, element}: Verschil, named: boolean): string[] {
  const ids = (sides: Verschil['van']): string => sides.map(({id}) => id).join(', ')
  if (soort === 'gesplitst') return [named ? `gesplitst in ${ids(naar)}` : 'gesplitst']
  if (soort === 'samengevoegd') return [named ? `samengevoegd uit ${ids(van)}` : 'samengevoegd']
  if (soort !== 'gewijzigd') return [soort]
  const renamed = element !== 'kader' && van[0]?.id !== naar[0]?.id
  const marked = wijziging === 'redactioneel' || wijziging === 'inhoudelijk'
  const keys = velden.filter(({sleutel}) => !(element === 'norm' && marked && PROSE.has(sleutel)))
  return [
    ...(renamed ? [named ? `vervangt ${ids(van)}` : 'met een ander id'] : []),
    ...(marked ? [`${wijziging} gewijzigd`] : []),
    ...new Set(keys.map(({sleutel}) => OTHER[sleutel] ?? `andere ${sleutel}`))
  ]
}

/** The id under which an element is told, and its text where nothing else tells it. */
export function headOf({soort, van, naar}: Verschil): {id: string; tekst: string} {
  const side = soort === 'vervallen' || soort === 'gesplitst' ? van[0] : naar[0]
  return {id: side?.id ?? '', tekst: side?.tekst ?? ''}
}
