import type {Schaal} from '../model/element.ts'

/** The scale of an onderzoek that states none: three levels, the most used in reports of audit offices. */
const DRIEPUNTS: Schaal = {
  id: 'driepunts',
  niveaus: [
    {id: 'voldaan', label: 'Voldaan', waarde: '1'},
    {id: 'deels', label: 'Deels voldaan', waarde: '0.5'},
    {id: 'niet', label: 'Niet voldaan', waarde: '0'}
  ]
}

/**
 * The scale of that id, else (also for an id that no scale has, which has its own message) the built-in one.
 * `made` keeps one object per unknown id, so that a scale is the same thing wherever it is used.
 */
export function scaleOf(
  id: string | undefined,
  schalen: readonly Schaal[],
  made: Map<string, Schaal>
): Schaal {
  if (id === undefined) return DRIEPUNTS
  const known = schalen.find((schaal) => schaal.id === id) ?? made.get(id)
  if (known !== undefined) return known
  const unknown = id === DRIEPUNTS.id ? DRIEPUNTS : {id, niveaus: []}
  made.set(id, unknown)
  return unknown
}

/** The taken-over scale that is the same to the letter, if there is one: norms on either are on one scale then. */
export function sameScale(schaal: Schaal, taken: readonly Schaal[]): Schaal {
  const text = JSON.stringify(schaal)
  return taken.find((each) => JSON.stringify(each) === text) ?? schaal
}
