import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {promisify} from 'node:util'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {messages} from '../../src/validate/messages.ts'
import {isObject} from '../../src/validate/place.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('src/validate/schemas/', root)
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))

/** Keywords that cannot fail by themselves. */
const structure = ['properties', 'definitions', 'items', '$ref', '$schema']
const annotations = [
  'title',
  'description',
  'default',
  'tsType',
  'patternErrorMessage',
  'markdownEnumDescriptions',
  'defaultSnippets'
]

type Part = Record<string, unknown>

function readSchema(name: string): Part {
  const schema: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  if (!isObject(schema)) throw new Error(`${name} is no schema.`)
  return schema
}

/** Each schema within a schema, with its place. */
function partsOf(schema: Part, at: string): {at: string; part: Part}[] {
  const maps = ['properties', 'definitions'].flatMap((key) =>
    Object.entries(isObject(schema[key]) ? schema[key] : {})
  )
  const singles = ['items', 'additionalProperties', 'propertyNames'].map((key): [string, unknown] => [
    key,
    schema[key]
  ])
  const inner = [...maps, ...singles].flatMap(([key, part]) =>
    isObject(part) ? partsOf(part, `${at}/${key}`) : []
  )
  return [{at, part: schema}, ...inner]
}

const parts = names.flatMap((name) => partsOf(readSchema(name), name))
const where = (wrong: (part: Part) => boolean): string[] =>
  parts.filter(({part}) => wrong(part)).map(({at}) => at)

test('what follows from the schemas is up to date', async () => {
  const script = new URL('scripts/generate.mjs', root).pathname
  await promisify(execFile)(process.execPath, [script, '--check'])
}, 30_000)

describe('the schemas', () => {
  test('use only keywords that have a message, or that cannot fail', () => {
    const known = new Set([...Object.keys(messages), ...structure, ...annotations])
    expect(where((part) => Object.keys(part).some((key) => !known.has(key)))).toEqual([])
  })

  test('explain every key', () => {
    const explained = ({description, $ref}: Part): boolean =>
      typeof description === 'string' || $ref !== undefined
    const bare = parts.filter(({at, part}) => !/\/(?:propertyNames)$/u.test(at) && !explained(part))
    expect(bare.map(({at}) => at)).toEqual([])
  })

  test('know all keys of every map, or say what others are', () => {
    expect(where((part) => part['type'] === 'object' && part['additionalProperties'] === undefined)).toEqual(
      []
    )
  })

  test('say in Dutch what each pattern expects', () => {
    expect(
      where((part) => part['pattern'] !== undefined && part['patternErrorMessage'] === undefined)
    ).toEqual([])
  })

  test('refer to their own definitions only', () => {
    expect(where(({$ref}) => typeof $ref === 'string' && !$ref.startsWith('#/definitions/'))).toEqual([])
  })

  test('have patterns that are linear', () => {
    const patterns = new Set(
      parts.flatMap(({part}) => (typeof part['pattern'] === 'string' ? [part['pattern']] : []))
    )
    const units = ['a', '1', '-', 'a-', 'a.', ' ', '\n', 'a\n', ' \n', '0', '..', '/', 'a/', 'a:', '#']
    const tails = ['', '!', '\n', '\n\n', ' ', '\0']
    for (const pattern of patterns)
      for (const unit of units)
        for (const tail of tails) new RegExp(pattern, 'u').test(unit.repeat(100_000) + tail)
    expect(patterns.size).toBeGreaterThan(8)
  })
})

/** An editor reads YAML with its types: `2019` is a number to it. The same files must be well there. */
describe('in an editor', () => {
  const files = [
    [
      'examples/stadskanaal-toegang/',
      'onderzoek',
      'normenkader',
      'bronnen',
      'oordelen',
      'aanbevelingen',
      'begrippen'
    ],
    ['frameworks/toegang-sociaal-domein/', 'normenkader']
  ].flatMap(([path = '', ...kinds]) => kinds.map((kind) => [`${path}${kind}.yaml`, kind] as const))

  test.each(files.filter(([path]) => existsSync(new URL(path, root))))('%s is well', (path, kind) => {
    const ajv = new Ajv({strict: false, allErrors: true})
    const check = ajv.compile(readSchema(`${kind}.schema.json`))
    check(parse(readFileSync(new URL(path, root), 'utf8')))
    expect(check.errors ?? []).toEqual([])
  })
})
