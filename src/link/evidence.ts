import type {Document, Documents} from '../model/document.ts'
import type {BevindingKop, BronInvoer} from '../model/generated/bestanden.ts'
import type {Bevinding, Bron, Norm, ObjectVanOnderzoek, Onderdeel, Tekst, Vraag} from '../model/element.ts'
import type {Origin} from '../model/source.ts'
import {below, byOrder, idByName, reference, references} from './fields.ts'
import {add, find, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'
import type {Tree} from './tree.ts'

export function bronnen(documents: Documents, registry: Registry, texts: Texts): Bron[] {
  const document = documents.bronnen
  if (document === undefined) return []
  return document.data.bronnen.map((invoer, index) => {
    const origin = {file: document.file, path: ['bronnen', index]}
    const made = bron(invoer, origin, texts)
    add(registry, made)
    return made
  })
}

function bron(invoer: BronInvoer, origin: Origin, texts: Texts): Bron {
  const {soort, vertrouwelijk = false, toelichting, ...rest} = invoer
  const bij = (sleutel: string): Tekst['bij'] => ({soort: 'bron', id: invoer.id, sleutel, vertrouwelijk})
  texts.literal(invoer.titel, below(origin, 'titel'), bij('titel'))
  return {
    ...rest,
    soort: 'bron',
    bronsoort: soort,
    origin,
    vertrouwelijk,
    ...(toelichting !== undefined && {
      toelichting: texts.parse(toelichting, below(origin, 'toelichting'), bij('toelichting'))
    }),
    bevindingen: []
  }
}

/** The findings in order of the normenkader, then `volgorde`, then id, each in the onderdeel where it will stand. */
export function bevindingen(documents: Documents, tree: Tree, registry: Registry, texts: Texts): Bevinding[] {
  const made = documents.bevindingen.map((document) => {
    const one = bevinding(document, texts)
    add(registry, one)
    return {document, one, id: one.id, order: 0}
  })
  for (const {document, one} of made) linkBevinding(document, one, registry)
  const position = new Map<Norm | Vraag | Onderdeel, number>()
  for (const each of [...tree.normen, ...tree.vragen]) position.set(each, position.size)
  const place = (one: Bevinding): number => {
    const first = one.normen[0] ?? one.vragen[0]
    return first === undefined ? Infinity : tree.alleOnderdelen.indexOf(first.onderdeel)
  }
  const rank = (one: Bevinding): number =>
    Math.min(Infinity, ...one.normen.map((each) => position.get(each) ?? Infinity))
  const sorted = made
    .map((each) => ({
      ...each,
      place: place(each.one),
      rank: rank(each.one),
      order: each.document.data.volgorde ?? Infinity
    }))
    .sort((a, b) => difference(a.place, b.place) || difference(a.rank, b.rank) || byOrder(a, b))
    .map(({one}) => one)
  for (const one of sorted) (one.normen[0] ?? one.vragen[0])?.onderdeel.bevindingen.push(one)
  return sorted
}

/** Two infinities are equal. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** A finding with its texts, and not yet linked to anything. */
export function bevinding({data, file, body}: Document<BevindingKop>, texts: Texts): Bevinding {
  const origin: Origin = {file, path: []}
  const id = data.id ?? idByName(file)
  const vertrouwelijk = data.vertrouwelijk ?? false
  const bij = (sleutel: string): Tekst['bij'] => ({soort: 'bevinding', id, sleutel, vertrouwelijk})
  texts.literal(data.titel, below(origin, 'titel'), bij('titel'))
  const optional = (key: 'kern' | 'oorzaak' | 'gevolg'): Partial<Record<typeof key, Tekst>> => {
    const value = data[key]
    return value === undefined ? {} : {[key]: texts.parse(value, below(origin, key), bij(key))}
  }
  return {
    soort: 'bevinding',
    id,
    origin,
    titel: data.titel,
    normen: [],
    vragen: [],
    bronnen: [],
    ...optional('kern'),
    ...optional('oorzaak'),
    ...optional('gevolg'),
    inhoud: texts.body(body, origin, bij('inhoud')),
    vertrouwelijk,
    oordelen: []
  }
}

function linkBevinding({data}: Document<BevindingKop>, one: Bevinding, registry: Registry): void {
  const {origin} = one
  one.normen = references(data.normen, origin, 'normen').flatMap((veld) => find(registry, 'norm', veld) ?? [])
  one.vragen = references(data.vragen, origin, 'vragen').flatMap(
    (veld) => find(registry, 'vraag', veld) ?? []
  )
  one.bronnen = references(data.bronnen, origin, 'bronnen').flatMap(
    (veld) => find(registry, 'bron', veld) ?? []
  )
  for (const norm of one.normen) norm.bevindingen.push(one)
  for (const vraag of one.vragen) vraag.bevindingen.push(one)
  for (const bron of one.bronnen) bron.bevindingen.push(one)
  if (data.object !== undefined) {
    const object = findObject(reference(data.object, origin, 'object'), one.normen, registry)
    if (object !== undefined) one.object = object
  }
}

/** An object is named within the objects of the norms concerned. */
export function findObject(
  veld: {waarde: string; origin: Origin},
  normen: readonly Norm[],
  registry: Registry
): ObjectVanOnderzoek | undefined {
  const objecten = new Set(normen.flatMap((norm) => norm.objecten))
  const found = [...objecten].find(({id}) => id === veld.waarde)
  if (found === undefined && normen.length > 0 && !registry.verdacht.has(veld.waarde))
    report(registry, {
      rule: 'onbekende-verwijzing',
      severity: 'fout',
      message:
        objecten.size === 0
          ? `Er zijn geen objecten bij ${normen[0]?.id ?? ''}, dus ook geen \`${veld.waarde}\`; verwacht: \`objecten\` in normenkader.yaml, of geen \`object\` hier.`
          : `Er is geen object met id \`${veld.waarde}\`; verwacht: ${[...objecten].map(({id}) => id).join(' of ')}.`,
      origin: veld.origin
    })
  return found
}
