import type {Node} from '../node.ts'
import {copy, text} from '../node.ts'

/** The content of blocks as one running line, for a sentence or a table cell; items of lists are joined by `;`. */
export function phrasing(blocks: readonly Node[]): Node[] {
  return join(
    blocks.map((block) => inline(block)),
    ' '
  )
}

function inline(block: Node): Node[] {
  const children = block.children ?? []
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return children.map((child) => copy(child))
    case 'list':
      return join(
        children.map((item) => phrasing(item.children ?? [])),
        '; '
      )
    case 'table':
      return join(
        children.map((row) => join((row.children ?? []).map(inline), ', ')),
        '; '
      )
    case 'code':
      return [{type: 'inlineCode', value: block.value ?? ''}]
    case 'thematicBreak':
      return []
    default:
      return phrasing(children)
  }
}

function join(parts: readonly (readonly Node[])[], separator: string): Node[] {
  const filled = parts.filter((part) => part.length > 0)
  const [first, ...others] = filled
  return first ? first.concat(...others.map((part) => [text(separator), ...part])) : []
}
