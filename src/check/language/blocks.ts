import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'
import type {} from 'mdast-util-directive'
import type {Tekst} from '../../model/element.ts'
import {gather, type Piece} from './pieces.ts'

/** A run of words that a reader reads as one: a paragraph, a heading or a cell of a table. */
export interface Block {
  node: Paragraph | Heading | TableCell
  /** The words, one character of the author's text for one here; what is no words stands as `STAND_IN`. */
  text: string
  pieces: readonly Piece[]
  /** From the root down to the parent. */
  parents: readonly Nodes[]
  /** What a reader comes to after it, wherever in the tree; nothing at the end. Footnotes stand apart. */
  next: Nodes | undefined
}

// The rules look at one text after the other, and the trees are never changed after they were read.
let last: {tree: Root; blocks: readonly Block[]} | undefined

/** The blocks of a text in the order of reading. */
export function blocks(tekst: Tekst): readonly Block[] {
  const {tree} = tekst
  if (last?.tree !== tree) last = {tree, blocks: [...within(tree, [], undefined)]}
  return last.blocks
}

/** Whether a block stands in a node of this type. */
export function isIn(block: Block, type: Nodes['type']): boolean {
  return block.parents.some((parent) => parent.type === type)
}

/** Whether the words are those of someone else: a quotation is never rewritten to please a rule. */
export function isQuoted(block: Block): boolean {
  return block.parents.some(
    (parent) =>
      parent.type === 'blockquote' || (parent.type === 'containerDirective' && parent.name === 'citaat')
  )
}

function* within(node: Nodes, parents: readonly Nodes[], next: Nodes | undefined): Iterable<Block> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    yield {node, ...gather(node), parents, next}
  else if ('children' in node) {
    const path = parents.concat(node)
    let after = next
    const found: Iterable<Block>[] = []
    for (const child of node.children.toReversed()) {
      if (!isPrinted(child)) continue
      found.push(within(child, path, after))
      if (child.type !== 'footnoteDefinition') after = child
    }
    for (const each of found.reverse()) yield* each
  }
}

/** Whether a node reaches the reader at all. */
export function isPrinted(node: Nodes): boolean {
  return node.type !== 'definition' && node.type !== 'html'
}
