import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import type {Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import {entriesOf} from '../finish/contents.ts'
import {headings} from '../finish/headings.ts'
import type {KnownPages} from './html/known.ts'
import {writeMain, type Write} from './html/main.ts'
import {htmlPage} from './html/page.ts'
import {policyFor} from './html/policy.ts'
import {script} from './html/script.ts'
import {styleFor} from './html/style.ts'

/** How deep the contents beside the text go. */
const NAVIGATION_DEPTH = 2

/** Before this comes what is written apart. The last there is: in the text of the footer it would be escaped. */
const MAIN = '</main>'

/** Characters that are made bytes at a time. */
const PART = 100_000

/** The report as one file of HTML: style, script and images in it, and nothing loaded from elsewhere. */
export async function writeHtml(
  root: Root,
  rapport: Rapport,
  pages?: KnownPages
): Promise<Outcome<Uint8Array>> {
  const frame = pages?.frame ?? (await frameOf(root, rapport))
  if (pages) pages.frame = frame
  const end = frame.lastIndexOf(MAIN)
  const {write, bytes} = makeBytes()
  write(frame.slice(0, end))
  writeMain(root, rapport, write, pages)
  write(frame.slice(end))
  return {value: bytes(), diagnostics: []}
}

/** The page with nothing in its main part. */
async function frameOf(root: Root, rapport: Rapport): Promise<string> {
  const style = styleFor(rapport.huisstijl)
  const page = htmlPage({
    rapport,
    entries: entriesOf(headings(root.children), NAVIGATION_DEPTH),
    style,
    script,
    policy: await policyFor(style, script)
  })
  return toHtml(page)
}

/** Takes HTML in order, and gives all of it as bytes. */
function makeBytes(): {write: Write; bytes: () => Uint8Array} {
  const parts: Uint8Array[] = []
  const encoder = new TextEncoder()
  let waiting = ''
  const flush = (): void => {
    if (waiting !== '') parts.push(encoder.encode(waiting))
    waiting = ''
  }
  return {
    write: (html) => {
      if (typeof html === 'string') waiting += html
      if (waiting.length > PART || typeof html !== 'string') flush()
      if (typeof html !== 'string') parts.push(html)
    },
    bytes: () => {
      flush()
      return Buffer.concat(parts)
    }
  }
}
