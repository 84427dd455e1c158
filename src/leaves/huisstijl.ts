/** A colour of a house style; anything else is not written into a style sheet. */
const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

/** A list of font names: what could end a declaration or load something is not in it. */
const FONTS = /^[\p{L}\p{N} ,'"-]{1,200}$/u

/** Letters where the office chose none: those of the PDF, and what readers' computers have. */
export const SANS = `'Source Sans 3','Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`

/** A fault of a house style: the key in `huisstijl`, and what is wrong with it. */
export interface HuisstijlFault {
  sleutel: string
  message: string
}

/** What is used where the office chose nothing. */
export const STANDARD: Readonly<Record<string, string>> = {
  primair: '#154a6e',
  'primair-tekst': '#ffffff',
  accent: '#0b5c8e',
  tekst: '#1d2733',
  achtergrond: '#ffffff',
  vlak: '#f2f5f8',
  lijn: '#c3ccd5',
  kop: '#12304a'
}

/** Text and what it stands on, in the order in which an office would look for them. */
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ['primair-tekst', 'primair'],
  ['tekst', 'achtergrond'],
  ['tekst', 'vlak'],
  ['kop', 'achtergrond'],
  ['kop', 'vlak'],
  ['accent', 'achtergrond'],
  ['accent', 'vlak']
]

/** WCAG 2.2, success criterion 1.4.3. */
const LEAST = 4.5

function isColour(value: string | undefined): value is string {
  return value !== undefined && COLOUR.test(value)
}

/** The colours of an office that cannot be read on each other. A value that is no colour is not looked at. */
export function checkContrast(huisstijl: Readonly<Record<string, string>>): HuisstijlFault[] {
  const chosen = (key: string): boolean => Object.hasOwn(huisstijl, key) && isColour(huisstijl[key])
  return PAIRS.flatMap(([text, ground]) => {
    const sleutel = chosen(text) ? text : ground
    if (!chosen(sleutel)) return []
    const ratio = contrast(colour(huisstijl, text), colour(huisstijl, ground))
    if (ratio >= LEAST) return []
    const found = ratio.toFixed(1).replace('.', ',')
    const message = `Het contrast van \`${text}\` op \`${ground}\` is ${found} op 1; verwacht: ten minste 4,5 op 1, want anders is de tekst niet voor iedereen te lezen.`
    return [{sleutel, message}]
  })
}

/** The colour that is used: that of the office, or the standard one. */
export function colour(huisstijl: Readonly<Record<string, string>>, key: string): string {
  const value = Object.hasOwn(huisstijl, key) ? huisstijl[key] : undefined
  return isColour(value) ? value : (STANDARD[key] ?? '#000000')
}

/** The fonts that the office chose at this key, if they can be written into a style sheet. */
export function fontStack(huisstijl: Readonly<Record<string, string>>, key: string): string | undefined {
  const value = Object.hasOwn(huisstijl, key) ? (huisstijl[key] ?? '') : ''
  const balanced = [`'`, `"`].every((quote) => value.split(quote).length % 2 === 1)
  return FONTS.test(value) && balanced ? value : undefined
}

/** The contrast ratio of WCAG 2: from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const digits = colour.slice(1)
  const full = digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(full.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
