import {GEGEVENS} from '../leaves/kadertabel.ts'
import {NORMBRON_SOORTEN} from '../model/element.ts'
import type {Normafkomst} from '../model/kader.ts'
import type {
  Aspect,
  KaderDraft,
  NiveauDraft,
  NormDraft,
  ObjectDraft,
  OnderdeelDraft,
  VraagDraft
} from './draft.ts'
import type {Eigen} from './own.ts'

/** Deeper than any normenkader is; the rest of a file of another is not followed. */
const DEEPEST = 30

/** A normenkader as `kader exporteer --formaat json` writes it; undefined for any other JSON, or what is none. */
export function readJson(text: string): Eigen | undefined {
  const data = parsed(text)
  if (!isMap(data) || !Array.isArray(data['onderdelen']) || !isMap(data['schalen'])) return undefined
  const {hoofdvraag, schaal, optelling, ...gegevens} = factsOf(data)
  const schalen = Object.fromEntries(
    Object.entries(data['schalen']).map(([id, niveaus]) => [id, maps(niveaus).map(niveauOf)])
  )
  const objecten = maps(data['objecten']).map((each) => ({
    ...objectOf(each),
    onderdeel: textIn(each, 'onderdeel') ?? ''
  }))
  const questions = new Map<string, VraagDraft>()
  const onderdelen = maps(data['onderdelen']).map((each) => onderdeelOf(each, objecten, questions, 1))
  linkQuestions(onderdelen, maps(data['onderdelen']), questions)
  const draft: KaderDraft = {
    onderdelen,
    parameters: maps(data['parameters']).map((each) => ({
      id: textIn(each, 'id') ?? '',
      ...texts(each, ['omschrijving', 'voorbeeld'])
    })),
    objecten: objecten.filter(({onderdeel}) => onderdeel === ''),
    ...(hoofdvraag !== undefined && {hoofdvraag})
  }
  const standard = schaal ?? Object.keys(schalen)[0] ?? ''
  return {kop: {gegevens, schalen, schaal: standard, ...(optelling !== undefined && {optelling})}, draft}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Values = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function maps(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isMap) : []
}

function textIn(values: Values, key: string): string | undefined {
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function texts<K extends string>(values: Values, keys: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {}
  for (const key of keys) {
    const text = textIn(values, key)
    if (text !== undefined) found[key] = text
  }
  return found
}

function idsIn(values: Values, key: string): string[] {
  const list = Object.hasOwn(values, key) ? values[key] : undefined
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}

function factsOf(data: Values): Partial<Record<(typeof GEGEVENS)[number], string>> {
  return texts(data, GEGEVENS)
}

function niveauOf(values: Values): NiveauDraft {
  const {id = '', label = '', ...rest} = texts(values, ['id', 'label', 'waarde', 'vanaf'])
  return {id, label, ...rest}
}

function objectOf(values: Values): ObjectDraft {
  const {id = '', naam = ''} = texts(values, ['id', 'naam'])
  return {id, naam}
}

function onderdeelOf(
  values: Values,
  objecten: readonly (ObjectDraft & {onderdeel: string})[],
  questions: Map<string, VraagDraft>,
  depth: number
): OnderdeelDraft {
  const id = textIn(values, 'id') ?? ''
  const own = objecten.filter(({onderdeel}) => onderdeel !== '' && onderdeel === id)
  const below = depth < DEEPEST ? maps(values['onderdelen']) : []
  return {
    ...element(id),
    titel: textIn(values, 'titel') ?? id,
    ...texts(values, ['toelichting']),
    ...(own.length > 0 && {objecten: own}),
    vragen: maps(values['vragen']).map((each) => vraagOf(each, questions)),
    normen: maps(values['normen']).map(normOf),
    onderdelen: below.map((each) => onderdeelOf(each, objecten, questions, depth + 1))
  }
}

function element(id: string): {id: string; place: string; guesses: string[]} {
  return {id, place: id, guesses: []}
}

function vraagOf(values: Values, questions: Map<string, VraagDraft>): VraagDraft {
  const id = textIn(values, 'id') ?? ''
  const vraag: VraagDraft = {
    ...element(id),
    tekst: textIn(values, 'tekst') ?? '',
    ...texts(values, ['toelichting']),
    ...(values['beschrijvend'] === true && {beschrijvend: true})
  }
  questions.set(id, vraag)
  return vraag
}

const ASPECTEN: readonly Aspect[] = ['doeltreffendheid', 'doelmatigheid', 'rechtmatigheid']
const BANDEN = ['vervangt', 'gesplitst-uit', 'samengevoegd-uit'] as const

function normOf(values: Values): NormDraft {
  const aspect = ASPECTEN.find((each) => each === values['aspect'])
  const bron = isMap(values['bron']) ? values['bron'] : {}
  const soort = NORMBRON_SOORTEN.find((each) => each === bron['soort'])
  const {weging} = texts(values, ['weging'])
  return {
    ...element(textIn(values, 'id') ?? ''),
    tekst: textIn(values, 'tekst') ?? '',
    vragen: [],
    ...texts(values, ['toelichting', 'indicator', 'schaal']),
    ...(soort && {bron: {soort, ...texts(bron, ['verwijzing'])}}),
    ...(aspect && {aspect}),
    ...(weging !== undefined && weging !== '1' && /^\d+(?:\.\d+)?$/u.test(weging) && {weging}),
    voorwaardelijk: idsIn(values, 'voorwaardelijk'),
    onderwerpen: idsIn(values, 'onderwerpen'),
    afkomst: lineageOf(values)
  }
}

function lineageOf(values: Values): Normafkomst {
  const {wijziging} = values
  const ties = BANDEN.flatMap((key) => {
    const ids = idsIn(values, key)
    return ids.length === 0 ? [] : [[key, ids] as const]
  })
  return {
    ...Object.fromEntries(ties),
    ...((wijziging === 'redactioneel' || wijziging === 'inhoudelijk') && {wijziging})
  }
}

/** A norm may name a question that comes after it. */
function linkQuestions(
  drafts: readonly OnderdeelDraft[],
  values: readonly Values[],
  questions: ReadonlyMap<string, VraagDraft>
): void {
  drafts.forEach((draft, index) => {
    const from = values[index] ?? {}
    const normen = maps(from['normen'])
    draft.normen.forEach((norm, at) => {
      norm.vragen = idsIn(normen[at] ?? {}, 'vragen').flatMap((id) => questions.get(id) ?? [])
    })
    linkQuestions(draft.onderdelen, maps(from['onderdelen']), questions)
  })
}
