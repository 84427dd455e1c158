import {listed} from '../leaves/alfabet.ts'
import type {Origin} from '../model/source.ts'
import type {Formule} from './formula.ts'
import type {Tell} from './grid.ts'
import type {FoutWaarde} from './value.ts'

/** A formula that divides by zero, with the cells in which it does. */
export interface DoorNul {
  formule: string
  verwacht: string
  origin: Origin
  cellen: string[]
}

/** More cells than this are counted. */
const MOST = 5

/** Keeps that a formula divides by zero in a cell: of a column each row may, and that is one message. */
export function keepDivision(
  doorNul: Map<string, DoorNul>,
  found: Omit<DoorNul, 'cellen'>,
  cel: string
): void {
  const {origin, formule, verwacht} = found
  const key = [origin.file, ...origin.path, formule, verwacht].join('\0')
  const known = doorNul.get(key) ?? {...found, cellen: []}
  doorNul.set(key, known)
  known.cellen.push(cel)
}

/** Tells these when all is computed, with the cells that each is about. */
export function tellDivisions(doorNul: ReadonlyMap<string, DoorNul>, tell: Tell): void {
  for (const {formule, verwacht, origin, cellen} of doorNul.values())
    tell({
      rule: 'formule-fout',
      message: `\`${formule}\`: ${said(verwacht, `, in ${named(cellen)}`)}`,
      origin
    })
}

/** The fault of a division by zero; `verwacht` is what was expected in place of the zero. */
export function divisionByZero({start, end}: Formule, verwacht: string): FoutWaarde {
  return {soort: 'fout', message: said(verwacht), doorNul: verwacht, start, end}
}

function said(verwacht: string, where = ''): string {
  return `Hier wordt door nul gedeeld${where}; verwacht: ${verwacht}.`
}

function named(cellen: readonly string[]): string {
  const shown = cellen.slice(0, MOST).map((naam) => `\`${naam}\``)
  const left = cellen.length - shown.length
  return left === 0 ? listed(shown) : `${shown.join(', ')} en nog ${String(left)}`
}
