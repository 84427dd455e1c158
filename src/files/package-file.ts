import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/**
 * Where a file of an installed package lies, by the name of the package and its path in it. Node would look at what the package
 * exports, and for that loads much of what it loads modules with. Throws where it is not installed.
 */
export function packageFile(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${name} is not installed`)
  return found
}
