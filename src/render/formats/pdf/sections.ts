import {textOf} from '../../finish/text.ts'
import type {Node} from '../../node.ts'
import {isTooWide} from './table/fit.ts'

/** Blocks that stand on the same kind of page. */
export interface Section {
  landscape: boolean
  nodes: Node[]
}

/** From here on a page that stands is too narrow. */
const MANY_COLUMNS = 4
/** In characters: several chapters shorter than this share a page. */
const SHORT_CHAPTER = 2500
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
    const landscape = isWide(whole)
    if (whole.every(({type}) => type === 'heading')) waiting = whole
    else for (const each of landscape ? [{landscape, nodes: whole}] : turned(whole)) add(each, sections)
  }
  return waiting.length > 0 ? [...sections, {landscape: false, nodes: waiting}] : sections
}

function add({landscape, nodes}: Section, sections: Section[]): void {
  const last = sections.at(-1)
  if (last?.landscape === landscape) last.nodes.push(...nodes)
  else sections.push({landscape, nodes})
}

/** Within a part that stands: each table that is too wide for it lies, with the heading right above it. */
function turned(part: Node[]): Section[] {
  const wide = part.filter(isTooWide)
  if (wide.length === 0) return [{landscape: false, nodes: part}]
  const length = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + textOf(node).length, 0)
  if (length(wide) * 2 > length(part)) return [{landscape: true, nodes: part}]
  const found: Section[] = []
  let standing: Node[] = []
  for (const node of part) {
    if (!wide.includes(node)) {
      standing.push(node)
      continue
    }
    const from = standing.findLastIndex(({type}) => type !== 'heading') + 1
    if (from > 0) add({landscape: false, nodes: standing.slice(0, from)}, found)
    add({landscape: true, nodes: [...standing.slice(from), node]}, found)
    standing = []
  }
  if (standing.length > 0) add({landscape: false, nodes: standing}, found)
  return found
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

/** The headings that begin a page: of chapters, unless they are short, and of annexes that are long. */
export function startsOf(sections: readonly Section[]): Set<Node> {
  const starts = new Set<Node>()
  const first = new Set(sections.flatMap(({nodes: [node]}) => node ?? []))
  const parts = sections.flatMap(({nodes}) => split(nodes))
  let room = false
  for (const [index, part] of parts.entries()) {
    const [heading] = part
    const above = parts[index - 1]
    if (heading?.type !== 'heading' || heading.depth === 1) continue
    const isChapter = heading.depth === 2
    if (!isChapter && !isAnnex(heading)) continue
    const short = isChapter && lengthOf(parts.slice(index)) < SHORT_CHAPTER
    const follows = above?.length === 1 && above[0]?.type === 'heading'
    const begins = isChapter ? !(short && room) : !follows
    // A page that lies begins by itself.
    if (begins && !first.has(heading)) starts.add(heading)
    if (isChapter) room = short
  }
  return starts
}

function isAnnex(heading: Node): boolean {
  return textOf(heading).startsWith('Bijlage ')
}

/** Up to the next chapter. */
function lengthOf([chapter = [], ...parts]: readonly Node[][]): number {
  const end = parts.findIndex(([heading]) => (heading?.depth ?? 1) <= 2)
  const whole = [...chapter, ...parts.slice(0, end === -1 ? parts.length : end).flat()]
  return whole.reduce((sum, node) => sum + textOf(node).length, 0)
}
