import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, test} from 'vitest'

/** Everything that is imported by path, by file of src. A dynamic import is made when it is asked for. */
interface Import {
  from: string
  to: string
  isLater: boolean
}

const files = filesIn('src', '.ts')
const imports = files.flatMap((file) => importsOf(file))

/** The small modules that anybody may use, each with what it uses itself. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  afkomst: ['model'],
  alfabet: [],
  cel: ['model', 'getal'],
  celnaam: ['model'],
  'column-name': [],
  'compare-text': [],
  csv: ['model', 'windows-1252'],
  'csv-write': [],
  edit: ['model'],
  eenheid: [],
  getal: ['eenheid'],
  grafiekinhoud: ['model'],
  'flat-map': [],
  'group-by': [],
  huisstijl: [],
  'image-path': [],
  jaren: [],
  kadertabel: ['tabel'],
  lines: [],
  locate: ['model', 'csv', 'lines', 'text-place'],
  nearest: [],
  overheid: ['model', 'generated'],
  'printed-unit': ['model', 'eenheid', 'getal'],
  tabel: ['model', 'csv', 'zip', 'column-name'],
  telwoord: [],
  'text-place': [],
  'windows-1252': [],
  'xlsx-write': ['group-by', 'column-name'],
  zip: []
}
/** What each layer may use beside itself and what lies below. */
const ANYBODY = ['model', 'generated', ...Object.keys(LEAVES)]
const STAGES = [
  'read',
  'validate',
  'gather',
  'resolve',
  'calculate',
  'link',
  'check',
  'score',
  'compose',
  'render',
  'verschil',
  'vergelijk',
  'bijwerken'
]
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  generated: [],
  ...LEAVES,
  ...Object.fromEntries(STAGES.map((stage) => [stage, ANYBODY])),
  pipeline: [...ANYBODY, ...STAGES],
  nieuw: ANYBODY,
  inlezen: ANYBODY,
  uitwisselen: ANYBODY,
  print: [...ANYBODY, 'check'],
  files: ANYBODY,
  'check-pdf': ['model'],
  index: ['model', 'pipeline', ...STAGES],
  cli: [...ANYBODY, ...STAGES, 'pipeline', 'files', 'print', 'nieuw', 'inlezen', 'uitwisselen', 'check-pdf']
}

describe('the layers', () => {
  test('each layer uses only what it may', () => {
    const wrong = imports
      .filter(({from, to}) => layer(from) !== layer(to) && !MAY_USE[layer(from)]?.includes(layer(to)))
      .map(({from, to}) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  test('nobody but the face enters the folder of a stage', () => {
    const wrong = imports
      .filter(
        ({from, to}) =>
          layer(from) !== layer(to) && isInside(to) && layer(to) !== 'model' && layer(to) !== 'generated'
      )
      // Library users write rules of their own, so that the form of a rule is public.
      .filter(({from, to}) => !(from === 'src/index.ts' && to === 'src/check/rule.ts'))
      .map(({from, to}) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  test('every layer is in the table', () => {
    expect([...new Set(files.map(layer))].filter((each) => !Object.hasOwn(MAY_USE, each))).toEqual([])
  })

  test('only the edges touch the disk, a process or the network', () => {
    const outside = /from 'node:(?!crypto|zlib)|import\('node:/u
    const wrong = files.filter(
      (file) => outside.test(readFileSync(file, 'utf8')) && !/^src\/(files|cli)\b/u.test(file)
    )
    expect(wrong).toEqual([])
  })
})

test('no circle of imports, not even of types', () => {
  const circles: string[] = []
  const visit = (file: string, above: readonly string[], done: Set<string>): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '))
    if (above.includes(file) || done.has(file)) return
    for (const {from, to, isLater} of imports)
      if (from === file && !isLater) visit(to, [...above, file], done)
    done.add(file)
  }
  const done = new Set<string>()
  for (const file of files) visit(file, [], done)
  expect(circles).toEqual([])
})

test('no file over 250 lines, but for what is generated', () => {
  const all = [...files, ...filesIn('tests', '.ts'), ...filesIn('scripts', '.mjs')]
  const long = all
    .filter((file) => !file.includes('/generated/'))
    .map((file) => `${file}: ${String(readFileSync(file, 'utf8').split('\n').length - 1)}`)
    .filter((line) => Number(line.split(': ')[1]) > 250)
  expect(long).toEqual([])
})

/** `src/check/rules/x.ts` and `src/check.ts` are both of the layer `check`; each of the leaves is one by itself. */
function layer(file: string): string {
  return withoutRoot(file).replace(/[/.].*$/u, '')
}

function isInside(file: string): boolean {
  return withoutRoot(file).includes('/')
}

function withoutRoot(file: string): string {
  return file.replace(/^src\/(?:leaves\/)?/u, '')
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(/(?:^(import|export)(?: type)?\s+[^'";]*?\s*from\s+|\bimport\()'(\.[^']+)'/gmu)
  ]
  return found.flatMap(([, keyword, path = '']) => {
    const to = slashed(normalize(join(dirname(file), path)))
    return files.includes(to) ? [{from: file, to, isLater: keyword === undefined}] : []
  })
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith(extension))
    .map((path) => slashed(join(folder, path)))
    .sort()
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
