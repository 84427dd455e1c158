import {nearestName} from '../nearest.ts'

export const FORMATEN = ['html', 'pdf', 'md'] as const
const LATER = ['docx']

/** The formats of `--formaat html,md`; or what is wrong with one of them. */
export function parseFormats(text = 'html'): {formaten: string[]} | {fout: string} {
  const formaten = [
    ...new Set(
      text
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '')
    )
  ]
  const later = formaten.find((formaat) => LATER.includes(formaat))
  if (later !== undefined)
    return {fout: `Het formaat ${later} is nog niet beschikbaar. Kies html, pdf of md.`}
  const unknown = formaten.find((formaat) => !FORMATEN.some((known) => known === formaat))
  if (unknown === undefined && formaten.length > 0) return {formaten}
  const near = nearestName(unknown ?? '', FORMATEN)
  return {
    fout: `‘${unknown ?? text}’ is geen formaat van een rapport. ${near === undefined ? 'Kies html, pdf of md.' : `Bedoelt u ‘${near}’?`}`
  }
}
