import {open, readdir, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {codeOf} from './reasons.ts'

const TEMPORARY = /^\.normenkader-\d+-[0-9a-f]{12}\.tmp$/
const DAY = 86_400_000
/** Word, a scanner for viruses and a sync client hold a file for a moment; Word also for as long as it is open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])
const WAITS = [50, 100, 200, 400, 800]

/** A new file beside the one that it will replace, on disk when this returns. */
export async function writeTemporary(map: string, bytes: Uint8Array, mode = 0o666): Promise<string> {
  const path = temporaryName(map)
  const handle = await open(path, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    const {size} = await handle.stat()
    if (size !== bytes.length) throw Object.assign(new Error('short write'), {code: 'ENOSPC'})
  } catch (error) {
    await handle.close()
    await rm(path, {force: true})
    throw error
  }
  await handle.close()
  return path
}

/** It need not be hard to guess: such a file is only made where there is none yet. */
export function temporaryName(map: string): string {
  const random = Math.floor(Math.random() * 2 ** 48).toString(16)
  return join(map, `.normenkader-${String(process.pid)}-${random.padStart(12, '0')}.tmp`)
}

/** Puts a temporary file in place in one step, so that a reader sees the old bytes or the new ones. */
export async function putInPlace(temporary: string, target: string): Promise<void> {
  for (const pause of WAITS) {
    try {
      await rename(temporary, target)
      return
    } catch (error) {
      if (!HELD.has(codeOf(error)) || (await isFolder(target))) throw error
      await wait(pause)
    }
  }
  await rename(temporary, target)
}

export function isHeld(error: unknown): boolean {
  return HELD.has(codeOf(error))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}

/** Makes the new names survive a loss of power. Windows cannot do this for a folder and does not need it. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(dirname(path), 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // The file itself was synced; only its name may be lost.
  }
}

/** Removes what a run that was killed left behind. */
export async function removeOldTemporaries(map: string): Promise<void> {
  for (const name of (await readdir(map)).filter((entry) => TEMPORARY.test(entry))) {
    const path = join(map, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs > DAY) await rm(path, {force: true})
  }
}
