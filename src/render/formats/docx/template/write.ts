import {serialize} from '../xml.ts'
import type {Element} from '../xml.ts'
import {bytesOf} from './open.ts'
import type {Parts} from './open.ts'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function write(parts: Parts, path: string, root: Element): void {
  parts.set(path, bytesOf(DECLARATION + serialize(root)))
}
