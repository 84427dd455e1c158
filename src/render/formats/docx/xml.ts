import {SaxesParser} from 'saxes'
import {escaped, escapedAttribute} from './text.ts'

/** An element of XML, with its prefix. Texts stand among the children and in the attributes as they read. */
export interface Element {
  readonly name: string
  attributes: Attributes
  children: Child[]
  /** How it is written, of what stands in many places. */
  readonly xml?: string
}

export type Attributes = Readonly<Record<string, string | number | undefined>>
export type Child = Element | string

export function element(name: string, attributes: Attributes = {}, children: Child[] = []): Element {
  return {name, attributes, children}
}

/** What most properties of Word are: a name and its value. */
export function property(name: string, value: string | number): Element {
  return element(name, {'w:val': value})
}

/** A property that is on or off; off is said too, for a style may have it on. */
export function toggle(name: string, isOn: boolean): Element {
  return element(name, {'w:val': isOn ? undefined : 0})
}

/** Reads a part; throws on XML that is not well-formed. Comments are not kept. */
export function parse(xml: string): Element {
  const above = element('')
  const open = [above]
  const add = (child: Child): void => {
    open.at(-1)?.children.push(child)
  }
  const parser = new SaxesParser({xmlns: false, position: false})
  parser.on('opentag', ({name, attributes}) => {
    const made = element(name, attributes)
    add(made)
    open.push(made)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const [root] = childrenOf(above)
  if (root === undefined) throw new Error('XML without an element')
  return root
}

/** The one place where texts become XML: a child or a part as it is written. */
export function serialize(child: Child): string {
  const parts: string[] = []
  print(child, parts)
  return parts.join('')
}

/** What stands in many places, written once; nobody may change it. */
export function fixed(written: Element): Element {
  return {...written, xml: serialize(written)}
}

function print(child: Child, parts: string[]): void {
  if (typeof child === 'string') parts.push(escaped(child))
  else if (child.xml === undefined) printElement(child, parts)
  else parts.push(child.xml)
}

function printElement({name, attributes, children}: Element, parts: string[]): void {
  let xml = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined)
      xml += ` ${key}="${typeof value === 'number' ? String(value) : escapedAttribute(value)}"`
  }
  if (children.length === 0) parts.push(`${xml}/>`)
  else {
    parts.push(`${xml}>`)
    for (const each of children) print(each, parts)
    parts.push(`</${name}>`)
  }
}

/** What stands before the colon in a name, and the colon: a template may have given a namespace a prefix. */
export function prefixOf({name}: Element): string {
  return name.slice(0, name.indexOf(':') + 1)
}

export function childrenOf({children}: Element): Element[] {
  return children.filter((child) => typeof child !== 'string')
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child): child is Element => typeof child !== 'string' && child.name === name)
}

/** Those of a name at any depth, in order. */
export function descendants({children}: Element, name: string): Element[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendants(child, name)]
  )
}

export function textOf({children}: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

export function attributeOf(from: Element | undefined, name: string): string {
  return String(from?.attributes[name] ?? '')
}

/** An attribute as a number; undefined where it is not there or says no number. */
export function numberIn(from: Element | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attributeOf(from, name))
  return Number.isFinite(value) ? value : undefined
}

/** The value that most elements of Word have. */
export function valueAttribute(from: Element | undefined): string {
  return attributeOf(from, 'w:val')
}
