import {unzipSync} from 'fflate'
import {DOMParser} from '@xmldom/xmldom'
import type {Document} from '@xmldom/xmldom'
import {JSDOM} from 'jsdom'
import mammoth from 'mammoth'
import type {Root} from 'mdast'
import {expect} from 'vitest'
import type {Diagnostic} from '../../../src/model/diagnostic.ts'
import type {Rapport} from '../../../src/model/rapport.ts'
import type {Node} from '../../../src/render/node.ts'
import {writeDocx} from '../../../src/render/formats/docx.ts'
import {outOfOrder} from './order.ts'

/** A Word file as tests look at it. */
export interface Written {
  bytes: Uint8Array
  diagnostics: readonly Diagnostic[]
  /** The text of a part. */
  part: (path: string) => string
  xml: (path: string) => Document
}

export async function written(root: Root, rapport: Rapport): Promise<Written> {
  const {value: bytes, diagnostics} = await writeDocx(structuredClone(root), rapport)
  const parts = bytes.length === 0 ? {} : unzipSync(bytes)
  const part = (path: string): string => new TextDecoder().decode(parts[path])
  // Whatever is in the report: every part is XML that can be read, in the order that Word wants.
  for (const path of Object.keys(parts))
    if (/\.(xml|rels)$/.test(path)) expect(outOfOrder(parse(part(path))), path).toEqual([])
  return {bytes, diagnostics, part, xml: (path) => parse(part(path))}
}

export function parse(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    }
  }).parseFromString(xml, 'text/xml')
}

const LEVELS = [1, 2, 3, 4, 5, 6]
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...LEVELS.map(
    (level) => `p[style-name='heading ${String(level)}'] => h${String(Math.min(6, level + 1))}:fresh`
  ),
  ...LEVELS.map(
    (level) =>
      `p[style-name='RK Kop ${String(level)} buiten inhoud'] => h${String(Math.min(6, level + 1))}:fresh`
  ),
  "p[style-name='caption'] => p.bijschrift:fresh",
  ...[...LEVELS.slice(0, 5).map((level) => `toc ${String(level)}`), 'table of figures'].map(
    (name) => `p[style-name='${name}'] => p.inhoudsregel:fresh`
  ),
  "r[style-name='RK Oordeel'] => span.oordeel"
]

/** The file as another program reads it. */
export async function readBack({bytes}: Written): Promise<globalThis.Document> {
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {styleMap: STYLES})
  expect(messages.filter(({type}) => type === 'error')).toEqual([])
  return new JSDOM(value).window.document
}

export function textsOf(document: globalThis.Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({textContent}) => packed(textContent))
}

/** White space is for Word to lay out. */
export function packed(text: string | null): string {
  return (text ?? '').replaceAll(/[\s\u00A0]+/gu, ' ').trim()
}

/** All nodes of a kind in a tree, in order. */
export function all(node: Node, is: (node: Node) => boolean): Node[] {
  return [...(is(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, is))]
}
