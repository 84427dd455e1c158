import type {OpgelosteNorm, OpgelosteVraag, OpgelostKader, OpgelostOnderdeel, Veld} from '../model/kader.ts'
import type {Norm, ObjectVanOnderzoek, Onderdeel, Tekst, Vraag} from '../model/element.ts'
import {add, find, type Registry} from './registry.ts'
import type {Texts} from './texts.ts'

export interface Tree {
  onderdelen: Onderdeel[]
  /** The lists below hold the elements of the whole tree, in order of the normenkader. */
  alleOnderdelen: Onderdeel[]
  vragen: Vraag[]
  normen: Norm[]
}

/** What the elements of the tree are made with, and the lists that they are entered in. */
interface Making extends Tree {
  registry: Registry
  texts: Texts
  /** Each norm with the ids that it names, which are looked up when all elements are there. */
  named: [Norm, OpgelosteNorm][]
}

/** The tree of onderdelen with its questions and norms, linked to each other. */
export function tree(kader: OpgelostKader, registry: Registry, texts: Texts): Tree {
  const making: Making = {
    registry,
    texts,
    onderdelen: [],
    alleOnderdelen: [],
    vragen: [],
    normen: [],
    named: []
  }
  const onderdelen = kader.onderdelen.map((each) => onderdeel(each, kader.objecten, undefined, making))
  for (const [norm, from] of making.named) linkNorm(norm, from, registry)
  const {alleOnderdelen, vragen, normen} = making
  return {onderdelen, alleOnderdelen, vragen, normen}
}

function onderdeel(
  from: OpgelostOnderdeel,
  above: readonly ObjectVanOnderzoek[],
  ouder: Onderdeel | undefined,
  making: Making
): Onderdeel {
  const {texts, registry} = making
  const objecten = from.objecten.length > 0 ? from.objecten : above
  texts.field(from.titel, at('onderdeel', from.id, 'titel'), true)
  const made: Onderdeel = {
    soort: 'onderdeel',
    ...identity(from),
    titel: from.titel.waarde,
    ...(from.toelichting && {
      toelichting: texts.field(from.toelichting, at('onderdeel', from.id, 'toelichting'))
    }),
    ...(ouder && {ouder}),
    onderdelen: [],
    vragen: [],
    normen: [],
    objecten,
    bevindingen: [],
    conclusies: [],
    hoofdstukken: []
  }
  add(registry, made)
  making.alleOnderdelen.push(made)
  made.vragen = from.vragen.map((each) => vraag(each, made, making))
  made.normen = from.normen.map((each) => norm(each, made, making))
  made.onderdelen = from.onderdelen.map((each) => onderdeel(each, objecten, made, making))
  return made
}

function vraag(from: OpgelosteVraag, place: Onderdeel, {texts, registry, vragen}: Making): Vraag {
  const made: Vraag = {
    soort: 'vraag',
    ...identity(from),
    tekst: texts.field(from.tekst, at('vraag', from.id, 'tekst')),
    ...(from.toelichting && {
      toelichting: texts.field(from.toelichting, at('vraag', from.id, 'toelichting'))
    }),
    beschrijvend: from.beschrijvend,
    onderdeel: place,
    normen: [],
    bevindingen: [],
    conclusies: []
  }
  add(registry, made)
  vragen.push(made)
  return made
}

function norm(from: OpgelosteNorm, place: Onderdeel, {texts, registry, normen, named}: Making): Norm {
  const text = (key: string, veld: Veld<string>): Tekst => texts.field(veld, at('norm', from.id, key))
  const made: Norm = {
    soort: 'norm',
    ...identity(from),
    tekst: text('tekst', from.tekst),
    ...(from.toelichting && {toelichting: text('toelichting', from.toelichting)}),
    ...(from.indicator && {indicator: text('indicator', from.indicator)}),
    ...(from.bron && {bron: from.bron}),
    ...(from.aspect !== undefined && {aspect: from.aspect}),
    schaal: from.schaal,
    weging: from.weging,
    voorwaardelijk: [],
    onderwerpen: from.onderwerpen,
    onderdeel: place,
    vragen: [],
    objecten: place.objecten,
    bevindingen: [],
    oordelen: [],
    conclusies: [],
    aanpassingen: [...from.aanpassingen]
  }
  add(registry, made)
  normen.push(made)
  named.push([made, from])
  return made
}

function linkNorm(norm: Norm, from: OpgelosteNorm, registry: Registry): void {
  norm.vragen =
    from.vragen === undefined
      ? nearestQuestions(norm.onderdeel)
      : from.vragen.flatMap((veld) => find(registry, 'vraag', veld) ?? [])
  for (const vraag of norm.vragen) vraag.normen.push(norm)
  norm.voorwaardelijk = from.voorwaardelijk.flatMap((veld) => find(registry, 'norm', veld) ?? [])
}

/** By default a norm serves all questions of the nearest onderdeel upward that has any. */
function nearestQuestions(onderdeel: Onderdeel): Vraag[] {
  if (onderdeel.vragen.length > 0 || onderdeel.ouder === undefined) return [...onderdeel.vragen]
  return nearestQuestions(onderdeel.ouder)
}

function identity({
  id,
  origin,
  overgenomen
}: OpgelosteNorm | OpgelosteVraag | OpgelostOnderdeel): Pick<Norm, 'id' | 'origin' | 'overgenomen'> {
  return {id, origin, ...(overgenomen && {overgenomen})}
}

function at(soort: Tekst['bij']['soort'], id: string, sleutel: string): Omit<Tekst['bij'], 'vertrouwelijk'> {
  return {soort, id, sleutel}
}
