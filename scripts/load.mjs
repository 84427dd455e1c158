/**
 * Loads the parts of the command; the build copies this file to `dist/load.js`. What Node's own loaders lack is that the
 * code that the engine makes of a script can be kept beside it: a run over an ordinary study spent a quarter of its time
 * on reading and compiling the same functions again. The engine refuses what another version of it made, or another
 * machine, and compiles as it always did.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

const folder = new URL('chunks/', import.meta.url)
const fromNode = createRequire(import.meta.url)
/** By name of the file. */
const parts = new Map()

/**
 * A run ends within seconds, and a third of its work was the compiler of the engine optimising code that then hardly ran
 * again. So that begins later: when a function did fifty times as much as the engine would wait for. What draws charts,
 * WebAssembly, is never optimised, and looked at as far as it runs: a first chart takes a third of the time, and even sixty
 * are drawn no slower. An expression is compiled once, and not first for an interpreter that is left after a call. What
 * lives is looked for when room has run out, and not halfway; what is new is looked through by one thread, for two of them
 * spend more on each other than they save. What was read of a large study can be given back before its
 * report is made (src/cli/let-go.ts).
 */
const BRIEF = [
  Number.parseInt(process.versions.v8) < 12
    ? '--interrupt-budget=3000000'
    : '--invocation-count-for-turbofan=20000',
  '--expose-gc',
  '--no-parallel-scavenge',
  '--no-regexp-tier-up',
  '--incremental-marking-soft-trigger=98',
  '--incremental-marking-hard-trigger=99',
  '--liftoff-only',
  '--wasm-lazy-validation'
]

/** What a format needs of Node, by its name. */
const BY_FORMAT = {html: () => globalThis.crypto.subtle, docx: () => fromNode('node:zlib')}

/**
 * Loads what a command will use of Node. Node holds the code of its parts as we do that of ours, and the engine refuses it
 * once flags were set.
 */
function loadNode([command, ...args]) {
  for (const name of ['fs/promises', 'timers/promises', 'vm']) fromNode(`node:${name}`)
  const asked = args.some((word) => word.startsWith('--formaat')) ? args.join(' ') : 'html'
  const needs = Object.keys(BY_FORMAT).filter((name) => command === 'rapport' && asked.includes(name))
  // Each of these is made, and what it needs is loaded, when it is asked for.
  return [fromNode('node:util').parseArgs, process.stdin, process.stdout, process.stderr].concat(
    needs.map((name) => BY_FORMAT[name]())
  )
}

/** Runs the command with these arguments. Called once. */
export function main(args) {
  loadNode(args)
  // Before anything of ours is compiled, for the kept code holds for these very flags.
  if (!args.includes('--kijk')) for (const flag of BRIEF) setFlagsFromString(flag)
  return load('main.js').main(args)
}

/** Keeps the code of all that was loaded until now, with the functions that were called. For the build alone. */
export function keepCode() {
  for (const [name, {script}] of parts) writeFileSync(codeOf(name), script.createCachedData())
}

/** A part, by the name of its file. */
export function load(name) {
  const known = parts.get(name)
  if (known) return known.module.exports
  const url = new URL(name, folder)
  const source = `(function (exports, require, module, __filename) {${readFileSync(url, 'utf8')}\n})`
  const script = new Script(source, {filename: url.href, cachedData: keptCode(name)})
  const module = {exports: {}}
  parts.set(name, {script, module})
  script.runInThisContext()(module.exports, requireFrom, module, fileURLToPath(url))
  return module.exports
}

/** What most runs need nothing of, and takes as long to load as a twentieth of an empty Node: a part of it is asked for first. */
const later = new Map(
  ['node:crypto'].map((name) => [name, new Proxy({}, {get: (_, part) => fromNode(name)[part]})])
)

function requireFrom(name) {
  return name.startsWith('./') ? load(name.slice(2)) : (later.get(name) ?? fromNode(name))
}

function keptCode(name) {
  try {
    return readFileSync(codeOf(name))
  } catch {
    return undefined
  }
}

function codeOf(name) {
  return new URL(`${name}.code`, folder)
}
