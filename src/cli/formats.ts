import {nearestName} from '../leaves/nearest.ts'

export const FORMATEN = ['html', 'docx', 'pdf', 'md'] as const

/** The formats of `--formaat html,md`; or what is wrong with one of them. */
export function parseFormats(
  text = 'html',
  known: readonly string[] = FORMATEN,
  of = 'een rapport'
): {formaten: string[]} | {fout: string} {
  const formaten = [
    ...new Set(
      text
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '')
    )
  ]
  const unknown = formaten.find((formaat) => !known.includes(formaat))
  if (unknown === undefined && formaten.length > 0) return {formaten}
  const near = nearestName(unknown ?? '', known)
  const choices = `Kies ${known.slice(0, -1).join(', ')} of ${known.at(-1) ?? ''}.`
  const meant = near === undefined ? choices : `Bedoelt u ‘${near}’?`
  return {fout: `‘${unknown ?? text}’ is geen formaat van ${of}. ${meant}`}
}
