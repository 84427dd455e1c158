import type {Rapport} from '../../../model/rapport.ts'
import type {Aids} from '../../format.ts'
import {imageTypeOf} from '../../image-type.ts'
import type {Node} from '../../node.ts'
import {rasterise} from '../../rasterise.ts'
import {sizeOf} from './image-size.ts'
import {walk} from './plan/walk.ts'

/** In pixels, at 150 per inch in print: what the width of a page takes, and what a pixel of an SVG takes. */
const WIDEST = 960
const PER_PIXEL = 150 / 96

/** For each SVG in a report the same as PNG, for programs that cannot draw it; what could not be drawn is not there. */
export async function drawingsOf(
  root: Node,
  {afbeeldingen, huisstijl}: Rapport,
  {drawing}: Aids
): Promise<Map<string, Uint8Array>> {
  const drawings = new Map<string, Uint8Array>()
  const svgs = [...urlsIn(root).add(huisstijl['logo'] ?? '')].flatMap((url) => {
    const bytes = Object.hasOwn(afbeeldingen, url) ? afbeeldingen[url]?.bytes : undefined
    return bytes !== undefined && imageTypeOf(bytes) === 'svg' ? [{url, bytes}] : []
  })
  const engine = svgs.length > 0 ? drawing?.() : undefined
  if (engine === undefined) return drawings
  for (const {url, bytes} of svgs) {
    const width = Math.min(WIDEST, Math.ceil(sizeOf(bytes, 'svg').width * PER_PIXEL))
    const png = await rasterise(bytes, width, engine)
    if (png !== undefined) drawings.set(url, png)
  }
  return drawings
}

function urlsIn(root: Node): Set<string> {
  const urls = new Set<string>()
  walk(root, ({type, url}) => {
    if (type === 'image' && url !== undefined) urls.add(url)
    return true
  })
  return urls
}
