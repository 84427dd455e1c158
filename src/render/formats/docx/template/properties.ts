import type {Rapport} from '../../../../model/rapport.ts'
import {escaped} from '../text.ts'
import {attributeOf, childrenOf, element, parse, prefixOf} from '../xml.ts'
import {addType} from './content-types.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {write} from './write.ts'

const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const RELATIONS = '_rels/.rels'
const MAX_DESCRIPTION = 300

/** Where a document keeps its title and author; a template without such a part gets one. */
export function corePath(parts: Parts): string {
  const relations = parse(textOf(parts.get(RELATIONS)))
  const found = childrenOf(relations).find((each) => attributeOf(each, 'Type').endsWith('/core-properties'))
  if (found !== undefined) return attributeOf(found, 'Target').replace(/^\//u, '')
  const path = 'docProps/core.xml'
  const relation = {Id: 'rIdEigenschappen', Type: RELATION, Target: path}
  relations.children.push(element(`${prefixOf(relations)}Relationship`, relation))
  write(parts, RELATIONS, relations)
  addType(parts, path, CORE)
  return path
}

/** What Word shows of a file; its dates are those of the report, so that the same report is the same file. */
export function coreXml(rapport: Rapport): string {
  const {titel, ondertitel, opdrachtgever, uitvoerder, overheden, periode, fase, hoofdvraag, datumIso} =
    rapport
  const description = (ondertitel || (hoofdvraag?.plain ?? ''))
    .replaceAll(/\s+/gu, ' ')
    .slice(0, MAX_DESCRIPTION)
  const keywords = [overheden, periode, fase].filter((word) => word !== '').join('; ')
  const date = isoDate(datumIso)
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(titel)}</dc:title>`,
    `<dc:creator>${escaped(uitvoerder || opdrachtgever)}</dc:creator>`,
    `<cp:keywords>${escaped(keywords)}</cp:keywords>`,
    `<dc:description>${escaped(description)}</dc:description>`,
    `<cp:lastModifiedBy>${escaped(uitvoerder || opdrachtgever)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}<dc:language>nl-NL</dc:language>`,
    '</cp:coreProperties>'
  ].join('')
}

/** `2021-12` counts as its first day. */
function isoDate(datum: string): string {
  const [, year = '2000', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(datum) ?? []
  return `${year}-${month}-${day}T00:00:00Z`
}
