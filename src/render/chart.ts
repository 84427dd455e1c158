import {SANS, fontStack} from '../leaves/huisstijl.ts'
import type {Grafiek} from '../model/grafiek.ts'
import {describe} from './chart/describe.ts'
import type {Drawing} from './chart/marks.ts'
import {paletteOf, type Palette} from './chart/palette.ts'
import {clean} from './chart/text.ts'

/** Where a chart is shown. */
export interface ChartPlace {
  /** Unique in the document; what is no letter, digit or hyphen is taken out. */
  id: string
  /** In pixels of a letter of 14: 680 for a page, 340 for a telephone. A chart that needs more is wider. */
  breedte?: number
}

/** Half a number at the end of an axis. */
const MARGIN = 8

export const PAGE = 680
export const TELEPHONE = 340

/**
 * The chart as SVG text: `role="img"` with a title and a description, in the colours and font of the office. Labels are
 * complete, in the author's order, and are never read as anything but text. The same input gives the same bytes.
 */
export async function drawChart(
  grafiek: Grafiek,
  huisstijl: Readonly<Record<string, string>>,
  {id, breedte = PAGE}: ChartPlace
): Promise<{svg: string}> {
  // Vega is heavy, and most reports have no chart.
  const {paint} = await import('./chart/paint.ts')
  const shown = cleaned(grafiek)
  const palette = paletteOf(huisstijl)
  const font = fontStack(huisstijl, 'lettertype')
  const drawing = inMargins(await draw(shown, palette, breedte - 2 * MARGIN))
  const svg = await paint(drawing, {
    id: `grafiek-${id.replaceAll(/[^\p{L}\p{N}-]/gu, '')}`,
    title: shown.titel,
    description: describe(shown),
    ground: palette.ground,
    font: font === undefined ? SANS : `${font},${SANS}`
  })
  return {svg}
}

/** What the chart shows, for who cannot see it: in one to four sentences, of at most some 500 characters. */
export function describeChart(grafiek: Grafiek): string {
  return describe(cleaned(grafiek))
}

async function draw(grafiek: Grafiek, palette: Palette, width: number): Promise<Drawing> {
  switch (grafiek.soort) {
    case 'staaf':
      return (await import('./chart/bars.ts')).drawBars(grafiek, palette, width)
    case 'likert':
      return (await import('./chart/likert.ts')).drawLikert(grafiek, palette, width)
    case 'lijn':
      return (await import('./chart/lines.ts')).drawLines(grafiek, palette, width)
    case 'warmte':
      return (await import('./chart/heatmap.ts')).drawHeatmap(grafiek, palette, width)
  }
}

function inMargins(drawing: Drawing): Drawing {
  const {left, right, ...rest} = drawing.room
  return {...drawing, room: {...rest, left: left + MARGIN, right: right + MARGIN}}
}

function cleaned(grafiek: Grafiek): Grafiek {
  return {
    ...grafiek,
    titel: clean(grafiek.titel),
    eenheid: clean(grafiek.eenheid),
    categorieen: grafiek.categorieen.map(clean),
    reeksen: grafiek.reeksen.map((reeks) => ({
      ...reeks,
      label: clean(reeks.label),
      teksten: reeks.teksten.map(clean)
    }))
  }
}
