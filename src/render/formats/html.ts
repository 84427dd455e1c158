import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {Rapport} from '../../model/rapport.ts'
import {entriesOf} from '../finish/contents.ts'
import {headings} from '../finish/headings.ts'
import {handlersFor} from './html/handlers.ts'
import {htmlPage} from './html/page.ts'
import {policyFor} from './html/policy.ts'
import {sanitized} from './html/sanitize.ts'
import {script} from './html/script.ts'
import {inSections} from './html/sections.ts'
import {styleFor} from './html/style.ts'

/** How deep the contents beside the text go. */
const NAVIGATION_DEPTH = 2

/** The report as one file of HTML: style, script and images in it, and nothing loaded from elsewhere. */
export async function writeHtml(root: Root, rapport: Rapport): Promise<Uint8Array> {
  const style = styleFor(rapport.huisstijl)
  const page = htmlPage({
    rapport,
    main: inSections(content(root, rapport)),
    entries: entriesOf(headings(root.children), NAVIGATION_DEPTH),
    style,
    script,
    policy: await policyFor(style, script)
  })
  return new TextEncoder().encode(toHtml(page))
}

function content(root: Root, rapport: Rapport): ElementContent[] {
  const tree = toHast(root, {
    handlers: handlersFor(rapport),
    // A capital, so that no id of an author can be the same.
    clobberPrefix: 'Noot-',
    footnoteLabel: 'Noten',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `Terug naar de tekst bij noot ${String(index + 1)}${again > 1 ? ` (${String(again)})` : ''}`
  })
  return tree.type === 'root' ? sanitized(tree.children) : []
}
