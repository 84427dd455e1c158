import type {SchaaltabelInvoer} from '../model/generated/bestanden.ts'
import type {Schaal} from '../model/element.ts'
import type {Bijdrage, ResultaatBijdrage} from '../model/bijdrage.ts'
import type {Reden, Relatie, Resultaat} from '../model/vergelijking.ts'
import type {Klasse} from './classes.ts'
import type {Verwant} from './relations.ts'
import {commonScale, converted, isConvertible, levelsOf} from './scales.ts'
import {LABELS} from './words.ts'
import type {Lid} from './variants.ts'

/** A judgement at its place in a row: of which onderzoek, of which object, and how it relates to the norm of the row. */
export interface Geplaatst {
  bijdrage: Bijdrage
  object?: string
  resultaat: Resultaat
}

/** A norm that resembles the one of the row and is not compared with it. */
export interface Apart extends Lid {
  reden: Reden
}

/** One norm with every judgement that can stand beside another on it. */
export interface Rij {
  klasse: Klasse
  schaal: Schaal
  geplaatst: readonly Geplaatst[]
  apart: readonly Apart[]
}

/** The row of one norm: its judgements, those that mappings bring, and what is on another scale. */
export function rowOf(
  klasse: Klasse,
  verwanten: readonly Verwant[],
  tabellen: readonly SchaaltabelInvoer[]
): Rij | undefined {
  const ways = [...klasse.leden].map(([variant, weg]) => ({variant, ...weg}))
  const related = verwanten.flatMap(({klasse: other, relatie, via}) =>
    [...other.leden].map(([variant, weg]) => ({variant, relatie, via: [...weg.via, ...via]}))
  )
  const schaal =
    commonScale(klasse.kern.leden.map(({norm}) => norm.schaal)) ??
    commonScale(ways.flatMap(({variant}) => variant.leden.map(({norm}) => norm.schaal)))
  if (schaal === undefined) return undefined
  const judged = [...ways, ...related].flatMap(({variant, relatie, via}) =>
    variant.leden.map((lid) => ({lid, geplaatst: placed(lid, {relatie, via}, schaal, tabellen)}))
  )
  return {
    klasse,
    schaal,
    geplaatst: judged.flatMap(({geplaatst}) => geplaatst ?? []),
    apart: judged.flatMap(({lid, geplaatst}) =>
      geplaatst === undefined ? [{...lid, reden: 'andere-schaal' as const}] : []
    )
  }
}

/** The judgements of one onderzoek on the scale of the row; undefined when no table brings them there. */
function placed(
  {bijdrage, norm}: Lid,
  weg: {relatie: Relatie; via: readonly number[]},
  schaal: Schaal,
  tabellen: readonly SchaaltabelInvoer[]
): Geplaatst[] | undefined {
  if (!isConvertible(norm.schaal, schaal, tabellen)) return undefined
  return norm.resultaten.flatMap(({object, uitslag}) => {
    const seen = shown(uitslag, norm.schaal, schaal, tabellen)
    const place = {bijdrage, ...(object !== undefined && {object})}
    return seen === undefined ? [] : [{...place, resultaat: {norm: norm.id, ...weg, ...seen}}]
  })
}

function shown(
  uitslag: ResultaatBijdrage['uitslag'],
  van: Schaal,
  naar: Schaal,
  tabellen: readonly SchaaltabelInvoer[]
): Pick<Resultaat, 'uitslag' | 'was'> | undefined {
  if (uitslag.soort !== 'niveau') {
    const {soort, toelichting = ''} = uitslag
    return {uitslag: {soort, label: LABELS[soort], toelichting}}
  }
  const {niveau, waarde, was} = uitslag
  const there = converted(niveau, van, naar, tabellen)
  const beeld = levelsOf(naar).find((each) => each.niveau === there?.id)
  return (
    beeld && {
      uitslag: {soort: 'niveau', ...beeld, ...(waarde !== undefined && {waarde})},
      ...(beeld.label === niveau.label ? was !== undefined && {was} : {was: niveau.label})
    }
  )
}

/** Whether there is anything to compare: two onderzoeken, or two objects where there is but one onderzoek. */
export function isComparison({geplaatst}: Pick<Rij, 'geplaatst'>, onderzoeken: number): boolean {
  if (onderzoeken === 1) return geplaatst.length > 1
  return new Set(geplaatst.map(({bijdrage}) => bijdrage)).size > 1
}
