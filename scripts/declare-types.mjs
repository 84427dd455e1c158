import {cp, readdir} from 'node:fs/promises'
import {join, relative} from 'node:path'
import ts from 'typescript'

/** The types were checked by `npm run types`; here they are only written. */
export async function declareTypes(from, to) {
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
