import type {Severity} from '../model/diagnostic.ts'

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39]
} as const
export type Style = keyof typeof CODES
export type Paint = (style: Style, text: string) => string

export const OF_SEVERITY: Readonly<Record<Severity, Style>> = {
  fout: 'red',
  waarschuwing: 'yellow',
  advies: 'blue'
}

/** Colour is never the only carrier of meaning, so without it nothing is lost. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (style, text) => {
    const [on, off] = CODES[style]
    return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`
  }
}
