import {View, parse, type NumberLocale} from 'vega'
import {compile, type TopLevelSpec} from 'vega-lite'
import type {Drawing} from './marks.ts'

/** What a reader hears and sees of a chart beside its marks. */
export interface Caption {
  /** Unique on the page; a letter, then letters, digits and hyphens. */
  id: string
  title: string
  description: string
  ground: string
  font: string
}

/** Numbers as the Dutch write them. */
const LOCALE: NumberLocale & {minus: string} = {
  decimal: ',',
  thousands: '.',
  grouping: [3],
  currency: ['€ ', ''],
  minus: '-'
}

/** A chart is made of its own data: nothing is fetched. */
const NO_LOADER = {
  load: () => Promise.reject(new Error('a chart loads nothing')),
  sanitize: () => Promise.reject(new Error('a chart loads nothing')),
  http: () => Promise.reject(new Error('a chart loads nothing')),
  file: () => Promise.reject(new Error('a chart loads nothing'))
}

/**
 * The drawing as an SVG image with a title and a description. Every place in it is given, so that Vega measures no text
 * with the fonts of this machine: the same bytes everywhere.
 */
export async function paint(drawing: Drawing, caption: Caption): Promise<string> {
  const view = new View(parse(compile(specOf(drawing, caption)).spec), {renderer: 'none', loader: NO_LOADER})
  const svg = await view.toSVG()
  view.finalize()
  return dress(svg, drawing, caption)
}

function specOf({width, height, room, layers}: Drawing, {ground, font}: Caption): TopLevelSpec {
  return {
    width,
    height,
    padding: room,
    autosize: 'none',
    background: ground,
    layer: [...layers],
    config: {
      aria: false,
      font,
      lineBreak: '\n',
      locale: {number: LOCALE},
      view: {stroke: null}
    }
  }
}

/** The root element of ours around what Vega drew, of which the roles and English names are taken away. */
function dress(svg: string, {width, height, room}: Drawing, {id, title, description}: Caption): string {
  const inner = svg
    .slice(svg.indexOf('>') + 1)
    .replaceAll(/<[^>]*>|[^<]+/gu, (part) => (part.startsWith('<') ? bare(part) : harmless(part)))
  const [w, h] = [width + room.left + room.right, height + room.top + room.bottom].map(String)
  const names = `<title id="${id}-titel">${escape(title)}</title><desc id="${id}-beschrijving">${escape(description)}</desc>`
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${w ?? ''}" height="${h ?? ''}" viewBox="0 0 ${w ?? ''} ${h ?? ''}" role="img" aria-labelledby="${id}-titel ${id}-beschrijving">`
  return `${root}${names}${inner}`
}

function bare(tag: string): string {
  return tag.replaceAll(/ (?:role|class|aria-[a-z]+|pointer-events)="[^"]*"/gu, '')
}

/** Words such as `onderzocht = 12` look like code to who searches a drawing for it; as references they do not. */
function harmless(text: string): string {
  return text.replaceAll(/[=:(@]/gu, (character) => `&#${String(character.charCodeAt(0))};`)
}

function escape(text: string): string {
  return harmless(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
}
