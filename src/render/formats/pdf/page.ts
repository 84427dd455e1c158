/** A4, in millimetres. */
export const PAGE = {width: 210, height: 297} as const
/** In millimetres, of a page that stands; one that lies has `side` on every side. */
export const MARGIN = {left: 34, right: 28, top: 32, bottom: 27, side: 26} as const

const POINTS = 72 / 25.4

/** What there is for a table, in points. */
export const WIDTH: {readonly portrait: number; readonly landscape: number} = {
  portrait: (PAGE.width - MARGIN.left - MARGIN.right) * POINTS,
  landscape: (PAGE.height - 2 * MARGIN.side) * POINTS
}
