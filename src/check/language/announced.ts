import type {List} from 'mdast'
import type {Block} from './blocks.ts'
import {LETTER, LETTERS, NO_LETTER_AFTER, NO_WORD_BEFORE} from './letters.ts'
import {NUMBER, numberOf} from './number-words.ts'
import type {Range} from './sentences.ts'

/** A number that a sentence announces, and the list after it that has another. */
export interface Announced extends Range {
  value: number
  items: number
}

const NOUN = `${LETTER}[${LETTERS}'’-]*(?:en|s|n)`
const NO_UNIT = `(?!(?:euro|procent|jaren|jaar|maanden|weken|dagen|uren|keren|malen|miljoen|miljard|personen|inwoners|cliënten|respondenten|medewerkers|gesprekken|interviews)${NO_LETTER_AFTER})`
const ADJECTIVE = `(?:${LETTER}+e\\s+)?`
const COUNTED = `(${NUMBER})\\s+${ADJECTIVE}${NO_UNIT}${NOUN}`
/** `De volgende drie doelen …:`, `drie thema's:` and `De vier kerntaken van het team zijn:`. */
const ANNOUNCEMENTS: readonly RegExp[] = [
  `${NO_WORD_BEFORE}(?:volgende|onderstaande)\\s+${COUNTED}(?=[^.:;]{0,80}:$)`,
  `(?<![${LETTERS}0-9.,])${COUNTED}(?=:$)`,
  `^(?:de|deze)\\s+${COUNTED}(?=(?:\\s+${LETTER}+){0,8}\\s+(?:zijn|luiden|betreffen|waren|staan):$)`
].map((source) => new RegExp(source, 'di'))

/** Whether a paragraph announces another number of things than the list right after it has. */
export function miscounted({text: all, next}: Block): Announced | undefined {
  const text = all.trimEnd()
  if (next?.type !== 'list' || !text.endsWith(':')) return undefined
  const sentence = lastSentence(text)
  for (const pattern of ANNOUNCEMENTS) {
    const found = pattern.exec(sentence)
    const value = numberOf(found?.[1] ?? '')
    if (!found || value === undefined) continue
    if (accepted(next).includes(value)) return undefined
    const from = text.length - sentence.length
    const start = from + (found.indices?.[1]?.[0] ?? found.index)
    return {value, items: next.children.length, start, end: from + found.index + found[0].length}
  }
  return undefined
}

/** Its items, or those below them where the items are but headings. */
function accepted(list: List): number[] {
  const below = list.children.flatMap((item) => item.children.filter((child) => child.type === 'list'))
  return [list.children.length, below.reduce((sum, each) => sum + each.children.length, 0)]
}

/** An announcement is short. */
const FAR_ENOUGH = 300

function lastSentence(text: string): string {
  return /[^.!?]*$/u.exec(text.slice(-FAR_ENOUGH))?.[0].trimStart() ?? ''
}
