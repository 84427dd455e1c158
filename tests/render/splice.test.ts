import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {build, FORMATS} from '../../src/render.ts'
import type {Rapport} from '../../src/model/rapport.ts'
import {HOSTILE} from './sample-hostile.ts'
import {blok, letterlijk, minimal, regel} from './sample.ts'
import {templateOf} from './templates.ts'

function built(rapport: string, values: Partial<Rapport>): Root {
  const {value, diagnostics} = build({...minimal(), ...values}, templateOf({rapport}))
  expect(diagnostics).toEqual([])
  return value
}

async function markdown(rapport: string, values: Partial<Rapport>): Promise<string> {
  const data = {...minimal(), ...values}
  const bytes = await FORMATS.find(({id}) => id === 'md')?.write(built(rapport, values), data)
  return new TextDecoder().decode(bytes).trim()
}

const types = ({children}: Root): string[] => children.map(({type}) => type)

test('a value is text wherever it stands', () => {
  const template =
    '# {{titel}}\n\n- {{titel}}\n\n| a |\n| - |\n| {{titel}} |\n\n*{{titel}}* [{{titel}}](https://example.nl)'
  const root = built(template, {titel: HOSTILE})
  expect(types(root)).toEqual(['heading', 'list', 'table', 'paragraph'])
  expect(toString(root).split(HOSTILE)).toHaveLength(6)
})

test('an empty value leaves no empty paragraph', () => {
  expect(types(built('a\n\n{{ondertitel}}\n\nb', {}))).toEqual(['paragraph', 'paragraph'])
})

test('a text alone takes the place of its paragraph', () => {
  expect(types(built('a\n\n{{hoofdvraag}}\n\nb', {hoofdvraag: blok('x\n\n- y\n\nz')}))).toEqual([
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
    'paragraph'
  ])
})

test('a text in a sentence or a cell goes on in the line', async () => {
  const hoofdvraag = blok('Een **twee**.\n\n- a\n- b\n\n| c | d |\n| - | - |\n| e | f |')
  expect(await markdown('Zie {{hoofdvraag}}!', {hoofdvraag})).toBe('Zie Een **twee**. a; b c, d; e, f!')
  expect(await markdown('| x |\n| - |\n| {{hoofdvraag}} |', {hoofdvraag})).toContain(
    '| Een **twee**. a; b c, d; e, f |'
  )
})

test('headings of an author go one below the heading they stand under', () => {
  const root = built('# a\n\n### b\n\n{{hoofdvraag}}', {hoofdvraag: blok('## c\n\nx\n\n### d\n\ny')})
  const found = root.children.flatMap((node) =>
    node.type === 'heading' ? [`${String(node.depth)}${toString(node)}`] : []
  )
  expect(found).toEqual(['1a', '2b', '3c', '4d'])
})

test('headings of the template without content are left out, those of authors stay', () => {
  const root = built('# a\n\n## b\n\n### c\n\n{{ondertitel}}\n\n## d\n\n{{hoofdvraag}}', {
    hoofdvraag: blok('## e')
  })
  expect(toString(root)).toBe('ade')
})

test('what an author writes is no directive but a figure or a quote', () => {
  const root = built('{{hoofdvraag}}', {
    hoofdvraag: blok(
      ':::kaart{soort=norm}\nx\n:::\n\nde gemeente:Stadskanaal\n\n::filters\n\n:::citaat\ny\n:::'
    )
  })
  expect(types(root)).toEqual(['paragraph', 'paragraph', 'paragraph', 'containerDirective'])
  expect(toString(root)).toContain('de gemeente:Stadskanaal')
})

test('a link within a link is one link', () => {
  const root = built('[{{hoofdvraag}}](https://a.example)', {hoofdvraag: regel('x [y](https://b.example) z')})
  expect(JSON.stringify(root).match(/"link"/gu)).toHaveLength(1)
})

test('only links that arrive and are safe remain', async () => {
  const hoofdvraag = regel(
    '[a](#bestaat) [b](#weg) [c](javascript:x) [d](https://d.example) [e](mailto:e@e.nl) [f](f.pdf)'
  )
  expect(await markdown('# x :anker{id=bestaat}\n\n{{hoofdvraag}}', {hoofdvraag})).toBe(
    '# x\n\n[a](#x) b c [d](https://d.example) [e](mailto:e@e.nl) f'
  )
})

test('what is printed twice keeps its id at the first place', () => {
  const root = built(':::kaart{id=x}\na\n:::\n\n:::kaart{id=x}\nb\n:::', {})
  expect(JSON.stringify(root).match(/"id":"x"/gu)).toHaveLength(1)
})

test('footnotes stand at the end, each once', async () => {
  const hoofdvraag = blok('x[^n]\n\n[^n]: Noot.')
  expect(await markdown('{{hoofdvraag}}\n\n{{hoofdvraag}}', {hoofdvraag})).toBe(
    'x[^n]\n\nx[^n]\n\n[^n]: Noot.'
  )
})

test('references and definitions of an author become links', () => {
  const root = built('{{hoofdvraag}}', {hoofdvraag: blok('[a][b]\n\n[b]: https://b.example')})
  expect(JSON.stringify(root)).toContain('"url":"https://b.example"')
  expect(JSON.stringify(root)).not.toContain('definition')
})

test('raw HTML of an author is shown as what it is', () => {
  const root = built('{{hoofdvraag}}', {hoofdvraag: blok('<b>x</b>\n\n<div>\ny\n</div>')})
  expect(toString(root)).toBe('<b>x</b><div>\ny\n</div>')
  expect(JSON.stringify(root)).not.toContain('"html"')
})

test('the table of contents has the headings to its depth, but for those that say not to', () => {
  const root = built(
    '# t\n\n::inhoud[Inhoud]{diepte=2}\n\n## a\n\nx\n\n### b\n\nx\n\n### c :anker{inhoud=nee}\n\nx\n\n#### d\n\nx',
    {}
  )
  const contents = root.children.find((node) => node.type === 'containerDirective')
  expect(contents && toString(contents)).toBe('Inhoudab')
})

test('a table of many rows, and rows of other shapes, keep their values', () => {
  const objecten = Array.from({length: 50}, (_, index) => `n${String(index)}`)
  const template =
    '| a | b |\n| - | - |\n{{#each objecten}}\n| {{this}} | {{#if @first}}**eerste {{@index}}**{{/if}} |\n{{/each}}'
  const root = built(template, {objecten})
  const [table] = root.children
  expect(table?.type === 'table' && table.children.length).toBe(51)
  expect(toString(root)).toContain('n0eerste 0n1n2')
})

test('a value with line ends is one line', async () => {
  expect(await markdown('{{hoofdvraag}}', {hoofdvraag: letterlijk('x')})).toBe('x')
  expect(await markdown('{{titel}}', {titel: 'a\n\n# b\r\n- c'})).toBe('a # b - c')
})
