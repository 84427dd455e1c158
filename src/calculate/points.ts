import type {Formule} from './formula.ts'
import type {Waarde} from './value.ts'

/**
 * Whether a formula is one percentage less another, so that it counts percentage points. What is left of `100%` is a
 * percentage itself.
 */
export function isInPoints(formule: Formule, valueOf: (part: Formule) => Waarde): boolean {
  switch (formule.soort) {
    case 'negatief':
      return isInPoints(formule.van, valueOf)
    case 'functie': {
      const [first] = formule.naam === 'afronden' ? formule.argumenten : []
      return first !== undefined && isInPoints(first, valueOf)
    }
    case 'bewerking':
      return (
        formule.teken === '-' &&
        !isFromStated(formule.links) &&
        [formule.links, formule.rechts].every((part) => isPercentage(valueOf(part)))
      )
    default:
      return false
  }
}

/** Whether it begins with a number of the author, as `100% - a - b` does. */
function isFromStated(formule: Formule): boolean {
  return formule.soort === 'bewerking' ? isFromStated(formule.links) : formule.soort === 'getal'
}

function isPercentage(value: Waarde): boolean {
  return value.soort === 'getal' && value.eenheid === 'procent'
}
