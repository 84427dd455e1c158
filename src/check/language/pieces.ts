import type {Nodes} from 'mdast'
import type {} from 'mdast-util-directive'

/** Stands in a text for what is shown there but is no words of the author: code, an image, a number yet to come. */
export const STAND_IN = '\uFFFC'

/** The stretch of a block's text that one node of the tree gave. */
export interface Piece {
  start: number
  end: number
  node: Nodes
}

/** The words under a node in order, and which node gave which. */
export function gather(node: Nodes): {text: string; pieces: readonly Piece[]} {
  const pieces: Piece[] = []
  let text = ''
  for (const [leaf, words] of leaves(node)) {
    pieces.push({start: text.length, end: text.length + words.length, node: leaf})
    text += words
  }
  // A copy has no room at the end for more: there are as many of these as paragraphs.
  return {text, pieces: pieces.slice()}
}

function* leaves(node: Nodes): Iterable<[Nodes, string]> {
  // A character for a character, so that places in the text are places in the file.
  if (node.type === 'text') yield [node, node.value.replace(/[\r\n\t]/g, ' ')]
  else if (node.type === 'break') yield [node, '\n']
  else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference')
    yield [node, STAND_IN]
  else if ('children' in node)
    if (node.children.length > 0) for (const child of node.children) yield* leaves(child)
    else if (node.type === 'link' || node.type === 'textDirective') yield [node, STAND_IN]
}
