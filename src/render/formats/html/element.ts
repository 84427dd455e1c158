import type {Element, ElementContent, Properties} from 'hast'

/** An element of HTML; a string among the children is text. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = []
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? {type: 'text', value: child} : child
  )
  return {type: 'element', tagName, properties, children: nodes}
}
