import {captionOf} from '../../../finish/captions.ts'
import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import type {Context, Handler} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all, one} from '../walk.ts'
import {tables, type Caption} from './table.ts'

export const figures: Readonly<Record<string, Handler>> = {
  image,
  ':figuur': figuur,
  ':breed': breed,
  ':lijst': lijst
}

function image({url = '', alt}: Node, context: Context): Expression {
  const file = context.images.get(url)
  const description = context.shown(alt ?? '', Infinity)
  if (file === undefined || context.heading) return context.shown(alt ?? '', context.longest)
  return call('afbeelding', {soort: file.format, alt: description || 'Afbeelding'}, file.path)
}

/** A caption of words; links and notes stand in it, but not in the list of tables or figures. */
function captionIn(node: Node, context: Context): {words: Node | undefined; caption: Caption | null} {
  const words = captionOf(node)
  if (words === undefined) return {words, caption: null}
  const kort = context.shown(textOf(words), Infinity)
  return {words, caption: {bijschrift: all(words.children, context), kort}}
}

/** A table with its caption above it, whose label is that of the first table within. */
function breed(node: Node, context: Context): Expression {
  const {words, caption} = captionIn(node, context)
  const children = (node.children ?? []).filter((child) => child !== words)
  const first = children.find(({type}) => type === 'table')
  return children.map((child) => (child === first ? tables(child, caption, context) : one(child, context)))
}

/** Images without the paragraph around them; what stands below them besides the caption is small. */
function figuur(node: Node, context: Context): Expression {
  if (node.data?.bijschrift?.reeks === 'Tabel') return breed(node, context)
  const {words, caption} = captionIn(node, context)
  const isImage = (child: Node): boolean => child.type === 'paragraph' && hasImage(child, context)
  const children = (node.children ?? []).filter((child) => child !== words)
  const notes = children.filter((child) => child.type === 'paragraph' && !isImage(child))
  const shown = children.filter((child) => !notes.includes(child))
  const body = shown.map((child) => (isImage(child) ? all(child.children, context) : one(child, context)))
  const below = notes.length > 0 ? call('toelichting', {}, all(notes, context)) : []
  return [call('figuur', {...caption}, body), below]
}

/** The list of tables or of figures; Typst knows their pages. */
function lijst({attributes, children = []}: Node, {shown, longest}: Context): Expression {
  const label = children.find(({data}) => data?.directiveLabel)
  const named = {soort: attributes?.['reeks'] === 'Tabel' ? 'tabel' : 'figuur'}
  return call('lijstvan', named, label ? shown(textOf(label), longest) : '')
}

function hasImage(node: Node, context: Context): boolean {
  return (node.children ?? []).some(({type, url}) => type === 'image' && context.images.has(url ?? ''))
}
