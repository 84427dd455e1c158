import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {InputFile} from '../model/source.ts'
import {folderAndAbove} from './inside.ts'

/** The folder of this package: the same from `src`, from `dist` and from one bundle. */
export function packageRoot(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const isRoot = (map: string): boolean =>
    existsSync(join(map, 'package.json')) && existsSync(join(map, 'frameworks'))
  return folderAndAbove(here).find(isRoot) ?? here
}

export function readVersion(): string {
  const data: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : ''
}

/** The schemas for editors. Those of the source go first: a build beside it may be old. */
export function readSchemas(): InputFile[] {
  const places = ['src/validate/schemas', 'dist/schemas'].map((place) => join(packageRoot(), place))
  const map = places.find((place) => existsSync(place))
  if (map === undefined) return []
  const names = readdirSync(map).filter((name) => name.endsWith('.schema.json'))
  return names.sort().map((path) => ({path, bytes: readFileSync(join(map, path))}))
}
