import {Document, Scalar, YAMLMap, YAMLSeq} from 'yaml'
import type {Kop, KaderDraft, NormDraft, ObjectDraft, OnderdeelDraft, VraagDraft} from './draft.ts'
import {idsOf, type Ids} from './ids.ts'

const WIDTH = 110

/** The normenkader as a file for authors; what was guessed stands in comments above what it is about. */
export function kaderYaml(kop: Kop, draft: KaderDraft): string {
  const document = new Document({})
  document.commentBefore = ` Ingelezen uit ${kop.bestand}. Wat is geraden, staat in opmerkingen met ‘Geraden’: kijk het na en haal de opmerking weg.`
  const ids = idsOf(draft.onderdelen)
  const root = new YAMLMap()
  document.contents = root
  for (const [key, value] of Object.entries(kop.gegevens)) root.set(key, textNode(value))
  if (draft.parameters !== undefined && draft.parameters.length > 0)
    root.set(
      spaced('parameters'),
      listOf(draft.parameters, ({id, omschrijving, voorbeeld}) => texts({id, omschrijving, voorbeeld}))
    )
  if (draft.hoofdvraag !== undefined) root.set(spaced('hoofdvraag'), textNode(draft.hoofdvraag))
  root.set(spaced('schalen'), scalesNode(kop.schalen))
  root.set('schaal', kop.schaal)
  if (kop.optelling !== undefined) root.set('optelling', kop.optelling)
  if (draft.objecten !== undefined && draft.objecten.length > 0) root.set('objecten', objects(draft.objecten))
  root.set(
    spaced('onderdelen'),
    listOf(draft.onderdelen, (each) => onderdeelNode(ids, each, undefined))
  )
  return document.toString({lineWidth: WIDTH, flowCollectionPadding: false})
}

/** A key with an empty line above it. */
function spaced(name: string): Scalar {
  const key = new Scalar(name)
  key.spaceBefore = true
  return key
}

function listOf<T>(items: readonly T[], node: (item: T) => YAMLMap): YAMLSeq {
  const list = new YAMLSeq()
  items.forEach((item) => {
    list.add(node(item))
  })
  return list
}

/** A short text stands behind its key; a sentence below it, and more paragraphs as they are. */
function textNode(text: string): Scalar {
  const node = new Scalar(text)
  if (text.includes('\n')) node.type = Scalar.BLOCK_LITERAL
  else if (text.length > 60 || / .*[.?!:;#]/u.test(text)) node.type = Scalar.BLOCK_FOLDED
  return node
}

/** What is there of some texts, each as an author would write it. */
function texts(values: Readonly<Record<string, string | undefined>>): YAMLMap {
  const map = new YAMLMap()
  for (const [key, value] of Object.entries(values)) if (value !== undefined) map.set(key, textNode(value))
  return map
}

function objects(objecten: readonly ObjectDraft[]): YAMLSeq {
  return listOf(objecten, ({id, naam}) => {
    const item = mapOf({id, naam})
    item.flow = true
    return item
  })
}

function scalesNode(schalen: Kop['schalen']): YAMLMap {
  const node = new YAMLMap()
  for (const [id, niveaus] of Object.entries(schalen)) {
    const list = new YAMLSeq()
    for (const {waarde, vanaf, ...niveau} of niveaus) {
      const item = new YAMLMap()
      for (const [key, value] of Object.entries(niveau)) item.set(key, value)
      item.flow = true
      // Numbers as they were written: exact, and without the quotation marks of a text.
      if (waarde !== undefined) item.set('waarde', numberNode(waarde))
      if (vanaf !== undefined) item.set('vanaf', numberNode(vanaf))
      list.add(item)
    }
    node.set(id, list)
  }
  return node
}

function numberNode(text: string): Scalar {
  const node = new Scalar(Number(text))
  node.source = text
  return node
}

function mapOf(entries: Record<string, unknown>): YAMLMap {
  const map = new YAMLMap()
  for (const [key, value] of Object.entries(entries)) map.set(key, value)
  return map
}

function withGuesses(node: YAMLMap, guesses: readonly string[]): YAMLMap {
  if (guesses.length > 0) node.commentBefore = guesses.map((guess) => ` Geraden: ${guess}`).join('\n')
  return node
}

function onderdeelNode(ids: Ids, draft: OnderdeelDraft, above: readonly VraagDraft[] | undefined): YAMLMap {
  const node = mapOf({id: ids.get(draft)})
  node.set('titel', textNode(draft.titel))
  if (draft.toelichting !== undefined) node.set('toelichting', textNode(draft.toelichting))
  if (draft.objecten !== undefined && draft.objecten.length > 0) node.set('objecten', objects(draft.objecten))
  const nearest = draft.vragen.length > 0 ? draft.vragen : above
  if (draft.vragen.length > 0)
    node.set(
      'vragen',
      listOf(draft.vragen, (each) => vraagNode(ids, each))
    )
  if (draft.normen.length > 0)
    node.set(
      'normen',
      listOf(draft.normen, (each) => normNode(ids, each, nearest))
    )
  if (draft.onderdelen.length > 0)
    node.set(
      'onderdelen',
      listOf(draft.onderdelen, (each) => onderdeelNode(ids, each, nearest))
    )
  return withGuesses(node, draft.guesses)
}

function vraagNode(ids: Ids, draft: VraagDraft): YAMLMap {
  const node = mapOf({id: ids.get(draft)})
  node.set('tekst', textNode(draft.tekst))
  if (draft.toelichting !== undefined) node.set('toelichting', textNode(draft.toelichting))
  if (draft.beschrijvend === true) node.set('beschrijvend', 'ja')
  return withGuesses(node, draft.guesses)
}

function normNode(ids: Ids, draft: NormDraft, nearest: readonly VraagDraft[] = []): YAMLMap {
  const node = mapOf({id: ids.get(draft)})
  node.set('tekst', textNode(draft.tekst))
  const byDefault =
    draft.vragen.length === nearest.length && draft.vragen.every((each) => nearest.includes(each))
  if (draft.vragen.length > 0 && !byDefault)
    node.set('vragen', flow(draft.vragen.flatMap((each) => ids.get(each) ?? [])))
  if (draft.bron !== undefined) {
    const bron = mapOf({soort: draft.bron.soort})
    if (draft.bron.verwijzing !== undefined) bron.set('verwijzing', textNode(draft.bron.verwijzing))
    node.set('bron', bron)
  }
  for (const key of ['toelichting', 'indicator'] as const) {
    const text = draft[key]
    if (text !== undefined) node.set(key, textNode(text))
  }
  for (const key of ['aspect', 'schaal'] as const) if (draft[key] !== undefined) node.set(key, draft[key])
  if (draft.weging !== undefined) node.set('weging', numberNode(draft.weging))
  for (const key of ['voorwaardelijk', 'onderwerpen'] as const) {
    const list = draft[key]
    if (list !== undefined && list.length > 0) node.set(key, flow(list))
  }
  const {wijziging, ...afkomst} = draft.afkomst ?? {}
  for (const [key, ids] of Object.entries(afkomst)) node.set(key, flow(ids))
  if (wijziging !== undefined) node.set('wijziging', wijziging)
  return withGuesses(node, draft.guesses)
}

function flow(items: readonly string[]): YAMLSeq {
  const list = new YAMLSeq()
  list.items = [...items]
  list.flow = true
  return list
}
