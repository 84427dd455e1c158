import type {Finding} from '../model/diagnostic.ts'
import type {DocumentKind} from '../model/document.ts'
import type {Path, Source} from '../model/source.ts'
import {pathKey} from '../model/source.ts'
import type {ValidateRule} from './messages.ts'
import {emptyMessage, messages, validateRules} from './messages.ts'
import {partOf, placeOf} from './place.ts'
import type {Schema} from './schema.ts'
import {resolve, schemaAt} from './schema.ts'
import type {ValidationError} from './validation-error.ts'

export interface Context {
  kind: DocumentKind
  source: Source
  schema: Schema
  /** What was validated: of `source`, with types. */
  data: unknown
}

export interface Faults {
  findings: Finding[]
  /** The values that cannot stay. */
  wrong: Path[]
}

/** The errors of ajv as findings: one for each place, and none where reading has already said what is wrong. */
export function faultsOf(context: Context, errors: readonly ValidationError[]): Faults {
  const findings: Finding[] = []
  const wrong = new Map<string, Path>()
  for (const error of errors) {
    const at = pathOf(context.data, error.instancePath)
    // What is wrong with the name of a key comes twice: as a pattern that the map around it has, and as itself.
    if (error.keyword === 'pattern' && typeof valueAt(context.data, at) !== 'string') continue
    const key = error.params.additionalProperty ?? error.params.propertyName
    const path = key === undefined ? at : [...at, key]
    const known = wrong.has(pathKey(path))
    wrong.set(pathKey(path), path)
    if ((known && error.keyword !== 'required') || isLoneKey(context.source, path)) continue
    findings.push(findingOf(context, error, at, path))
  }
  return {findings, wrong: [...wrong.values()]}
}

function findingOf(
  {kind, source, schema: root, data}: Context,
  error: ValidationError,
  at: Path,
  path: Path
): Finding {
  const place = placeOf({kind, file: source.path, data}, at)
  const value = valueAt(data, at)
  const schema = schemaAt(root, at)
  const expectedName = schema.propertyNames && resolve(root, schema.propertyNames).patternErrorMessage
  const empty = value === null || (typeof value === 'string' && value.trim() === '')
  const message = empty
    ? emptyMessage(place)
    : messages[error.keyword]({place, value, schema, expectedName}, error.params)
  const rule = empty ? 'lege-waarde' : ruleOf(error)
  const target = path === at ? {} : {target: 'key' as const}
  return {rule, severity: validateRules[rule].severity, message, origin: {file: source.path, path}, ...target}
}

function ruleOf({keyword}: ValidationError): ValidateRule {
  if (keyword === 'required') return 'verplichte-sleutel'
  return keyword === 'additionalProperties' ? 'onbekende-sleutel' : 'verkeerde-waarde'
}

/** Reading marks a key that is left of a sentence with a comma by giving its value the place of the key. */
function isLoneKey({spans}: Source, path: Path): boolean {
  const span = spans.get(path)
  return span?.key?.[0] === span?.value[0] && span !== undefined
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(partOf, data)
}

/** A JSON pointer as a path: only the data tells an index from a key that is a number. */
function pathOf(data: unknown, pointer: string): Path {
  let value = data
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(value) ? Number(key) : key
      value = partOf(value, step)
      return step
    })
}
