import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {OvernameInvoer} from '../model/generated/bestanden.ts'
import type {OpgelostOnderdeel} from '../model/kader.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {onderdelenIn} from './tree.ts'

/** What `alleen` and `behalve` leave of a framework: onderdelen that become empty are left out too. */
export function select(
  onderdelen: readonly OpgelostOnderdeel[],
  entry: OvernameInvoer,
  origin: Origin,
  gone: ReadonlySet<string>
): Outcome<OpgelostOnderdeel[], Finding> {
  const ids = new Set(onderdelenIn(onderdelen).flatMap(idsOf))
  const unknown = (['alleen', 'behalve'] as const).flatMap((key) =>
    (entry[key] ?? []).flatMap((id, index) =>
      ids.has(id) || gone.has(`${entry.voorvoegsel ?? ''}${id}`)
        ? []
        : [unknownId(id, ids, entry.kader, {...origin, path: [...origin.path, key, index]})]
    )
  )
  const only = (entry.alleen ?? []).filter((id) => ids.has(id))
  // An `alleen` of which every id is misspelt must not turn into "everything", nor into "nothing" with its consequences.
  const keep = only.length > 0 ? withQuestions(onderdelen, new Set(only)) : ids
  const drop = new Set(entry.behalve)
  return {value: prune(onderdelen, keep, drop, only.length === 0), diagnostics: unknown}
}

function idsOf(onderdeel: OpgelostOnderdeel): string[] {
  return [onderdeel.id, ...onderdeel.vragen.map(({id}) => id), ...onderdeel.normen.map(({id}) => id)]
}

/** A norm that comes along, by itself or with its onderdeel, brings the questions that it serves. */
function withQuestions(onderdelen: readonly OpgelostOnderdeel[], chosen: Set<string>): Set<string> {
  const visit = (onderdeel: OpgelostOnderdeel, nearest: readonly string[], within: boolean): string[] => {
    const own = onderdeel.vragen.length > 0 ? onderdeel.vragen.map(({id}) => id) : nearest
    const all = within || chosen.has(onderdeel.id)
    const served = onderdeel.normen
      .filter(({id}) => all || chosen.has(id))
      .flatMap((norm) => norm.vragen?.map(({waarde}) => waarde) ?? own)
    return [...served, ...onderdeel.onderdelen.flatMap((below) => visit(below, own, all))]
  }
  return new Set([...chosen, ...onderdelen.flatMap((onderdeel) => visit(onderdeel, [], false))])
}

/** `within` says that something above was chosen, and with it all that is below. */
function prune(
  onderdelen: readonly OpgelostOnderdeel[],
  keep: ReadonlySet<string>,
  drop: ReadonlySet<string>,
  within: boolean
): OpgelostOnderdeel[] {
  return onderdelen.flatMap((onderdeel) => {
    if (drop.has(onderdeel.id)) return []
    const all = within || keep.has(onderdeel.id)
    const stays = ({id}: {id: string}): boolean => (all || keep.has(id)) && !drop.has(id)
    const vragen = onderdeel.vragen.filter(stays)
    const left = new Set(onderdeel.vragen.filter(({id}) => drop.has(id)).map(({id}) => id))
    const normen = onderdeel.normen
      .filter(stays)
      .map((norm) =>
        norm.vragen === undefined
          ? norm
          : {...norm, vragen: norm.vragen.filter(({waarde}) => !drop.has(waarde) && !left.has(waarde))}
      )
    const below = prune(onderdeel.onderdelen, keep, drop, all)
    const wasEmpty = idsOf(onderdeel).length === 1 && onderdeel.onderdelen.length === 0
    if (vragen.length + normen.length + below.length === 0 && !(wasEmpty && all)) return []
    return [{...onderdeel, vragen, normen, onderdelen: below}]
  })
}

function unknownId(id: string, known: ReadonlySet<string>, kader: string, origin: Origin): Finding {
  return {
    rule: 'onbekende-verwijzing',
    severity: 'fout',
    message: `Kader ${kader} heeft geen onderdeel, vraag of norm \`${id}\`${didYouMean(id, known)}`,
    origin
  }
}
