import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import type {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import type {EngineFile, PdfEngine} from '../model/pdf-engine.ts'

/** A folder that is not there: whatever is read was given by us. */
const WORKSPACE = resolve('/normenkader-zonder-bestanden')
const STANDARD = 'ua-1'
const STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** Undefined on a computer for which there is no engine. */
export async function loadPdfEngine(): Promise<PdfEngine | undefined> {
  const found = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (found === undefined) return undefined
  const fonts = await loadFonts()
  const compiler = found.NodeCompiler.create({workspace: WORKSPACE, fontArgs: [{fontBlobs: fonts}]})
  return {fonts, compile: (source, files, date) => compile(compiler, source, files, date)}
}

/** The fonts of the package, and none of the computer: a report looks the same everywhere. */
function loadFonts(): Promise<Buffer[]> {
  const packages = createRequire(import.meta.url)
  const pathOf = (style: string): string =>
    packages.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)
  return Promise.all(STYLES.map((style) => readFile(pathOf(style))))
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
