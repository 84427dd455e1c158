import {lstat, mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {codeOf} from './reasons.ts'

/**
 * Makes a folder and those above it that are not there. Step by step, because the recursive form of `mkdir` never
 * returns on a file system that answers "not found" for a folder whose parent exists, such as /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there !== undefined) return
  const parent = dirname(path)
  if (parent !== path) await makeFolder(parent)
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
