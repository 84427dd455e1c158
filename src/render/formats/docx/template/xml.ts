import {DOMParser, XMLSerializer} from '@xmldom/xmldom'
import type {Document, Element, Node} from '@xmldom/xmldom'

export type {Document, Element} from '@xmldom/xmldom'

/** Reads a part; throws on XML that is not well-formed. */
export function parse(xml: string): Document {
  return new DOMParser({onError: () => undefined}).parseFromString(xml.replace(/^\uFEFF/u, ''), 'text/xml')
}

export function serialize(document: Document): string {
  return new XMLSerializer().serializeToString(document)
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter(isElement)
}

export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element).find(({nodeName}) => nodeName === name)
}

/** The value that most elements of Word have. */
export function valueOf(element: Element | undefined): string {
  return element?.getAttribute('w:val') ?? ''
}
