/** A scale of values, with round ticks on it. */
export interface Scale {
  domain: readonly [number, number]
  ticks: readonly number[]
}

/** Steps that are easy to read: these times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]

/** More digits than a drawing can show. */
const PRECISION = 12

/**
 * The scale of these values: from zero, or from below it where there are negative ones, and with at most `most` steps.
 * A round one ends at a tick, another at the last value.
 * Zero is always on it: a length that does not start there shows a ratio that is not so.
 */
export function scaleOf(values: readonly number[], most: number, isRound: boolean): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0)
  const high = values.reduce((largest, value) => Math.max(largest, value), 0)
  const [from, to] = low === 0 && high === 0 ? [0, 1] : [low, high]
  const rough = to / most - from / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10)
  const [down, up] = isRound ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor]
  const slack = isRound ? 1e-9 : -1e-9
  const first = down(from / step + slack)
  const last = up(to / step - slack)
  const ticks = Array.from({length: last - first + 1}, (_, index) =>
    Number(((first + index) * step).toPrecision(PRECISION))
  )
  return {domain: isRound ? [ticks[0] ?? from, ticks.at(-1) ?? to] : [from, to], ticks}
}

/** Where a value lies between two places. */
export function place(value: number, [low, high]: Scale['domain'], from: number, to: number): number {
  return from + ((value - low) / (high - low)) * (to - from)
}

/** How wide the numbers at the ticks are, as text of the same width. */
export function tickTexts(ticks: readonly number[]): string[] {
  return ticks.map((tick) => {
    const [whole = '', part] = String(tick).split('.')
    return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') + (part === undefined ? '' : `,${part}`)
  })
}

/** What can be drawn of an exact value; a number that no machine can hold is not drawn. */
export function drawable(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value)
  return Math.abs(number) < 1e15 ? number : undefined
}
