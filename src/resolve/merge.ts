import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {OpgelostKader, OpgelostOnderdeel} from '../model/kader.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import type {Overgenomene} from './take-over.ts'
import {onderdelenIn} from './tree.ts'

/** Hangs what was taken over in the tree, in order, and then what is the onderzoek's own. */
export function merge(
  own: OpgelostKader,
  taken: readonly Overgenomene[],
  file: string
): Outcome<OpgelostKader, Finding> {
  const diagnostics: Finding[] = []
  const ownIds = new Set(onderdelenIn(own.onderdelen).map(({id}) => id))
  let tree: readonly OpgelostOnderdeel[] = []
  // An own onderdeel may be the place for what is taken over, and one that is taken over may be the place for own.
  const later: Overgenomene[] = []
  for (const each of taken)
    if (each.onder !== undefined && !has(tree, each.onder) && ownIds.has(each.onder)) later.push(each)
    else tree = hang(tree, each, diagnostics, ownIds)
  for (const onderdeel of own.onderdelen) tree = add(tree, onderdeel, diagnostics)
  for (const each of later) tree = hang(tree, each, diagnostics, ownIds)
  return {value: {...own, onderdelen: tree}, diagnostics: [...diagnostics, ...doubles(tree, file)]}
}

function hang(
  tree: readonly OpgelostOnderdeel[],
  {onder, kader, origin}: Overgenomene,
  diagnostics: Finding[],
  ownIds: ReadonlySet<string>
): readonly OpgelostOnderdeel[] {
  if (onder === undefined) return [...tree, ...kader.onderdelen]
  if (has(tree, onder))
    return changed(tree, onder, (place) => ({
      ...place,
      onderdelen: [...place.onderdelen, ...kader.onderdelen]
    }))
  const known = [...onderdelenIn(tree).map(({id}) => id), ...ownIds]
  diagnostics.push({
    rule: 'onbekende-verwijzing',
    severity: 'fout',
    message: `Er is geen onderdeel \`${onder}\` om dit kader onder te hangen${didYouMean(onder, known)}`,
    origin: {...origin, path: [...origin.path, 'onder']}
  })
  return [...tree, ...kader.onderdelen]
}

/** An own onderdeel with a taken-over id and no title adds to that one, at any depth; else it is a new one. */
function add(
  tree: readonly OpgelostOnderdeel[],
  own: OpgelostOnderdeel,
  diagnostics: Finding[]
): readonly OpgelostOnderdeel[] {
  if (own.titel.waarde !== '') return [...tree, {...own, onderdelen: addAll([], own.onderdelen, diagnostics)}]
  if (!has(tree, own.id)) {
    diagnostics.push(withoutTitle(own, tree))
    return [...tree, own]
  }
  return changed(tree, own.id, (taken) => ({
    ...taken,
    ...(own.toelichting && {toelichting: own.toelichting}),
    objecten: own.objecten.length > 0 ? own.objecten : taken.objecten,
    vragen: [...taken.vragen, ...own.vragen],
    normen: [...taken.normen, ...own.normen],
    onderdelen: addAll(taken.onderdelen, own.onderdelen, diagnostics)
  }))
}

function addAll(
  tree: readonly OpgelostOnderdeel[],
  own: readonly OpgelostOnderdeel[],
  diagnostics: Finding[]
): readonly OpgelostOnderdeel[] {
  return own.reduce((grown, each) => add(grown, each, diagnostics), tree)
}

function withoutTitle(own: OpgelostOnderdeel, tree: readonly OpgelostOnderdeel[]): Finding {
  const known = onderdelenIn(tree).map(({id}) => id)
  return {
    rule: 'onderdeel-zonder-titel',
    severity: 'fout',
    message: `Onderdeel ${own.id} heeft geen \`titel\`, en er is geen overgenomen onderdeel met dit id waar het bij hoort${didYouMean(own.id, known)}`,
    origin: own.origin
  }
}

function has(tree: readonly OpgelostOnderdeel[], id: string): boolean {
  return tree.some((onderdeel) => onderdeel.id === id || has(onderdeel.onderdelen, id))
}

/** The tree with the first onderdeel of that id changed. */
function changed(
  tree: readonly OpgelostOnderdeel[],
  id: string,
  change: (onderdeel: OpgelostOnderdeel) => OpgelostOnderdeel
): OpgelostOnderdeel[] {
  return tree.map((onderdeel) =>
    onderdeel.id === id
      ? change(onderdeel)
      : {...onderdeel, onderdelen: changed(onderdeel.onderdelen, id, change)}
  )
}

/** Ids that occur twice where something taken over is involved. Doubles among own ids are found when linking. */
function doubles(tree: readonly OpgelostOnderdeel[], file: string): Finding[] {
  const seen = new Map<string, {origin: Origin; taken: boolean}>()
  return onderdelenIn(tree).flatMap((onderdeel) =>
    [onderdeel, ...onderdeel.vragen, ...onderdeel.normen].flatMap(({id, origin, overgenomen}) => {
      const place = overgenomen?.via ?? origin
      const taken = overgenomen !== undefined
      const first = seen.get(id)
      if (first === undefined) seen.set(id, {origin: place, taken})
      if (first === undefined || !(first.taken || taken)) return []
      return [clash(id, place.file === file ? place : first.origin, first.origin)]
    })
  )
}

function clash(id: string, origin: Origin, first: Origin): Finding {
  return {
    rule: 'dubbele-id',
    severity: 'fout',
    message: `Id \`${id}\` komt door overname twee keer voor; verwacht: elk id één keer. Geef de overname een \`voorvoegsel\`, of kies met \`alleen\` of \`behalve\`.`,
    origin,
    related: [{message: 'Hier komt het eerder voor.', origin: first}]
  }
}
