import {didYouMean, nearestName} from '../nearest.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Element, Oordeel} from '../model/onderzoek.ts'
import type {Veld} from '../model/kader.ts'
import type {Origin} from '../model/source.ts'

/** What `[](#id)` can name. */
type Named = Exclude<Element, Oordeel>
type Kind = Named['soort']

/** The elements of an onderzoek by id while it is being linked, and what is found wrong meanwhile. */
export interface Registry {
  add(element: Named): void
  /** The element of that kind and id; undefined, with a message unless a fault before explains it. */
  find<K extends Kind>(kind: K, veld: Veld<string>): Extract<Named, {soort: K}> | undefined
  findAny(veld: Veld<string>): Named | undefined
  /** `suspects` are the ids around which nothing need be reported as missing any more. */
  report(finding: Finding, suspects?: readonly string[]): void
  readonly byId: ReadonlyMap<string, Named>
  readonly verdacht: ReadonlySet<string>
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
  figuur: 'een figuur'
}

export function registry(broken: ReadonlySet<string>): Registry {
  const byId = new Map<string, Named>()
  const folded = new Map<string, Named>()
  const verdacht = new Set(broken)
  const findings: Finding[] = []

  const unknown = (veld: Veld<string>, what: string, known: Iterable<string>): void => {
    if (broken.has(veld.waarde)) return
    const ids = [...known]
    const meant = nearestName(veld.waarde, ids)
    if (meant !== undefined) verdacht.add(meant)
    findings.push({
      rule: 'onbekende-verwijzing',
      severity: 'fout',
      message: `Er is geen ${what} met id \`${veld.waarde}\`${didYouMean(veld.waarde, ids)}`,
      origin: veld.origin
    })
  }
  const idsOf = (kind: Kind): string[] =>
    [...byId.values()].filter(({soort}) => soort === kind).map(({id}) => id)

  return {
    byId,
    verdacht,
    findings,
    report(finding, suspects = []) {
      findings.push(finding)
      for (const id of suspects) verdacht.add(id)
    },
    add(element) {
      const first = byId.get(element.id) ?? folded.get(fold(element.id))
      if (first === undefined) {
        byId.set(element.id, element)
        folded.set(fold(element.id), element)
      } else if (first.overgenomen === undefined && element.overgenomen === undefined) {
        findings.push(double(element, first))
      }
    },
    find<K extends Kind>(kind: K, veld: Veld<string>): Extract<Named, {soort: K}> | undefined {
      const found = byId.get(veld.waarde)
      if (found === undefined) unknown(veld, kind, idsOf(kind))
      else if (!isOf(found, kind)) findings.push(otherKind(veld, found, kind))
      return found !== undefined && isOf(found, kind) ? found : undefined
    },
    findAny(veld) {
      const found = byId.get(veld.waarde)
      if (found === undefined)
        unknown(
          veld,
          'onderdeel, vraag, norm, bron, bevinding, conclusie, aanbeveling, hoofdstuk of figuur',
          byId.keys()
        )
      return found
    }
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
    soort === 'bevinding' || soort === 'conclusie' || soort === 'hoofdstuk' || soort === 'figuur'
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
