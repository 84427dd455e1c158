import type {Tekst} from '../../model/element.ts'
import type {Located} from '../rule.ts'

/** Whose text it is, as a message begins: `Bevinding doelen-algemeen`. */
export function owner({bij}: Tekst): string {
  if (bij.sleutel === 'hoofdvraag') return 'De hoofdvraag'
  if (bij.soort === 'onderzoek') return bij.id === 'onderzoek' ? 'Het onderzoek' : `Begrip ${bij.id}`
  return `${bij.soort.charAt(0).toUpperCase()}${bij.soort.slice(1)} ${bij.id}`
}

/** The text as the place of a problem: under the id of its owner, because that is what a waiver names. */
export function textOf({bij, origin}: Tekst): Located {
  return {id: bij.id, origin}
}
