import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../src/model/diagnostic.ts'
import {print, printSummary} from '../src/print.ts'

const TEXT = 'normen:\n\t- id: n1\n  - id: 文字 doel\n  - id: n3\n  - id: n4\n'
const sources = new Map([
  ['kader/normen #1.yaml', {path: 'kader/normen #1.yaml', text: TEXT, data: null, spans: new Map()}]
])
const context = {sources, pathOf: (file: string) => `map/${file}`, colour: false, version: '1.0.0'}
const at = (line: number, from: number, until: number): Diagnostic['position'] => ({
  start: {line, column: from},
  end: {line, column: until}
})
const made = (rest: Partial<Diagnostic>): Diagnostic => ({
  rule: 'norm-zonder-bron',
  severity: 'fout',
  message: 'Norm n1 heeft geen bron.',
  file: 'kader/normen #1.yaml',
  position: at(3, 12, 16),
  ...rest
})
const text = (...diagnostics: Diagnostic[]): string => print(diagnostics, 'tekst', context)

test('a message shows its place, its line with carets, the hint and the other places', () => {
  const related = [{message: 'Daar staat de bron.', file: 'kader/normen #1.yaml', position: at(1, 1, 2)}]
  expect(text(made({hint: 'Voeg een bron toe.', related})))
    .toBe(`map/kader/normen #1.yaml:3:12 fout norm-zonder-bron
Norm n1 heeft geen bron.
  1 │ normen:
  2 │   - id: n1
  3 │   - id: 文字 doel
    │              ^^^^
  4 │   - id: n3
  5 │   - id: n4
  Tip: Voeg een bron toe.
  Zie map/kader/normen #1.yaml:1:1: Daar staat de bron.

`)
})

test('counts in Dutch', () => {
  const of = (...severities: Diagnostic['severity'][]): string =>
    printSummary(
      severities.map((severity) => made({severity})),
      false
    )
  expect(of()).toBe('Geen fouten, waarschuwingen of adviezen.\n')
  expect(of('fout', 'fout', 'waarschuwing', 'advies', 'advies')).toBe(
    '2 fouten, 1 waarschuwing en 2 adviezen.\n'
  )
  expect(of('waarschuwing')).toBe('Geen fouten en 1 waarschuwing.\n')
})

test('a long line is cut around the place', () => {
  const line = `${'a'.repeat(300)}DOEL${'b'.repeat(300)}`
  const long = {...context, sources: new Map([['x', {path: 'x', text: line, data: null, spans: new Map()}]])}
  const lines = print([made({file: 'x', position: at(1, 301, 305)})], 'tekst', long).split('\n')
  const column = lines[2]?.indexOf('DOEL') ?? -1
  expect(lines[2]?.length).toBeLessThan(115)
  expect(lines[3]?.slice(column)).toBe('^^^^')
  expect(lines[3]?.slice(0, column).trim()).toBe('│')
})

test('of one kind a hundred are shown, and the rest is counted', () => {
  const many = Array.from({length: 250}, () => made({file: 'x'}))
  expect(text(...many)).toContain('En nog 150 meldingen norm-zonder-bron.\n\n')
})

test('nothing of the author changes what the terminal does', () => {
  const anything = fc.string({unit: 'binary', maxLength: 60})
  fc.assert(
    fc.property(anything, anything, (message, line) => {
      const hostile = new Map([['x', {path: 'x', text: line, data: null, spans: new Map()}]])
      const diagnostics = [made({message, hint: message, file: 'x', position: at(1, 1, 4)})]
      for (const vorm of ['tekst', 'json', 'sarif'] as const) {
        const printed = print(diagnostics, vorm, {...context, sources: hostile})
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }
    })
  )
  const word = 'x'.repeat(5000)
  expect(text(made({message: `\u001b[31mrood \u202e om ${word}`, file: 'x'}))).toContain(
    `␛[31mrood ‹U+202E› om ${'x'.repeat(80)}…\n`
  )
})

test('colours only when asked', () => {
  expect(print([made({})], 'tekst', {...context, colour: true})).toContain('\u001b[31mfout\u001b[39m')
  expect(text(made({}))).not.toContain('\u001b')
})

test('JSON is the list of messages, complete', () => {
  const diagnostic = made({hint: 'Tip', message: 'a\u202eb'})
  const printed = print([diagnostic], 'json', context)
  expect(JSON.parse(printed)).toEqual([{...diagnostic, file: 'map/kader/normen #1.yaml'}])
  expect(printed).toContain('a\\u202eb')
})

test('SARIF names rules, levels and places', () => {
  const log: unknown = JSON.parse(print([made({severity: 'advies'})], 'sarif', context))
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'normenkader',
            rules: [{id: 'norm-zonder-bron', defaultConfiguration: {level: 'note'}}]
          }
        },
        results: [
          {
            ruleId: 'norm-zonder-bron',
            ruleIndex: 0,
            level: 'note',
            message: {text: 'Norm n1 heeft geen bron.'},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'map/kader/normen%20%231.yaml'},
                  region: {startLine: 3, startColumn: 12, endLine: 3, endColumn: 16}
                }
              }
            ]
          }
        ]
      }
    ]
  })
})
