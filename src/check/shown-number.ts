import type {Getalbinding} from '../model/binding.ts'

/** A bound number as a message shows it: a percentage with its sign, where a text has that outside the brackets. */
export function shownNumber({verwacht, uitkomst}: Getalbinding): string {
  return uitkomst.eenheid === 'procent' && /\d$/u.test(verwacht) ? `${verwacht}%` : verwacht
}
