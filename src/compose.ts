import type {ComposeOptions, Context} from './compose/context.ts'
import {adviceGroups, bronBeeld, conclusieBeeld, hoofdstukBeeld, onderdeelBeeld} from './compose/elements.ts'
import {figures, placedTables} from './compose/figures.ts'
import {block} from './compose/fragment.ts'
import {matrixRow} from './compose/norms.ts'
import {annexes, numbers, placeOf, placeOfAdvice, type Bijlage} from './compose/numbers.ts'
import {totalBeeld} from './compose/totals.ts'
import {frameworks, waivers} from './compose/account.ts'
import {dutchDate, enumeration, SOORT_KOPPEN} from './compose/words.ts'
import {groupBy} from './group-by.ts'
import {BRON_SOORTEN, type Plaats} from './model/element.ts'
import {type Onderzoek} from './model/onderzoek.ts'
import type {Kaderverantwoording} from './model/rapport-kader.ts'
import type {Rapport} from './model/rapport.ts'
import type {HoofdstukBeeld, OnderdeelBeeld} from './model/beelden.ts'
import type {Score} from './model/score.ts'

/** Onderzoek + Score → Rapport: order, numbers and references, and nothing confidential unless it is internal. */
export function compose(onderzoek: Onderzoek, score: Score, options: ComposeOptions): Rapport {
  return composeToKeep(onderzoek, score, options).rapport
}

/** A report with what `recompose` needs to put other words in it. */
export interface Composed {
  rapport: Rapport
  context: Context
}

/** The same, for who goes on with the report when words of the onderzoek were replaced. */
export function composeToKeep(onderzoek: Onderzoek, score: Score, options: ComposeOptions): Composed {
  const getoond = placedTables(onderzoek, options)
  const bijlagen = annexes(onderzoek, getoond)
  const context: Context = {
    ...options,
    onderzoek,
    score,
    nummers: numbers(onderzoek, options, bijlagen),
    scores: groupBy(score.normen, ({norm}) => norm),
    conclusies: groupBy(onderzoek.conclusies, placeOf),
    aanbevelingen: groupBy(onderzoek.aanbevelingen, placeOfAdvice),
    getallen: new Map(onderzoek.getallen.map((each) => [each.node, each])),
    plaatsingen: new Map(onderzoek.plaatsingen.map((each) => [each.node, each])),
    getoond,
    verouderd: new Set(onderzoek.getallen.filter((each) => each.verouderd).map(({tekst}) => tekst)),
    grafieken: new Map(),
    gemaakt: new Map()
  }
  const rapport = {
    ...front(onderzoek, options),
    ...kern(context),
    voorwoord: chapters('voorwoord', context),
    inleiding: chapters('inleiding', context),
    aanpak: chapters('aanpak', context),
    nawoord: chapters('nawoord', context),
    bijlagen: chapters('bijlage', context),
    ...overviews(context),
    aantallen: counts(onderzoek),
    bijlagenummers: annexNumbers(bijlagen),
    afbeeldingen: onderzoek.afbeeldingen
  }
  // Every text has been composed by now, so every chart has its place.
  return {rapport: {...rapport, grafieken: Object.fromEntries(context.grafieken)}, context}
}

/** The answer to the hoofdvraag and the tree of onderdelen, from which kern and bevindingen are both made. */
function kern(
  context: Context
): Pick<Rapport, 'hoofdvraag' | 'hoofdconclusies' | 'hoofdaanbevelingen' | 'onderdelen' | 'alleOnderdelen'> {
  const {onderzoek, conclusies, aanbevelingen} = context
  const onderdelen = onderzoek.onderdelen.map((each) => onderdeelBeeld(each, context))
  return {
    ...(onderzoek.hoofdvraag && {hoofdvraag: block(onderzoek.hoofdvraag, context)}),
    hoofdconclusies: (conclusies.get(undefined) ?? []).map((each) => conclusieBeeld(each, context)),
    hoofdaanbevelingen: adviceGroups(aanbevelingen.get(undefined) ?? [], context),
    onderdelen,
    alleOnderdelen: flat(onderdelen)
  }
}

/** What the annexes list. */
function overviews(
  context: Context
): Pick<
  Rapport,
  | 'totalen'
  | 'objecten'
  | 'matrix'
  | 'aanbevelingen'
  | 'bronnen'
  | 'begrippen'
  | keyof Kaderverantwoording
  | 'vrijstellingen'
  | 'cijfers'
  | 'tekstberekeningen'
> {
  const {onderzoek, score} = context
  return {
    totalen: score.totaal.map((totaal) => totalBeeld(totaal, 'Alle onderdelen', context)),
    objecten: [...new Set(onderzoek.normen.flatMap(({objecten}) => objecten.map(({naam}) => naam)))],
    matrix: onderzoek.normen.map((norm) => matrixRow(norm, context)),
    aanbevelingen: adviceGroups(onderzoek.aanbevelingen, context),
    bronnen: register(context),
    begrippen: onderzoek.begrippen.map(({term, afkorting = '', betekenis}) => ({
      term,
      afkorting,
      ...(betekenis && {betekenis: block(betekenis, context)})
    })),
    ...frameworks(context),
    vrijstellingen: waivers(context),
    ...figures(context)
  }
}

/** What the cover and the colophon say. */
function front(
  onderzoek: Onderzoek,
  {concept, intern}: ComposeOptions
): Pick<
  Rapport,
  | 'titel'
  | 'ondertitel'
  | 'overheden'
  | 'opdrachtgever'
  | 'uitvoerder'
  | 'datum'
  | 'datumIso'
  | 'periode'
  | 'fase'
  | 'concept'
  | 'intern'
  | 'termen'
  | 'huisstijl'
> {
  const {titel, ondertitel = '', opdrachtgever = '', uitvoerder = '', datum = '', periode, fase} = onderzoek
  return {
    titel,
    ondertitel,
    overheden: enumeration(
      onderzoek.overheden.map(({naam, code}) => (code === undefined ? naam : `gemeente ${naam}`))
    ),
    opdrachtgever,
    uitvoerder,
    datum: dutchDate(datum),
    datumIso: datum,
    periode: periode === undefined ? '' : `${String(periode.van)}-${String(periode.tot)}`,
    fase: fase.replace('-', ' '),
    concept,
    intern,
    termen: Object.fromEntries(
      Object.entries(onderzoek.termen).map(([key, [enkelvoud, meervoud]]) => [key, {enkelvoud, meervoud}])
    ),
    huisstijl: onderzoek.huisstijl
  }
}

function chapters(plaats: Plaats, context: Context): HoofdstukBeeld[] {
  return context.onderzoek.hoofdstukken
    .filter((hoofdstuk) => hoofdstuk.plaats === plaats)
    .map((hoofdstuk) => hoofdstukBeeld(hoofdstuk, context))
}

function register(context: Context): Rapport['bronnen'] {
  return BRON_SOORTEN.flatMap((soort) => {
    const bronnen = context.onderzoek.bronnen.filter((bron) => bron.bronsoort === soort)
    return bronnen.length === 0
      ? []
      : [{soort: SOORT_KOPPEN[soort], bronnen: bronnen.map((bron) => bronBeeld(bron, context))}]
  })
}

function counts({
  normen,
  vragen,
  bevindingen,
  bronnen,
  aanbevelingen,
  conclusies
}: Onderzoek): Rapport['aantallen'] {
  return {
    normen: normen.length,
    vragen: vragen.length,
    bevindingen: bevindingen.length,
    bronnen: bronnen.length,
    aanbevelingen: aanbevelingen.length,
    conclusies: conclusies.length
  }
}

function annexNumbers(present: readonly Bijlage[]): Rapport['bijlagenummers'] {
  const number = (bijlage: Bijlage): string =>
    present.includes(bijlage) ? String(present.indexOf(bijlage) + 1) : ''
  return {
    normenkader: number('normenkader'),
    oordelen: number('oordelen'),
    aanbevelingen: number('aanbevelingen'),
    bronnen: number('bronnen'),
    cijfers: number('cijfers'),
    begrippen: number('begrippen'),
    vrijstellingen: number('vrijstellingen')
  }
}

function flat(onderdelen: readonly OnderdeelBeeld[]): OnderdeelBeeld[] {
  return onderdelen.flatMap((onderdeel) => [onderdeel, ...flat(onderdeel.onderdelen)])
}

export {recompose, type Rewritten} from './compose/again.ts'
