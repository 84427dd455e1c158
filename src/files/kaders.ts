import {readdirSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {GevondenKader, Kadervinder} from '../model/kader.ts'
import {folderAndAbove, isInside, plannedPath, realPath, wayTo} from './inside.ts'
import {isKader, isYaml, readKader} from './kader-folder.ts'
import {packageRoot} from './package.ts'
import type {Geweigerd} from './reasons.ts'

/** Finds frameworks for the onderzoek in `map`: in its `frameworks`, in those of the folders above it, in the box. */
export function findKaders(map: string): Kadervinder {
  const root = plannedPath(map)
  return (verwijzing) => {
    const isPath = verwijzing.startsWith('./') || verwijzing.startsWith('../')
    const found = isPath ? byPath(root, verwijzing) : byId(root, verwijzing)
    return allOrRefused(found.map((each) => (typeof each === 'string' ? read(root, each) : each)))
  }
}

function allOrRefused(all: readonly (GevondenKader[] | Geweigerd)[]): GevondenKader[] | Geweigerd {
  const kaders: GevondenKader[] = []
  for (const found of all) {
    if ('geweigerd' in found) return found
    kaders.push(...found)
  }
  return kaders
}

/** Every framework that an onderzoek in `map` can name by its id, nearest first, in the version at work. */
export function listKaders(map: string): GevondenKader[] {
  const root = plannedPath(map)
  const places = shelves(root).flatMap((shelf) => namesIn(shelf).map((name) => join(shelf, name)))
  return places.flatMap((place) => {
    const found = read(root, place)
    return 'geweigerd' in found ? [] : found.slice(0, 1)
  })
}

/** A framework that a user named by its path on the command line, wherever it lies: a folder, a file or a zip file. */
export function readKaderAt(pad: string, current: string): GevondenKader[] | Geweigerd {
  const place = kaderPlace(resolve(current, pad))
  if (place === undefined) return {geweigerd: `‘${pad}’ bestaat niet.`}
  if (!isKader(place) && !isYaml(place))
    return {
      geweigerd: `In ‘${pad}’ staat geen kader; verwacht: een map of zip-bestand met een normenkader.yaml.`
    }
  return readKader(place, wayTo(place, plannedPath(current)))
}

/** The `frameworks` folders that may be read, by real path: a link to elsewhere is not one of them. */
function shelves(root: string): string[] {
  return foldersNamed('frameworks', [...folderAndAbove(root), packageRoot()])
}

function foldersNamed(name: string, within: readonly string[]): string[] {
  const folders = within.map((folder) => join(folder, name))
  return [...new Set(folders.filter((folder) => realPath(folder) === folder))]
}

function namesIn(shelf: string): string[] {
  const names = readdirSync(shelf).sort()
  return names.filter((name) => !name.startsWith('.') && isKader(join(shelf, name)))
}

/** Several versions of one framework may lie side by side, as `<id>@<versie>`, each a folder or a zip file. */
function byId(root: string, id: string): string[] {
  if (!/^[a-z0-9]+([-_.][a-z0-9]+)*$/.test(id)) return []
  return shelves(root).flatMap((shelf) => {
    const names = namesIn(shelf).filter((name) => {
      const plain = name.replace(/\.zip$/i, '')
      return plain === id || plain.startsWith(`${id}@`)
    })
    return names.map((name) => join(shelf, name))
  })
}

/** In the onderzoek, on a shelf, or in a package that npm installed for a folder above. */
function byPath(root: string, way: string): (string | Geweigerd)[] {
  const place = kaderPlace(resolve(root, way))
  if (place === undefined) return []
  const packages = foldersNamed('node_modules', folderAndAbove(root))
  const allowed = [root, ...shelves(root), ...packages].some((folder) => isInside(place, folder))
  if (allowed) return [place]
  return [
    {
      geweigerd: `‘${way}’ ligt buiten het onderzoek en buiten een map ‘frameworks’ of ‘node_modules’ daarboven.`
    }
  ]
}

/** The real path of the folder or zip file that a path means; it may name the file in the folder too. */
function kaderPlace(path: string): string | undefined {
  return realPath(basename(path) === 'normenkader.yaml' ? dirname(path) : path)
}

function read(root: string, place: string): GevondenKader[] | Geweigerd {
  return readKader(place, nameOf(root, place))
}

/** A framework of the box has no path that means something to the author, so it gets a name instead. */
function nameOf(root: string, place: string): string {
  const box = join(packageRoot(), 'frameworks')
  const fromBox = dirname(place) === realPath(box) && !isInside(root, packageRoot())
  return fromBox ? `meegeleverd:${basename(place)}` : wayTo(place, root)
}
