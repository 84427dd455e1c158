import type {Schaal} from '../model/element.ts'
import type {OpgelostKader} from '../model/kader.ts'
import {mapNormen, mapTree} from './tree.ts'

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

/**
 * Scales that are the same to the letter become one object, from whichever frameworks they come: norms on them are
 * counted and added up together.
 */
export function shareScales(kader: OpgelostKader): OpgelostKader {
  const known = new Map<string, Schaal>()
  const shared = (schaal: Schaal): Schaal => {
    const text = JSON.stringify(schaal)
    const first = known.get(text) ?? schaal
    known.set(text, first)
    return first
  }
  return {
    ...kader,
    schalen: kader.schalen.map(shared),
    onderdelen: mapTree(kader.onderdelen, (onderdeel) =>
      mapNormen(onderdeel, (norm) => ({...norm, schaal: shared(norm.schaal)}))
    )
  }
}
