import {nearestName} from '../../../../nearest.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {parse} from './xml.ts'
import type {Element} from './xml.ts'

/** What a template of an office can have filled in. */
export const FIELDS = ['titel', 'ondertitel', 'datum', 'opdrachtgever', 'uitvoerder', 'inhoud'] as const

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu

/** The names between double braces, in text that Word may have cut up. */
export function placeholdersIn(parts: Parts): string[] {
  const searched = [...parts].filter(([path]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(path))
  return [...new Set(searched.flatMap(([, bytes]) => namesIn(textOf(bytes))))]
}

function namesIn(xml: string): string[] {
  const paragraphs = [...parse(xml).getElementsByTagName('w:p')]
  return paragraphs.flatMap((paragraph) =>
    [...wordsOf(paragraph).matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')
  )
}

export function wordsOf(element: Element): string {
  return [...element.getElementsByTagName('w:t')].map(({textContent}) => textContent ?? '').join('')
}

/** What is wrong with the placeholders, in Dutch. */
export function unknownPlaceholders(names: readonly string[]): string[] {
  return names
    .filter((name) => !FIELDS.some((field) => field === name))
    .map((name) => {
      const near = nearestName(name, FIELDS)
      const known = FIELDS.map((field) => `{{${field}}}`).join(', ')
      const meant = near === undefined ? `Bekend zijn ${known}.` : `Bedoelt u {{${near}}}?`
      return `Het invulveld {{${name}}} bestaat niet. ${meant}`
    })
}
