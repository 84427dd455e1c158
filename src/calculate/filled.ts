import type {Afleiding} from '../model/cijfers.ts'
import {filledIn} from './derivation.ts'
import type {Engine} from './engine.ts'
import type {Scope} from './evaluate.ts'
import type {Formule} from './formula.ts'

/** The formula of a cell with the values of all that it names. */
export function filled(formule: Formule, scope: Scope): string {
  return filledIn(formule, ({delen}, alsLijst) => scope.lookup(delen, alsLijst))
}

/** The formula with the values in it is made when it is asked for. */
export function derivation(engine: Engine, formule: string, scope: () => Scope): Afleiding {
  return {
    formule,
    get ingevuld() {
      const tree = engine.parsed.get(formule)
      return tree === undefined ? formule : filled(tree, scope())
    }
  }
}
