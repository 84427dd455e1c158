import {resolve} from 'node:path'
import type {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import type {EngineFile, PdfEngine} from '../model/pdf-engine.ts'
import {readFonts} from './fonts.ts'

/** A folder that is not there: whatever is read was given by us. */
const WORKSPACE = resolve('/normenkader-zonder-bestanden')
const STANDARD = 'ua-1'

/** Undefined on a computer for which there is no engine, or where its fonts are not installed. */
export async function loadPdfEngine(): Promise<PdfEngine | undefined> {
  const found = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  const fonts = await readFonts().catch(() => undefined)
  if (found === undefined || fonts === undefined) return undefined
  const compiler = found.NodeCompiler.create({workspace: WORKSPACE, fontArgs: [{fontBlobs: fonts}]})
  return {fonts, compile: (source, files, date) => compile(compiler, source, files, date)}
}

function compile(
  compiler: NodeCompiler,
  source: string,
  files: readonly EngineFile[],
  date: Date
): Uint8Array | undefined {
  for (const {path, bytes} of files) compiler.mapShadow(resolve(WORKSPACE, path), Buffer.from(bytes))
  try {
    const {result} = compiler.compile({mainFileContent: source})
    if (result === null) return undefined
    const creationTimestamp = Math.max(0, Math.floor(date.getTime() / 1000))
    return new Uint8Array(compiler.pdf(result, {pdfStandard: STANDARD, creationTimestamp}))
  } catch {
    // In English, and about a program that the user never saw.
    return undefined
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}
