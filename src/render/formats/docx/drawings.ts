import type {Rapport} from '../../../model/rapport.ts'
import type {Aids} from '../../format.ts'
import {imageTypeOf} from '../../image-type.ts'
import type {Node} from '../../node.ts'
import {rasterise} from '../../rasterise.ts'
import {walk} from './plan/walk.ts'

/** In pixels: what the width of a page takes in print, at 150 per inch. */
const WIDTH = 960

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
  const engine = svgs.length > 0 ? await drawing?.() : undefined
  if (engine === undefined) return drawings
  for (const {url, bytes} of svgs) {
    const png = await rasterise(bytes, WIDTH, engine)
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
