import type {Node} from '../node.ts'

/**
 * Leaves out headings of the template under which nothing stands, so that a template need not ask for everything
 * whether it is there. A heading counts as filled by a filled heading below it.
 */
export function withoutEmptySections(blocks: readonly Node[], own: ReadonlySet<Node>): Node[] {
  const kept: Node[] = []
  // Backwards: what follows a heading is known when we meet it.
  let filledFrom = 7
  for (const block of blocks.toReversed()) {
    const depth = block.type === 'heading' ? (block.depth ?? 1) : undefined
    if (depth === undefined) filledFrom = 0
    else if (own.has(block) && filledFrom !== 0 && filledFrom <= depth) continue
    else if (own.has(block) && filledFrom === 7) continue
    else filledFrom = depth
    kept.push(block)
  }
  return kept.reverse()
}

/** Headings in order, also those within containers. */
export function headings(nodes: readonly Node[], found: Node[] = []): Node[] {
  for (const node of nodes) {
    if (node.type === 'heading') found.push(node)
    else if (holdsBlocks(node)) headings(node.children ?? [], found)
  }
  return found
}

/** Most nodes are phrases and tables, in which no heading or directive can stand. */
export function holdsBlocks({type}: Node): boolean {
  return type !== 'paragraph' && type !== 'table' && type !== 'heading'
}

/** No heading is more than one deeper than the one above it: readers with a screen reader navigate by level. */
export function closeGaps(found: readonly Node[]): void {
  const open: number[] = []
  for (const heading of found) {
    const depth = heading.depth ?? 1
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    heading.depth = Math.min(6, open.length)
  }
}
