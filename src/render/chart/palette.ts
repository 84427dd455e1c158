import {STANDARD, colour, contrast} from '../../leaves/huisstijl.ts'
import type {GrafiekReeks} from '../../model/grafiek.ts'
import type {OordeelKlasse} from '../../model/oordeelklasse.ts'
import {isNoAnswer} from './no-answer.ts'

/** The least contrast between a mark and what lies beside it: WCAG 2.2, success criterion 1.4.11. */
export const LEAST = 3

/** The least contrast of text on its ground: WCAG 2.2, success criterion 1.4.3. */
const LEAST_TEXT = 4.5

/** The colours of a judgement: those that the report gives its word elsewhere. They are fixed, so that they can be read. */
export const OORDEEL: Readonly<Record<OordeelKlasse, {edge: string; ground: string}>> = {
  hoog: {edge: '#1d6b3a', ground: '#e4f2e8'},
  midden: {edge: '#8a6100', ground: '#fdf2d6'},
  laag: {edge: '#a8261c', ground: '#fbe6e4'},
  geen: {edge: '#5b6b7c', ground: '#edf0f3'},
  open: {edge: '#5b6b7c', ground: '#ffffff'}
}
export const OORDEEL_TEXT = '#16202a'

/** Beside the colour of the office, in its order: hues of Okabe and Ito (2008), darker, so that they are seen on white. */
const HUES = ['#b34700', '#00735c', '#8a3a78', '#6b5200', '#0072b2', '#4d4d4d']

/** The other end of a scale: blue and orange are told apart by everybody. */
const COOL = '#1b5e8c'
const WARM = '#a34400'

export interface Palette {
  text: string
  soft: string
  ground: string
  /** Of lines behind the marks. */
  faint: string
  /** The colour of the office that can be seen on the ground. */
  base: string
  /** Of lines, in order; they come round again. */
  hues: readonly string[]
}

export function paletteOf(huisstijl: Readonly<Record<string, string>>): Palette {
  const ground = long(colour(huisstijl, 'achtergrond'))
  const text = onGround(
    ['tekst'].map((key) => colour(huisstijl, key)),
    ground,
    LEAST_TEXT
  )
  const own = ['primair', 'accent', 'kop'].map((key) => colour(huisstijl, key))
  const base = onGround([...own, STANDARD['primair'] ?? ''], ground, LEAST)
  const hues = HUES.filter((hue) => contrast(hue, ground) >= LEAST && distance(hue, base) > 60)
  const soft = mix(text, ground, 0.25)
  return {
    text,
    soft: contrast(soft, ground) >= LEAST_TEXT ? soft : text,
    ground,
    faint: mix(long(colour(huisstijl, 'lijn')), ground, 0.4),
    base,
    hues: [base, ...hues]
  }
}

/**
 * Up to three fills that differ from each other by 3 to 1: the colour of the office, one between, and the ground. The
 * last ones need an outline to be seen. There are no four such fills.
 */
export function tones({base, ground}: Palette, count: number): string[] {
  if (count <= 1) return [base]
  const far = (part: number): boolean => contrast(base, mix(base, ground, part)) >= LEAST
  const middle = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8].find(far) ?? 1
  return count === 2
    ? [base, mix(base, ground, Math.max(middle, 0.7))]
    : [base, mix(base, ground, middle), ground]
}

/**
 * The fills of answers on a scale, in the order of the answers: one hue for its high side and one for its low side, each
 * darkest at its end; what is no answer is light.
 */
export function answers(
  palette: Palette,
  reeksen: readonly Pick<GrafiekReeks, 'label' | 'klasse'>[]
): string[] {
  const sides = sidesOf(reeksen)
  const scale = sides.filter((each) => each !== 'none')
  const descending = scale.indexOf('high') <= scale.lastIndexOf('low') || !scale.includes('low')
  const isWarm = channel(palette.base, 0) > channel(palette.base, 2)
  const ends = {high: palette.base, low: isWarm ? COOL : WARM}
  return sides.map((each, index) => {
    if (each === 'none') return palette.ground
    if (each === 'middle') return mix(palette.text, palette.ground, 0.82)
    const mates = sides.flatMap((other, place) => (other === each ? [place] : []))
    const inward = mates.indexOf(index)
    const isStart = (each === 'high') === descending
    const step = isStart ? inward : mates.length - 1 - inward
    return mix(ends[each], palette.ground, (step * 0.6) / Math.max(1, mates.length - 1))
  })
}

/** Black or white: which of the two is read best on this fill. */
export function inkOn(fill: string): string {
  return contrast('#ffffff', fill) >= LEAST_TEXT ? '#ffffff' : '#000000'
}

/** `part` of the way from one colour to another. */
export function mix(from: string, to: string, part: number): string {
  const channels = [0, 1, 2].map((index) => {
    const value = channel(from, index) + (channel(to, index) - channel(from, index)) * part
    return Math.round(value).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}

type Side = 'high' | 'middle' | 'low' | 'none'

const SIDES: Readonly<Record<OordeelKlasse, Side>> = {
  hoog: 'high',
  midden: 'middle',
  laag: 'low',
  geen: 'none',
  open: 'none'
}

/** By their classes; without these the first half of the scale is one side, and the last half the other. */
function sidesOf(reeksen: readonly Pick<GrafiekReeks, 'label' | 'klasse'>[]): Side[] {
  const scale = reeksen.filter((reeks) => !isNoAnswer(reeks))
  const half = Math.floor(scale.length / 2)
  return reeksen.map((reeks) => {
    const index = scale.indexOf(reeks)
    if (index === -1) return 'none'
    if (reeks.klasse !== undefined) return SIDES[reeks.klasse]
    return index < half ? 'high' : index >= scale.length - half ? 'low' : 'middle'
  })
}

function onGround(colours: readonly string[], ground: string, least: number): string {
  const seen = colours.find((each) => contrast(each, ground) >= least)
  return long(seen ?? (contrast('#000000', ground) >= least ? '#000000' : '#ffffff'))
}

function distance(one: string, other: string): number {
  return Math.hypot(...[0, 1, 2].map((index) => channel(one, index) - channel(other, index)))
}

function channel(colour: string, index: number): number {
  return Number.parseInt(long(colour).slice(1 + index * 2, 3 + index * 2), 16)
}

/** `#abc` as `#aabbcc`, in small letters. */
function long(colour: string): string {
  const small = colour.toLowerCase()
  return small.length === 4 ? small.replaceAll(/[0-9a-f]/gu, '$&$&') : small
}
