import {resolve} from 'node:path'
import type {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import type {Compiled, EngineFile, PdfEngine, Place} from '../model/pdf-engine.ts'
import {readFonts} from './fonts.ts'
import {leanFonts, unusualIn} from './lean-fonts.ts'

/** A folder that is not there: whatever is read was given by us. */
const WORKSPACE = resolve('/normenkader-zonder-bestanden')
const STANDARD = 'ua-1'

/** Undefined on a computer for which there is no engine, or where its fonts are not installed. */
export async function loadPdfEngine(): Promise<PdfEngine | undefined> {
  const found = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  const fonts = fontsHere()
  if (found === undefined || fonts === undefined) return undefined
  const create = (fontBlobs: Buffer[]): NodeCompiler =>
    found.NodeCompiler.create({workspace: WORKSPACE, fontArgs: [{fontBlobs}]})
  let last: {unusual: string | undefined; compiler: NodeCompiler} | undefined
  const compilerFor = (unusual: string | undefined): NodeCompiler => {
    if (last === undefined || last.unusual !== unusual) {
      const lean = unusual === undefined ? undefined : leanFonts(fonts, unusual)
      last = {unusual, compiler: create(lean ?? fonts)}
    }
    return last.compiler
  }
  return {
    fonts,
    compilerFor: (source, files) => {
      const compiler = compilerFor(unusualIn(source, files))
      return {compile: (...asked) => compile(compiler, ...asked)}
    }
  }
}

function fontsHere(): Buffer[] | undefined {
  try {
    return readFonts()
  } catch {
    return undefined
  }
}

function compile(
  compiler: NodeCompiler,
  source: string,
  files: readonly EngineFile[],
  date: Date
): Compiled | undefined {
  // What is kept of the last one is of no use, and takes a tenth of the time to give back: a process that ends need not.
  compiler.evictCache(0)
  for (const {path, bytes} of files) compiler.mapShadow(resolve(WORKSPACE, path), Buffer.from(bytes))
  try {
    const {result} = compiler.compile({mainFileContent: source})
    if (result === null) return undefined
    const creationTimestamp = Math.max(0, Math.floor(date.getTime() / 1000))
    const bytes = compiler.pdf(result, {pdfStandard: STANDARD, creationTimestamp})
    return {bytes, places: placesIn(compiler.query(result, {selector: '<plaatsen>', field: 'value'}))}
  } catch {
    // In English, and about a program that the user never saw.
    return undefined
  } finally {
    compiler.resetShadow()
  }
}

/** What a program says of where things are; one that says nothing has none. */
function placesIn(found: unknown): Place[] {
  return Array.isArray(found) ? found.flat().filter(isPlace) : []
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'page' in value && 'x' in value && 'y' in value
}
