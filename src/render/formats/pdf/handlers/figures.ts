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
  return noted(children, caption, context)
}

/** Tables, the first with the caption; what follows a table is said of it, in small letters. */
function noted(children: readonly Node[], caption: Caption | null, context: Context): Expression {
  const first = children.findIndex(({type}) => type === 'table')
  const parts: Expression[] = []
  let notes: Expression[] = []
  for (const [index, child] of [...children, undefined].entries()) {
    const isNote = child !== undefined && child.type !== 'table' && first !== -1 && index > first
    if (isNote) notes.push(one(child, context))
    else {
      if (notes.length > 0) parts.push(call('toelichting', {bij: true}, notes))
      notes = []
      if (child?.type === 'table') parts.push(tables(child, index === first ? caption : null, context))
      else if (child !== undefined) parts.push(one(child, context))
    }
  }
  return parts
}

/** Images without the paragraph around them; what stands below them besides the caption is small, and no part of the figure. */
function figuur(node: Node, context: Context): Expression {
  if (node.data?.bijschrift?.reeks === 'Tabel') return breed(node, context)
  const {words, caption} = captionIn(node, context)
  const isImage = (child: Node): boolean => child.type === 'paragraph' && hasImage(child, context)
  const children = (node.children ?? []).filter((child) => child !== words)
  const at = children.findIndex(({type}) => type === 'table')
  const [above, below] = at === -1 ? [children, []] : [children.slice(0, at), children.slice(at)]
  const notes = above.filter((child) => child.type === 'paragraph' && !isImage(child))
  const shown = above.filter((child) => !notes.includes(child))
  const body = shown.map((child) => (isImage(child) ? all(child.children, context) : one(child, context)))
  const small = notes.length > 0 ? call('toelichting', {bij: true}, all(notes, context)) : []
  return [call('figuur', {...caption}, body), small, noted(below, null, context)]
}

/** In entries: a list that stays on one page, and one that gets a little less room, so that it takes a page and not a line more. */
const [SHORT_LIST, LONG_LIST] = [12, 30]

/** The list of tables or of figures; Typst knows their pages. */
function lijst({attributes, children = []}: Node, {shown, longest}: Context): Expression {
  const label = children.find(({data}) => data?.directiveLabel)
  const entries = children.reduce(
    (sum, child) => sum + (child.type === 'list' ? (child.children?.length ?? 0) : 0),
    0
  )
  const named = {
    soort: attributes?.['reeks'] === 'Tabel' ? 'tabel' : 'figuur',
    heel: entries <= SHORT_LIST,
    dicht: entries > LONG_LIST
  }
  return call('lijstvan', named, label ? shown(textOf(label), longest) : '')
}

function hasImage(node: Node, context: Context): boolean {
  return (node.children ?? []).some(({type, url}) => type === 'image' && context.images.has(url ?? ''))
}
