import type {Kept} from './kept.ts'
import {keepFolder, watchFolder} from '../files.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'

interface Watched {
  map: string
  uitvoer: string
  /** Gives the files and folders elsewhere that matter. */
  work: (kept: Kept) => Promise<{elsewhere: readonly string[]}>
}

/** Does the work now and after each change, until the user stops. Changes during the work lead to one more run. */
export async function keepWatching(watched: Watched, environment: Environment): Promise<ExitCode> {
  const {map, uitvoer, work} = watched
  const {newMemory} = await import('../pipeline.ts')
  const kept = {folder: keepFolder(map, uitvoer), memory: newMemory()}
  let busy = false
  let again = false
  let paths: readonly string[] = []
  const start = async (): Promise<void> => {
    again = busy
    if (busy) return
    busy = true
    paths = (await work(kept)).elsewhere
    environment.err('Wacht op een wijziging. Stop met Ctrl-C.\n')
    busy = false
    if (again) await start()
  }
  const onChange = (): void => {
    environment.err(`\nGewijzigd om ${new Date().toLocaleTimeString('nl-NL')}.\n`)
    void start()
  }
  const stop = watchFolder({folder: kept.folder, paths: () => paths, onChange})
  await start()
  await new Promise<void>((resolve) => {
    environment.onStop(resolve)
  })
  stop()
  return EXIT.clean
}
