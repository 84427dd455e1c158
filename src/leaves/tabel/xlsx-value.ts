import type {Cell} from './grid.ts'
import type {Style} from './xlsx-styles.ts'

const DAY = 86_400_000

/** What a cell that is no string shows: a number in plain notation, a date as `1-2-2026`, a logical value in Dutch. */
export function valueText(
  {type, value, style}: {type: string; value: string; style: Style},
  since1904: boolean
): {text: string; kind: Cell['kind']} {
  if (type === 'b') return {text: value === '1' ? 'ja' : 'nee', kind: 'tekst'}
  if (type === 'd') return {text: dutch(new Date(value)) ?? value, kind: 'datum'}
  if (type !== 'n') return {text: value, kind: 'tekst'}
  const number = Number(value)
  if (!Number.isFinite(number)) return {text: value, kind: 'tekst'}
  if (style.date) {
    // Excel holds 1900 for a leap year, so that days count from 30 December 1899 for every date since March 1900.
    const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
    const text = dutch(new Date(start + Math.floor(number) * DAY))
    if (text !== undefined) return {text, kind: 'datum'}
  }
  // What someone typed has at most fifteen digits; the file may hold seventeen.
  const shortest = String(Number(number.toPrecision(15)))
  const shown =
    (shortest.split('.')[1]?.length ?? 0) < style.decimals ? number.toFixed(style.decimals) : shortest
  return {text: shown, kind: 'getal'}
}

function dutch(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('-')
}
