import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {RULES} from '../src/check.ts'
import {FASEN} from '../src/model/onderzoek.ts'
import {analyse} from './analyse.ts'

const manual = read('docs/handleiding.md')

describe('every key of every schema is in docs/formaat.md', () => {
  const page = read('docs/formaat.md')
  const folder = 'src/validate/schemas'
  const schemas = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
  test.each(schemas)('%s', (name) => {
    const keys = keysOf(JSON.parse(read(join(folder, name))))
    expect(keys.size).toBeGreaterThan(0)
    expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })
})

describe('the manual', () => {
  test('has every rule with its page and its severity in each phase', () => {
    const rows = manual.split('\n').map((line) => line.replaceAll(/ +\|/gu, ' |').replaceAll(/\| +/gu, '| '))
    for (const {id, severity} of RULES) {
      const cells = FASEN.map((fase) => severity[fase]).map((each) => (each === 'uit' ? '–' : each))
      const link = `[\`${id}\`](../src/check/rules/${id}.md)`
      expect(rows.find((row) => row.startsWith(`| ${link} |`)) ?? id).toContain(`| ${cells.join(' | ')} |`)
      expect(existsSync(`src/check/rules/${id}.md`), id).toBe(true)
    }
  })

  test('has every message of the stages, and no others', () => {
    const used = stageMessages()
    expect(used.size).toBeGreaterThan(50)
    const [, section = ''] = manual.split('\n## Alle meldingen\n')
    const described = new Set(
      [...(section.split('\n## ')[0]?.matchAll(/^\| `([a-z-]+)`/gmu) ?? [])].map((found) => found[1])
    )
    expect([...used].filter((rule) => !described.has(rule))).toEqual([])
    const code = sources().map(read).join('\n')
    const known = (rule: string): boolean => code.includes(`'${rule}'`) || code.includes(`  ${rule}: {`)
    expect([...described].filter((rule) => !known(rule ?? ''))).toEqual([])
  })

  test('has a running example that checks without a message', () => {
    const files = runningExample()
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['onderzoek.yaml', 'normenkader.yaml']))
    for (const fase of FASEN) expect(analyse(files, fase).diagnostics, fase).toEqual([])
  })
})

describe('README.md', () => {
  const page = read('README.md')

  test('has every command', () => {
    const names = [...read('src/cli/run.ts').matchAll(/^ {2}'?([a-z ]+)'?: async \(\) =>/gmu)].map(
      ([, name = '']) => name
    )
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !page.includes(`normenkader ${name} `))).toEqual([])
  })

  test('has every dependency with its reason', () => {
    const data: unknown = JSON.parse(read('package.json'))
    const names = isRecord(data) && isRecord(data['dependencies']) ? Object.keys(data['dependencies']) : []
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})

describe('every relative link arrives', () => {
  test.each(pages())('%s', (path) => {
    const broken = linksIn(path).filter((link) => !arrives(link, path))
    expect(broken).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The names under each `properties`, at any depth, also in the definitions. */
function keysOf(schema: unknown): Set<string> {
  if (!isRecord(schema)) return new Set()
  const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : []
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...keysOf(part)])])
}

/** The kinds of messages that the source makes, but for those of the rules. */
function stageMessages(): Set<string> {
  const rules = new Set(RULES.map(({id}) => id))
  const written = [
    /\brule(?:: | = )'([a-z][a-z-]+)'/gu,
    /\b(?:report|tell|refused|refuse)\(\s*(?:[\w.]+,\s*){0,2}'([a-z]+(?:-[a-z]+)*)'/gu,
    /\baboutFile\([^,]+,\s*'([a-z-]+)'/gu,
    // The tables of read and validate: a kind, with its severity.
    /^ {2}'?([a-z-]+)'?: \{\s*severity: /gmu
  ]
  const found = sources().flatMap((path) =>
    written.flatMap((pattern) => [...read(path).matchAll(pattern)].map(([, rule = '']) => rule))
  )
  return new Set(found.filter((rule) => !rules.has(rule)))
}

/** The files of the source, but for the rules and what is generated. */
function sources(): string[] {
  return readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/') && !path.includes('check/rules/'))
}

/** The blocks of the manual that are named after a file; the last of a name is how it ends. */
function runningExample(): Record<string, string> {
  const blocks = manual.matchAll(/^```(?:yaml|markdown) (\S+)\n([\s\S]*?)^```$/gmu)
  return Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text]))
}

/** Texts for readers. The links of a study, in `examples`, are checked by the tool itself. */
function pages(): string[] {
  const folders = ['docs', 'frameworks', 'src', 'templates'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => join(folder, path))
  )
  const all = [...readdirSync('.'), ...folders].map((path) => path.replaceAll('\\', '/'))
  return all.filter((path) => path.endsWith('.md'))
}

/** Outside code and comments, where a link is an example of one. */
function linksIn(path: string): string[] {
  const text = read(path)
    .replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gmu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, (code) => (code.includes('](') ? '' : code))
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, url = '']) => url)
  return links.filter((url) => !/^[a-z]+:/u.test(url))
}

function arrives(url: string, from: string): boolean {
  const [path = '', anchor] = url.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(target)) return false
  return anchor === undefined || anchorsOf(target).has(anchor)
}

/** As GitHub makes them: lower case, without signs, spaces as hyphens; a second of a name gets a number. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = read(path)
    .replaceAll(/^```[\s\S]*?^```/gmu, '')
    .matchAll(/^#{1,6} (.+)$/gmu)
  return new Set(
    [...headings].map(([, title = '']) => {
      const slug = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')
      const count = seen.get(slug) ?? 0
      seen.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${String(count)}`
    })
  )
}
