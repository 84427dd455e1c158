import {attributeOf, childrenOf, element, parse, prefixOf} from '../xml.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {write} from './write.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const PARTS = ['footnotes', 'numbering']

const EXTENSIONS: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml'
}

const TYPES = '[Content_Types].xml'

/** The headers or footers of a template: a program may name such a part as it likes. */
export function partsOfPages(parts: Parts, kind: 'header' | 'footer'): string[] {
  const named = new Set(
    childrenOf(parse(textOf(parts.get(TYPES))))
      .filter((each) => attributeOf(each, 'ContentType') === `${WORD}.${kind}+xml`)
      .map((each) => attributeOf(each, 'PartName').slice(1))
  )
  const usual = new RegExp(`^word/${kind}\\d*\\.xml$`, 'u')
  return [...parts.keys()].filter((path) => named.has(path) || usual.test(path))
}

/** Says what the parts are that a report adds to a template. */
export function addTypes(parts: Parts): void {
  const types = parse(textOf(parts.get(TYPES)))
  const prefix = prefixOf(types)
  const isSaid = (kind: string, key: string, value: string): boolean =>
    childrenOf(types).some(
      (each) =>
        each.name === `${prefix}${kind}` && attributeOf(each, key).toLowerCase() === value.toLowerCase()
    )
  const paths = [...parts.keys()]
  for (const [extension, type] of Object.entries(EXTENSIONS))
    if (paths.some((each) => each.endsWith(`.${extension}`)) && !isSaid('Default', 'Extension', extension))
      types.children.push(element(`${prefix}Default`, {Extension: extension, ContentType: type}))
  for (const name of PARTS) {
    const part = `/word/${name}.xml`
    if (parts.has(part.slice(1)) && !isSaid('Override', 'PartName', part))
      types.children.push(element(`${prefix}Override`, {PartName: part, ContentType: `${WORD}.${name}+xml`}))
  }
  write(parts, TYPES, types)
}

/** Says what one part is. */
export function addType(parts: Parts, path: string, type: string): void {
  const types = parse(textOf(parts.get(TYPES)))
  types.children.push(element(`${prefixOf(types)}Override`, {PartName: `/${path}`, ContentType: type}))
  write(parts, TYPES, types)
}
