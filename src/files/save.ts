import {lstat, readFile, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {isHeld, putInPlace, syncFolder, writeTemporary} from './atomic.ts'
import {makeFolder} from './make-folder.ts'
import {reasonOf, type Geweigerd} from './reasons.ts'

/** A file of the author as it is to become. */
export interface Change {
  /** Relative to the folder of the onderzoek or kader. */
  path: string
  /** What was read; undefined for a file that should not be there yet. */
  before: Uint8Array | undefined
  after: Uint8Array
}

interface Staged extends Change {
  target: string
  temporary: string
}

/** `saveFiles` for one file, by its whole path. */
export async function saveFile(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array
): Promise<Geweigerd | undefined> {
  return saveFiles(dirname(path), [{path: basename(path), before, after}])
}

/**
 * Replaces files of the author, all or none: each is written beside its place first, and what was there is put back
 * when one cannot be put in place. When the disk holds something else than was read, nothing is written, so that no
 * edit of a colleague is lost.
 */
export async function saveFiles(map: string, changes: readonly Change[]): Promise<Geweigerd | undefined> {
  const staged: Staged[] = []
  const done: Staged[] = []
  let name = ''
  try {
    for (const change of changes) {
      name = change.path
      const target = join(map, change.path)
      await makeFolder(dirname(target))
      const found = await lstat(target).catch(() => undefined)
      if (found?.isFile() === false)
        return {geweigerd: `‘${name}’ is geen gewoon bestand en wordt niet gewijzigd.`}
      const temporary = await writeTemporary(dirname(target), change.after, found?.mode)
      staged.push({...change, target, temporary})
    }
    for (const {path, target, before} of staged)
      if (!(await isUnchanged(target, before))) return outdated(path)
    for (const each of staged) {
      name = each.path
      await putInPlace(each.temporary, each.target)
      done.push(each)
      await syncFolder(each.target)
    }
    return undefined
  } catch (error) {
    const lost = await putBack(done)
    const hint = isHeld(error) ? ' Sluit het bestand in andere programma’s en probeer het opnieuw.' : ''
    return {geweigerd: `‘${name}’ kan niet worden opgeslagen: ${reasonOf(error)}.${hint}${lost}`}
  } finally {
    for (const {temporary} of staged) await rm(temporary, {force: true}).catch(() => undefined)
  }
}

function outdated(name: string): Geweigerd {
  return {
    geweigerd: `‘${name}’ is intussen door iets anders gewijzigd. Er is niets opgeslagen; probeer het opnieuw.`
  }
}

/** The end of the message when even that fails: which files are new already. */
async function putBack(done: readonly Staged[]): Promise<string> {
  const lost: string[] = []
  for (const {path, target, before} of done.toReversed())
    try {
      if (before === undefined) await rm(target, {force: true})
      else await putInPlace(await writeTemporary(dirname(target), before), target)
    } catch {
      lost.push(`‘${path}’`)
    }
  return lost.length === 0 ? '' : ` Wel al gewijzigd: ${lost.join(', ')}.`
}

/** The bytes themselves are compared: both texts are in memory already, and a digest of them says less. */
async function isUnchanged(path: string, before: Uint8Array | undefined): Promise<boolean> {
  const now = await readFile(path).catch(() => undefined)
  if (now === undefined || before === undefined) return now === before
  return now.equals(before)
}
