import type {Root, RootContent} from 'mdast'
import {textOf} from '../../finish/text.ts'

/** A stretch of the report that stands on upright or on landscape pages. */
export interface Zone {
  landscape: boolean
  nodes: RootContent[]
}

/** From this many columns on a `:::breed` table gets a landscape page. */
const WIDE = 4

/** The deepest heading that starts a section which may turn as a whole. */
const SECTION_DEPTH = 3

/**
 * Wide tables on landscape pages, and those too wide for an upright one. A section that is mostly such tables turns as a whole, so that a reader does not turn
 * the paper for every heading between them; elsewhere a table turns with the heading right above it.
 */
export function zonesOf({children}: Root, isTooWide: (node: RootContent) => boolean): Zone[] {
  const zones: Zone[] = []
  const add = (landscape: boolean, nodes: readonly RootContent[]): void => {
    if (nodes.length === 0) return
    const last = zones.at(-1)
    if (last?.landscape === landscape) last.nodes.push(...nodes)
    else zones.push({landscape, nodes: [...nodes]})
  }
  for (const section of sections(children)) {
    const wide = new Set(section.filter((node) => isWide(node) || isTooWide(node)))
    if (mostlyWide(section, wide)) add(true, section)
    else for (const {landscape, nodes} of parts(section, wide)) add(landscape, nodes)
  }
  return zones
}

function sections(nodes: readonly RootContent[]): RootContent[][] {
  const found: RootContent[][] = [[]]
  for (const node of nodes) {
    const last = found.at(-1)
    const starts = node.type === 'heading' && node.depth <= SECTION_DEPTH
    // A heading right under another stays with it.
    if (starts && last?.some(({type}) => type !== 'heading') === true) found.push([node])
    else last?.push(node)
  }
  return found
}

function mostlyWide(section: readonly RootContent[], wide: ReadonlySet<RootContent>): boolean {
  const length = (nodes: readonly RootContent[]): number =>
    nodes.reduce((sum, node) => sum + textOf(node).length, 0)
  return wide.size > 0 && length([...wide]) * 2 > length(section)
}

function parts(section: readonly RootContent[], wide: ReadonlySet<RootContent>): Zone[] {
  const found: Zone[] = [{landscape: false, nodes: []}]
  for (const node of section) {
    const last = found.at(-1)
    if (wide.has(node)) {
      const above: RootContent[] = []
      while (last?.nodes.at(-1)?.type === 'heading') above.unshift(...last.nodes.splice(-1))
      found.push({landscape: true, nodes: [...above, node]})
    } else if (last?.landscape === false) last.nodes.push(node)
    else found.push({landscape: false, nodes: [node]})
  }
  return found
}

function isWide(node: RootContent): boolean {
  if (node.type !== 'containerDirective' || node.name !== 'breed') return false
  return node.children.some(
    (child) => child.type === 'table' && child.children.some((row) => row.children.length >= WIDE)
  )
}
