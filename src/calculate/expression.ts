import type {Cel, Uitkomst} from '../model/cijfers.ts'
import {bereken, lijst} from './compute.ts'
import {printable} from './derivation.ts'
import {told} from './filled.ts'
import type {Engine, Plek} from './engine.ts'
import {evaluate, type Scope} from './evaluate.ts'
import {parseFormula, type Formule} from './formula.ts'
import type {Raster} from './grid.ts'
import {isFraction, isInPoints, type FormuleVan} from './points.ts'
import {broken} from './refusals.ts'
import {scopeOf, TOTAAL} from './scope.ts'
import {single} from './single.ts'
import {geenPercentage} from './survey-cells.ts'
import {valueOf} from './value.ts'

/** A grid as it is shown: its cells, and how many decimals each column is printed with. */
export interface Getoond {
  cel: (rij: number, kolom: number) => Cel
  /** Absent of a calculation, where each row has its own. */
  decimalen?: readonly number[]
}

/** Computes the expressions that texts use, over cells as they are shown. */
export function evaluator(
  engine: Engine,
  shown: ReadonlyMap<Raster, Getoond>
): (uitdrukking: string) => Uitkomst {
  const celOf: CelOf = (raster, rij, kolom) =>
    shown.get(raster)?.cel(rij, kolom) ?? broken({origin: raster.origin, eenheid: ''})
  const scope = scopeOf(engine, {
    cel: (...place) => valueOf(celOf(...place)),
    lijst: (raster, kolom, naam) => {
      const found = lijst(engine, raster, kolom, naam)
      const decimalen = shown.get(raster)?.decimalen?.[kolom]
      const cells = {...found, waarde: (rij: number) => valueOf(celOf(raster, rij, kolom))}
      return decimalen === undefined ? cells : {...cells, decimalen}
    }
  })
  return (uitdrukking) => outcome(uitdrukking, scope, engine, celOf)
}

type CelOf = (raster: Raster, rij: number, kolom: number) => Cel

function outcome(uitdrukking: string, scope: Scope, engine: Engine, celOf: CelOf): Uitkomst {
  const {rasters} = engine
  const tree = parseFormula(uitdrukking)
  if (tree.soort === 'fout') return tree
  const value = single(evaluate(tree, scope), tree)
  if (value.soort !== 'getal') return value
  const place = tree.soort === 'naam' ? placeByName(rasters, tree.delen) : undefined
  const named = place && celOf(place.raster, place.rij, place.kolom)
  return {
    soort: 'getal',
    getal: value.getal.toFixed(),
    eenheid: value.eenheid,
    decimalen: named?.decimalen ?? printable(value),
    ...(named?.afronden !== undefined && {afronden: named.afronden}),
    onvolledig: value.onvolledig,
    ...(isDifference(tree, place, scope, engine) && {inPunten: true}),
    ...(value.eenheid === '' && isFraction(tree, formuleVan(rasters)) && {isBreuk: true}),
    ...(named === undefined
      ? {
          afleiding: told(uitdrukking, tree, () => scope, rasters)
        }
      : named.afleiding && {afleiding: named.afleiding}),
    namen: namesIn(tree),
    ...few(tree, rasters, celOf)
  }
}

/** Whether it is the difference of two percentages, or the name of a cell that is. */
function isDifference(tree: Formule, place: Plek | undefined, scope: Scope, engine: Engine): boolean {
  if (place === undefined)
    return isInPoints(tree, (part) => evaluate(part, scope), formuleVan(engine.rasters))
  const {raster, rij} = place
  const own = formulaAt(place)
  return (
    own !== undefined &&
    isInPoints(
      own,
      (part) => bereken(engine, part, raster, rij),
      () => undefined
    )
  )
}

/** The formula of a cell. */
function formulaAt({raster, rij, kolom}: Plek): Formule | undefined {
  const inhoud = raster.cellen.cel(rij, kolom)?.inhoud
  const own = inhoud?.soort === 'formule' ? parseFormula(inhoud.formule) : undefined
  return own === undefined || own.soort === 'fout' ? undefined : own
}

/** The formulas of cells without a unit, by name. */
function formuleVan(rasters: Engine['rasters']): FormuleVan {
  return (delen) => {
    const place = placeByName(rasters, delen)
    const unit = place?.raster.cellen.cel(place.rij, place.kolom)?.eenheid
    return place === undefined || unit !== '' ? undefined : formulaAt(place)
  }
}

/** Whether the number is made of answers that are too few for a percentage. */
function few(
  tree: Formule,
  rasters: Engine['rasters'],
  celOf: CelOf
): Pick<Extract<Uitkomst, {soort: 'getal'}>, 'geenPercentage'> {
  for (const naam of namesIn(tree)) {
    const delen = naam.split('.')
    const {raster, rij = 0, kolom = 0} = placeByName(rasters, delen) ?? {}
    const antwoord = raster?.enquete?.antwoorden[kolom]
    if (raster?.enquete === undefined || antwoord === undefined) continue
    const [aantal, n] = [kolom, raster.kolomIndex.get('n') ?? 0].map((each) =>
      numberIn(celOf(raster, rij, each))
    )
    const vanaf = raster.enquete.percentagesVanaf
    if (aantal !== undefined && n !== undefined && n > 0 && n < vanaf)
      return {
        geenPercentage: geenPercentage({
          rij: delen.slice(0, -1).join('.'),
          antwoord: antwoord.id,
          aantal,
          n,
          vanaf
        })
      }
  }
  return {}
}

function numberIn({waarde}: Cel): number | undefined {
  return waarde.soort === 'getal' ? Number(waarde.getal) : undefined
}

/** The cell that a name stands for by itself, to print it as its table does. */
function placeByName(rasters: ReadonlyMap<string, Raster>, delen: readonly string[]): Plek | undefined {
  const [first = '', ...rest] = delen
  const raster = rasters.get(first)
  if (raster === undefined) return undefined
  const isCalculation = raster.vorm === 'berekening'
  const rij = isCalculation ? rest.join('.') : rest.slice(0, -1).join('.')
  const kolom = isCalculation ? 0 : raster.kolomIndex.get(rest.at(-1) ?? '')
  const index = raster.rijIndex.get(rij) ?? (rij === 'totaal' ? TOTAAL : undefined)
  return index === undefined || kolom === undefined ? undefined : {raster, rij: index, kolom}
}

/** Every name in a formula, in order, each once. */
function namesIn(formule: Formule): string[] {
  switch (formule.soort) {
    case 'getal':
      return []
    case 'naam':
      return [formule.delen.join('.')]
    case 'negatief':
      return namesIn(formule.van)
    case 'functie':
      return [...new Set(formule.argumenten.flatMap(namesIn))]
    case 'bewerking':
    case 'vergelijking':
      return [...new Set([...namesIn(formule.links), ...namesIn(formule.rechts)])]
  }
}
