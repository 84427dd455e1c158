import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'

/** What each file holds, by its path in a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A folder with these files and nothing else. It is gone when the tests of the file that asked for it are done. */
export function newFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'normenkader-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) put(folder, path, content)
  return folder
}

/** Writes a file, and makes the folders that it stands in. Gives its path on the disk. */
export function put(folder: string, path: string, content: string | Uint8Array): string {
  const absolute = join(folder, path)
  mkdirSync(dirname(absolute), {recursive: true})
  writeFileSync(absolute, content)
  return absolute
}
