import type {Finding, Outcome} from './model/diagnostic.ts'
import type {Document} from './model/document.ts'
import type {KoppelingenBestand} from './model/generated/bestanden.ts'
import type {Bijdrage} from './model/bijdrage.ts'
import type {Aantal, Reden, VergelekenOnderzoek, Vergelijking} from './model/vergelijking.ts'
import {withoutNames} from './vergelijk/anonymous.ts'
import {columnsOf} from './vergelijk/columns.ts'
import {asLeftOut, leftOut} from './vergelijk/left-out.ts'
import {match, type Matched} from './vergelijk/match.ts'
import {metadossier} from './vergelijk/metadossier.ts'
import {named, pseudonyms, type Deelnemer} from './vergelijk/names.ts'
import type {Apart} from './vergelijk/placed.ts'
import {filledIn} from './vergelijk/parameters.ts'
import {ranking} from './vergelijk/ranking.ts'
import {shownRow, type RowContext} from './vergelijk/rows.ts'
import {levelsOf} from './vergelijk/scales.ts'
import {suppress} from './vergelijk/suppress.ts'
import {distribution, tally, type Verborgen} from './vergelijk/tally.ts'
import type {Kaderversies} from './vergelijk/ties.ts'
import {topicGroups, topicRows} from './vergelijk/topics.ts'

export {contribution} from './vergelijk/contribution.ts'
export type {Kaderversies} from './vergelijk/ties.ts'

export interface CompareOptions {
  /** Pseudonyms, and no words of authors. */
  anoniem: boolean
  rangorde: boolean
  /** The smallest number of onderzoeken of which a count may show; then nothing of one onderzoek shows either. */
  kleinsteGroep?: number
  koppelingen?: Document<KoppelingenBestand>
  kaderversies: Kaderversies
  /** Folders that have no part in it, with the reason. */
  buiten: Vergelijking['buiten']
}

export interface Compared {
  vergelijking: Vergelijking
  /** Which folder each onderzoek is; for the key to the pseudonyms, and in no output. */
  sleutels: readonly {sleutel: string; naam: string}[]
}

/**
 * Compares judgements on the same norm between onderzoeken, and between the objects of one. Pure, and the same whatever
 * the order of the onderzoeken. Two judgements stand in one row only when their norms are the same by their framework
 * (the same version, or one that is editorially equal), or when a mapping says how they relate; only those on the same
 * norm are counted together.
 */
export function compare(bijdragen: readonly Bijdrage[], options: CompareOptions): Outcome<Compared, Finding> {
  const deelnemers = options.anoniem ? pseudonyms(bijdragen) : named(bijdragen)
  const sleutels = [...deelnemers].map(([{sleutel}, {naam}]) => ({sleutel, naam}))
  const nameOf = (sleutel: string): string =>
    sleutels.find((each) => each.sleutel === sleutel)?.naam ?? sleutel
  const {value, diagnostics} = match(bijdragen, options.kaderversies, options.koppelingen, nameOf)
  const made = comparison(deelnemers, value, options)
  const vergelijking = options.anoniem ? withoutNames(made, bijdragen) : made
  return {value: {vergelijking, sleutels}, diagnostics}
}

function comparison(
  deelnemers: ReadonlyMap<Bijdrage, Deelnemer>,
  matched: Matched,
  {anoniem, rangorde, kleinsteGroep = 0, buiten}: CompareOptions
): Vergelijking {
  const {rijen, variants, koppelingen, tabellen} = matched
  const columns = columnsOf(deelnemers, rijen, anoniem)
  const inGroups = kleinsteGroep > 1
  const context: RowContext = {...columns, ...(inGroups && {kolommen: []}), deelnemers, anoniem}
  const counted = counting(matched, kleinsteGroep)
  const apart = leftOut(variants, rijen, matched.alleen)
  const rows = rijen.map((rij, index) => shownRow(rij, index, counted.normen(index), context))
  return {
    versie: 1,
    anoniem,
    ...(inGroups && {kleinsteGroep}),
    onderzoeken: withoutRarePhases(
      [...deelnemers].map(([bijdrage, deelnemer]) => studyOf(bijdrage, deelnemer, apart, anoniem)),
      kleinsteGroep
    ),
    kolommen: context.kolommen,
    rijen: inGroups ? rows.map((row) => ({...row, verschillen: [], aanbevelingen: []})) : rows,
    onderwerpen: counted.onderwerpen,
    openPlekken: anoniem || inGroups ? [] : filledIn(rijen, deelnemers),
    nietVergeleken:
      anoniem || inGroups
        ? []
        : apart.map((each) => asLeftOut(each, deelnemers.get(each.bijdrage)?.id ?? '')),
    koppelingen: koppelingen.map((each) => (anoniem ? {...each, reden: ''} : each)),
    schaaltabellen: tabellen.map((each) => (anoniem ? {...each, reden: ''} : each)),
    buiten: anoniem ? buiten.map(({reden}) => ({naam: '', reden})) : buiten,
    ...(rangorde && !inGroups && {rangorde: ranking(rijen, columns.kolommen, columns.columnOf)}),
    ...(!inGroups && {metadossier: metadossier(deelnemers)})
  }
}

/** Those of the others would tell the phase of the few, so then none has one. */
function withoutRarePhases(
  onderzoeken: readonly VergelekenOnderzoek[],
  least: number
): VergelekenOnderzoek[] {
  const fasen = onderzoeken.map(({fase}) => fase)
  const isRare =
    new Set(fasen).size > 1 && fasen.some((fase) => fasen.filter((each) => each === fase).length < least)
  return onderzoeken.map(({fase, ...each}) => ({...each, ...(!isRare && fase !== undefined && {fase})}))
}

/** The distributions, without what the smallest group forbids. */
function counting(
  {rijen}: Matched,
  least: number
): {normen: (index: number) => ReturnType<typeof distribution>; onderwerpen: Vergelijking['onderwerpen']} {
  const tellingen = rijen.map(({geplaatst, schaal, apart, buren}) =>
    tally(geplaatst, levelsOf(schaal), [...apart, ...buren])
  )
  const groups = topicGroups(rijen, tellingen)
  const hidden: {normen: Verborgen[]; onderwerpen: Verborgen[]} =
    least > 1 ? suppress(tellingen, groups, least) : {normen: [], onderwerpen: []}
  return {
    normen: (index) => distribution(tellingen[index] ?? tally([], [], []), hidden.normen[index], least),
    onderwerpen: topicRows(
      groups,
      groups.map((groep, index) => distribution(groep.tellingen, hidden.onderwerpen[index], least))
    )
  }
}

function studyOf(
  bijdrage: Bijdrage,
  {id, naam}: Deelnemer,
  apart: readonly Apart[],
  anoniem: boolean
): VergelekenOnderzoek {
  const {titel, opdrachtgever = '', datum = '', fase, normen} = bijdrage
  const own = apart.filter((each) => each.bijdrage === bijdrage)
  const count = (reden: Reden): Aantal => (anoniem ? null : own.filter((each) => each.reden === reden).length)
  const kaders = normen.flatMap(({kader}) => (kader === undefined ? [] : [`${kader.id}@${kader.versie}`]))
  return {
    id,
    naam,
    titel: anoniem ? '' : titel,
    opdrachtgever: anoniem ? '' : opdrachtgever,
    datum: anoniem ? '' : datum,
    fase,
    kaders: anoniem ? [] : [...new Set(kaders)].sort(),
    normen: anoniem ? null : normen.length,
    vergeleken: normen.length - own.length,
    nietVergeleken: {
      'eigen-norm': count('eigen-norm'),
      'alleen-hier': count('alleen-hier'),
      aangepast: count('aangepast'),
      'andere-versie': count('andere-versie'),
      'andere-schaal': count('andere-schaal')
    }
  }
}
