import type {ComposeOptions, Context} from './compose/context.ts'
import {adviceGroups, conclusieBeeld, hoofdstukBeeld, onderdeelBeeld} from './compose/elements.ts'
import {placedTables} from './compose/figures.ts'
import {block} from './compose/fragment.ts'
import {front} from './compose/front.ts'
import {annexes, numbers, placeOf, placeOfAdvice} from './compose/numbers.ts'
import {annexNumbers, overviews} from './compose/overviews.ts'
import {groupBy} from './leaves/group-by.ts'
import type {Plaats} from './model/element.ts'
import type {Onderzoek} from './model/onderzoek.ts'
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
    verwijzingen: new Map(),
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

function chapters(plaats: Plaats, context: Context): HoofdstukBeeld[] {
  return context.onderzoek.hoofdstukken
    .filter((hoofdstuk) => hoofdstuk.plaats === plaats)
    .map((hoofdstuk) => hoofdstukBeeld(hoofdstuk, context))
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

function flat(onderdelen: readonly OnderdeelBeeld[]): OnderdeelBeeld[] {
  return onderdelen.flatMap((onderdeel) => [onderdeel, ...flat(onderdeel.onderdelen)])
}

export {recompose, type Rewritten} from './compose/again.ts'
