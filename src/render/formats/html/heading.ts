import type {Element, ElementContent} from 'hast'
import type {Heading} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element} from './element.ts'

/** `K2.1`, `3.2.1` or `Bijlage 4` at the start of a heading. */
const NUMBER = /^(Bijlage \d+|K?\d+(?:\.\d+)*)\s+/u

export function headingElement(state: State, node: Heading): Element {
  const id = node.data?.id
  return element(`h${String(node.depth)}`, id === undefined ? {} : {id}, numbered(state.all(node)))
}

/** The number apart, so that it can recede. */
export function numbered(children: ElementContent[]): (ElementContent | string)[] {
  const [first, ...rest] = children
  const found = first?.type === 'text' ? NUMBER.exec(first.value) : null
  if (first?.type !== 'text' || !found) return children
  const number = element('span', {className: ['nummer']}, [found[1] ?? ''])
  return [number, ` ${first.value.slice(found[0].length)}`, ...rest]
}
