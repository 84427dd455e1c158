import type {Rapport} from '../../../../model/rapport.ts'
import {fieldValue} from '../cover.ts'
import {addLists} from '../numbering.ts'
import {estimatePages} from '../pages/estimate.ts'
import type {Relations} from '../relations.ts'
import type {State} from '../state.ts'
import {element, parse} from '../xml.ts'
import type {Element} from '../xml.ts'
import {addTypes} from './content-types.ts'
import {textOf} from './open.ts'
import type {Parts} from './open.ts'
import {put} from './place.ts'
import {fillIn, FIELDS} from './placeholders.ts'
import {DOCUMENT, listOf, NOTES, NUMBERING} from './read.ts'
import type {Template} from './read.ts'
import {write} from './write.ts'

/** Fills in the small texts that a template asks for, before the report comes in: that is never searched. */
export function fillTexts({parts, texts}: Template, rapport: Rapport): void {
  const asked: readonly string[] = FIELDS.filter((name) => name !== 'inhoud')
  const valueIn = (name: string): string | undefined =>
    asked.includes(name) ? fieldValue(rapport, name) : undefined
  for (const [path, root] of texts) if (fillIn(root, valueIn)) write(parts, path, root)
}

interface Report {
  body: readonly Element[]
  notes: readonly Element[]
  state: State
  /** The number of a form of lists that the template does not have, nor the next. */
  listForm: number
}

/** Puts the report into the parts of a template, with the notes, lists, images and links that it has. */
export function fill(template: Template, {body, notes, state, listForm}: Report): void {
  const {parts, document, numbering, relations} = template
  put(body, template.place)
  template.notes.children.push(...notes)
  addLists(numbering, state.lists, listForm)
  const pages = estimatePages(document, {styles: stylesOf(parts), notes: template.notes})
  for (const {bookmark, number} of state.pageNumbers) number.children = [String(pages.get(bookmark) ?? 1)]
  write(parts, DOCUMENT, document)
  if (notes.length > 0) addPart(NOTES, template.notes, template)
  addPart(NUMBERING, numbering, template)
  for (const [bytes, path] of state.images.paths) parts.set(`word/${path}`, bytes)
  writeRelations(parts, DOCUMENT, relations.text)
  writeRelations(parts, NOTES, relations.notes)
  addTypes(parts)
}

export function stylesOf(parts: Parts): Element {
  const styles = parts.get('word/styles.xml')
  return styles === undefined ? element('w:styles') : parse(textOf(styles))
}

function addPart(path: string, root: Element, {parts, relations}: Template): void {
  const [, kind = ''] = /^word\/(.*)\.xml$/u.exec(path) ?? []
  if (!parts.has(path)) relations.text.idOf(kind, `${kind}.xml`)
  write(parts, path, root)
}

function writeRelations(parts: Parts, path: string, relations: Relations): void {
  const list = relations.list()
  if (list !== undefined) write(parts, listOf(path), list)
}
