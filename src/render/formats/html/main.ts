import type {ElementContent, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {FootnoteReference, Root, RootContent as Block} from 'mdast'
import {defaultHandlers, toHast, type Options, type State} from 'mdast-util-to-hast'
import type {Rapport} from '../../../model/rapport.ts'
import {handlersFor} from './handlers.ts'
import {
  recallBlock,
  recallNotes,
  type KnownPages,
  type Notes,
  type Part,
  type Reference,
  type Written
} from './known.ts'
import {sanitized} from './sanitize.ts'
import {depthOf, makeSections} from './sections.ts'

/** Between two blocks; kept with each block, as joining twice as many parts takes twice the time. */
const LINE = '\n'

/** Takes HTML in order. */
export type Write = (html: string | Uint8Array) => void

/**
 * Writes what stands between the header and the footer, block by block: of a report of a thousand pages there is never
 * more than one block as a tree of HTML. With `pages`, what was written before is not made again.
 */
export function writeMain(root: Root, rapport: Rapport, write: Write, pages?: KnownPages): void {
  const sections = makeSections()
  const references: Reference[] = []
  const options = optionsFor(rapport, references)
  let isFirst = true
  const writePart = ({depth, html}: Part): void => {
    // Before a heading the sections end between the line and itself.
    if (depth > 0) write(`${isFirst ? '' : LINE}${sections.before(depth)}`)
    write(isFirst && depth === 0 ? html.slice(LINE.length) : html)
    isFirst = false
  }
  const make = (block: Block, state: State): Written => {
    references.length = 0
    const parts = [state.one(block, root) ?? []].flat().map(partOf)
    return {parts: parts.map(({depth, html}) => ({depth, html: depth > 0 ? html : LINE + html})), references}
  }
  const writeBlocks = (state: State): ElementContent[] => {
    for (const block of root.children)
      for (const part of recallBlock(block, state, pages, make)) writePart(part)
    const notes = notesOf(root, state)
    for (const part of recallNotes(notes, pages, () => footnotes(notes, state, options))) write(part.html)
    return []
  }
  // Without the blocks, because they need not be looked through for footnotes.
  toHast({type: 'root', children: []}, {...options, handlers: {...options.handlers, root: writeBlocks}})
  write(sections.end())
}

function optionsFor(rapport: Rapport, references: Reference[]): Options {
  return {
    handlers: {
      ...handlersFor(rapport),
      footnoteReference: (state: State, node: FootnoteReference) => {
        const made = defaultHandlers.footnoteReference(state, node)
        const id = node.identifier.toUpperCase()
        const [number, time] = [state.footnoteOrder.indexOf(id) + 1, state.footnoteCounts.get(id) ?? 1]
        references.push({id, number, time})
        return made
      }
    },
    // A capital, so that no id of an author can be the same.
    clobberPrefix: 'Noot-',
    footnoteLabel: 'Noten',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `Terug naar de tekst bij noot ${String(index + 1)}${again > 1 ? ` (${String(again)})` : ''}`
  }
}

function notesOf(root: Root, {footnoteOrder, footnoteCounts}: State): Notes {
  return {
    order: [...footnoteOrder],
    times: footnoteOrder.map((id) => footnoteCounts.get(id)),
    definitions: root.children.filter((node) => node.type === 'footnoteDefinition')
  }
}

/** The section of footnotes, in the order and as often as the blocks referred to them. */
function footnotes({definitions}: Notes, {footnoteOrder, footnoteCounts}: State, options: Options): Part[] {
  const afterBlocks = (state: State): ElementContent[] => {
    state.footnoteOrder.push(...footnoteOrder)
    for (const [id, times] of footnoteCounts) state.footnoteCounts.set(id, times)
    return []
  }
  const end = toHast(
    {type: 'root', children: [...definitions]},
    {...options, handlers: {...options.handlers, root: afterBlocks}}
  )
  return end.type === 'root' ? end.children.map(partOf) : []
}

function partOf(node: RootContent): {depth: number; html: string} {
  const [safe] = sanitized([node])
  return safe === undefined ? {depth: 0, html: ''} : {depth: depthOf(safe), html: toHtml(safe)}
}
