import {unzipSync} from 'fflate'

/** The files in a Word file, by path. */
export type Parts = Map<string, Uint8Array>

const MEGABYTE = 1024 * 1024
const MOST_PARTS = 2000
const LARGEST_PART = 20 * MEGABYTE
const LARGEST_WHOLE = 50 * MEGABYTE
const HIGHEST_RATIO = 100

/** Opens a Word file that someone made; or says in Dutch why that is not done. Nothing is unpacked before it is judged. */
export function open(bytes: Uint8Array): {parts: Parts} | {fout: string} {
  const refusals: string[] = []
  const names = new Set<string>()
  let total = 0
  const refuse = (reason: string): boolean => {
    refusals.push(reason)
    return false
  }
  try {
    const files = unzipSync(bytes, {
      filter: ({name, size, originalSize}) => {
        total += originalSize
        if (refusals.length > 0) return false
        if (names.has(name)) return refuse('heeft twee delen met dezelfde naam')
        names.add(name)
        if (names.size > MOST_PARTS) return refuse(`heeft meer dan ${String(MOST_PARTS)} delen`)
        if (originalSize > LARGEST_PART || total > LARGEST_WHOLE) return refuse('is uitgepakt te groot')
        if (originalSize > MEGABYTE && originalSize > size * HIGHEST_RATIO)
          return refuse('is verdacht sterk ingepakt')
        if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
          return refuse('heeft een deel met een pad naar buiten')
        return !name.endsWith('/')
      }
    })
    const parts = new Map(Object.entries(files))
    const reason = refusals[0] ?? refusalOf(parts)
    return reason === undefined ? {parts} : {fout: reason}
  } catch {
    return {fout: 'is geen Word-bestand, of is beschadigd'}
  }
}

/** Macros, and what XML or a reference could fetch. */
function refusalOf(parts: Parts): string | undefined {
  if (!parts.has('word/document.xml') || !parts.has('[Content_Types].xml')) return 'is geen Word-bestand'
  for (const [path, bytes] of parts) {
    if (/vbaProject|activeX/iu.test(path)) return 'bevat macro’s'
    if (!/\.(?:xml|rels)$/iu.test(path)) continue
    if (bytes[0] === 0xff || bytes[0] === 0xfe) return 'gebruikt een onbekende tekenset'
    const text = textOf(bytes)
    if (/<!DOCTYPE|<!ENTITY/u.test(text)) return 'bevat XML met een DOCTYPE'
    if (path.endsWith('.rels') && fetches(text)) return 'haalt iets van buiten het bestand op'
  }
  return undefined
}

/** A link waits for a click, and the template of a template is left out; all else is opened with the document. */
function fetches(relationships: string): boolean {
  const external = relationships.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/giu) ?? []
  return external.some((each) => !/\/(?:hyperlink|attachedTemplate)["']/u.test(each))
}

export function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
