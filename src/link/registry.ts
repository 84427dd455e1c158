import type {Position} from 'unist'
import {meaning, nearestName} from '../leaves/nearest.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Element, Oordeel} from '../model/element.ts'
import type {Veld} from '../model/kader.ts'
import type {VervallenInvoer} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'

/** What `[](#id)` can name. */
type Named = Exclude<Element, Oordeel>
type Kind = Named['soort']

/** The elements of an onderzoek by id while it is being linked, and what is found wrong meanwhile. */
export interface Registry {
  readonly byId: Map<string, Named>
  /** The same by their id without case and Unicode form. */
  readonly folded: Map<string, Named>
  /** The ids of each kind, to say what was meant by one that is not there. */
  readonly ids: Map<Kind, string[]>
  /** Texts of parts that were left out before: a reference to one of these has its message already. */
  readonly broken: ReadonlySet<string>
  /** Files of which nothing could be read: whatever stood in them is unknown. */
  readonly onleesbaar: ReadonlySet<string>
  /** Ids around which nothing need be reported as missing: `broken`, and what a broken reference seems to mean. */
  readonly verdacht: Set<string>
  /** Norms of frameworks that are gone since, by id: what is said of one is kept and not reported as unknown. */
  readonly vervallen: ReadonlyMap<string, VervallenInvoer>
  readonly findings: Finding[]
}

const WITH_ARTICLE: Record<Kind, string> = {
  onderdeel: 'een onderdeel',
  vraag: 'een vraag',
  norm: 'een norm',
  bron: 'een bron',
  bevinding: 'een bevinding',
  conclusie: 'een conclusie',
  aanbeveling: 'een aanbeveling',
  hoofdstuk: 'een hoofdstuk',
  figuur: 'een figuur',
  tabel: 'een tabel, berekening of enquête'
}

/** The kinds that all stand in one file or folder. */
const FILES: Partial<Record<Kind, string>> = {
  bron: 'bronnen.yaml',
  aanbeveling: 'aanbevelingen.yaml',
  bevinding: 'bevindingen',
  conclusie: 'conclusies',
  hoofdstuk: 'hoofdstukken',
  tabel: 'cijfers'
}

export function makeRegistry(
  broken: ReadonlySet<string>,
  onleesbaar: ReadonlySet<string>,
  vervallen: readonly VervallenInvoer[]
): Registry {
  const found = {byId: new Map(), folded: new Map(), ids: new Map(), findings: []}
  const gone = new Map(vervallen.map((each) => [each.id, each]))
  return {...found, broken, onleesbaar, verdacht: new Set(broken), vervallen: gone}
}

/** `suspects` are the ids around which nothing need be reported as missing any more. */
export function report(registry: Registry, finding: Finding, suspects: readonly string[] = []): void {
  registry.findings.push(finding)
  for (const id of suspects) registry.verdacht.add(id)
}

/** A second element of the same id is told, and stays out; those that taking over made double were told before. */
export function add(registry: Registry, element: Named): void {
  const first = registry.byId.get(element.id) ?? registry.folded.get(fold(element.id))
  if (first === undefined) {
    registry.byId.set(element.id, element)
    registry.folded.set(fold(element.id), element)
    const ids = registry.ids.get(element.soort) ?? []
    ids.push(element.id)
    registry.ids.set(element.soort, ids)
  } else if (first.overgenomen === undefined && element.overgenomen === undefined) {
    report(registry, double(element, first))
  }
}

/**
 * The element of that kind and id; undefined, with a message unless a fault before explains it. `position` is a more
 * precise place for that message.
 */
export function find<K extends Kind>(
  registry: Registry,
  kind: K,
  veld: Veld<string>,
  position?: Position
): Extract<Named, {soort: K}> | undefined {
  const found = registry.byId.get(veld.waarde)
  if (found !== undefined && isOf(found, kind)) return found
  const place = position === undefined ? {} : {position}
  if (found === undefined) unknown(registry, kind, veld, place)
  else report(registry, {...otherKind(veld, found, kind), ...place})
  return undefined
}

function unknown(registry: Registry, kind: Kind, veld: Veld<string>, place: Pick<Finding, 'position'>): void {
  if (registry.broken.has(veld.waarde) || registry.onleesbaar.has(FILES[kind] ?? '')) return
  const gone = kind === 'norm' ? registry.vervallen.get(veld.waarde) : undefined
  if (gone !== undefined) {
    report(registry, vervallen(gone, veld.origin))
    return
  }
  const meant = nearestName(veld.waarde, registry.ids.get(kind) ?? [])
  const message = `Er is geen ${kind} met id \`${veld.waarde}\`${meaning(meant)}`
  const finding: Finding = {
    rule: 'onbekende-verwijzing',
    severity: 'fout',
    message,
    origin: veld.origin,
    ...place
  }
  report(registry, finding, meant === undefined ? [] : [meant])
}

function vervallen({id, kader, versie, opvolgers = []}: VervallenInvoer, origin: Origin): Finding {
  const after =
    opvolgers.length === 0
      ? ''
      : ` In haar plaats ${opvolgers.length === 1 ? 'kwam' : 'kwamen'} ${opvolgers.join(' en ')}.`
  return {
    rule: 'norm-vervallen',
    severity: 'advies',
    message: `Norm ${id} is vervallen in versie ${versie} van kader ${kader}: wat hier staat is bewaard en telt niet mee.${after}`,
    origin
  }
}

function isOf<K extends Kind>(element: Named, kind: K): element is Extract<Named, {soort: K}> {
  return element.soort === kind
}

/** Ids that differ only in case or Unicode form would collide as file names and as anchors. */
function fold(id: string): string {
  return id.normalize('NFKC').toLowerCase()
}

function double(element: Named, first: Named): Finding {
  const same = element.id === first.id
  return {
    rule: 'dubbele-id',
    severity: 'fout',
    message: same
      ? `Id \`${element.id}\` is al van ${WITH_ARTICLE[first.soort]}; verwacht: elk id één keer in het onderzoek.`
      : `Id \`${element.id}\` verschilt alleen in hoofdletters of tekens van \`${first.id}\`; verwacht: ids die ook zonder dat verschillen.`,
    origin: idOrigin(element.origin, element),
    related: [{message: 'Hier staat de eerste.', origin: first.origin}]
  }
}

/** The key `id` where the element has one; a file whose name is its id has none. */
function idOrigin(origin: Origin, {soort}: Named): Origin {
  const byFileName =
    soort === 'bevinding' ||
    soort === 'conclusie' ||
    soort === 'hoofdstuk' ||
    soort === 'figuur' ||
    soort === 'tabel'
  return byFileName ? origin : {...origin, path: [...origin.path, 'id']}
}

function otherKind(veld: Veld<string>, found: Named, kind: Kind): Finding {
  return {
    rule: 'verkeerde-verwijzing',
    severity: 'fout',
    message: `\`${veld.waarde}\` is ${WITH_ARTICLE[found.soort]}; verwacht: ${WITH_ARTICLE[kind]}.`,
    origin: veld.origin
  }
}
