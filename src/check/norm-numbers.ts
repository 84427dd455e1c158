import type {Norm, Tekst} from '../model/element.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import {waardeInWoorden} from '../leaves/telwoord.ts'
import {LETTERS} from './language/letters.ts'
import {numerals, type Numeral} from './language/numerals.ts'
import {keyOf, speaksOfNorm} from './language/other-origin.ts'

/** Whether a number stands in the words of a norm that its text is about, or of any norm that its sentence speaks of. */
export type InNorm = (tekst: Tekst, numeral: Numeral, all: string, sentence: string) => boolean

/** The numbers of all norms of a study, read once. */
export function normNumbers({
  opId,
  oordelen,
  normen
}: Pick<Onderzoek, 'opId' | 'oordelen' | 'normen'>): InNorm {
  const known = new Map<Norm, ReadonlySet<string>>()
  const keys = (norm: Norm): ReadonlySet<string> => {
    const found = known.get(norm) ?? keysOf(norm)
    known.set(norm, found)
    return found
  }
  const about = ({bij}: Tekst): readonly Norm[] => {
    if (bij.soort === 'oordeel') return oordelen.filter(({id}) => id === bij.id).map(({norm}) => norm)
    const element = opId.get(bij.id)
    return element?.soort === 'bevinding' ? element.normen : []
  }
  return (tekst, numeral, all, sentence) => {
    const key = keyOf(numeral, all)
    if (key === undefined) return false
    if (about(tekst).some((norm) => keys(norm).has(key))) return true
    return speaksOfNorm(sentence) && normen.some((norm) => keys(norm).has(key))
  }
}

const WORD = new RegExp(`([${LETTERS}]+)\\s([${LETTERS}]+)`, 'gu')

function keysOf({tekst, indicator, toelichting}: Norm): ReadonlySet<string> {
  const texts = [tekst, indicator, toelichting].flatMap((each) => (each === undefined ? [] : [each.plain]))
  return new Set(
    texts.flatMap((text) => [
      ...numerals(text).flatMap((numeral) => keyOf(numeral, text) ?? []),
      ...[...text.matchAll(WORD)].flatMap(([, word = '', next = '']) => {
        const value = waardeInWoorden(word)
        return value === undefined ? [] : [`${String(value)} ${next.toLowerCase()}`]
      })
    ])
  )
}
