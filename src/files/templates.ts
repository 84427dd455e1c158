import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {InputFile} from '../model/source.ts'
import {LIMITS, readBytes} from './bytes.ts'
import {folderAndAbove, isInside, plannedPath, realPath} from './inside.ts'
import {packageRoot} from './package.ts'
import {extensionOf, isHidden, isImage} from './places.ts'
import type {Geweigerd} from './reasons.ts'

export interface Template {
  id: string
  /** Where it lies, for messages. */
  map: string
  files: InputFile[]
}

/** Who named the template: on the command line a user may name any folder, an onderzoek may not. */
export type TemplateHerkomst = 'opdracht' | 'onderzoek'

const MOST_FILES = 500
const OTHERS = new Set([
  '.css',
  '.json',
  '.yaml',
  '.md',
  '.html',
  '.txt',
  '.typ',
  '.docx',
  '.dotx',
  '.woff2',
  '.ttf',
  '.otf'
])

/** A template by its id in the box, or by the path of its folder: `./sjabloon`, `../templates/ons`, `C:\sjabloon`. */
export function findTemplate(name: string, map: string, herkomst: TemplateHerkomst): Template | Geweigerd {
  const root = plannedPath(map)
  const folder = realPath(isPath(name) ? resolve(root, name) : join(packageRoot(), 'templates', name))
  if (folder === undefined) return {geweigerd: unknown(name)}
  const free = !isPath(name) || herkomst === 'opdracht' || mayBeNamed(folder, root)
  if (!free)
    return {
      geweigerd: `Sjabloon ‘${name}’ ligt buiten het onderzoek en buiten een map ‘templates’ daarboven.`
    }
  return readTemplate(name, folder)
}

/** The template in a folder, when that is one: it has a `rapport.md.hbs`. */
export function readTemplateFolder(path: string): Template | Geweigerd | undefined {
  const folder = realPath(path)
  return folder !== undefined && existsSync(join(folder, 'rapport.md.hbs'))
    ? readTemplate(path, folder)
    : undefined
}

function mayBeNamed(folder: string, root: string): boolean {
  const shelves = folderAndAbove(root).map((above) => join(above, 'templates'))
  return [root, ...shelves].some((place) => isInside(folder, place))
}

function unknown(name: string): string {
  if (isPath(name)) return `De map van sjabloon ‘${name}’ bestaat niet.`
  const known = templateNames().map((id) => `‘${id}’`)
  return `Sjabloon ‘${name}’ bestaat niet. Er ${known.length === 1 ? 'is' : 'zijn'} ${known.join(', ') || 'geen'}.`
}

function templateNames(): string[] {
  try {
    const entries = readdirSync(join(packageRoot(), 'templates'), {withFileTypes: true})
    return entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name)).map(({name}) => name)
  } catch {
    return []
  }
}

/** The folder of a template that is named by its path, where it may lie there; whether there is anything or not. */
export function templateFolder(name: string, map: string, herkomst: TemplateHerkomst): string | undefined {
  if (!isPath(name)) return undefined
  const root = plannedPath(map)
  const folder = plannedPath(resolve(root, name))
  return herkomst === 'opdracht' || mayBeNamed(folder, root) ? folder : undefined
}

function isPath(name: string): boolean {
  return /^\.|[/\\]/.test(name)
}

function readTemplate(name: string, folder: string): Template | Geweigerd {
  const files: InputFile[] = []
  for (const path of pathsIn(folder)) {
    const limit = limitOf(path)
    if (limit === undefined) continue
    const bytes = readBytes(join(folder, path), limit)
    if ('geweigerd' in bytes)
      return {geweigerd: `Sjabloon ‘${name}’: ‘${path}’ is niet gelezen, want ${bytes.geweigerd}.`}
    files.push({path, bytes})
  }
  if (files.length > 0) return {id: name, map: folder, files}
  return {geweigerd: `De map van sjabloon ‘${name}’ bevat geen sjabloonbestanden.`}
}

/** Links are left out: a template may come from others. */
export function pathsIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true, recursive: true})
    const files = entries.filter((entry) => entry.isFile() && !isHidden(entry.name))
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    return paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => limitOf(path) !== undefined)
      .sort()
      .slice(0, MOST_FILES)
  } catch {
    return []
  }
}

function limitOf(path: string): number | undefined {
  if (extensionOf(path) === '.hbs') return LIMITS.template
  return isImage(path) || OTHERS.has(extensionOf(path)) ? LIMITS.image : undefined
}
