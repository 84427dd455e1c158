import type {ElementContent, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {toHast, type State} from 'mdast-util-to-hast'
import type {Rapport} from '../../../model/rapport.ts'
import {handlersFor} from './handlers.ts'
import {sanitized} from './sanitize.ts'
import {makeSections} from './sections.ts'

/**
 * Writes what stands between the header and the footer, block by block: of a report of a thousand pages there is never
 * more than one block as a tree of HTML.
 */
export function writeMain(root: Root, rapport: Rapport, write: (html: string) => void): void {
  const sections = makeSections()
  const writeNodes = (nodes: readonly RootContent[]): void => {
    for (const node of sanitized(nodes)) write(sections.before(node) + toHtml(node))
  }
  const writeBlocks = (state: State): ElementContent[] => {
    let isFirst = true
    for (const block of root.children)
      for (const node of [state.one(block, root) ?? []].flat()) {
        if (!isFirst) write('\n')
        isFirst = false
        writeNodes([node])
      }
    return []
  }
  // The footnotes alone, because the blocks need not be looked through for them.
  const notes: Root = {
    type: 'root',
    children: root.children.filter(({type}) => type === 'footnoteDefinition')
  }
  const end = toHast(notes, {
    handlers: {...handlersFor(rapport), root: writeBlocks},
    // A capital, so that no id of an author can be the same.
    clobberPrefix: 'Noot-',
    footnoteLabel: 'Noten',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `Terug naar de tekst bij noot ${String(index + 1)}${again > 1 ? ` (${String(again)})` : ''}`
  })
  if (end.type === 'root') writeNodes(end.children)
  write(sections.end())
}
