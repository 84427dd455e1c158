import type {Document} from '../model/document.ts'
import type {NormenkaderBestand} from '../model/generated/bestanden.ts'

/** Ids of what a framework no longer has: what an onderzoek chose or adapted of it is no fault, and does nothing. */
export function vervallenIn({data}: Document<NormenkaderBestand>): ReadonlySet<string> {
  return new Set((data.vervallen ?? []).map(({id}) => id))
}
