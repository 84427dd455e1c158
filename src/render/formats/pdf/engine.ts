import {resolve} from 'node:path'
import type {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import {loadFonts, type Fonts} from './fonts.ts'

/** What makes a PDF of Typst. There is one today; everything that knows it is in this file. */
export interface Engine {
  covered: Fonts['covered']
  /** Undefined when the source cannot be made into a PDF that keeps to the standard. */
  compile: (source: string, files: readonly EngineFile[], seconds: number) => Uint8Array | undefined
}

export interface EngineFile {
  path: string
  bytes: Uint8Array
}

/** A folder that is not there: whatever is read was given by us. */
const WORKSPACE = resolve('/normenkader-zonder-bestanden')
const STANDARD = 'ua-1'

/** Undefined on a computer for which there is no engine. */
export async function loadEngine(): Promise<Engine | undefined> {
  const found = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (found === undefined) return undefined
  const {blobs, covered} = await loadFonts()
  const compiler = found.NodeCompiler.create({workspace: WORKSPACE, fontArgs: [{fontBlobs: blobs}]})
  return {covered, compile: (...asked) => compile(compiler, ...asked)}
}

function compile(
  compiler: NodeCompiler,
  source: string,
  files: readonly EngineFile[],
  seconds: number
): Uint8Array | undefined {
  for (const {path, bytes} of files) compiler.mapShadow(resolve(WORKSPACE, path), Buffer.from(bytes))
  try {
    const {result} = compiler.compile({mainFileContent: source})
    if (result === null) return undefined
    return new Uint8Array(compiler.pdf(result, {pdfStandard: STANDARD, creationTimestamp: seconds}))
  } catch {
    return undefined
  } finally {
    compiler.resetShadow()
  }
}
