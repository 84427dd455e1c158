import type {Node} from '../../../node.ts'
import type {Context, Handler} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all, one} from '../walk.ts'

export const figures: Readonly<Record<string, Handler>> = {
  image,
  ':figuur': figuur
}

function image({url = '', alt}: Node, context: Context): Expression {
  const file = context.images.get(url)
  const description = context.shown(alt ?? '', Infinity)
  if (file === undefined || context.heading) return context.shown(alt ?? '', context.longest)
  return call('afbeelding', {soort: file.format, alt: description || 'Afbeelding'}, file.path)
}

/** Images without the paragraph around them; the other paragraphs are the caption. */
function figuur({children = []}: Node, context: Context): Expression {
  const isImage = (node: Node): boolean => node.type === 'paragraph' && hasImage(node, context)
  const caption = children.filter((child) => child.type === 'paragraph' && !isImage(child))
  const shown = children.filter((child) => !caption.includes(child))
  const body = shown.map((child) => (isImage(child) ? all(child.children, context) : one(child, context)))
  const lines = caption.map((child, index) => [
    ...(index > 0 ? [call('regeleinde', {})] : []),
    ...all(child.children, context)
  ])
  const [only] = shown
  const tabel = shown.length === 1 && (only?.type === 'table' || only?.name === 'breed')
  return call('figuur', {tabel, bijschrift: lines.length > 0 ? lines : null}, body)
}

function hasImage(node: Node, context: Context): boolean {
  return (node.children ?? []).some(({type, url}) => type === 'image' && context.images.has(url ?? ''))
}
