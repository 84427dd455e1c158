import {lstatSync, realpathSync, statSync, type Stats} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/** Whether `path` is `map` or lies in it. Both must be real paths, or a link can lead outside. */
export function isInside(path: string, map: string): boolean {
  const way = relative(map, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path without links; undefined when nothing is there. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The real path that something has, or will have once it is made: links are resolved as far as there is anything. */
export function plannedPath(path: string): string {
  const absolute = resolve(path)
  const above = dirname(absolute)
  return realPath(absolute) ?? (above === absolute ? absolute : join(plannedPath(above), basename(absolute)))
}

/** The folder itself and those above it, nearest first. */
export function folderAndAbove(map: string): string[] {
  const above = dirname(map)
  return above === map ? [map] : [map, ...folderAndAbove(above)]
}

/** The way from one folder to a path as messages print it: with `/`, on every system. */
export function wayTo(path: string, map: string): string {
  return relative(map, path).replaceAll(sep, '/').normalize('NFC')
}

/** What is at a path; undefined when nothing is there, or nothing that can be looked at. */
export function statOf(path: string, links: 'follow' | 'keep' = 'follow'): Stats | undefined {
  try {
    return links === 'follow' ? statSync(path) : lstatSync(path)
  } catch {
    return undefined
  }
}
