import {distance} from 'fastest-levenshtein'
import {LIMITS} from './bytes.ts'

/** The folders of an onderzoek, and which files they hold. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  bevindingen: ['.md'],
  conclusies: ['.md'],
  hoofdstukken: ['.md'],
  cijfers: ['.yaml', '.csv'],
  figuren: []
}
const IMAGES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp'])
const TEXTS: Readonly<Record<string, number>> = {
  '.yaml': LIMITS.yaml,
  '.yml': LIMITS.yaml,
  '.md': LIMITS.markdown,
  '.csv': LIMITS.csv
}
/** Files for people and for the system, which nobody expects to be read. */
const ASIDE = /^(readme|leesmij|lees-mij|changelog|licen[st]e|licentie|thumbs|desktop)(\.[a-z]+)?$/i

export function extensionOf(name: string): string {
  return /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? ''
}

export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules'
}

/** A template of Word, which a house style may name. */
export function isWord(path: string): boolean {
  return ['.docx', '.dotx'].includes(extensionOf(path))
}

export function isImage(path: string): boolean {
  return IMAGES.has(extensionOf(path))
}

/**
 * How large a file may be that belongs to the onderzoek by its name and place; undefined for all other files. At the
 * top every YAML and Markdown file is read, so that one with a wrong name gets a message.
 */
export function limitOf(path: string): number | undefined {
  if (isImage(path)) return LIMITS.image
  // Not every Word file in an onderzoek is a template: drafts and interviews are nobody's input.
  if (extensionOf(path) === '.dotx' || (isWord(path) && path.startsWith('huisstijl/'))) return LIMITS.office
  const [top = '', ...below] = path.split('/')
  const name = below.at(-1) ?? top
  if (ASIDE.test(name)) return undefined
  const extension = extensionOf(path)
  if (below.length === 0) return extension === '.csv' ? undefined : TEXTS[extension]
  return Object.hasOwn(FOLDERS, top) ? TEXTS[extension] : undefined
}

/** Which files should stand where this one stands, when it looks as if its author expects it to be read. */
export function expectedBeside(path: string): readonly string[] | undefined {
  const [top = '', ...below] = path.split('/')
  const name = below.at(-1)
  if (name === undefined || top === 'figuren' || ASIDE.test(name)) return undefined
  return Object.hasOwn(FOLDERS, top) ? FOLDERS[top] : undefined
}

export function isFolderOfOnderzoek(name: string): boolean {
  return Object.hasOwn(FOLDERS, name)
}

/** The folder that was probably meant: `Bevindingen`, `bevinding`. */
export function meantFolder(name: string): string | undefined {
  const plain = name.normalize('NFC').toLowerCase()
  return Object.keys(FOLDERS).find((folder) => distance(plain, folder) <= (folder.length > 8 ? 2 : 1))
}
