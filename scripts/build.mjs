/**
 * Builds what is published: `dist/cli.js` with a chunk per command, the library, its types, and the schemas.
 * Everything is bundled, because the time to start counts and every file that is loaded adds to it.
 */
import {chmod, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

/** Some dependencies are CommonJS and ask for modules of Node, which an ES module cannot without this. */
const require =
  "import {createRequire as $createRequire} from 'node:module';const require=$createRequire(import.meta.url);"

await rm('dist', {recursive: true, force: true})
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  splitting: true,
  legalComments: 'none',
  logLevel: 'warning',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]'
}
const library = ['src/index.ts', 'src/files.ts'].filter((entry) => existsSync(entry))
const {metafile} = await build({...shared, entryPoints: ['src/cli.ts', ...library], metafile: true})
await addRequire(metafile)
await chmod('dist/cli.js', 0o755)
await cp('src/validate/schemas', 'dist/schemas', {
  recursive: true,
  filter: (path) => !path.includes('.json') || path.endsWith('.schema.json')
})
await declareTypes('src', 'dist/types')

/** Only the files that need it: for the others it would be a module to load in vain. */
async function addRequire({outputs}) {
  for (const path of Object.keys(outputs)) {
    const text = await readFile(path, 'utf8')
    if (/\brequire\b/.test(text) && text.includes('Dynamic require')) await writeFile(path, require + text)
  }
}

/** With `isolatedDeclarations` the types of a file follow from that file alone, so no program is checked here. */
async function declareTypes(from, to) {
  for (const entry of await readdir(from, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    const target = join(to, relative(from, path)).replace(/\.ts$/, '.d.ts')
    if (entry.isDirectory() || !path.endsWith('.ts')) continue
    await mkdir(dirname(target), {recursive: true})
    const text = await readFile(path, 'utf8')
    await writeFile(
      target.replace(/\.d\.d\.ts$/, '.d.ts'),
      path.endsWith('.d.ts') ? text : declaration(path, text)
    )
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
