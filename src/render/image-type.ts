export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'svg'

const MAGIC: readonly (readonly [type: ImageType, bytes: readonly number[], offset: number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpeg', [0xff, 0xd8, 0xff], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8]
]

/** What can run or call home from an SVG; a drawing needs none of it. */
const DANGEROUS =
  /<script|<foreignobject|<iframe|<!entity|<!doctype[^>]*\[|<\?xml-stylesheet|@import|\son\w+\s*=|javascript:|href\s*=\s*(?:"\s*[^#"\s]|'\s*[^#'\s]|[^"'\s#])|url\(\s*["']?\s*[^#"'\s)]/i

/** The kind of an image, by what the bytes are and not by what the name says; or nothing if it cannot be shown safely. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  for (const [type, magic, offset] of MAGIC)
    if (magic.every((byte, index) => bytes[offset + index] === byte)) return type
  return isSafeSvg(bytes) ? 'svg' : undefined
}

function isSafeSvg(bytes: Uint8Array): boolean {
  // `<` or white space first, so that other files are not decoded in full.
  if (![0x3c, 0x20, 0x0a, 0x0d, 0x09, 0xef].includes(bytes[0] ?? 0)) return false
  const text = new TextDecoder().decode(bytes)
  return /<svg[\s>]/i.test(text) && !DANGEROUS.test(text)
}
