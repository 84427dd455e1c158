import type {ElementContent, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {FootnoteReference, Root, RootContent as Block} from 'mdast'
import {defaultHandlers, toHast, type Options, type State} from 'mdast-util-to-hast'
import type {Rapport} from '../../../model/rapport.ts'
import {handlersFor} from './handlers.ts'
import {
  recallRun,
  recallNotes,
  type BlockRun,
  type KnownPages,
  type Notes,
  type Reference,
  type Written
} from './known.ts'
import {sanitized} from './sanitize.ts'
import {makeSections} from './sections.ts'

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
  const make = (run: BlockRun, state: State): Written => {
    references.length = 0
    const parts = run.flatMap((block) => [state.one(block, root) ?? []].flat().map(htmlOf))
    return {run, html: parts.join('\n'), references}
  }
  const writeBlocks = (state: State): ElementContent[] => {
    let start = ''
    for (const run of runsOf(root.children)) {
      const [first] = run
      const html = recallRun(run, state, pages, make)
      write(start + (first?.type === 'heading' ? sections.before(first.depth) : ''))
      write(html)
      if (html.length > 0) start = '\n'
    }
    const notes = notesOf(root, state)
    write(recallNotes(notes, pages, () => footnotes(notes, state, options)))
    return []
  }
  // Without the blocks, because they need not be looked through for footnotes.
  toHast({type: 'root', children: []}, {...options, handlers: {...options.handlers, root: writeBlocks}})
  write(sections.end())
}

/** A run begins at each heading. What is written elsewhere, as a footnote is, gives no line. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.type === 'footnoteDefinition') continue
    if (last === undefined || block.type === 'heading') runs.push([block])
    else last.push(block)
  }
  return runs
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
function footnotes({definitions}: Notes, {footnoteOrder, footnoteCounts}: State, options: Options): string {
  const afterBlocks = (state: State): ElementContent[] => {
    state.footnoteOrder.push(...footnoteOrder)
    for (const [id, times] of footnoteCounts) state.footnoteCounts.set(id, times)
    return []
  }
  const end = toHast(
    {type: 'root', children: [...definitions]},
    {...options, handlers: {...options.handlers, root: afterBlocks}}
  )
  return end.type === 'root' ? end.children.map(htmlOf).join('') : ''
}

function htmlOf(node: RootContent): string {
  return sanitized([node])
    .map((safe) => toHtml(safe))
    .join('')
}
