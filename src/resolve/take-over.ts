import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {OvernameInvoer} from '../model/generated/bestanden.ts'
import type {GeladenKader, OpgelostKader, OpgelostOnderdeel} from '../model/kader.ts'
import type {Aanpassing, Overgenomen} from '../model/overname.ts'
import type {GebruiktKader} from '../model/onderzoek.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {fillTexts, fillVeld, namesIn, parametersIn} from './parameters.ts'
import {mapNormen, mapTree, normenIn, onderdelenIn, prefixed} from './tree.ts'
import {select} from './select.ts'

/** What one entry of `overnemen` brings, and where it is to hang. */
export interface Overgenomene {
  kader: OpgelostKader
  onder?: string
  origin: Origin
}

/**
 * Chooses, fills in, prefixes and marks: the framework as this entry of `overnemen` takes it over. `gone` are ids that
 * the onderzoek knows to be no longer in it.
 */
export function takeOver(
  entry: OvernameInvoer,
  origin: Origin,
  geladen: GeladenKader,
  kader: OpgelostKader,
  gone: ReadonlySet<string>
): Outcome<Overgenomene, Finding> {
  const chosen = select(kader.onderdelen, entry, origin, gone)
  const account = leftOut(kader.onderdelen, chosen.value, entry, geladen, origin)
  const marked = mark(chosen.value, geladen, origin)
  const filled = fillTexts(marked, entry.parameters ?? {})
  const onderdelen = prefixed(filled, entry.voorvoegsel ?? '')
  return {
    value: {
      kader: {
        ...kader,
        ...(kader.hoofdvraag && {hoofdvraag: fillVeld(kader.hoofdvraag, entry.parameters ?? {})}),
        onderdelen,
        kaders: [usedKader(geladen, origin), ...kader.kaders],
        verantwoording: [...kader.verantwoording, ...account]
      },
      ...(entry.onder !== undefined && {onder: entry.onder}),
      origin
    },
    diagnostics: [
      ...chosen.diagnostics,
      ...withoutReason(account, entry, origin),
      ...unusedParameters(entry, kader, origin)
    ]
  }
}

function usedKader({id, versie, titel, digest, document}: GeladenKader, via: Origin): GebruiktKader {
  const {licentie, herkomst} = document.data
  return {
    id,
    versie,
    titel,
    digest,
    via,
    ...(licentie !== undefined && {licentie}),
    ...(herkomst !== undefined && {herkomst})
  }
}

/** The norms that `alleen` and `behalve` leave out: each appears in the account, with the reason. */
function leftOut(
  all: readonly OpgelostOnderdeel[],
  chosen: readonly OpgelostOnderdeel[],
  entry: OvernameInvoer,
  {id: kader, versie}: GeladenKader,
  origin: Origin
): Aanpassing[] {
  const kept = new Set(normenIn(chosen).map(({id}) => id))
  return normenIn(all)
    .filter(({id}) => !kept.has(id))
    .map((norm) => ({
      bij: norm.id,
      soort: 'weggelaten' as const,
      was: norm.tekst.waarde,
      ...(entry.reden !== undefined && {reden: entry.reden}),
      kader,
      versie,
      origin
    }))
}

function withoutReason(account: readonly Aanpassing[], entry: OvernameInvoer, origin: Origin): Finding[] {
  const first = account[0]
  if (first === undefined || entry.reden !== undefined) return []
  const more = account.length === 1 ? '' : ` en ${String(account.length - 1)} andere`
  return [
    {
      rule: 'weglating-zonder-reden',
      severity: 'fout',
      message: `Van kader ${entry.kader} is norm ${first.bij}${more} weggelaten zonder reden; verwacht: een \`reden\` bij deze overname, want de verantwoording drukt die af.`,
      origin
    }
  ]
}

/** Marks every element with where it came from. The entry in the onderzoek itself counts, however deep it came from. */
function mark(
  onderdelen: readonly OpgelostOnderdeel[],
  geladen: GeladenKader,
  via: Origin
): OpgelostOnderdeel[] {
  const of = (id: string, earlier: Overgenomen | undefined): Overgenomen =>
    earlier === undefined ? {kader: geladen.id, versie: geladen.versie, via, id} : {...earlier, via}
  return mapTree(onderdelen, (onderdeel) => ({
    ...mapNormen(onderdeel, (norm) => ({...norm, overgenomen: of(norm.id, norm.overgenomen)})),
    overgenomen: of(onderdeel.id, onderdeel.overgenomen),
    vragen: onderdeel.vragen.map((vraag) => ({...vraag, overgenomen: of(vraag.id, vraag.overgenomen)}))
  }))
}

function unusedParameters(entry: OvernameInvoer, kader: OpgelostKader, origin: Origin): Finding[] {
  const asked = new Set([
    ...namesIn(kader.hoofdvraag?.waarde ?? ''),
    ...onderdelenIn(kader.onderdelen).flatMap((onderdeel) => parametersIn(onderdeel))
  ])
  return Object.keys(entry.parameters ?? {})
    .filter((name) => !asked.has(name))
    .map((name) => ({
      rule: 'onbekende-parameter',
      severity: 'waarschuwing',
      message: `Kader ${entry.kader} heeft geen parameter \`${name}\`${didYouMean(name, asked)}`,
      origin: {...origin, path: [...origin.path, 'parameters', name]},
      target: 'key'
    }))
}
