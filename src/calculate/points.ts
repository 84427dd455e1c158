import type {Formule} from './formula.ts'
import type {Waarde} from './value.ts'

/** The formula of the cell that a name stands for, where that has one and no unit. */
export type FormuleVan = (delen: readonly string[]) => Formule | undefined

/**
 * Whether a formula is one percentage or share less another, so that it counts percentage points. What is left of `100%`
 * is a percentage itself.
 */
export function isInPoints(
  formule: Formule,
  valueOf: (part: Formule) => Waarde,
  formuleVan: FormuleVan
): boolean {
  switch (formule.soort) {
    case 'negatief':
      return isInPoints(formule.van, valueOf, formuleVan)
    case 'functie': {
      const [first] = formule.naam === 'afronden' ? formule.argumenten : []
      return first !== undefined && isInPoints(first, valueOf, formuleVan)
    }
    case 'bewerking':
      return (
        formule.teken === '-' &&
        !isFromStated(formule.links) &&
        [formule.links, formule.rechts].every((part) => isShare(valueOf(part), isFraction(part, formuleVan)))
      )
    default:
      return false
  }
}

/** Functions that come to a fraction of one, and those that do when all that they are given is one. */
const SHARES = new Set(['aandeel', 'groei'])
const OVER_SHARES = new Set(['gemiddelde', 'max', 'min'])

/**
 * Whether what a formula comes to is a fraction of one by the way it is computed, so that it is written times 100 in
 * percents and in percentage points: a share, a growth, a quotient of names, and sums and differences of these.
 */
export function isFraction(formule: Formule, formuleVan: FormuleVan): boolean {
  const isOne = (part: Formule): boolean => isFraction(part, formuleVan)
  switch (formule.soort) {
    case 'naam': {
      const own = formuleVan(formule.delen)
      // The names within are those of its own row.
      return own !== undefined && isFraction(own, () => undefined)
    }
    case 'negatief':
      return isOne(formule.van)
    case 'functie': {
      const {naam, argumenten} = formule
      if (naam === 'afronden') return argumenten.slice(0, 1).some(isOne)
      return SHARES.has(naam) || (OVER_SHARES.has(naam) && argumenten.every(isOne))
    }
    case 'bewerking': {
      const parts = [formule.links, formule.rechts]
      if (formule.teken === '/') return !parts.some(hasStated)
      if (formule.teken === '*') return false
      return parts.some(isOne) && parts.every((part) => isOne(part) || part.soort === 'getal')
    }
    default:
      return false
  }
}

/** Whether it begins with a number of the author, as `100% - a - b` does. */
function isFromStated(formule: Formule): boolean {
  return formule.soort === 'bewerking' ? isFromStated(formule.links) : formule.soort === 'getal'
}

/** Whether a number of the author takes part, such as a factor of 100. */
function hasStated(formule: Formule): boolean {
  switch (formule.soort) {
    case 'getal':
      return true
    case 'naam':
      return false
    case 'negatief':
      return hasStated(formule.van)
    case 'functie':
      return formule.argumenten.some(hasStated)
    case 'bewerking':
    case 'vergelijking':
      return hasStated(formule.links) || hasStated(formule.rechts)
  }
}

function isShare(value: Waarde, isFraction: boolean): boolean {
  return value.soort === 'getal' && (value.eenheid === 'procent' || (value.eenheid === '' && isFraction))
}
