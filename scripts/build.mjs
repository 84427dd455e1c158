/**
 * Builds what is published: `dist/cli.js` with a chunk per command, the library, its types, and the schemas.
 * Everything is bundled, because the time to start counts and every file that is loaded adds to it.
 * Another folder than `dist` may be given, for tests.
 */
import {existsSync} from 'node:fs'
import {chmod, cp, readFile, readdir, rm} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = resolve(process.argv[2] ?? join(root, 'dist'))
process.chdir(root)

/**
 * Node would take the CommonJS form of the first two; as ES modules they start faster and lose what is not used. The form
 * of the third for a browser does the same without worker threads, which would be loaded for nothing.
 */
const asModules = {
  name: 'as-modules',
  setup({onResolve}) {
    const files = {
      yaml: 'yaml/browser/index.js',
      'fastest-levenshtein': 'fastest-levenshtein/esm/mod.js',
      fflate: 'fflate/esm/browser.js'
    }
    onResolve({filter: /^(yaml|fastest-levenshtein|fflate)$/}, ({path}) => ({
      path: join(root, 'node_modules', files[path])
    }))
  }
}

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
    onResolve({filter: /\/cli\/main\.ts$/}, () => ({path: './chunks/main.js', external: true}))
  }
}

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // The first is a binary for each kind of computer, and optional; of the second, Vega asks only whether it is there. The
  // third asks for modules of Node in the old way, which a bundle of ES modules cannot; only who reads Word loads it.
  external: ['@myriaddreamin/typst-ts-node-compiler', 'canvas', 'mammoth'],
  // What draws a chart asks whether it was handed a page of the web; to ask that alone loads all of Node's network.
  define: {Request: 'undefined', Response: 'undefined'},
  logLevel: 'warning',
  outdir
}

await rm(outdir, {recursive: true, force: true})
const library = {index: 'src/index.ts', files: 'src/files.ts', 'chunks/main': 'src/cli/main.ts'}
await build({
  ...shared,
  entryPoints: Object.fromEntries(Object.entries(library).filter(([, entry]) => existsSync(entry))),
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [asModules, fewChunks]
})
await build({...shared, entryPoints: {cli: 'src/cli.ts'}, plugins: [restLater]})
await chmod(join(outdir, 'cli.js'), 0o755)
await copySchemas('src/validate/schemas', join(outdir, 'schemas'))
await declareTypes('src', join(outdir, 'types'))

async function copySchemas(from, to) {
  const filter = (path) => !path.endsWith('.json') || path.endsWith('.schema.json')
  await cp(from, to, {recursive: true, filter})
}

/** The types were checked by `npm run types`; here they are only written. */
async function declareTypes(from, to) {
  const entries = await readdir(from, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  const emit = {
    noEmit: false,
    noCheck: true,
    isolatedDeclarations: false,
    emitDeclarationOnly: true,
    rootDir: from,
    outDir: to
  }
  const sources = files.filter((path) => path.endsWith('.ts'))
  const {diagnostics} = ts.createProgram(sources, {...options, ...emit}).emit()
  const [error] = diagnostics
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '))
  // What was written by hand or generated as a declaration is no output of the compiler.
  for (const path of sources.filter((source) => source.endsWith('.d.ts')))
    await cp(path, join(to, relative(from, path)))
}
