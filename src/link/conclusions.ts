import type {Document, Documents} from '../model/document.ts'
import type {AanbevelingInvoer, ConclusieKop} from '../model/generated/bestanden.ts'
import type {Aanbeveling, Adressaat, Conclusie, Norm, Onderdeel, Tekst} from '../model/element.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {below, byOrder, idByName, reference, references} from './fields.ts'
import {add, find, report, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'
import type {Tree} from './tree.ts'

/** The conclusions in order of `volgorde` and id, each linked to what it answers and the norms that it rests on. */
export function conclusies(documents: Documents, tree: Tree, registry: Registry, texts: Texts): Conclusie[] {
  const made = documents.conclusies.map((document) => {
    const one = conclusie(document, texts)
    add(registry, one)
    return {document, one, id: one.id, order: document.data.volgorde ?? Infinity}
  })
  made.sort(byOrder)
  for (const {document, one} of made) answer(document, one, registry)
  for (const {document, one} of made) rest(document, one, tree, registry)
  return made.map(({one}) => one)
}

/** A conclusion with its text, and not yet linked to anything. */
export function conclusie({data, file, body}: Document<ConclusieKop>, texts: Texts): Conclusie {
  const origin: Origin = {file, path: []}
  const id = data.id ?? idByName(file)
  const bij = (sleutel: string): Tekst['bij'] => ({soort: 'conclusie', id, sleutel, vertrouwelijk: false})
  if (data.titel !== undefined) texts.literal(data.titel, below(origin, 'titel'), bij('titel'))
  return {
    soort: 'conclusie',
    id,
    origin,
    ...(data.titel !== undefined && {titel: data.titel}),
    vragen: [],
    hoofdvraag: data.hoofdvraag ?? false,
    normen: [],
    inhoud: texts.body(body, origin, bij('inhoud')),
    aanbevelingen: []
  }
}

/** Links a conclusion to its onderdeel, its questions or the hoofdvraag: exactly one of the three. */
function answer({data}: Document<ConclusieKop>, one: Conclusie, registry: Registry): void {
  const {origin} = one
  const given = [data.onderdeel !== undefined, data.vragen !== undefined, data.hoofdvraag === true]
  if (given.filter(Boolean).length !== 1)
    report(registry, {
      rule: 'conclusie-zonder-plaats',
      severity: 'fout',
      message: `Conclusie ${one.id} noemt ${given.some(Boolean) ? 'meer dan één' : 'niet'} wat zij beantwoordt; verwacht: precies één van \`onderdeel\`, \`vragen\` of \`hoofdvraag: ja\`.`,
      origin
    })
  const onderdeel =
    data.onderdeel === undefined
      ? undefined
      : find(registry, 'onderdeel', reference(data.onderdeel, origin, 'onderdeel'))
  if (onderdeel !== undefined) {
    one.onderdeel = onderdeel
    onderdeel.conclusies.push(one)
    for (const vraag of withDescendants(onderdeel).flatMap(({vragen}) => vragen)) vraag.conclusies.push(one)
  }
  one.vragen = references(data.vragen, origin, 'vragen').flatMap(
    (veld) => find(registry, 'vraag', veld) ?? []
  )
  for (const vraag of one.vragen) vraag.conclusies.push(one)
}

/**
 * The norms whose judgements it rests on. Named norms know their conclusion; so do those it has by default, but for
 * the conclusion on the hoofdvraag: that all norms are behind it does not mean that it speaks of each.
 */
function rest({data}: Document<ConclusieKop>, one: Conclusie, tree: Tree, registry: Registry): void {
  one.normen =
    data.normen === undefined
      ? byDefault(one, tree)
      : references(data.normen, one.origin, 'normen').flatMap((veld) => find(registry, 'norm', veld) ?? [])
  if (one.hoofdvraag && data.normen === undefined) return
  for (const norm of one.normen) norm.conclusies.push(one)
}

function byDefault(one: Conclusie, tree: Tree): Norm[] {
  if (one.hoofdvraag) return [...tree.normen]
  if (one.onderdeel !== undefined) return withoutOwnConclusion(one.onderdeel)
  return tree.normen.filter((norm) => norm.vragen.some((vraag) => one.vragen.includes(vraag)))
}

/** The norms of an onderdeel, with those of the onderdelen below it that have no conclusion of their own. */
function withoutOwnConclusion(onderdeel: Onderdeel): Norm[] {
  const open = onderdeel.onderdelen.filter(({conclusies: own}) => own.length === 0)
  return [...onderdeel.normen, ...open.flatMap(withoutOwnConclusion)]
}

function withDescendants(onderdeel: Onderdeel): Onderdeel[] {
  return [onderdeel, ...onderdeel.onderdelen.flatMap(withDescendants)]
}

export function aanbevelingen(
  documents: Documents,
  adressaten: readonly Adressaat[],
  registry: Registry,
  texts: Texts
): Aanbeveling[] {
  const document = documents.aanbevelingen
  if (document === undefined) return []
  const made = document.data.aanbevelingen.map((invoer, index) => {
    const origin = {file: document.file, path: ['aanbevelingen', index]}
    const one = aanbeveling(invoer, origin, adressaten, registry, texts)
    add(registry, one)
    return {invoer, one}
  })
  for (const {invoer, one} of made) linkAanbeveling(invoer, one, registry)
  return made.map(({one}) => one)
}

function aanbeveling(
  invoer: AanbevelingInvoer,
  origin: Origin,
  adressaten: readonly Adressaat[],
  registry: Registry,
  texts: Texts
): Aanbeveling {
  const {id} = invoer
  const bij = (sleutel: string): Tekst['bij'] => ({soort: 'aanbeveling', id, sleutel, vertrouwelijk: false})
  return {
    soort: 'aanbeveling',
    id,
    origin,
    aan: addressees(invoer, origin, adressaten, registry),
    tekst: texts.parse(invoer.tekst, below(origin, 'tekst'), bij('tekst')),
    ...(invoer.uitwerking !== undefined && {
      uitwerking: texts.parse(invoer.uitwerking, below(origin, 'uitwerking'), bij('uitwerking'))
    }),
    ...(invoer.termijn !== undefined && {termijn: invoer.termijn}),
    conclusies: [],
    pendanten: []
  }
}

function addressees(
  {id, aan}: AanbevelingInvoer,
  origin: Origin,
  adressaten: readonly Adressaat[],
  registry: Registry
): Adressaat[] {
  const names = typeof aan === 'string' ? [aan] : (aan ?? [])
  return names.flatMap((name) => {
    const found = adressaten.find((each) => each.id === name)
    if (found === undefined)
      report(registry, {
        rule: 'onbekende-verwijzing',
        severity: 'fout',
        message: `Aanbeveling ${id} is gericht aan \`${name}\`, dat niet onder \`adressaten\` in onderzoek.yaml staat${didYouMean(
          name,
          adressaten.map((each) => each.id)
        )}`,
        origin: below(origin, 'aan')
      })
    return found ?? []
  })
}

/** A pendant is written on one side and holds for both. */
function linkAanbeveling(invoer: AanbevelingInvoer, one: Aanbeveling, registry: Registry): void {
  one.conclusies = references(invoer.conclusies, one.origin, 'conclusies').flatMap(
    (veld) => find(registry, 'conclusie', veld) ?? []
  )
  for (const conclusie of one.conclusies) conclusie.aanbevelingen.push(one)
  for (const veld of references(invoer.pendant, one.origin, 'pendant')) {
    const other = find(registry, 'aanbeveling', veld)
    if (other === undefined) continue
    if (!one.pendanten.includes(other)) one.pendanten.push(other)
    if (!other.pendanten.includes(one)) other.pendanten.push(one)
  }
}
