import type {ImageType} from '../../image-type.ts'

/** Width times height, as the bytes say; of what cannot be measured infinite. Drawings have no pixels. */
export function pixelsOf(bytes: Uint8Array, type: ImageType): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return MEASURES[type]?.(view) ?? Infinity
  } catch {
    return Infinity
  }
}

const MEASURES: Readonly<Partial<Record<string, (view: DataView) => number>>> = {
  svg: () => 0,
  png: (view) => view.getUint32(16) * view.getUint32(20),
  gif: (view) => view.getUint16(6, true) * view.getUint16(8, true),
  jpeg: jpeg,
  webp: webp
}

/** The frame says it; segments come before it. */
function jpeg(view: DataView): number {
  for (let at = 2; at < view.byteLength;) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return Infinity
}

function webp(view: DataView): number {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  const short = (at: number): number => view.getUint16(at, true)
  if (kind === 'VP8X')
    return (1 + short(24) + (view.getUint8(26) << 16)) * (1 + short(27) + (view.getUint8(29) << 16))
  if (kind === 'VP8 ') return (short(26) & 0x3fff) * (short(28) & 0x3fff)
  const bits = view.getUint32(21, true)
  return (1 + (bits & 0x3fff)) * (1 + ((bits >>> 14) & 0x3fff))
}
