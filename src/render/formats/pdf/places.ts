import type {Place} from '../../../model/pdf-engine.ts'
import {SCHEME} from './links.ts'

const PAGE = /^(\d+) 0 obj\n<<\n {2}\/Type \/Page\n[^]*?\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/gmu
const LINK = new RegExp(
  String.raw`/A <<\s+/Type /Action\s+/S /URI\s+/URI \(${SCHEME}(\d+)\)\s+>>(\s[^()]*?)/Contents \([^()]*\)`,
  'gu'
)
/** In points: so much of the page is seen above a place, as where Typst makes a link. */
const ABOVE = 10

/**
 * Makes of each web address that stands for a place in the report a link to it, with for who hears it the page. What comes
 * in its stead is shorter and is filled up with spaces, so that everything else in the file stays where it is.
 */
export function withPlaces(bytes: Uint8Array, places: readonly Place[]): Uint8Array {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const pages = Array.from(text.matchAll(PAGE), ([, object = '', height = '']) => ({
    object,
    height: Number(height)
  }))
  for (const {0: found, 1: number, 2: between = '', index} of text.matchAll(LINK)) {
    const place = places[Number(number)]
    const page = pages[(place?.page ?? 0) - 1]
    if (place === undefined || page === undefined) continue
    const y = Math.max(0, page.height - Math.max(0, place.y - ABOVE))
    const target = `/Dest [${page.object} 0 R /XYZ ${place.x.toFixed(1)} ${y.toFixed(1)} 0]`
    const made = `${target}${between}/Contents (pagina ${String(place.page)})`
    file.write(made.padEnd(found.length), index, 'latin1')
  }
  return file
}
