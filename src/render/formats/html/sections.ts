import type {Element, ElementContent} from 'hast'
import {element, isElement} from './element.ts'

const HEADING = /^h([1-6])$/u

/** Each heading with what stands under it in a section, nested by level. */
export function inSections(nodes: readonly ElementContent[]): ElementContent[] {
  const top = element('div', {})
  const open: {depth: number; section: Element}[] = [{depth: 0, section: top}]
  for (const node of nodes) {
    const depth = isElement(node) ? Number(HEADING.exec(node.tagName)?.[1] ?? 0) : 0
    if (depth > 0) {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const section = element('section', {className: [`niveau-${String(depth)}`]})
      open.at(-1)?.section.children.push(section)
      open.push({depth, section})
    }
    open.at(-1)?.section.children.push(node)
  }
  return top.children
}
