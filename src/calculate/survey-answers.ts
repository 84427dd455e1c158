import type {EnqueteBestand} from '../model/generated/bestanden.ts'
import type {Origin} from '../model/source.ts'
import {readable} from './calculations.ts'
import {below, type Tell} from './grid.ts'

/** An answer that may be given, and what it counts for in a mean. */
export interface Antwoordkeuze {
  id: string
  label: string
  waarde?: string
}

/** The answers of a survey, each with an id of its own; where two names clash, N and the shares stay right. */
export function antwoordenVan({antwoorden}: EnqueteBestand, origin: Origin, tell: Tell): Antwoordkeuze[] {
  const found = antwoorden.map(antwoordOf)
  tellUneven(found, origin, tell)
  const seen = new Set<string>()
  return found.map((antwoord, index) => {
    const {id} = antwoord
    const clash = clashOf(id, seen)
    seen.add(id)
    if (clash === undefined) return antwoord
    const inside = typeof antwoorden[index] === 'string' ? [] : ['id']
    tell({
      rule: 'dubbele-kolom',
      message: `Het antwoord \`${id}\` ${clash.why}; verwacht: een ander id, zoals \`${clash.instead}\`.`,
      origin: below(origin, 'antwoorden', index, ...inside)
    })
    return {...antwoord, id: clash.instead}
  })
}

function antwoordOf(antwoord: EnqueteBestand['antwoorden'][number]): Antwoordkeuze {
  if (typeof antwoord === 'string') return {id: antwoord, label: readable(antwoord)}
  return {...antwoord, label: antwoord.label ?? readable(antwoord.id)}
}

/** The columns that a survey makes itself, beside `<antwoord>_procent`. */
const EIGEN: Readonly<Record<string, string>> = {
  n: 'het aantal antwoorden',
  gemiddelde: 'het gemiddelde'
}

/** Why an answer cannot have an id, and one that it can have. */
function clashOf(id: string, seen: ReadonlySet<string>): {why: string; instead: string} | undefined {
  const own = Object.hasOwn(EIGEN, id) ? EIGEN[id] : undefined
  if (own !== undefined)
    return {why: `heet zoals de kolom met ${own}, die het programma zelf maakt`, instead: `antwoord-${id}`}
  if (id.endsWith('_procent'))
    return {
      why: 'heet zoals een kolom met percentages, die het programma zelf maakt',
      instead: id.replace(/_procent$/u, '-procent')
    }
  return seen.has(id) ? {why: 'staat er twee keer', instead: `${id}-${String(seen.size + 1)}`} : undefined
}

function tellUneven(antwoorden: readonly Antwoordkeuze[], origin: Origin, tell: Tell): void {
  const without = antwoorden.findIndex(({waarde}) => waarde === undefined)
  if (without !== -1 && antwoorden.some(({waarde}) => waarde !== undefined))
    tell({
      rule: 'antwoord-zonder-waarde',
      message: `Antwoord \`${antwoorden[without]?.id ?? ''}\` heeft geen waarde en andere wel; verwacht: een waarde bij elk antwoord, of bij geen.`,
      origin: below(origin, 'antwoorden', without)
    })
}
