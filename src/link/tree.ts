import type {OpgelosteNorm, OpgelosteVraag, OpgelostKader, OpgelostOnderdeel, Veld} from '../model/kader.ts'
import type {Norm, ObjectVanOnderzoek, Onderdeel, Tekst, Vraag} from '../model/onderzoek.ts'
import type {Registry} from './registry.ts'

/** Makes a text of a field of the normenkader. */
export type MakeTekst = (
  veld: Veld<string>,
  bij: Omit<Tekst['bij'], 'vertrouwelijk'>,
  literal?: boolean
) => Tekst

export interface Tree {
  onderdelen: Onderdeel[]
  alleOnderdelen: Onderdeel[]
  vragen: Vraag[]
  normen: Norm[]
}

/** The tree of onderdelen with its questions and norms, linked to each other. */
export function tree(kader: OpgelostKader, registry: Registry, make: MakeTekst): Tree {
  const result: Tree = {onderdelen: [], alleOnderdelen: [], vragen: [], normen: []}
  const later: (() => void)[] = []

  const onderdeel = (
    from: OpgelostOnderdeel,
    above: readonly ObjectVanOnderzoek[],
    ouder?: Onderdeel
  ): Onderdeel => {
    const objecten = from.objecten.length > 0 ? from.objecten : above
    const made: Onderdeel = {
      soort: 'onderdeel',
      ...identity(from),
      titel: from.titel.waarde,
      ...(from.toelichting && {toelichting: make(from.toelichting, at('onderdeel', from.id, 'toelichting'))}),
      ...(ouder && {ouder}),
      onderdelen: [],
      vragen: [],
      normen: [],
      objecten,
      bevindingen: [],
      conclusies: [],
      hoofdstukken: []
    }
    make(from.titel, at('onderdeel', from.id, 'titel'), true)
    registry.add(made)
    result.alleOnderdelen.push(made)
    made.vragen = from.vragen.map((each) => vraag(each, made))
    made.normen = from.normen.map((each) => norm(each, made, objecten))
    made.onderdelen = from.onderdelen.map((each) => onderdeel(each, objecten, made))
    return made
  }
  const vraag = (from: OpgelosteVraag, onderdeelVan: Onderdeel): Vraag => {
    const made: Vraag = {
      soort: 'vraag',
      ...identity(from),
      tekst: make(from.tekst, at('vraag', from.id, 'tekst')),
      beschrijvend: from.beschrijvend,
      onderdeel: onderdeelVan,
      normen: [],
      bevindingen: [],
      conclusies: []
    }
    registry.add(made)
    result.vragen.push(made)
    return made
  }
  const norm = (
    from: OpgelosteNorm,
    onderdeelVan: Onderdeel,
    objecten: readonly ObjectVanOnderzoek[]
  ): Norm => {
    const made = bareNorm(from, onderdeelVan, objecten, make)
    registry.add(made)
    result.normen.push(made)
    later.push(() => {
      linkNorm(made, from, registry)
    })
    return made
  }

  result.onderdelen = kader.onderdelen.map((each) => onderdeel(each, kader.objecten))
  for (const link of later) link()
  return result
}

function bareNorm(
  from: OpgelosteNorm,
  onderdeel: Onderdeel,
  objecten: readonly ObjectVanOnderzoek[],
  make: MakeTekst
): Norm {
  return {
    soort: 'norm',
    ...identity(from),
    tekst: make(from.tekst, at('norm', from.id, 'tekst')),
    ...(from.toelichting && {toelichting: make(from.toelichting, at('norm', from.id, 'toelichting'))}),
    ...(from.indicator && {indicator: make(from.indicator, at('norm', from.id, 'indicator'))}),
    ...(from.bron && {bron: from.bron}),
    ...(from.aspect !== undefined && {aspect: from.aspect}),
    schaal: from.schaal,
    weging: from.weging,
    voorwaardelijk: [],
    onderwerpen: from.onderwerpen,
    onderdeel,
    vragen: [],
    objecten,
    bevindingen: [],
    oordelen: [],
    conclusies: [],
    aanpassingen: [...from.aanpassingen]
  }
}

function linkNorm(norm: Norm, from: OpgelosteNorm, registry: Registry): void {
  norm.vragen =
    from.vragen === undefined
      ? nearestQuestions(norm.onderdeel)
      : from.vragen.flatMap((veld) => registry.find('vraag', veld) ?? [])
  for (const vraag of norm.vragen) vraag.normen.push(norm)
  norm.voorwaardelijk = from.voorwaardelijk.flatMap((veld) => registry.find('norm', veld) ?? [])
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
