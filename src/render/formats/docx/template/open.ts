import {refuseActive, unzip, type Parts} from '../../../../leaves/zip.ts'

export type {Parts} from '../../../../leaves/zip.ts'

/** Opens a Word file that someone made; or says in Dutch why that is not done. Nothing is unpacked before it is judged. */
export function open(bytes: Uint8Array): {parts: Parts} | {fout: string} {
  const opened = unzip(bytes, 'Word-bestand')
  if ('fout' in opened) return opened
  const fout = refusalOf(opened.parts)
  return fout === undefined ? opened : {fout}
}

/** Macros, and what XML or a reference could fetch. */
function refusalOf(parts: Parts): string | undefined {
  if (!parts.has('word/document.xml') || !parts.has('[Content_Types].xml')) return 'is geen Word-bestand'
  const references = [...parts].filter(([path]) => path.endsWith('.rels'))
  const fetching = references.some(([, bytes]) => fetches(textOf(bytes)))
  return refuseActive(parts) ?? (fetching ? 'haalt iets van buiten het bestand op' : undefined)
}

/** A link waits for a click, and the template of a template is left out; all else is opened with the document. */
function fetches(relationships: string): boolean {
  const external = relationships.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? []
  return external.some((each) => !/\/(?:hyperlink|attachedTemplate)["']/u.test(each))
}

export function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
