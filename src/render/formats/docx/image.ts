import type {Image} from 'mdast'
import {imageTypeOf} from '../../image-type.ts'
import {drawing} from './drawing.ts'
import {sizeOf} from './image-size.ts'
import {PLACEHOLDER} from './placeholder.ts'
import {run} from './run.ts'
import {relationsOf} from './state.ts'
import type {State} from './state.ts'
import type {Element} from './xml.ts'

/** Centimetres and pixels, as Word counts them, from twips. */
const TWIPS_PER_PIXEL = 15
const TWIPS_PER_CENTIMETRE = 567

/**
 * An image of the report, not larger than the text or than `most` in centimetres. An SVG stays a drawing; a program
 * that knows none shows the same as PNG, or a grey plane where it could not be drawn. Undefined for what Word cannot show.
 */
export function imageRun(
  {url, alt}: Image,
  state: State,
  most?: {width: number; height: number}
): Element | undefined {
  const {rapport, room, look, problems, images, drawings} = state
  const file = Object.hasOwn(rapport.afbeeldingen, url) ? rapport.afbeeldingen[url] : undefined
  const type = file && imageTypeOf(file.bytes)
  if (file === undefined || type === undefined || type === 'webp') {
    if (file !== undefined)
      problems.add(
        `De afbeelding \`${url}\` kan niet in Word; haar beschrijving staat ervoor in de plaats. Verwacht: png, jpeg, gif of svg.`
      )
    return undefined
  }
  const width = most === undefined ? room.width - look.indent : most.width * TWIPS_PER_CENTIMETRE
  const height = most === undefined ? room.height * 0.8 : most.height * TWIPS_PER_CENTIMETRE
  const size = fitted(sizeOf(file.bytes, type), width / TWIPS_PER_PIXEL, height / TWIPS_PER_PIXEL)
  const shown = {...size, id: ++images.last, name: url.replace(/^.*\//u, ''), description: alt ?? ''}
  const image = media(file.bytes, type, state)
  if (type !== 'svg') return run([drawing({...shown, image})])
  return run([drawing({...shown, image: media(drawings.get(url) ?? PLACEHOLDER, 'png', state), svg: image})])
}

/** The id by which the part that is being written refers to an image; the same image is in the file once. */
function media(bytes: Uint8Array, type: string, state: State): string {
  const {images} = state
  const path = images.paths.get(bytes) ?? freePath(type, images)
  images.paths.set(bytes, path)
  return relationsOf(state).idOf('image', path)
}

function freePath(type: string, {paths, taken}: State['images']): string {
  const pathOf = (number: number): string => `media/image${String(number)}.${type}`
  let number = paths.size + 1
  while (taken.has(`word/${pathOf(number)}`)) number++
  taken.add(`word/${pathOf(number)}`)
  return pathOf(number)
}

function fitted(
  size: {width: number; height: number},
  width: number,
  height: number
): {width: number; height: number} {
  const scale = Math.min(1, width / size.width, height / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale))
  }
}
