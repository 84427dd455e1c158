import {readdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {GevondenKader} from '../model/kader.ts'
import {unzip, type Parts} from '../leaves/zip.ts'
import {LIMITS, readBytes} from './bytes.ts'
import {realPath} from './inside.ts'
import type {Geweigerd} from './reasons.ts'

const FILE = 'normenkader.yaml'
/** Where a framework keeps the texts of the versions that it published. */
const VERSIONS = 'versies'
const VERSION_FILE = /^(\d+\.\d+\.\d+)\.yaml$/
const MOST_VERSIONS = 500

/** Whether a framework can lie here: a folder with its file, or a zip file. */
export function isKader(path: string): boolean {
  return isZip(path) ? realPath(path) === path : realPath(join(path, FILE)) !== undefined
}

export function isZip(path: string): boolean {
  return /\.zip$/i.test(path)
}

/** The version at work of the framework in a folder or zip file, and then those that it keeps. `name` is for messages. */
export function readKader(path: string, name: string): GevondenKader[] | Geweigerd {
  if (isZip(path)) return readZip(path, name)
  return isYaml(path)
    ? readFiles(dirname(path), [basename(path)], dirname(name))
    : readKaderFolder(path, name)
}

export function isYaml(path: string): boolean {
  return /\.yaml$/i.test(path)
}

function readKaderFolder(folder: string, name: string): GevondenKader[] | Geweigerd {
  return readFiles(folder, [FILE, ...versionFiles(folder)], name)
}

function readFiles(folder: string, paths: readonly string[], name: string): GevondenKader[] | Geweigerd {
  const found: GevondenKader[] = []
  for (const path of paths) {
    const shown = name === '' ? path : `${name}/${path}`
    const absolute = join(folder, path)
    if (realPath(absolute) !== absolute)
      return {geweigerd: `‘${shown}’ is een koppeling; zet het bestand zelf in de map.`}
    const bytes = readBytes(absolute, LIMITS.yaml)
    if ('geweigerd' in bytes) return {geweigerd: `‘${shown}’ is niet gelezen: ${bytes.geweigerd}.`}
    found.push(kaderOf(name, path, bytes))
  }
  return found
}

function versionFiles(folder: string): string[] {
  const versions = join(folder, VERSIONS)
  if (realPath(versions) !== versions) return []
  try {
    const names = readdirSync(versions).filter((name) => VERSION_FILE.test(name))
    return names
      .sort()
      .slice(0, MOST_VERSIONS)
      .map((name) => `${VERSIONS}/${name}`)
  } catch {
    return []
  }
}

function kaderOf(map: string, path: string, bytes: Uint8Array): GevondenKader {
  const versie = path.startsWith(`${VERSIONS}/`) ? VERSION_FILE.exec(basename(path))?.[1] : undefined
  return {
    map,
    file: {path: map === '' ? path : `${map}/${path}`, bytes},
    ...(versie !== undefined && {versie})
  }
}

/** The folder may be zipped itself, or what is in it. */
function readZip(path: string, name: string): GevondenKader[] | Geweigerd {
  const bytes = readBytes(path, LIMITS.zip)
  if ('geweigerd' in bytes) return {geweigerd: `‘${name}’ is niet gelezen: ${bytes.geweigerd}.`}
  const opened = unzip(bytes, 'zip-bestand')
  if ('fout' in opened) return {geweigerd: `‘${name}’ is niet gelezen: het bestand ${opened.fout}.`}
  const root = rootOf(opened.parts)
  if (root === undefined)
    return {geweigerd: `‘${name}’ bevat geen kader; verwacht: een ${FILE}, in één map of los in het bestand.`}
  const paths = [FILE, ...[...opened.parts.keys()].map((part) => part.slice(root.length)).sort()].filter(
    (part, index) => index === 0 || (part.startsWith(`${VERSIONS}/`) && VERSION_FILE.test(part.slice(8)))
  )
  const found = paths.slice(0, MOST_VERSIONS).flatMap((part) => {
    const content = opened.parts.get(root + part)
    return content === undefined ? [] : [kaderOf(name, part, content)]
  })
  const large = found.find(({file}) => file.bytes.length > LIMITS.yaml)
  if (large !== undefined) return {geweigerd: `‘${large.file.path}’ is niet gelezen: het is te groot.`}
  return found
}

/** What stands before the path of each file of the framework: nothing, or the one folder that was zipped. */
function rootOf(parts: Parts): string | undefined {
  if (parts.has(FILE)) return ''
  const roots = [...parts.keys()].filter((path) => /^[^/]+\/normenkader\.yaml$/.test(path))
  const [only] = roots
  return only === undefined || roots.length > 1 ? undefined : only.slice(0, -FILE.length)
}
