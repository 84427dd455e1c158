import type {Afleiding} from '../model/cijfers.ts'
import {filledIn} from './derivation.ts'
import type {Engine} from './engine.ts'
import type {Scope} from './evaluate.ts'
import type {Formule} from './formula.ts'
import type {Raster} from './grid.ts'
import {inWords} from './in-words.ts'
import {workedOut} from './worked-out.ts'

/** The formula of a cell with the values of all that it names. */
export function filled(formule: Formule, scope: Scope): string {
  return filledIn(formule, ({delen}, alsLijst) => scope.lookup(delen, alsLijst))
}

/** How a formula came to its value, made when it is asked for; `hier` is the grid in which it stands. */
export function derivation(engine: Engine, formule: string, scope: () => Scope, hier: Raster): Afleiding {
  const tree = engine.parsed.get(formule)
  return tree === undefined
    ? {formule, ingevuld: formule, woorden: formule, uitgewerkt: formule}
    : told(formule, tree, scope, engine.rasters, hier)
}

/** The same of a formula that was read. */
export function told(
  formule: string,
  tree: Formule,
  scope: () => Scope,
  rasters: ReadonlyMap<string, Raster>,
  hier?: Raster
): Afleiding {
  return {
    formule,
    get ingevuld() {
      return filled(tree, scope())
    },
    get woorden() {
      return inWords(tree, rasters, hier)
    },
    get uitgewerkt() {
      return workedOut(tree, scope())
    }
  }
}
