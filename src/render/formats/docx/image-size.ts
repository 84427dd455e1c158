import type {ImageType} from '../../image-type.ts'

interface Size {
  width: number
  height: number
}

/** When a file does not say how large it is. */
const UNKNOWN: Size = {width: 600, height: 400}

/** How large an image is in pixels, by what its first bytes say. */
export function sizeOf(bytes: Uint8Array, type: ImageType): Size {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = type === 'svg' ? svgSize(bytes) : rasterSize(view, type)
  return found !== undefined && found.width > 0 && found.height > 0 ? found : UNKNOWN
}

function rasterSize(view: DataView, type: ImageType): Size | undefined {
  if (type === 'png' && view.byteLength >= 24) return {width: view.getUint32(16), height: view.getUint32(20)}
  if (type === 'gif' && view.byteLength >= 10)
    return {width: view.getUint16(6, true), height: view.getUint16(8, true)}
  return type === 'jpeg' ? jpegSize(view) : undefined
}

/** The size stands in the frame header, which comes after parts whose lengths are given. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return {height: view.getUint16(at + 5), width: view.getUint16(at + 7)}
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function svgSize(bytes: Uint8Array): Size | undefined {
  const tag = /<svg[^>]*>/i.exec(new TextDecoder().decode(bytes))?.[0] ?? ''
  const length = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(tag)?.[1] ?? 0)
  const box =
    /\sviewBox\s*=\s*["']([^"']+)["']/i
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/u)
      .map(Number) ?? []
  const [, , width = 0, height = 0] = box
  return length('width') > 0 && length('height') > 0
    ? {width: length('width'), height: length('height')}
    : {width, height}
}
