import {BorderStyle, Paragraph, ShadingType} from 'docx'
import type {IParagraphOptions, XmlComponent} from 'docx'
import type {Look, State} from './state.ts'

/** A paragraph that looks like what it stands in. Bookmarks that wait for a place come first. */
export function paragraph(
  children: readonly XmlComponent[],
  state: State,
  more: Omit<IParagraphOptions, 'children' | 'text'> = {}
): Paragraph {
  const {look, styles, pending} = state
  const made = new Paragraph({style: styles.id(look.role), ...frame(look), ...more})
  return withChildren(made, [...pending.splice(0), ...children])
}

/** The bar and the ground of what the paragraph stands in, and how far it is from the margin. */
export function frame({bar, fill, indent}: Look): IParagraphOptions {
  const edge = (
    color: string,
    size: number
  ): {style: 'single'; color: string; size: number; space: number} => ({
    style: BorderStyle.SINGLE,
    ...{color, size, space: 8}
  })
  return {
    ...(indent > 0 && {indent: {left: indent}}),
    ...(bar !== undefined && {
      border: {left: edge(bar, 24), ...(fill !== undefined && {top: edge(fill, 4), bottom: edge(fill, 4)})}
    }),
    ...(fill !== undefined && {shading: {type: ShadingType.CLEAR, color: 'auto', fill}})
  }
}

/** docx takes everything in a paragraph, but its types know of some only. */
export function withChildren<T extends XmlComponent>(parent: T, children: readonly XmlComponent[]): T {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see `block`
  for (const child of children) parent.addChildElement(child)
  return parent
}
