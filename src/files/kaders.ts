import {readdirSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {GevondenKader, Kadervinder} from '../model/kader.ts'
import {LIMITS, readBytes} from './bytes.ts'
import {folderAndAbove, isInside, plannedPath, realPath, wayTo} from './inside.ts'
import {packageRoot} from './package.ts'
import type {Geweigerd} from './reasons.ts'

const FILE = 'normenkader.yaml'

/** Finds frameworks for the onderzoek in `map`: in its `frameworks`, in those of the folders above it, in the box. */
export function findKaders(map: string): Kadervinder {
  const root = plannedPath(map)
  return (verwijzing) => {
    const isPath = verwijzing.startsWith('./') || verwijzing.startsWith('../')
    const found = isPath ? byPath(root, verwijzing) : byId(root, verwijzing)
    return allOrRefused(
      found.map((folder) => (typeof folder === 'string' ? readKader(root, folder) : folder))
    )
  }
}

function allOrRefused(read: readonly (GevondenKader | Geweigerd)[]): GevondenKader[] | Geweigerd {
  const kaders: GevondenKader[] = []
  for (const kader of read) {
    if ('geweigerd' in kader) return kader
    kaders.push(kader)
  }
  return kaders
}

/** Every framework that an onderzoek in `map` can name, nearest first. */
export function listKaders(map: string): GevondenKader[] {
  const root = plannedPath(map)
  const folders = shelves(root).flatMap((shelf) => namesIn(shelf).map((name) => join(shelf, name)))
  return folders.flatMap((folder) => {
    const kader = readKader(root, folder)
    return 'geweigerd' in kader ? [] : [kader]
  })
}

/** The `frameworks` folders that may be read, by real path: a link to elsewhere is not one of them. */
function shelves(root: string): string[] {
  const folders = [...folderAndAbove(root), packageRoot()].map((folder) => join(folder, 'frameworks'))
  return [...new Set(folders.filter((folder) => realPath(folder) === folder))]
}

function namesIn(shelf: string): string[] {
  const names = readdirSync(shelf).sort()
  return names.filter((name) => !name.startsWith('.') && realPath(join(shelf, name, FILE)) !== undefined)
}

/** Several versions of one framework may lie side by side, as `<id>@<versie>`. */
function byId(root: string, id: string): string[] {
  if (!/^[a-z0-9]+([-_.][a-z0-9]+)*$/.test(id)) return []
  return shelves(root).flatMap((shelf) => {
    const names = namesIn(shelf).filter((name) => name === id || name.startsWith(`${id}@`))
    return names.map((name) => join(shelf, name))
  })
}

function byPath(root: string, way: string): (string | Geweigerd)[] {
  const path = resolve(root, way)
  const folder = realPath(basename(path) === FILE ? dirname(path) : path)
  if (folder === undefined) return []
  const allowed = [root, ...shelves(root)].some((place) => isInside(folder, place))
  if (allowed) return [folder]
  return [{geweigerd: `‘${way}’ ligt buiten het onderzoek en buiten een map ‘frameworks’ daarboven.`}]
}

function readKader(root: string, folder: string): GevondenKader | Geweigerd {
  const file = join(folder, FILE)
  const name = nameOf(root, folder)
  if (realPath(file) !== file)
    return {geweigerd: `‘${name}/${FILE}’ is een koppeling; zet het bestand zelf in de map.`}
  const bytes = readBytes(file, LIMITS.yaml)
  if ('geweigerd' in bytes) return {geweigerd: `‘${name}/${FILE}’ is niet gelezen: ${bytes.geweigerd}.`}
  return {map: name, file: {path: `${name}/${FILE}`, bytes}}
}

/** A framework of the box has no path that means something to the author, so it gets a name instead. */
function nameOf(root: string, folder: string): string {
  const box = join(packageRoot(), 'frameworks')
  const fromBox = dirname(folder) === realPath(box) && !isInside(root, packageRoot())
  return fromBox ? `meegeleverd:${basename(folder)}` : wayTo(folder, root)
}
