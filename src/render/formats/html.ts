import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import type {Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import {entriesOf} from '../finish/contents.ts'
import {headings} from '../finish/headings.ts'
import {writeMain} from './html/main.ts'
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
export async function writeHtml(root: Root, rapport: Rapport): Promise<Outcome<Uint8Array>> {
  const style = styleFor(rapport.huisstijl)
  const page = htmlPage({
    rapport,
    entries: entriesOf(headings(root.children), NAVIGATION_DEPTH),
    style,
    script,
    policy: await policyFor(style, script)
  })
  const frame = toHtml(page)
  const end = frame.lastIndexOf(MAIN)
  const {write, bytes} = makeBytes()
  write(frame.slice(0, end))
  writeMain(root, rapport, write)
  write(frame.slice(end))
  return {value: bytes(), diagnostics: []}
}

/** Takes text in order, and gives all of it as bytes. */
function makeBytes(): {write: (text: string) => void; bytes: () => Uint8Array} {
  const parts: Uint8Array[] = []
  const encoder = new TextEncoder()
  let waiting = ''
  const flush = (): void => {
    parts.push(encoder.encode(waiting))
    waiting = ''
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length > PART) flush()
    },
    bytes: () => {
      flush()
      return Buffer.concat(parts)
    }
  }
}
