import {lstat, readFile, rm} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {isHeld, putInPlace, syncFolder, writeTemporary} from './atomic.ts'
import {reasonOf, type Geweigerd} from './reasons.ts'

/**
 * Replaces a file of the author. `before` is what was read, undefined for a file that should not be there yet: when
 * the disk holds something else by now, nothing is written, so that no edit of a colleague is lost.
 */
export async function saveFile(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array
): Promise<Geweigerd | undefined> {
  const name = basename(path)
  let temporary: string | undefined
  try {
    const found = await lstat(path).catch(() => undefined)
    if (found?.isFile() === false)
      return {geweigerd: `‘${name}’ is geen gewoon bestand en wordt niet gewijzigd.`}
    temporary = await writeTemporary(dirname(path), after, found?.mode)
    if (!(await isUnchanged(path, before)))
      return {
        geweigerd: `‘${name}’ is intussen door iets anders gewijzigd. Er is niets opgeslagen; probeer het opnieuw.`
      }
    await putInPlace(temporary, path)
    await syncFolder(path)
    return undefined
  } catch (error) {
    const hint = isHeld(error) ? ' Sluit het bestand in andere programma’s en probeer het opnieuw.' : ''
    return {geweigerd: `‘${name}’ kan niet worden opgeslagen: ${reasonOf(error)}.${hint}`}
  } finally {
    if (temporary !== undefined) await rm(temporary, {force: true}).catch(() => undefined)
  }
}

/** The bytes themselves are compared: both texts are in memory already, and a digest of them says less. */
async function isUnchanged(path: string, before: Uint8Array | undefined): Promise<boolean> {
  const now = await readFile(path).catch(() => undefined)
  if (now === undefined || before === undefined) return now === before
  return now.equals(before)
}
