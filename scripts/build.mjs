/**
 * Builds what is published: `dist/cli.js` with a chunk per command, the library, its types, and the schemas.
 * Everything is bundled, because the time to start counts and every file that is loaded adds to it. Beside the chunks lies
 * what the engine makes of them (load.mjs), and what was parsed of the templates of the box. All of it is CommonJS, but for the
 * library: what Node needs to load modules takes a fifteenth of the time that it takes to start.
 * Another folder than `dist` may be given, for tests.
 */
import {Buffer} from 'node:buffer'
import {execFile} from 'node:child_process'
import {chmod, cp, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {build, transform} from 'esbuild'
import {declareTypes} from './declare-types.mjs'
import {inAscii} from './in-ascii.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = resolve(process.argv[2] ?? join(root, 'dist'))
process.chdir(root)

/**
 * Node would take the CommonJS form of the first two; as ES modules they lose what is not used. The form of the others for
 * a browser does the same without what would be loaded for nothing: worker threads, and a canvas to measure words with.
 */
const asModules = {
  name: 'as-modules',
  setup({onResolve}) {
    const files = {
      yaml: 'yaml/browser/index.js',
      'fastest-levenshtein': 'fastest-levenshtein/esm/mod.js',
      fflate: 'fflate/esm/browser.js',
      'vega-canvas': 'vega-canvas/build/vega-canvas.browser.js'
    }
    onResolve({filter: /^(yaml|fastest-levenshtein|fflate|vega-canvas)$/}, ({path}) => ({
      path: join(root, 'node_modules', files[path])
    }))
  }
}

/** They are made with all templates, to know what a run needs. */
const EXAMPLES = ['examples/stadskanaal-toegang', 'examples/buch-dienstverlening']

/** What is loaded by the time that anything else is: by nearly every command, and by the formats of a report. */
const LOADED = [
  ['src/', ['src/cli/run.ts', 'src/cli/watch.ts', 'src/pipeline.ts', 'src/print.ts']],
  ['src/render/', ['src/render.ts']]
]

/**
 * The bundler makes a chunk of what the very same entries share, and nearly every part was shared by another set of them:
 * `controleer` loaded 35 files, which cost as much as a third of an empty Node, and `rapport` 50. When each entry asks for
 * all that is loaded by then, these become one chunk.
 */
const fewChunks = {
  name: 'few-chunks',
  setup({onResolve, onLoad}) {
    const later = new Set()
    onResolve({filter: /\.ts$/}, ({path, kind, resolveDir}) => {
      if (kind === 'dynamic-import') later.add(resolve(resolveDir, path))
      return undefined
    })
    onLoad({filter: /\.ts$/}, async ({path}) => {
      if (!later.has(path)) return undefined
      const before = LOADED.filter(([folder]) => path.startsWith(join(root, folder))).flatMap(
        ([, files]) => files
      )
      const imports = before.map((file) => `\nimport ${JSON.stringify(join(root, file))}`)
      return {contents: (await readFile(path, 'utf8')) + imports.join(''), loader: 'ts'}
    })
  }
}

/** The entry of the command holds the help and nothing else; all the rest is loaded when it is needed. */
const restLater = {
  name: 'rest-later',
  setup({onResolve}) {
    onResolve({filter: /\/cli\/main\.ts$/}, () => ({path: './load.js', external: true}))
  }
}

/** What was parsed of the templates of the box takes the place of a file that knows nothing, see `keepParsed`. */
const parsedApart = {
  name: 'parsed-apart',
  setup({onResolve}) {
    onResolve({filter: /\/kept\.ts$/}, ({path, resolveDir}) =>
      resolve(resolveDir, path) === join(root, 'src/render/kept.ts')
        ? {path: './kept.js', external: true}
        : undefined
    )
  }
}

const PROPERTIES = {'regexp-unicode-property-escapes': true}

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // The first is a binary for each kind of computer, and optional. The second asks for modules of Node in the old way, which
  // a bundle of ES modules cannot; only who reads Word loads it.
  external: ['@myriaddreamin/typst-ts-node-compiler', 'mammoth'],
  // Because Node does not know the newest scripts of Unicode, each expression with a property would be made anew for each text.
  supported: PROPERTIES,
  // What draws a chart asks whether it was handed a page of the web; to ask that alone loads all of Node's network.
  define: {Request: 'undefined', Response: 'undefined'},
  logLevel: 'warning',
  outdir
}

await rm(outdir, {recursive: true, force: true})
const {metafile} = await build({
  ...shared,
  entryPoints: {
    'chunks/index': 'src/index.ts',
    'chunks/files': 'src/files.ts',
    'chunks/main': 'src/cli/main.ts'
  },
  splitting: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [asModules, fewChunks, parsedApart]
})
const asCommand = {format: 'cjs', supported: {'dynamic-import': false, ...PROPERTIES}}
await build({...shared, ...asCommand, entryPoints: {cli: 'src/cli.ts'}, plugins: [restLater]})
await chmod(join(outdir, 'cli.js'), 0o755)
for (const name of await readdir(join(outdir, 'chunks'))) await asScript(join(outdir, 'chunks', name))
for (const {entryPoint, exports} of Object.values(metafile.outputs))
  if (['src/index.ts', 'src/files.ts'].includes(entryPoint))
    await writeFile(...asLibrary(entryPoint, exports))
await asScript('scripts/load.mjs', join(outdir, 'load.js'))
await writeFile(join(outdir, 'package.json'), '{"type": "commonjs"}\n')
await keepParsed()
await keepCode()
await copySchemas('src/validate/schemas', join(outdir, 'schemas'))
await declareTypes('src', join(outdir, 'types'))

/** Only of scripts can the code be kept, and only modules can be split: so first the one, then the other. */
async function asScript(path, to = path) {
  const url = 'import_meta_url'
  const {code} = await transform(await readFile(path, 'utf8'), {
    ...{format: 'cjs', platform: 'node', target: 'node20', minify: true},
    ...{supported: asCommand.supported, define: {'import.meta.url': url}}
  })
  const own = code.includes(url) ? `const ${url}=require("node:url").pathToFileURL(__filename).href;` : ''
  await writeFile(to, own + inAscii(code))
}

/** The library is a module with named exports, whatever its parts are. */
function asLibrary(entry, exports) {
  const name = entry.replace(/^src\/(.*)\.ts$/, '$1')
  return [join(outdir, `${name}.mjs`), `export {${exports.join(', ')}} from './chunks/${name}.js'\n`]
}

/** The files of templates and the parts of what they print, as they were parsed for the examples. */
async function keepParsed() {
  await writeParsed([[], []])
  const templates = (await readdir('templates', {withFileTypes: true})).filter((entry) => entry.isDirectory())
  const reports = templates.flatMap(({name}) =>
    EXAMPLES.map((map) => [map, '--sjabloon', name, '--formaat', 'md'])
  )
  const printed = await inPublished(
    reports,
    `const {programs, shapes} = load('kept.js')
console.log(JSON.stringify([programs, shapes].map((map) => [...map].map(([text, value]) => [text, JSON.stringify(value)]))))`
  )
  await writeParsed(JSON.parse(printed.split('\n').at(-2)))
}

/**
 * The maps of src/render/kept.ts. Their values lie as JSON one after the other in a file, and are read when they are asked
 * for: here it says by their texts where.
 */
async function writeParsed(lists) {
  let at = 0
  const place = ([text, json]) => [text, [at, (at += Buffer.byteLength(json))]]
  const [programs, shapes] = lists.map((list) => JSON.stringify(list.map(place)))
  const program = `const {readFileSync} = require('node:fs')
let file
class Kept extends Map {
  get(text) {
    const found = super.get(text)
    if (!Array.isArray(found)) return found
    file ??= readFileSync(__filename + 'on')
    const value = JSON.parse(file.toString('utf8', ...found))
    this.set(text, value)
    return value
  }
}
exports.programs = new Kept(${programs})
exports.shapes = new Kept(${shapes})
`
  await writeFile(join(outdir, 'chunks/kept.js'), program)
  await writeFile(
    join(outdir, 'chunks/kept.json'),
    lists
      .flat()
      .map(([, json]) => json)
      .join('')
  )
}

/** What is called in the runs that are to be brief: those over an ordinary study. */
async function keepCode() {
  await inPublished([[EXAMPLES[0], '--formaat', 'html,docx,pdf']], 'keepCode()')
}

/** Makes reports of examples with what was built, and after them runs this code; gives what was printed. */
async function inPublished(reports, code) {
  const uit = await mkdtemp(join(tmpdir(), 'normenkader-'))
  const program = `import {main, keepCode, load} from ${JSON.stringify(pathToFileURL(join(outdir, 'load.js')).href)}
for (const args of ${JSON.stringify(reports)}) await main(['rapport', ...args, '--uit', ${JSON.stringify(uit)}])
${code}`
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    maxBuffer: 1e8
  })
  await rm(uit, {recursive: true})
  return stdout
}

async function copySchemas(from, to) {
  const filter = (path) => !path.endsWith('.json') || path.endsWith('.schema.json')
  await cp(from, to, {recursive: true, filter})
}
