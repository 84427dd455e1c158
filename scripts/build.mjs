/**
 * Builds what is published: `dist/cli.js` with a chunk per command, the library, its types, and the schemas.
 * Everything is bundled, because the time to start counts and every file that is loaded adds to it.
 * Another folder than `dist` may be given, for tests.
 */
import {existsSync} from 'node:fs'
import {chmod, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = resolve(process.argv[2] ?? join(root, 'dist'))
process.chdir(root)

/** Node would take the CommonJS form of these; as ES modules they start faster and lose what is not used. */
const asModules = {
  name: 'as-modules',
  setup({onResolve}) {
    const files = {yaml: 'yaml/browser/index.js', 'fastest-levenshtein': 'fastest-levenshtein/esm/mod.js'}
    onResolve({filter: /^(yaml|fastest-levenshtein)$/}, ({path}) => ({
      path: join(root, 'node_modules', files[path])
    }))
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
  // A binary for each kind of computer, and optional.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
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
  plugins: [asModules]
})
await build({...shared, entryPoints: {cli: 'src/cli.ts'}, plugins: [restLater]})
await chmod(join(outdir, 'cli.js'), 0o755)
await copySchemas('src/validate/schemas', join(outdir, 'schemas'))
await declareTypes('src', join(outdir, 'types'))

async function copySchemas(from, to) {
  const filter = (path) => !path.endsWith('.json') || path.endsWith('.schema.json')
  await cp(from, to, {recursive: true, filter})
}

/** With `isolatedDeclarations` the types of a file follow from that file alone, so no program is checked here. */
async function declareTypes(from, to) {
  for (const entry of await readdir(from, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || !path.endsWith('.ts')) continue
    const text = await readFile(path, 'utf8')
    const isDeclaration = path.endsWith('.d.ts')
    const target = join(to, relative(from, isDeclaration ? path : path.replace(/\.ts$/, '.d.ts')))
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, isDeclaration ? text : declaration(path, text))
  }
}

function declaration(fileName, text) {
  const compilerOptions = {
    isolatedDeclarations: true,
    declaration: true,
    verbatimModuleSyntax: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023
  }
  const {outputText, diagnostics = []} = ts.transpileDeclaration(text, {fileName, compilerOptions})
  const [error] = diagnostics
  if (error) throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`)
  return outputText
}
