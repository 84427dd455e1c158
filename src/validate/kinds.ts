import {distance} from 'fastest-levenshtein'
import type {DocumentKind} from '../model/document.ts'
import type {Source} from '../model/source.ts'

/** The files that stand in the folder itself. */
const files: Readonly<Record<string, DocumentKind>> = {
  'onderzoek.yaml': 'onderzoek',
  'normenkader.yaml': 'normenkader',
  'normenkader.lock.yaml': 'normenkader.lock',
  'versies.lock.yaml': 'versies.lock',
  'conflicten.yaml': 'conflicten',
  'bronnen.yaml': 'bronnen',
  'oordelen.yaml': 'oordelen',
  'aanbevelingen.yaml': 'aanbevelingen',
  'begrippen.yaml': 'begrippen',
  'koppelingen.yaml': 'koppelingen'
}

/** The folders that hold one document a file. */
const folders: Readonly<Record<string, DocumentKind>> = {
  bevindingen: 'bevinding',
  conclusies: 'conclusie',
  hoofdstukken: 'hoofdstuk'
}

/** Folders that are read elsewhere, or not at all. */
const elsewhere = new Set([
  'cijfers',
  'figuren',
  'frameworks',
  'huisstijl',
  'templates',
  'sjablonen',
  'versies'
])

export function kindOf({path, data}: Pick<Source, 'path' | 'data'>): DocumentKind | undefined {
  const [first = '', second, ...rest] = path.split('/')
  if (second === undefined) return Object.hasOwn(files, first) ? files[first] : undefined
  if (first === 'cijfers' && rest.length === 0)
    return second.endsWith('.yaml') ? figuresKind(data) : undefined
  const inFolder = rest.length === 0 && second.endsWith('.md') && Object.hasOwn(folders, first)
  return inFolder ? folders[first] : undefined
}

/** What a file in `cijfers/` holds shows by its keys; one that says neither is taken for a table. */
function figuresKind(data: unknown): DocumentKind {
  if (typeof data !== 'object' || data === null) return 'tabel'
  if (Object.hasOwn(data, 'kolommen')) return 'tabel'
  if (Object.hasOwn(data, 'grootheden')) return 'berekening'
  return ['antwoorden', 'stellingen', 'groepen'].some((key) => Object.hasOwn(data, key)) ? 'enquete' : 'tabel'
}

/** The id that a document has by its file. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '')
}

/** What to say of a file that has no kind: it is left out, and the author may not expect that. */
export function strayMessage(path: string): string | undefined {
  const [first = '', second] = path.split('/')
  if (second === undefined) return strayFile(first)
  if (Object.hasOwn(folders, first))
    return `${path} wordt niet gelezen: in \`${first}/\` staan bestanden met de extensie \`.md\`, niet in mappen daarbinnen.`
  if (first === 'cijfers')
    return /^cijfers\/[^/]+\.csv$/u.test(path)
      ? undefined
      : `${path} wordt niet gelezen: in \`cijfers/\` staan bestanden met de extensie \`.yaml\` of \`.csv\`, niet in mappen daarbinnen.`
  const meant = elsewhere.has(first) ? undefined : nearest(first, Object.keys(folders), 3)
  return meant && `De map \`${first}/\` wordt niet gelezen. Bedoelt u \`${meant}/\`?`
}

function strayFile(name: string): string | undefined {
  if (!/\.ya?ml$/i.test(name)) return undefined
  const meant = nearest(name, Object.keys(files), 4)
  return `${name} wordt niet gelezen.${meant === undefined ? ' Dit bestand hoort niet bij een onderzoek.' : ` Bedoelt u \`${meant}\`?`}`
}

/** The word that was probably meant, if one is near enough. */
export function nearest(word: string, words: readonly string[], limit: number): string | undefined {
  const lower = word.toLowerCase()
  const [best] = words.map((known) => ({known, off: distance(lower, known)})).sort((a, b) => a.off - b.off)
  return best && best.off <= Math.min(limit, best.known.length / 2) ? best.known : undefined
}
