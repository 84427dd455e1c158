import type {ElementContent} from 'hast'
import {isElement} from './element.ts'

const HEADING = /^h([1-6])$/u

/** Where sections begin and end in a page that is written from front to back. */
export interface Sections {
  /** What is to be written before this node: the ends of sections, and the beginning of that of a heading. */
  before: (node: ElementContent) => string
  /** The ends of all sections that are open. */
  end: () => string
}

/** Each heading with what stands under it in a section, nested by level. */
export function makeSections(): Sections {
  const open: number[] = []
  const close = (depth: number): string => {
    let ends = ''
    for (; (open.at(-1) ?? 0) >= depth; open.pop()) ends += '</section>'
    return ends
  }
  return {
    before: (node) => {
      const depth = isElement(node) ? Number(HEADING.exec(node.tagName)?.[1] ?? 0) : 0
      if (depth === 0) return ''
      const ends = close(depth)
      open.push(depth)
      return `${ends}<section class="niveau-${String(depth)}">`
    },
    end: () => close(1)
  }
}
