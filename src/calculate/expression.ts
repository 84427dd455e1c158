import type {Cel, Cijferblad, Cijfers, Uitkomst} from '../model/cijfers.ts'
import {filledIn, printable} from './derivation.ts'
import {valueOf} from './engine.ts'
import {evaluate} from './evaluate.ts'
import {parseFormula, type Formule} from './formula.ts'
import {indexOf} from './grid.ts'
import {scopeOf, TOTAAL, type Vlak} from './scope.ts'
import {single} from './single.ts'

interface Bekend extends Vlak {
  blad: Cijferblad
}

/** Computes the expressions that texts use, over cells that are computed already. */
export function evaluator({bladen}: Cijfers): (uitdrukking: string) => Uitkomst {
  const grids = new Map(bladen.map((blad) => [blad.id, known(blad)]))
  const scope = scopeOf(grids, (grid, rij, kolom) => valueOf(cellOf(grid, rij, kolom)))
  return (uitdrukking) => {
    const tree = parseFormula(uitdrukking)
    if (tree.soort === 'fout') return tree
    const value = single(evaluate(tree, scope), tree)
    if (value.soort !== 'getal') return value
    const named = tree.soort === 'naam' ? cellByName(grids, tree.delen) : undefined
    return {
      soort: 'getal',
      getal: value.getal.toFixed(),
      eenheid: value.eenheid,
      decimalen: named?.decimalen ?? printable(value),
      ...(named?.afronden !== undefined && {afronden: named.afronden}),
      onvolledig: value.onvolledig,
      ...(named === undefined
        ? {
            afleiding: {
              formule: uitdrukking,
              ingevuld: filledIn(tree, ({delen}, alsLijst) => scope.lookup(delen, alsLijst))
            }
          }
        : named.afleiding && {afleiding: named.afleiding}),
      namen: namesIn(tree)
    }
  }
}

function known(blad: Cijferblad): Bekend {
  const {id, vorm, kolommen, rijen, totaal} = blad
  return {
    ...{id, vorm, kolommen, rijen, totaal, blad},
    rijIndex: indexOf(rijen.map((rij) => rij.id)),
    kolomIndex: indexOf(kolommen.map((kolom) => kolom.id))
  }
}

function cellOf({blad}: Bekend, rij: number, kolom: number): Cel {
  const row = rij === TOTAAL ? blad.totaal : blad.rijen[rij]
  return (
    row?.cellen[kolom] ?? {
      waarde: {soort: 'fout'},
      eenheid: '',
      decimalen: 0,
      onvolledig: true,
      origin: blad.origin
    }
  )
}

/** The cell that a name stands for by itself, to print it as its table does. */
function cellByName(grids: ReadonlyMap<string, Bekend>, delen: readonly string[]): Cel | undefined {
  const [first = '', ...rest] = delen
  const grid = grids.get(first)
  if (grid === undefined) return undefined
  const isCalculation = grid.vorm === 'berekening'
  const rij = isCalculation ? rest.join('.') : rest.slice(0, -1).join('.')
  const kolom = isCalculation ? 0 : grid.kolomIndex.get(rest.at(-1) ?? '')
  const index = grid.rijIndex.get(rij) ?? (rij === 'totaal' ? TOTAAL : undefined)
  return index === undefined || kolom === undefined ? undefined : cellOf(grid, index, kolom)
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
