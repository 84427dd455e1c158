import type {Root} from 'mdast'
import {loadPdfEngine} from '../../../src/files.ts'
import type {PdfEngine} from '../../../src/model/pdf-engine.ts'
import type {Rapport} from '../../../src/model/rapport.ts'
import {writePdf} from '../../../src/render/formats/pdf.ts'
import {charactersOfAll} from '../../../src/render/formats/pdf/cmap.ts'
import {glyphsOf} from '../../../src/render/formats/pdf/glyphs.ts'
import {minimal} from '../sample.ts'

export interface Made {
  bytes: Uint8Array
  messages: string[]
}

/** Loading the fonts takes longer than a page. */
let engine: Promise<PdfEngine | undefined> | undefined

export async function make(root: Root, rapport: Rapport = minimal()): Promise<Made> {
  engine ??= loadPdfEngine()
  const {value, diagnostics} = await writePdf(root, rapport, {
    pdf: () => engine ?? Promise.resolve(undefined)
  })
  return {bytes: value, messages: diagnostics.map(({severity, message}) => `${severity}: ${message}`)}
}

/** A document of these blocks, with a title, because a document without one is refused. */
export function under(title: string, blocks: Root['children']): Root {
  return {
    type: 'root',
    children: [{type: 'heading', depth: 1, children: [{type: 'text', value: title}]}, ...blocks]
  }
}

/** Texts as they should be seen: with a stand-in for what the fonts do not have. */
export async function printable(texts: readonly string[]): Promise<string[]> {
  engine ??= loadPdfEngine()
  const fonts = (await engine)?.fonts ?? []
  const {shown} = glyphsOf(() => charactersOfAll(fonts))
  return texts.map((text) => shown(text, Infinity))
}
