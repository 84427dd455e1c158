import type {DocumentKind} from '../model/document.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Path} from '../model/source.ts'
import type {Context} from './faults.ts'
import {validateRules, whole} from './messages.ts'
import {isObject, placeOf} from './place.ts'
import type {Schema} from './schema.ts'
import {childSchema} from './schema.ts'

/** A number, table, figure or quotation that is inserted, or a reference by id; after a backslash it is meant as text. */
const INSERTION =
  /(?<![:\\])(?::getal(?:\[([^\]\n]*)\])?\{[^{}]*\}|:getal(?=\[)|:{2,3}(?:tabel|grafiek|figuur|citaat)(?=[[{])|\[[^\]\n]*\]\(#[^)\s]*\))/u
/** A sign of one: most files have none. */
const HINT = /:getal|::|\]\(#/u

/**
 * Insertions in keys whose words are printed as they stand, such as a title. The value stays, so that no message follows
 * on what would be missing without it.
 */
export function misplaced({kind, source, schema, data}: Context): Finding[] {
  if (!HINT.test(source.text)) return []
  return [...plainTexts(kind, schema, data, schema, [])].flatMap(({path, value}) => {
    const found = INSERTION.exec(value)
    if (found === null) return []
    const [text, number] = found
    const where = placeOf({kind, file: source.path, data}, path)
    const message = `In ${whole(where)} staat \`${text}\`, en dat komt hier letterlijk in het rapport; verwacht: ${expected(text, number, kind, path)}.`
    const part = {text: value, start: found.index, end: found.index + text.length}
    const rule = 'invoeging-misplaatst'
    return [{rule, severity: validateRules[rule].severity, message, origin: {file: source.path, path}, part}]
  })
}

/** The texts of keys of which nothing is read as Markdown. */
function* plainTexts(
  kind: DocumentKind,
  root: Schema,
  value: unknown,
  schema: Schema | undefined,
  path: Path
): Iterable<{path: Path; value: string}> {
  if (schema === undefined) return
  if (typeof value === 'string') {
    if (isPlain(kind, schema, root, path)) yield {path, value}
    return
  }
  const parts = Array.isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : []
  for (const [key, part] of parts)
    yield* plainTexts(kind, root, part, childSchema(root, schema, key), [...path, key])
}

/**
 * A paragraph is words only, but for the `tekst` of a question, norm or recommendation and what fills in a parameter of
 * these. A `reden` is printed as it stands, but for that of a conversion of judgements.
 */
function isPlain(kind: DocumentKind, schema: Schema, {definitions = {}}: Schema, path: Path): boolean {
  const key = path.at(-1)
  if (schema === definitions['Tekst']) return key === 'reden' && path[0] !== 'omzettingen'
  if (schema !== definitions['Alinea'] || path.includes('parameters')) return false
  return key !== 'tekst' || kind === 'enquete'
}

const WITH_TEXT: readonly DocumentKind[] = ['bevinding', 'conclusie', 'hoofdstuk']

function expected(text: string, number: string | undefined, kind: DocumentKind, path: Path): string {
  if (text.startsWith('[')) return 'woorden, en de verwijzing in een tekst'
  if (text.startsWith('::')) return 'woorden, en de invoeging op een eigen regel in een tekst'
  const plain = number === undefined || number.trim() === '' ? 'het getal zelf' : `het getal zelf (${number})`
  return path.length === 1 && WITH_TEXT.includes(kind)
    ? `${plain}, en in de tekst eronder hetzelfde getal met \`:getal\``
    : plain
}
