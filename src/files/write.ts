import {constants} from 'node:fs'
import {copyFile, lstat, rm, unlink} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {
  isHeld,
  putInPlace,
  removeOldTemporaries,
  syncFolder,
  temporaryName,
  writeTemporary
} from './atomic.ts'
import {makeFolder} from './make-folder.ts'
import {refuseOutputFolder} from './output-folder.ts'
import {reasonOf, type Geweigerd} from './reasons.ts'

/** `name` is a plain file name. */
export interface Output {
  name: string
  bytes: Uint8Array
}

export interface OutputOptions {
  /** The folder whose files are input, and may never be overwritten; or several. */
  onderzoek: string | readonly string[]
}

interface Staged {
  target: string
  temporary: string
  /** The earlier output, to be put back when a later file fails. */
  backup?: string
}

/** Writes all files or none; an earlier output stays until its successor is complete. Gives the paths. */
export async function writeOutputs(
  map: string,
  files: readonly Output[],
  options: OutputOptions
): Promise<string[] | Geweigerd> {
  const folder = resolve(map)
  for (const onderzoek of [options.onderzoek].flat()) {
    const refused = refuseOutputFolder(folder, onderzoek)
    if (refused !== undefined) return refused
  }
  const staged: Staged[] = []
  try {
    await makeFolder(folder)
    await removeOldTemporaries(folder)
    for (const file of files) {
      const target = join(folder, file.name)
      const wrong = await refuseTarget(target, file.name)
      if (wrong !== undefined) return wrong
      staged.push({target, temporary: await writeTemporary(folder, file.bytes)})
    }
    return await replaceAll(staged)
  } catch (error) {
    return {geweigerd: `De uitvoer kan niet worden geschreven in ‘${map}’: ${reasonOf(error)}.`}
  } finally {
    await removeLeftovers(staged)
  }
}

async function removeLeftovers(staged: readonly Staged[]): Promise<void> {
  for (const {temporary, backup} of staged) {
    await unlink(temporary).catch(() => undefined)
    if (backup !== undefined) await unlink(backup).catch(() => undefined)
  }
}

async function refuseTarget(target: string, name: string): Promise<Geweigerd | undefined> {
  if (name !== basename(name) || name.startsWith('.'))
    return {geweigerd: `‘${name}’ kan geen naam van een bestand zijn.`}
  const found = await lstat(target).catch(() => undefined)
  if (found === undefined || found.isFile()) return undefined
  const what = found.isSymbolicLink() ? 'een koppeling' : 'geen gewoon bestand'
  return {geweigerd: `‘${name}’ bestaat al en is ${what}. Verwijder het of kies met --uit een andere map.`}
}

async function replaceAll(staged: readonly Staged[]): Promise<string[] | Geweigerd> {
  const replaced: Staged[] = []
  for (const file of staged) {
    try {
      if (staged.length > 1) await keepEarlier(file)
      await putInPlace(file.temporary, file.target)
      replaced.push(file)
    } catch (error) {
      await putBack(replaced)
      return {geweigerd: notReplaced(file.target, error)}
    }
  }
  const [first] = staged
  if (first !== undefined) await syncFolder(first.target)
  return staged.map(({target}) => target)
}

async function keepEarlier(file: Staged): Promise<void> {
  const found = await lstat(file.target).catch(() => undefined)
  if (found === undefined) return
  file.backup = temporaryName(dirname(file.target))
  await copyFile(file.target, file.backup, constants.COPYFILE_EXCL)
}

async function putBack(replaced: readonly Staged[]): Promise<void> {
  for (const {target, backup} of replaced) {
    if (backup === undefined) await rm(target, {force: true}).catch(() => undefined)
    else await putInPlace(backup, target).catch(() => undefined)
  }
}

function notReplaced(target: string, error: unknown): string {
  const name = basename(target)
  if (isHeld(error))
    return `‘${name}’ kan niet worden vervangen. Sluit het bestand in Word of een ander programma en probeer het opnieuw.`
  return `‘${name}’ kan niet worden vervangen: ${reasonOf(error)}. De eerdere uitvoer is er nog.`
}
