import type {List} from 'mdast'
import type {Block} from './blocks.ts'
import {NUMBER, valueOf} from './number-words.ts'
import type {Range} from './sentences.ts'

/** A number that a sentence announces, and the list after it that has another. */
export interface Announced extends Range {
  value: number
  items: number
}

const NOUN = "\\p{L}[\\p{L}'’-]*(?:en|s|n)"
const NO_UNIT =
  '(?!(?:euro|procent|jaren|jaar|maanden|weken|dagen|uren|keren|malen|miljoen|miljard|personen|inwoners|cliënten|respondenten|medewerkers|gesprekken|interviews)(?!\\p{L}))'
const ADJECTIVE = `(?:\\p{L}+e\\s+)?`
const COUNTED = `(?<number>${NUMBER})\\s+${ADJECTIVE}${NO_UNIT}${NOUN}`
/** `De volgende drie doelen …:`, `drie thema's:` and `De vier kerntaken van het team zijn:`. */
const ANNOUNCEMENT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:volgende|onderstaande)\\s+${COUNTED}(?=[^.:;]{0,80}:$)`,
    `(?<![\\p{L}\\p{N}.,])${COUNTED}(?=:$)`,
    `^(?:de|deze)\\s+${COUNTED}(?=(?:\\s+\\p{L}+){0,8}\\s+(?:zijn|luiden|betreffen|waren|staan):$)`
  ]
    .map((source, index) => `(?:${source.replace('<number>', `<number${index}>`)})`)
    .join('|'),
  'diu'
)

/** Whether a paragraph announces another number of things than the list right after it has. */
export function miscounted({text: all, next}: Block): Announced | undefined {
  const text = all.trimEnd()
  if (next?.type !== 'list' || !text.endsWith(':')) return undefined
  const found = ANNOUNCEMENT.exec(lastSentence(text))
  const [name, number] = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined) ?? []
  const value = number === undefined ? undefined : valueOf(number)
  if (!found || name === undefined || value === undefined || accepted(next).includes(value)) return undefined
  const offset = text.length - lastSentence(text).length
  const start = offset + (found.indices?.groups?.[name]?.[0] ?? found.index)
  return {value, items: next.children.length, start, end: offset + found.index + found[0].length}
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
