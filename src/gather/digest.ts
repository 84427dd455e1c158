import {createHash} from 'node:crypto'

/** Over the text with LF and without BOM, so that a checkout with other line ends is the same framework. */
export function digestOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n')
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
