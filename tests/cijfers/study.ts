import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {newFolder} from '../folder.ts'
import {normenkader} from '../cli/world.ts'

const BASE = {
  'onderzoek.yaml': 'titel: X\noverheden: [GM0037]\nfase: veldwerk\n',
  'normenkader.yaml': 'onderdelen: []\n'
}

/** A study on disk, as a user at a terminal has it. */
export interface Study {
  /** What a command says; `cijfers --uitleg x` is `run('cijfers', '--uitleg', 'x')`. */
  run: (...args: string[]) => Promise<string>
  /** The report as Markdown, also where there are faults. */
  report: () => Promise<string>
  read: (path: string) => string
}

export function study(files: Readonly<Record<string, string>>): Study {
  const map = newFolder({...BASE, ...files})
  const read = (path: string): string => readFileSync(join(map, path), 'utf8')
  return {
    read,
    run: async (...args) => (await normenkader(map, args)).all,
    report: async () => {
      await normenkader(map, ['rapport', '--formaat', 'md', '--concept'])
      return read(
        `uitvoer/${readdirSync(join(map, 'uitvoer')).find((name) => name.endsWith('.md')) ?? ''}`
      ).replaceAll(/\s/gu, ' ')
    }
  }
}
