import {ImageRun} from 'docx'
import type {XmlComponent} from 'docx'
import type {Image} from 'mdast'
import {imageTypeOf} from '../../image-type.ts'
import {sizeOf} from './image-size.ts'
import {PLACEHOLDER} from './placeholder.ts'
import type {State} from './state.ts'
import {clean} from './text.ts'

/** Centimetres and pixels, as Word counts them, from twips. */
const TWIPS_PER_PIXEL = 15
const TWIPS_PER_CENTIMETRE = 567

/**
 * An image of the report, not larger than the text or than `most` in centimetres. An SVG stays a drawing; a program
 * that knows none shows the same as PNG, or a grey plane where it could not be drawn. Undefined for what Word cannot show.
 */
export function imageRun(
  {url, alt}: Image,
  {rapport, room, look, problems, images, drawings}: State,
  most?: {width: number; height: number}
): XmlComponent[] | undefined {
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
  const transformation = fitted(sizeOf(file.bytes, type), width / TWIPS_PER_PIXEL, height / TWIPS_PER_PIXEL)
  const description = clean(alt ?? '')
  const altText = {
    id: String(1001 + images.count++),
    name: clean(url.replace(/^.*\//u, '')),
    description,
    title: ''
  }
  const shared = {data: file.bytes, transformation, altText}
  if (type !== 'svg') return [new ImageRun({...shared, type: type === 'jpeg' ? 'jpg' : type})]
  return [new ImageRun({...shared, type, fallback: {type: 'png', data: drawings.get(url) ?? PLACEHOLDER}})]
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
