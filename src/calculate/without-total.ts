import {parseFormula, type Formule} from './formula.ts'
import {isOverMany} from './functions.ts'
import type {Raster} from './grid.ts'

type Kolom = Raster['kolommen'][number]

/**
 * The columns of a table, of which one with a formula has no total where it rests on a column that has none, unless its
 * author asked for one: of percentages there is no total to compute the formula over.
 */
export function withoutTotals(kolommen: readonly Kolom[], gevraagd: ReadonlySet<string>): Kolom[] {
  const byId = new Map(kolommen.map((kolom) => [kolom.id, kolom]))
  const known = new Map<string, boolean>()
  const lacks = (id: string): boolean => {
    const {wijze, formule} = byId.get(id) ?? {}
    if (wijze !== 'formule' || gevraagd.has(id)) return wijze === 'geen'
    const before = known.get(id)
    if (before !== undefined) return before
    // Who rests on itself has its message elsewhere.
    known.set(id, false)
    const tree = parseFormula(formule ?? '')
    const found = tree.soort !== 'fout' && ownColumns(tree).some(lacks)
    known.set(id, found)
    return found
  }
  return kolommen.map((kolom) => (lacks(kolom.id) ? {...kolom, wijze: 'geen' as const} : kolom))
}

/** The columns of which a formula takes the cell in its own row. */
function ownColumns(formule: Formule): string[] {
  switch (formule.soort) {
    case 'getal':
      return []
    case 'naam':
      return formule.delen.length === 1 ? [formule.delen[0] ?? ''] : []
    case 'negatief':
      return ownColumns(formule.van)
    case 'functie': {
      const [first, ...rest] = formule.argumenten
      const isColumn = isOverMany(formule.naam) && first?.soort === 'naam' && rest.length === 0
      return isColumn ? [] : formule.argumenten.flatMap(ownColumns)
    }
    case 'bewerking':
    case 'vergelijking':
      return [...ownColumns(formule.links), ...ownColumns(formule.rechts)]
  }
}
