import type {Node} from '../node.ts'
import {isDirective} from '../node.ts'
import type {Finished} from '../finish.ts'
import type {Rapport} from '../../model/rapport.ts'
import {nameCaptions} from './captions.ts'
import {describeCharts} from './charts.ts'
import {safeLinks} from './links.ts'
import {textOf} from './text.ts'

/**
 * Blocks finished in the place of others, for who puts other words in a document that stays. What was decided of the whole
 * document, as numbers, levels and ids, is taken over from the blocks that stood there. Undefined when the new ones have
 * other headings, figures or ids.
 */
export function refinish(
  old: readonly Node[],
  fresh: readonly Node[],
  {targets, captioned}: Finished,
  grafieken: Rapport['grafieken']
): readonly Node[] | undefined {
  const [decided, open] = [marked(old), marked(fresh)]
  if (decided.length !== open.length || isHeading(old[0]) !== isHeading(fresh[0])) return undefined
  for (const [index, node] of open.entries()) {
    const before = decided[index]
    if (before === undefined || !takeOver(before, node)) return undefined
  }
  const root: Node = {type: 'root', children: fresh}
  if (Object.keys(grafieken).length > 0) describeCharts(root, grafieken)
  nameCaptions(root, captioned)
  return safeLinks(fresh, targets)
}

/** What the whole document may decide something of. */
function marked(nodes: readonly Node[], found: Node[] = []): Node[] {
  for (const node of nodes) {
    const isMark = isHeading(node) || isDirective(node)
    if (isMark) found.push(node)
    if (!isHeading(node) && !isFiguur(node)) marked(node.children ?? [], found)
  }
  return found
}

function takeOver(before: Node, node: Node): boolean {
  if (before.type !== node.type || before.name !== node.name) return false
  if (isHeading(node)) {
    node.depth = before.depth ?? 1
    node.data = before.data
    return textOf(before) === textOf(node)
  }
  if (isFiguur(node)) {
    // With its caption. Of a figure in a text nothing changed, or the text would not be the same in outline.
    Object.assign(node, before)
    return true
  }
  const {id, ...others} = node.attributes ?? {}
  const kept = before.attributes?.['id']
  if (id !== undefined && kept === undefined) node.attributes = others
  return kept === undefined || kept === id
}

function isHeading(node: Node | undefined): boolean {
  return node?.type === 'heading'
}

function isFiguur({type, name}: Node): boolean {
  return type === 'containerDirective' && name === 'figuur'
}
