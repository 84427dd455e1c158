import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readText} from './file.ts'

const body = (text: string): {tree: unknown; problems: string[]} => {
  const {source, problems} = readText('bevindingen/a.md', text)
  return {tree: source.body && outline(source.body), problems}
}

/** A tree as nested lists: `['paragraph', 'text']`. */
function outline(node: Nodes): unknown {
  if ('children' in node) return [node.type, ...node.children.map(outline)]
  return 'value' in node ? node.value : node.type
}

describe('insertions', () => {
  test('that are ours are directives', () => {
    const text =
      'a :getal[1]{uit=b.c.d} b\n\n::tabel{uit=a}\n\n:::figuur{#a}\n![b](c)\n:::\n\n:::citaat{bron=a}\nb\n:::\n'
    expect(body(text)).toEqual({
      tree: [
        'root',
        ['paragraph', 'a ', ['textDirective', '1'], ' b'],
        ['leafDirective'],
        ['containerDirective', ['paragraph', 'image']],
        ['containerDirective', ['paragraph', 'b']]
      ],
      problems: []
    })
  })

  test.each([
    'Bron:CBS',
    'art. 4:5',
    '10:30',
    '::foo',
    ':::foo',
    'zie:getal',
    ':getal',
    'Let op:tabel 3',
    ':getalletje[a]',
    '::tabellen{a}',
    'a:b{c=d}'
  ])('that are not ours, as %s, are text', (text) => {
    expect(body(text)).toEqual({tree: ['root', ['paragraph', text]], problems: []})
  })

  test.each([
    '`::tabel{uit=a}` hier',
    'Schrijf \\::tabel{uit=a} hier',
    'Zie\n::tabel{uit=a}\nhier',
    '- ::tabel{uit=a}'
  ])('that are code, escaped or on a line of their own, as %j, have no message', (text) => {
    expect(body(text).problems).toEqual([])
  })

  test('that are not ours keep the Markdown in them', () => {
    expect(body('Bron:CBS[^1] :a[**b**]{c}\n\n[^1]: d').tree).toEqual([
      'root',
      ['paragraph', 'Bron:CBS', 'footnoteReference', ' :a[', ['strong', 'b'], ']{c}'],
      ['footnoteDefinition', ['paragraph', 'd']]
    ])
  })

  test.each([
    [':Getal[1]{uit=a}', 'onbekende-invoeging 1:1'],
    ['a ::figuur{#b}', 'onbekende-invoeging 1:3'],
    [':::figur{#b}', 'onbekende-invoeging 1:1'],
    ['Zie ::tabel{uit=a} hier.', 'onbekende-invoeging 1:5'],
    ['::grafiek{uit="a" soort=lijn}.', 'onbekende-invoeging 1:1'],
    ['|a|\n|-|\n|::tabel{uit=a}|', 'onbekende-invoeging 3:2'],
    ['Zie :::citaat{bron=a} hier.', 'onbekende-invoeging 1:5'],
    ['::tabel{uit=a', 'onbekende-invoeging 1:1'],
    ['a :getal[1]{ui=b}', 'onbekend-attribuut 1:3'],
    ['a :getal[1]{uit=b .c}', 'onbekend-attribuut 1:3'],
    ['a :getal[1]{uit=b(c, d)}', 'onbekend-attribuut 1:3'],
    ['::tabel', 'ontbrekend-attribuut 1:1'],
    [':::figuur\na', 'open-invoeging 1:1']
  ])('with a mistake, as %s, are reported', (text, problem) => {
    expect(body(text).problems).toEqual([problem])
  })
})

describe('HTML', () => {
  test('is left out, with one warning for a pair of tags', () => {
    expect(body('a <b>c</b> d')).toEqual({
      tree: ['root', ['paragraph', 'a c d']],
      problems: ['ruwe-html 1:3']
    })
  })

  test('in a block is left out with what is in it', () => {
    expect(body('<div>\na\n</div>\n\nb')).toEqual({
      tree: ['root', ['paragraph', 'b']],
      problems: ['ruwe-html 1:1']
    })
  })

  test('that is a comment vanishes', () => {
    expect(body('a <!-- b --> c\n\n<!-- d\n\ne --> <!-- f -->\n')).toEqual({
      tree: ['root', ['paragraph', 'a  c']],
      problems: []
    })
  })

  test('after a comment is reported', () => {
    expect(body('<!-- a --> b').problems).toEqual(['ruwe-html 1:1'])
  })

  test('that is a comment without an end is an error', () => {
    expect(body('a\n\n<!-- b\n\nc').problems).toEqual(['open-opmerking 3:1'])
  })
})

test('of GFM there are tables and footnotes, and no more', () => {
  expect(body('|a|\n|-|\n|b|\n\n~~c~~ https://d.nl\n\n- [ ] e').tree).toEqual([
    'root',
    ['table', ['tableRow', ['tableCell', 'a']], ['tableRow', ['tableCell', 'b']]],
    ['paragraph', '~~c~~ https://d.nl'],
    ['list', ['listItem', ['paragraph', '[ ] e']]]
  ])
})
