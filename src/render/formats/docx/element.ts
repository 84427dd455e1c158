import {BuilderElement, FileChild} from 'docx'
import type {XmlComponent} from 'docx'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of WordprocessingML that docx has no class for. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = []
): XmlComponent {
  const entries = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, {key, value: String(value)}] as const]
  )
  return new BuilderElement<Record<string, string>>({name, attributes: Object.fromEntries(entries), children})
}

/** The same as something that can stand between paragraphs. */
export function block(name: string, children: readonly XmlComponent[]): FileChild {
  const made = new FileChild(name)
  // There is no other way to fill one of these, and the version of docx is fixed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  for (const child of children) made.addChildElement(child)
  return made
}
