import type {XmlElement} from 'docx'

export function childrenOf({elements = []}: XmlElement): readonly XmlElement[] {
  return elements
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.elements?.find((child) => child.name === name)
}

/** An attribute as a number; undefined where it is not there or says no number. */
export function numberIn(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = Number.parseFloat(String(element?.attributes?.[attribute] ?? ''))
  return Number.isFinite(value) ? value : undefined
}
