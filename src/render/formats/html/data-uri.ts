import {imageTypeOf} from '../../image-type.ts'

/** The image as a url with its content; or nothing if it cannot be shown safely. */
export function dataUri(bytes: Uint8Array): string | undefined {
  const type = imageTypeOf(bytes)
  if (type === undefined) return undefined
  return `data:image/${type === 'svg' ? 'svg+xml' : type};base64,${base64(bytes)}`
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary)
}
