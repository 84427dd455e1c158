const MAGIC: readonly (readonly [type: string, bytes: readonly number[], offset: number])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8]
]

/** What can run or call home from an SVG; a drawing needs none of it. */
const DANGEROUS =
  /<script|<foreignobject|<iframe|<!entity|<!doctype[^>]*\[|<\?xml-stylesheet|@import|\son\w+\s*=|javascript:|href\s*=\s*(?:"\s*[^#"\s]|'\s*[^#'\s]|[^"'\s#])|url\(\s*["']?\s*[^#"'\s)]/iu

/** The image as a url with its content, by what the bytes are and not by what the name says; or nothing. */
export function dataUri(bytes: Uint8Array): string | undefined {
  const type = typeOf(bytes)
  return type === undefined ? undefined : `data:${type};base64,${base64(bytes)}`
}

export function typeOf(bytes: Uint8Array): string | undefined {
  for (const [type, magic, offset] of MAGIC)
    if (magic.every((byte, index) => bytes[offset + index] === byte)) return type
  return isSafeSvg(bytes) ? 'image/svg+xml' : undefined
}

function isSafeSvg(bytes: Uint8Array): boolean {
  // `<` or white space first, so that other files are not decoded in full.
  if (![0x3c, 0x20, 0x0a, 0x0d, 0x09, 0xef].includes(bytes[0] ?? 0)) return false
  const text = new TextDecoder().decode(bytes)
  return /<svg[\s>]/iu.test(text) && !DANGEROUS.test(text)
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary)
}
