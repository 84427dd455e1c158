import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {read} from '../src/read.ts'
import {readText} from './read/file.ts'

/** What stands in the text of a source at the place of a path. */
function textAt(
  path: string,
  text: string,
  at: (string | number)[],
  what: 'key' | 'value' = 'value'
): string {
  const {source} = readText(path, text)
  const span = source.spans.get(at)?.[what]
  return span ? source.text.slice(...span) : 'no span'
}

describe('read', () => {
  test('leaves every scalar text, and a key without a value null', () => {
    const {source} = readText('oordelen.yaml', 'a: 2019\nb: 1.10\nc: ja\nd:\ne: [1e1, ~]\nf: {g: }\n')
    expect(source.data).toEqual({a: '2019', b: '1.10', c: 'ja', d: null, e: ['1e1', '~'], f: {g: null}})
  })

  test('reads only what has a name of ours', () => {
    const paths = [
      'figuren/a.svg',
      '.b.yaml',
      'README.md',
      'bevindingen/.#x.md',
      'cijfers/a.csv',
      'bevindingen/a.md'
    ]
    const {value} = read(paths.map((path) => ({path, bytes: new Uint8Array()})))
    expect(value.map(({path}) => path)).toEqual(['cijfers/a.csv', 'bevindingen/a.md'])
  })

  test('says nothing of files elsewhere, but names them', () => {
    const {source, problems} = readText('notities/a.md', '<b>: {\0')
    expect([source.path, source.data, problems]).toEqual(['notities/a.md', undefined, []])
  })

  test('parts the front matter from the body', () => {
    const {source} = readText('bevindingen/a.md', '---\ntitel: Foo\n---\n\n## Kop\n')
    expect(source.data).toEqual({titel: 'Foo'})
    expect(source.body?.children[0]).toMatchObject({
      type: 'heading',
      position: {start: {line: 5, column: 1, offset: 20}}
    })
  })

  test('a file without front matter has a body and no data', () => {
    const {source, problems} = readText('bevindingen/a.md', 'Tekst\n\n---\n')
    expect([source.data, source.body?.children.length, problems]).toEqual([undefined, 2, []])
  })

  test('front matter with nothing in it is a map without keys', () => {
    expect(readText('bevindingen/a.md', '---\n---\nx').source.data).toEqual({})
    expect(readText('bevindingen/a.md', '---\n# niets\n---').source.data).toEqual({})
  })

  test('front matter that has no end is one error', () => {
    const {source, problems} = readText('bevindingen/a.md', '---\ntitel: x\n\ntekst')
    expect([source.data, source.body, problems]).toEqual([undefined, undefined, ['open-kop 1:1']])
  })
})

describe('places', () => {
  test('of keys and values', () => {
    const text = 'a:\n  - {id: x, titel: "Foo"}\n  - id: y\nb: >-\n  een\n  twee\n\nc: d\n'
    expect(textAt('oordelen.yaml', text, ['a', 0, 'titel'])).toBe('"Foo"')
    expect(textAt('oordelen.yaml', text, ['a', 0, 'titel'], 'key')).toBe('titel')
    expect(textAt('oordelen.yaml', text, ['a', 0])).toBe('{id: x, titel: "Foo"}')
    expect(textAt('oordelen.yaml', text, ['a', 1])).toBe('id: y')
    expect(textAt('oordelen.yaml', text, ['a'])).toBe('- {id: x, titel: "Foo"}\n  - id: y')
    expect(textAt('oordelen.yaml', text, ['b'])).toBe('>-\n  een\n  twee')
    expect(textAt('oordelen.yaml', text, [])).toBe(text.trimEnd())
  })

  test.each(['\n', '\r\n'])('hold with line ends %j, a byte order mark and front matter', (eol) => {
    const text = ['---', 'titel: Foo', 'a: 1', 'a: 2', '---', 'één', '', '<b>x</b>'].join(eol)
    const {source, problems} = readText('bevindingen/a.md', `\ufeff${text}`)
    expect(problems).toEqual(['dubbele-sleutel 4:1', 'ruwe-html 8:1'])
    expect(source.text).toBe(text)
    expect(source.text.slice(...(source.spans.get(['titel'])?.value ?? [0, 0]))).toBe('Foo')
    const [first] = source.body?.children ?? []
    expect(source.text.slice(first?.position?.start.offset, first?.position?.end.offset)).toBe('één')
  })

  test('a text in several lines keeps its paragraphs', () => {
    const {source} = readText(
      'oordelen.yaml',
      'a: >-\n  een\n  twee\n\n  drie\nb: een\n  twee\n\n  drie\nc: |\n  een\n  twee\n'
    )
    expect(source.data).toEqual({a: 'een twee\n\ndrie', b: 'een twee\n\ndrie', c: 'een\ntwee\n'})
  })
})

describe('properties', () => {
  const pieces = [
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '>-\n',
    '|',
    '#',
    '&a',
    '*a',
    '!',
    '?',
    '%',
    '---\n',
    '\n',
    '  '
  ]
  const markdown = [
    '**',
    '_',
    '`',
    '```\n',
    '<!--',
    '-->',
    '<b>',
    ':getal[',
    ']{uit=',
    ':::figuur\n',
    ':::\n',
    '|',
    '[^1]',
    '> '
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces, ...markdown), fc.string({unit: 'binary'})), {
    maxLength: 40
  })

  test('never throws on any text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('oordelen.yaml', 'bevindingen/a.md'), (parts, path) => {
        const {source, problems} = readText(path, parts.join(''))
        expect(source.data !== undefined || source.body !== undefined || problems.length > 0).toBe(true)
      }),
      {numRuns: 300}
    )
  })

  test('never throws on front matter of any text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        readText('bevindingen/a.md', `---\n${parts.join('')}\n---\n${parts.join('')}`)
      }),
      {numRuns: 200}
    )
  })

  test('never throws on any bytes, and what it makes but for places is plain', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 60}),
        fc.constantFrom('oordelen.yaml', 'bevindingen/a.md'),
        (bytes, path) => {
          const {value, diagnostics} = read([{path, bytes}])
          const plain = {value: value.map(({spans: _, ...source}) => source), diagnostics}
          expect(JSON.parse(JSON.stringify(plain))).toEqual(plain)
        }
      ),
      {numRuns: 300}
    )
  })
})
