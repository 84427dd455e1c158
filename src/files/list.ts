import {readdirSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import {compareText} from '../leaves/compare-text.ts'
import type {Diagnostic, Outcome} from '../model/diagnostic.ts'
import {aboutFile} from './diagnostic.ts'
import {isInside, realPath} from './inside.ts'
import {isStudyFolder} from './root.ts'
import {expectedBeside, isFolderOfOnderzoek, isHidden, limitOf, meantFolder} from './places.ts'
import {reasonOf} from './reasons.ts'

/** A file that belongs to the onderzoek by its name and place. Nothing of it was read yet. */
export interface ListedFile {
  path: string
  absolute: string
  limit: number
}

interface Walk {
  root: string
  /** The real path of the folder of outputs, which is never input. */
  output: string
  /** Whether this is an onderzoek or kader at all. If not, somebody may have named a whole disk. */
  isStudy: boolean
  files: ListedFile[]
  folders: string[]
  diagnostics: Diagnostic[]
  seen: number
}

const MOST_FILES = 20_000
const MOST_ENTRIES = 100_000
const DEEPEST = 12

/** The files, and the folders in which they and others to come stand. */
export interface Listing extends Outcome<ListedFile[]> {
  folders: readonly string[]
}

/** All files of an onderzoek in order of path, the same on every system. */
export function listFolder(root: string, output: string): Listing {
  const isStudy = isStudyFolder(root)
  const walk: Walk = {root, output, isStudy, files: [], folders: [], diagnostics: [], seen: 0}
  walkFolder(walk, '')
  if (walk.seen > MOST_ENTRIES || walk.files.length > MOST_FILES) {
    const hint = 'Zet het onderzoek in een eigen map, zonder andere bestanden.'
    walk.diagnostics.push(
      aboutFile('.', 'map-te-groot', 'De map bevat te veel bestanden om te lezen.', {hint})
    )
  }
  walk.files.sort((a, b) => compareText(a.path, b.path))
  return {
    value: walk.files.slice(0, MOST_FILES),
    folders: walk.folders,
    diagnostics: [...walk.diagnostics, ...collisions(walk.files)]
  }
}

function walkFolder(walk: Walk, folder: string): void {
  walk.folders.push(join(walk.root, folder))
  for (const entry of entriesOf(walk, folder)) {
    walk.seen += 1
    if (walk.seen > MOST_ENTRIES) return
    if (isHidden(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) enter(walk, path)
    else addFile(walk, path, entry)
  }
}

function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), {withFileTypes: true})
  } catch (error) {
    const message = `De map kan niet worden gelezen: ${reasonOf(error)}.`
    walk.diagnostics.push(aboutFile(folder || '.', 'bestand-onleesbaar', message))
    return []
  }
}

function enter(walk: Walk, path: string): void {
  if (join(walk.root, path) === walk.output) return
  const top = !path.includes('/')
  const known = !top || isFolderOfOnderzoek(path)
  if (!known) walk.diagnostics.push(...misnamedFolder(path))
  if (!known && !walk.isStudy) return
  if (path.split('/').length <= DEEPEST) walkFolder(walk, path)
}

function misnamedFolder(name: string): Diagnostic[] {
  const meant = meantFolder(name)
  if (meant === undefined) return []
  const message = `De map ‘${name}’ wordt niet gelezen. Bedoelt u ‘${meant}’?`
  const hint = 'De namen van de mappen van een onderzoek staan vast, met kleine letters.'
  return [aboutFile(name, 'map-onbekend', message, {hint})]
}

function addFile(walk: Walk, path: string, entry: Dirent): void {
  const limit = limitOf(path)
  if (limit === undefined) {
    if (entry.isSymbolicLink() && isFolderOfOnderzoek(path)) walk.diagnostics.push(linkOutside(path))
    walk.diagnostics.push(...notRead(path))
    return
  }
  const absolute = join(walk.root, path)
  const real = entry.isSymbolicLink() ? realPath(absolute) : absolute
  if (entry.isSymbolicLink() && (real === undefined || !isInside(real, walk.root)))
    walk.diagnostics.push(linkOutside(path))
  else walk.files.push({path: path.normalize('NFC'), absolute: real ?? absolute, limit})
}

function linkOutside(path: string): Diagnostic {
  const message = 'Dit is een koppeling naar iets buiten de map van het onderzoek, en wordt niet gelezen.'
  const hint = 'Zet het bestand zelf in de map.'
  return aboutFile(path, 'bestand-koppeling', message, {hint})
}

function notRead(path: string): Diagnostic[] {
  const expected = expectedBeside(path)
  if (expected === undefined) return []
  const message = `Dit bestand wordt niet gelezen: in deze map horen alleen bestanden met ${expected.join(' of ')}.`
  const hint = path.startsWith('cijfers/')
    ? 'Bewaar elk werkblad met cijfers in Excel als CSV (gescheiden door puntkomma’s), met een `.yaml` van dezelfde naam ernaast. Een bronbestand staat beter buiten deze map.'
    : undefined
  return [
    aboutFile(path, 'bestand-niet-gelezen', message, {
      severity: 'advies',
      ...(hint !== undefined && {hint})
    })
  ]
}

/** Windows and macOS cannot hold both of two such files, so the onderzoek would differ from one machine to another. */
function collisions(files: readonly ListedFile[]): Diagnostic[] {
  const first = new Map<string, string>()
  return files.flatMap(({path}) => {
    const other = first.get(path.toLowerCase())
    if (other === undefined) first.set(path.toLowerCase(), path)
    if (other === undefined) return []
    const message = `Dit bestand heeft op andere computers dezelfde naam als ‘${other}’. Geef een van de twee een andere naam.`
    return [aboutFile(path, 'bestand-naam-botst', message)]
  })
}
