import {nearestName} from '../nearest.ts'

export const FORMATEN = ['html', 'docx', 'pdf', 'md'] as const

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
  const unknown = formaten.find((formaat) => !FORMATEN.some((known) => known === formaat))
  if (unknown === undefined && formaten.length > 0) return {formaten}
  const near = nearestName(unknown ?? '', FORMATEN)
  return {
    fout: `‘${unknown ?? text}’ is geen formaat van een rapport. ${near === undefined ? 'Kies html, docx, pdf of md.' : `Bedoelt u ‘${near}’?`}`
  }
}
