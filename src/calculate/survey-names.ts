import type {EnqueteBestand} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import {below, type Tell} from './grid.ts'

/** The ids that more than one stelling has, which is told: what a text binds to one may be of another. */
export function doubleStatements(
  {stellingen}: EnqueteBestand,
  origin: Origin,
  tell: Tell
): ReadonlySet<string> {
  const first = new Map<string, number>()
  const double = new Set<string>()
  for (const [index, {id}] of stellingen.entries()) {
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else {
      double.add(id)
      tell({
        rule: 'dubbele-rij',
        message: `Er zijn twee stellingen met het id \`${id}\`; verwacht: een eigen id voor elke stelling.`,
        origin: below(origin, 'stellingen', index, 'id'),
        related: [{message: 'Hier staat de eerste.', origin: below(origin, 'stellingen', before, 'id')}]
      })
    }
  }
  return double
}

/** Tells groups that a reader cannot tell apart. */
export function tellSameLabels(
  groepen: readonly {id: string; label: string}[],
  origin: Origin,
  tell: Tell
): void {
  const first = new Map<string, string>()
  for (const {id, label} of groepen) {
    const before = first.get(label.toLowerCase())
    if (before === undefined) first.set(label.toLowerCase(), id)
    else
      tell({
        rule: 'dubbel-label',
        message: `De groepen \`${before}\` en \`${id}\` hebben hetzelfde label (“${label}”), zodat een lezer ze niet uit elkaar houdt; verwacht: een eigen label voor elke groep.`,
        origin: below(origin, 'groepen', id)
      })
  }
}

/** Whether a stelling that names a group that is not there may have meant this one: that has its message. */
export function mistRij(
  {stellingen}: EnqueteBestand,
  groepen: ReadonlyMap<string, unknown>,
  isKort: boolean
): (rij: string) => boolean {
  const unsure = stellingen.filter(({aantallen}) =>
    Object.keys(aantallen).some((groep) => !groepen.has(groep))
  )
  const ids = new Set(unsure.map(({id}) => id))
  return (rij) => isKort || ids.has(rij.slice(0, rij.lastIndexOf('.')))
}
