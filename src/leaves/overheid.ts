import {GEMEENTEN} from '../generated/gemeenten.ts'
import type {Overheid} from '../model/onderzoek.ts'

/**
 * The municipality that a CBS code (`GM0037`) or a name (`Stadskanaal`, `gemeente Stadskanaal`) means, by the register
 * of municipalities; else the text itself as the name of another body.
 */
export function overheidOf(text: string): Overheid {
  const code = text.toUpperCase()
  const naam = Object.hasOwn(GEMEENTEN, code) ? GEMEENTEN[code] : undefined
  if (naam !== undefined) return {naam, code}
  const name = simple(text.replace(/^gemeente /i, ''))
  const meant = name === 'sgravenhage' ? 'denhaag' : name
  const known = Object.entries(GEMEENTEN).find(([, each]) => simple(each) === meant)
  return known === undefined ? {naam: text} : {naam: known[1], code: known[0]}
}

/** Without diacritics, capitals and signs: `Súdwest-Fryslân` and `sudwest fryslan` are the same name. */
function simple(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
}
