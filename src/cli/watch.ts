import {join} from 'node:path'
import {watchFolder} from '../files.ts'
import {EXIT, type Environment, type ExitCode} from './environment.ts'
import type {Memory} from '../pipeline.ts'
import type {Study} from './study.ts'

interface Watched {
  map: string
  uitvoer: string
  /** Files elsewhere that matter, beside those of frameworks. */
  paths?: readonly string[]
  /** What did not change since the last time is in the memory. */
  work: (memory: Memory) => Promise<Study>
}

/** Does the work now and after each change, until the user stops. Changes during the work lead to one more run. */
export async function keepWatching(watched: Watched, environment: Environment): Promise<ExitCode> {
  const {map, uitvoer, paths = []} = watched
  const {newMemory} = await import('../pipeline.ts')
  const memory = newMemory()
  let busy = false
  let again = false
  let frameworks: readonly string[] = []
  const start = async (): Promise<void> => {
    again = busy
    if (busy) return
    busy = true
    frameworks = filesElsewhere(await watched.work(memory))
    environment.err('Wacht op een wijziging. Stop met Ctrl-C.\n')
    busy = false
    if (again) await start()
  }
  const onChange = (): void => {
    environment.err(`\nGewijzigd om ${new Date().toLocaleTimeString('nl-NL')}.\n`)
    void start()
  }
  const stop = watchFolder(map, {uitvoer, paths: () => [...paths, ...frameworks], onChange})
  await start()
  await new Promise<void>((resolve) => {
    environment.onStop(resolve)
  })
  stop()
  return EXIT.clean
}

/** Frameworks that lie above the onderzoek. */
function filesElsewhere({map, analysis}: Study): string[] {
  return [...analysis.sources.keys()].filter((path) => path.startsWith('../')).map((path) => join(map, path))
}
