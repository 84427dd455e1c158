import {unzipSync} from 'fflate'

/** The files in a zip file, by path. */
export type Parts = Map<string, Uint8Array>

const MEGABYTE = 1024 * 1024
const MOST_PARTS = 2000
const LARGEST_PART = 20 * MEGABYTE
const LARGEST_WHOLE = 50 * MEGABYTE
const HIGHEST_RATIO = 100

/**
 * Opens a zip file that someone made (a Word or Excel file is one too); or says in Dutch why that is not done, as the end
 * of a sentence. Every part is judged by what the zip file says of it before anything is unpacked.
 * @param what what was expected, for a file that is no zip file: `Word-bestand`
 */
export function unzip(bytes: Uint8Array, what: string): {parts: Parts} | {fout: string} {
  const refusals: string[] = []
  const names = new Set<string>()
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({name, size, originalSize}) => {
        total += originalSize
        if (refusals.length > 0) return false
        const reason = names.has(name)
          ? 'heeft twee delen met dezelfde naam'
          : refusalOf(name, size, originalSize, total)
        names.add(name)
        if (names.size > MOST_PARTS) refusals.push(`heeft meer dan ${String(MOST_PARTS)} delen`)
        if (reason !== undefined) refusals.push(reason)
        return refusals.length === 0 && !name.endsWith('/')
      }
    })
    const [fout] = refusals
    return fout === undefined ? {parts: new Map(Object.entries(files))} : {fout}
  } catch {
    return {fout: `is geen ${what}, of is beschadigd`}
  }
}

function refusalOf(name: string, size: number, originalSize: number, total: number): string | undefined {
  if (originalSize > LARGEST_PART || total > LARGEST_WHOLE) return 'is uitgepakt te groot'
  if (originalSize > MEGABYTE && originalSize > size * HIGHEST_RATIO) return 'is verdacht sterk ingepakt'
  // Packing never makes a part much larger: such a part says less than it holds.
  if (size > originalSize + originalSize / 100 + 1000) return 'geeft een verkeerde grootte van een deel op'
  if (/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(name)) return 'heeft een deel met een pad naar buiten'
  return undefined
}

/** Why the parts of a Word or Excel file are not read: macros, and XML that could fetch or grow. */
export function refuseActive(parts: Parts): string | undefined {
  for (const [path, bytes] of parts) {
    if (/vbaProject|activeX/i.test(path)) return 'bevat macro’s'
    if (!/\.(?:xml|rels)$/i.test(path)) continue
    if (bytes[0] === 0xff || bytes[0] === 0xfe) return 'gebruikt een onbekende tekenset'
    if (/<!DOCTYPE|<!ENTITY/u.test(new TextDecoder().decode(bytes))) return 'bevat XML met een DOCTYPE'
  }
  return undefined
}
