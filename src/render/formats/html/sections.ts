import type {ElementContent} from 'hast'
import {isElement} from './element.ts'

const HEADING = /^h([1-6])$/u

/** The level of a heading; 0 for what is none. */
export function depthOf(node: ElementContent): number {
  return isElement(node) ? Number(HEADING.exec(node.tagName)?.[1] ?? 0) : 0
}

/** Where sections begin and end in a page that is written from front to back. */
export interface Sections {
  /** What is to be written before a heading of this level: the ends of sections, and the beginning of its own. */
  before: (depth: number) => string
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
    before: (depth) => {
      if (depth === 0) return ''
      const ends = close(depth)
      open.push(depth)
      return `${ends}<section class="niveau-${String(depth)}">`
    },
    end: () => close(1)
  }
}
