import type {Node} from '../../node.ts'

/** Blocks that stand on the same kind of page. */
export interface Section {
  landscape: boolean
  nodes: Node[]
}

/** From here on a page that stands is too narrow. */
const MANY_COLUMNS = 4
/** Deeper headings start no section: one heading per page would be the result. */
const DEEPEST = 3

/**
 * Annexes with wide tables lie: a whole section does, and not the table alone, so that its heading is on the same page.
 */
export function sectionsOf(nodes: readonly Node[]): Section[] {
  const sections: Section[] = []
  // Headings without anything below them go with what follows.
  let waiting: Node[] = []
  for (const part of split(nodes)) {
    const whole = [...waiting, ...part]
    waiting = []
    const last = sections.at(-1)
    const landscape = isWide(whole)
    if (whole.every(({type}) => type === 'heading')) waiting = whole
    else if (last?.landscape === landscape) last.nodes.push(...whole)
    else sections.push({landscape, nodes: whole})
  }
  return waiting.length > 0 ? [...sections, {landscape: false, nodes: waiting}] : sections
}

function split(nodes: readonly Node[]): Node[][] {
  const parts: Node[][] = []
  for (const node of nodes) {
    const starts = node.type === 'heading' && (node.depth ?? 1) <= DEEPEST
    const last = parts.at(-1)
    if (starts || last === undefined) parts.push([node])
    else last.push(node)
  }
  return parts
}

function isWide(nodes: readonly Node[]): boolean {
  const wide = nodes.some(
    ({name, children = []}) => name === 'breed' && children.some((child) => columns(child) >= MANY_COLUMNS)
  )
  return wide && !nodes.some(({name}) => name === 'kaart' || name === 'titelblad')
}

function columns({type, children}: Node): number {
  return type === 'table' ? (children?.[0]?.children?.length ?? 0) : 0
}
