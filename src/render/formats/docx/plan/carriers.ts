import {captionOf} from '../../../finish/captions.ts'
import type {Node} from '../../../node.ts'

/** The heading or the paragraph that says what a target is called, by the id of the target. */
export function carriers(root: Node): Map<string, Node> {
  const found = new Map<string, Node>()
  const visit = (node: Node, around: Node): void => {
    const id = idOf(node)
    if (id !== undefined && !found.has(id)) {
      const carrier =
        node.type === 'containerDirective' ? naming(node) : node.type === 'heading' ? node : around
      if (carrier !== undefined) found.set(id, carrier)
    }
    const next = node.type === 'paragraph' || node.type === 'heading' ? node : around
    for (const child of node.children ?? []) visit(child, next)
  }
  visit(root, root)
  return found
}

export function idOf(node: Node): string | undefined {
  const id = node.type === 'heading' ? node.data?.id : node.attributes?.['id']
  return id === '' ? undefined : (id ?? undefined)
}

/** Of a table or figure its caption, of a card its first line. */
function naming(container: Node): Node | undefined {
  return captionOf(container) ?? container.children?.find(({type}) => type === 'paragraph')
}
