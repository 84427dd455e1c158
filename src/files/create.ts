import {lstat, readdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {InputFile} from '../model/source.ts'
import {makeFolder} from './make-folder.ts'
import {reasonOf, codeOf, type Geweigerd} from './reasons.ts'
import {saveFile} from './save.ts'

/** Makes a folder with these files. One that holds anything already is refused, so nothing is ever overwritten. */
export async function createFolder(map: string, files: readonly InputFile[]): Promise<Geweigerd | undefined> {
  try {
    const there = await namesIn(map)
    if (there.length > 0) return {geweigerd: `De map ‘${map}’ is niet leeg. Kies een nieuwe of een lege map.`}
    for (const {path, bytes} of files) {
      await makeFolder(dirname(join(map, path)))
      await writeFile(join(map, path), bytes, {flag: 'wx'})
    }
    return undefined
  } catch (error) {
    return {geweigerd: `De map ‘${map}’ kan niet worden gemaakt: ${reasonOf(error)}.`}
  }
}

async function namesIn(map: string): Promise<string[]> {
  try {
    return await readdir(map)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Makes a file, whole or not at all; one that is there already is refused. */
export async function createFile(path: string, bytes: Uint8Array): Promise<Geweigerd | undefined> {
  const name = basename(path)
  const found = await lstat(path).catch(() => undefined)
  if (found !== undefined)
    return {geweigerd: `‘${name}’ bestaat al en wordt niet overschreven. Kies met --uit een andere naam.`}
  try {
    await makeFolder(dirname(path))
  } catch (error) {
    return {geweigerd: `‘${name}’ kan niet worden gemaakt: ${reasonOf(error)}.`}
  }
  return saveFile(path, undefined, bytes)
}
