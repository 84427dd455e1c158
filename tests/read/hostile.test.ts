import {describe, expect, test} from 'vitest'
import {readText} from './file.ts'

/**
 * Inputs that were measured to take the parsers from five seconds to forever. That a case ends at all within the limit
 * of the test runner is half of what it asserts.
 */
const repeat = (text: string, count: number): string => text.repeat(count)
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({length: count}, (_, i) => line(i)).join('\n')

describe('YAML', () => {
  test.each([
    ['braces', repeat('{', 400) + repeat('}', 400), 'te-groot 1:65'],
    ['many brackets', repeat('[', 15_000), 'te-groot 1:65'],
    ['explicit keys', repeat('? ', 600), 'verboden-yaml 1:1'],
    ['dashes', repeat('- ', 1000), 'te-groot 1:129'],
    ['deep maps', lines(300, (i) => `${repeat(' ', i)}a:`), 'te-groot 65:66'],
    ['a billion laughs', 'a: &a [x, x]\nb: [*a, *a]', 'verboden-yaml 1:4'],
    ['many keys', lines(150_000, (i) => `k${String(i)}: v`), 'te-groot 71429:8'],
    ['a long line', repeat('a', 20_001), 'te-groot 1:1'],
    ['10 MB', repeat('a', 10_000_000), 'te-groot 1:1']
  ])('%s', (_, text, problem) => {
    expect(readText('oordelen.yaml', text).problems).toEqual([problem])
  })

  test('sixty levels are read', () => {
    expect(readText('oordelen.yaml', repeat('{a: ', 60) + 'b' + repeat('}', 60)).problems).toEqual([])
  })
})

describe('Markdown that is refused', () => {
  test.each([
    ['list markers', repeat('- ', 1000)],
    ['thematic breaks', repeat('* ', 1000)],
    ['quotes', repeat('>', 60)],
    ['deep lists', lines(1000, (i) => `${repeat(' ', i)}- a`)],
    ['deep lists, often', repeat(`${lines(45, (i) => `${repeat('  ', i)}- a`)}\n`, 100)],
    ['CDATA', repeat(`${repeat('a <![CDATA[', 1000)}\n`, 10)],
    ['processing instructions', repeat(`${repeat('a <?', 1000)}\n`, 10)],
    ['stars between letters', repeat(`${repeat('a**b', 1000)}\n`, 17)],
    ['a run of stars, opened and closed', `${repeat('*', 9000)}a${repeat('*', 9000)}`],
    ['nested links', repeat('[a](b', 10_000 / 2.5)],
    ['runs of accents graves', lines(1000, (i) => `${repeat('`', i + 1)}a`)],
    ['underlined headings', repeat('a\n=\n', 3000)],
    ['many lines', repeat('a\n', 10_001)],
    ['blocks within each other', repeat(':::citaat\n', 20)],
    ['wide tables', `${repeat('|a', 300)}|`],
    ['a long definition, often used', `[a]: ${repeat('x', 10_000)}\n\n${repeat('[a] ', 500)}`],
    ['rows without cells', `${repeat('|a', 199)}|\n${repeat('|-', 199)}|\n${repeat('|\n', 9000)}`],
    ['1 MB', repeat('woord ', 170_000)]
  ])('%s', (_, text) => {
    const {source, problems} = readText('bevindingen/a.md', text)
    expect([source.body, problems.map((problem) => problem.split(' ')[0])]).toEqual([undefined, ['te-groot']])
  })
})

describe('Markdown that is long and well', () => {
  test.each([
    [
      'prose',
      repeat(
        `De gemeente heeft **doelen** in [de visie](#x)[^1], zie \`code\`. ${repeat('Lorem ipsum. ', 60)}\n\n`,
        300
      )
    ],
    ['a table', `|a|b|\n|-|-|\n${repeat('|x **y**|z|\n', 500)}`],
    ['a list', repeat('- Een onderdeel met [een verwijzing](#x)\n', 1000)],
    ['footnotes', lines(400, (i) => `[^n${String(i)}]: Gemeente, *Visie*, 2015, [p. 3](https://a.nl/b_c).`)]
  ])('%s', (_, text) => {
    expect(readText('bevindingen/a.md', text).problems).toEqual([])
  })
})
