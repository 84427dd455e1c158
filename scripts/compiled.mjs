/**
 * The engine that draws, as the build compiled it; in what is published this stands in the place of src/files/compiled.ts. To
 * compile what a first drawing runs took a twentieth of a run that makes a Word file. The engine of Node can keep what it made
 * of WebAssembly, as browsers do, but has no name for it in programs: only in its own tests. What was kept by another
 * version, of other bytes, or is broken, is as good as none.
 */
import {Buffer} from 'node:buffer'
import {readFileSync, writeFileSync} from 'node:fs'
import {setFlagsFromString} from 'node:v8'
import {runInThisContext} from 'node:vm'
import {crc32} from 'node:zlib'

const CODE = new URL('drawing.code', import.meta.url)
const ABOUT = new URL('drawing.json', import.meta.url)
const ENGINE = `${process.versions.v8} ${process.arch}`

/** What is compiled to be kept, once that was asked. */
let kept

export function compiled(bytes) {
  if (kept) return compileToKeep(bytes)
  try {
    const {engine, crcs} = JSON.parse(readFileSync(ABOUT, 'utf8'))
    if (engine !== ENGINE) return undefined
    const code = readFileSync(CODE)
    if (code.byteOffset > 0 || crc32(bytes) !== crcs[0] || crc32(code) !== crcs[1]) return undefined
    return asTested('(code, bytes) => %DeserializeWasmModule(code, bytes)')(code.buffer, bytes)
  } catch {
    return undefined
  }
}

/** For the build alone: what is drawn after this is compiled as well as the engine can, and not as fast. */
export function startKeeping() {
  kept = {}
}

/** Keeps what was compiled since, of all functions that ran. */
export function keepCompiled() {
  for (const flag of ['--liftoff', '--liftoff-only']) setFlagsFromString(flag)
  const code = Buffer.from(asTested('(module) => %SerializeWasmModule(module)')(kept.module))
  writeFileSync(CODE, code)
  writeFileSync(ABOUT, JSON.stringify({engine: ENGINE, crcs: [crc32(kept.bytes), crc32(code)]}))
}

function compileToKeep(bytes) {
  if (kept.module) return kept.module
  for (const flag of ['--no-liftoff-only', '--no-liftoff']) setFlagsFromString(flag)
  kept = {bytes, module: new globalThis.WebAssembly.Module(bytes)}
  return kept.module
}

/** A function of the engine that its tests may call. */
function asTested(source) {
  return (...args) => {
    setFlagsFromString('--allow-natives-syntax')
    try {
      return runInThisContext(source)(...args)
    } finally {
      setFlagsFromString('--no-allow-natives-syntax')
    }
  }
}
