import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {RULES} from '../src/check.ts'
import {analyse} from './analyse.ts'
import {parseRulePage, type Example, type Expected, type RulePage} from './rule-page.ts'

const folder = new URL('../src/check/rules/', import.meta.url)
const ids = RULES.map(({id}) => id)
const files = readdirSync(folder)

describe('every rule', () => {
  test('is in the list once, under the name of its file', () => {
    const modules = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/u, ''))
    expect([...ids].sort()).toEqual(modules.sort())
  })

  test('has a page, and every page a rule', () => {
    const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/u, ''))
    expect([...ids].sort()).toEqual(pages.sort())
  })
})

for (const {id} of RULES)
  describe(id, () => {
    // Read within each test, so that a page that is missing fails there.
    const read = (): RulePage => parseRulePage(readFileSync(new URL(`${id}.md`, folder), 'utf8'))

    test('page', () => {
      const page = read()
      expect(page.title).toBe(id)
      expect(page.summary).toMatch(/^[^\n]+\.$/u)
      expect(page.sections).toEqual(['Waarom', 'Fout', 'Goed'])
      expect(page.fout.expected).not.toEqual([])
      expect(page.goed.expected).toEqual([])
    })

    test('Fout', () => {
      const {fout} = read()
      expect(reported(id, fout)).toEqual(inOrder(fout.expected))
    })

    test('Goed', () => {
      expect(reported(id, read().goed)).toEqual([])
    })
  })

/** What the rule says of an example, and whatever makes it no example of the rule: a fout of another stage. */
function reported(rule: string, {files}: Example): Expected[] {
  return inOrder(
    analyse(files)
      .diagnostics.filter(
        (each) => each.rule === rule || (each.severity === 'fout' && !ids.includes(each.rule))
      )
      .map(({file, position, message}) => ({
        file,
        line: position.start.line,
        column: position.start.column,
        message
      }))
  )
}

function inOrder(expected: readonly Expected[]): Expected[] {
  return [...expected].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
