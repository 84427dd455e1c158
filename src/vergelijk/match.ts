import {compareText} from '../leaves/compare-text.ts'
import type {Finding, Outcome} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {KoppelingenBestand, SchaaltabelInvoer} from '../model/generated/bestanden.ts'
import type {Bijdrage} from '../model/bijdrage.ts'
import type {KoppelingBeeld} from '../model/vergelijking.ts'
import {classesOf, components, type Klasse} from './classes.ts'
import {findKoppelingen, type Koppeling} from './koppelingen.ts'
import {lookalikes} from './left-out.ts'
import {isComparison, rowOf, type Rij} from './placed.ts'
import {relatedTo} from './relations.ts'
import type {RijMetBuren} from './rows.ts'
import {findTabellen} from './scales.ts'
import {tiesByLineage, type Kaderversies, type Tie} from './ties.ts'
import {variantsOf, type Variant} from './variants.ts'

export interface Matched {
  variants: readonly Variant[]
  /** Norms on which there is something to compare, in the order in which they are shown. */
  rijen: readonly RijMetBuren[]
  /** Norms of which too little can stand in a row. */
  alleen: readonly Rij[]
  koppelingen: readonly KoppelingBeeld[]
  tabellen: readonly SchaaltabelInvoer[]
}

/** Finds which norms are one, which are related, and brings their judgements together in rows. */
export function match(
  bijdragen: readonly Bijdrage[],
  kaderversies: Kaderversies,
  document: Document<KoppelingenBestand> | undefined,
  nameOf: (sleutel: string) => string
): Outcome<Matched, Finding> {
  const variants = variantsOf(bijdragen)
  const ties = tiesByLineage(variants, kaderversies)
  const koppelingen = findKoppelingen(document, variants, sameBy(variants, ties), nameOf)
  const tabellen = findTabellen(
    document,
    variants.flatMap(({leden}) => leden.map(({norm}) => norm.schaal))
  )
  const classes = classesOf(variants, [...ties, ...koppelingen.value.koppelingen.flatMap(tiesOf)])
  const relatives = relatedTo(classes, koppelingen.value.koppelingen)
  const candidates = classes.flatMap((klasse): RijMetBuren[] => {
    const verwanten = relatives(klasse)
    const rij = rowOf(klasse, verwanten, tabellen.value)
    const related = new Set(verwanten.flatMap((each) => [...each.klasse.leden.keys()]))
    return rij === undefined ? [] : [{...rij, buren: lookalikes(klasse, variants, related)}]
  })
  const isRow = (rij: Rij): boolean => isComparison(rij, bijdragen.length)
  return {
    value: {
      variants,
      rijen: candidates.filter(isRow).sort(inOrder),
      alleen: candidates.filter((rij) => !isRow(rij)),
      koppelingen: koppelingen.value.beelden,
      tabellen: tabellen.value
    },
    diagnostics: [...koppelingen.diagnostics, ...tabellen.diagnostics]
  }
}

/** Whether two variants are one norm by their framework. */
function sameBy(variants: readonly Variant[], ties: readonly Tie[]): (a: Variant, b: Variant) => boolean {
  const groups = new Map(
    components(variants, ties).flatMap((group, index) =>
      group.map((each): [Variant, number] => [each, index])
    )
  )
  return (a, b) => groups.get(a) === groups.get(b)
}

function tiesOf({van, naar, relatie, nummer}: Koppeling): Tie[] {
  if (relatie !== 'gelijk') return []
  return van.flatMap((one) => naar.map((other): Tie => ({van: one, naar: other, relatie, koppeling: nummer})))
}

/** By framework, then in its order; the norms of onderzoeken themselves come last. */
function inOrder(a: Rij, b: Rij): number {
  const kader = ({klasse}: Rij): string => klasse.kern.kader?.id ?? '\uffff'
  return (
    compareText(kader(a), kader(b)) ||
    placeOf(a.klasse) - placeOf(b.klasse) ||
    compareText(a.klasse.kern.sleutel, b.klasse.kern.sleutel)
  )
}

function placeOf({kern}: Klasse): number {
  return Math.min(...kern.leden.map(({bijdrage, norm}) => bijdrage.normen.indexOf(norm)))
}
