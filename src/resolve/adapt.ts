import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {AanpassingInvoer, NormenkaderBestand} from '../model/generated/bestanden.ts'
import type {OpgelosteNorm, OpgelostKader, OpgelostOnderdeel} from '../model/kader.ts'
import type {Schaal} from '../model/element.ts'
import type {Aanpassing} from '../model/overname.ts'
import type {Origin} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'
import {account} from './account.ts'
import {at, wrongKeys, type Target} from './adaptable.ts'
import {veld, velden} from './own.ts'
import {mapTree, onderdelenIn} from './tree.ts'
import {vervallenIn} from './vervallen.ts'

/** Applies the `aanpassingen` of a file to what it took over, and enters each in the account. */
export function adapt(
  kader: OpgelostKader,
  document: Document<NormenkaderBestand>
): Outcome<OpgelostKader, Finding> {
  const diagnostics: Finding[] = []
  let onderdelen = kader.onderdelen
  const verantwoording = [...kader.verantwoording]
  const gone = vervallenIn(document)
  for (const [index, invoer] of (document.data.aanpassingen ?? []).entries()) {
    const origin = {file: document.file, path: ['aanpassingen', index]}
    const target = targetOf(onderdelen, invoer.bij)
    if (target === undefined && gone.has(invoer.bij)) continue
    if (target?.overgenomen === undefined) {
      diagnostics.push(noTarget(invoer, origin, onderdelen, target !== undefined))
      continue
    }
    const wrong = wrongKeys(invoer, target, origin, kader.schalen)
    diagnostics.push(...wrong)
    if (wrong.length > 0) continue
    const entries = account(invoer, target, target.overgenomen, origin)
    verantwoording.push(...entries)
    onderdelen =
      invoer.vervalt === true
        ? without(onderdelen, invoer.bij)
        : changed(onderdelen, invoer, entries, kader.schalen)
  }
  return {value: {...kader, onderdelen, verantwoording}, diagnostics}
}

function targetOf(onderdelen: readonly OpgelostOnderdeel[], id: string): Target | undefined {
  return onderdelenIn(onderdelen)
    .flatMap((onderdeel): Target[] => [onderdeel, ...onderdeel.vragen, ...onderdeel.normen])
    .find((each) => each.id === id)
}

function noTarget(
  {bij}: AanpassingInvoer,
  origin: Origin,
  onderdelen: readonly OpgelostOnderdeel[],
  own: boolean
): Finding {
  const known = onderdelenIn(onderdelen)
    .flatMap((onderdeel) => [onderdeel, ...onderdeel.vragen, ...onderdeel.normen])
    .filter(({overgenomen}) => overgenomen !== undefined)
    .map(({id}) => id)
  const message = own
    ? `Aanpassing bij ${bij}: dit staat in uw eigen normenkader en is niet overgenomen. Wijzig het daar zelf.`
    : `Aanpassing bij ${bij}: er is niets overgenomen met dit id${didYouMean(bij, known)}`
  return {rule: 'onbekende-verwijzing', severity: 'fout', message, origin: at(origin, 'bij')}
}

function without(onderdelen: readonly OpgelostOnderdeel[], id: string): OpgelostOnderdeel[] {
  const stays = (each: {id: string}): boolean => each.id !== id
  return mapTree(onderdelen.filter(stays), (onderdeel) => ({
    ...onderdeel,
    onderdelen: onderdeel.onderdelen.filter(stays),
    vragen: onderdeel.vragen.filter(stays),
    normen: onderdeel.normen
      .filter(stays)
      .map((norm) =>
        norm.vragen === undefined ? norm : {...norm, vragen: norm.vragen.filter(({waarde}) => waarde !== id)}
      )
  }))
}

function changed(
  onderdelen: readonly OpgelostOnderdeel[],
  invoer: AanpassingInvoer,
  entries: readonly Aanpassing[],
  schalen: readonly Schaal[]
): OpgelostOnderdeel[] {
  const origin = entries[0]?.origin ?? {file: '', path: []}
  const text = (key: 'titel' | 'tekst' | 'toelichting' | 'indicator'): object =>
    invoer[key] === undefined ? {} : {[key]: veld(invoer[key], origin.file, [...origin.path, key])}
  return mapTree(onderdelen, (onderdeel) => ({
    ...onderdeel,
    ...(onderdeel.id === invoer.bij && {...text('titel'), ...text('toelichting')}),
    vragen: onderdeel.vragen.map((vraag) =>
      vraag.id === invoer.bij
        ? {
            ...vraag,
            ...text('tekst'),
            ...text('toelichting'),
            beschrijvend: invoer.beschrijvend ?? vraag.beschrijvend
          }
        : vraag
    ),
    normen: onderdeel.normen.map((norm) =>
      norm.id === invoer.bij
        ? {
            ...norm,
            ...text('tekst'),
            ...text('toelichting'),
            ...text('indicator'),
            ...normKeys(invoer, origin, schalen),
            aanpassingen: [...norm.aanpassingen, ...entries]
          }
        : norm
    )
  }))
}

function normKeys(
  invoer: AanpassingInvoer,
  origin: Origin,
  schalen: readonly Schaal[]
): Partial<OpgelosteNorm> {
  const schaal = schalen.find(({id}) => id === invoer.schaal)
  return {
    ...(invoer.bron && {bron: invoer.bron}),
    ...(invoer.aspect && {aspect: invoer.aspect}),
    ...(schaal && {schaal}),
    ...(invoer.weging !== undefined && {weging: String(invoer.weging)}),
    ...(invoer.onderwerpen && {onderwerpen: invoer.onderwerpen}),
    ...(invoer.vragen && {vragen: velden(invoer.vragen, origin.file, [...origin.path, 'vragen'])}),
    ...(invoer.voorwaardelijk && {
      voorwaardelijk: velden(invoer.voorwaardelijk, origin.file, [...origin.path, 'voorwaardelijk'])
    })
  }
}
