import {expect, test} from 'vitest'
import type {Rapport} from '../../src/model/rapport.ts'
import {compose} from '../../src/compose.ts'
import {build} from '../../src/render.ts'
import {textOf} from '../../src/render/finish/text.ts'
import type {Node} from '../../src/render/node.ts'
import {analyse} from '../analyse.ts'
import {blok, minimal, verwijzing} from './sample.ts'
import {templateOf} from './templates.ts'

const TABLE = '| Jaar | Aantal |\n| ---- | -----: |\n| 2024 | 12 |'

/** The document of chapters, printed by a template with a table of its own between them. */
function built(teksten: readonly string[], sjabloon = ''): Node {
  const inleiding = teksten.map((tekst, index) => {
    const inhoud = blok(tekst)
    return {...verwijzing(`h${String(index)}`, '', 'Hoofdstuk'), inhoud}
  })
  const rapport: Rapport = {...minimal(), titel: 'Proef', inleiding}
  const standaard =
    '# {{titel}}\n\n::inhoud[Inhoud]\n\n{{#each inleiding}}\n## {{titel}}\n\n{{inhoud}}\n\n' +
    ':::breed{label="Bij {{titel}}"}\n| a | b |\n| - | - |\n| {{titel}} | x |\n:::\n\n{{/each}}\n'
  const {value, diagnostics} = build(rapport, templateOf({rapport: sjabloon || standaard}))
  expect(diagnostics).toEqual([])
  return value
}

function all(node: Node, is: (node: Node) => boolean): Node[] {
  return [...(is(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, is))]
}

const captions = (root: Node): string[] => all(root, ({data}) => data?.isBijschrift === true).map(textOf)

test('tables of authors and of the template are numbered in one series, as they are printed', () => {
  const root = built([
    `:::figuur{#aanvragen}\n${TABLE}\n\nAanvragen per jaar\n:::`,
    `:::figuur\n${TABLE}\n\nNog eens\n:::\n\n${TABLE}`
  ])
  expect(captions(root)).toEqual([
    'Tabel 1: Aanvragen per jaar',
    'Tabel 2: Bij Hoofdstuk',
    'Tabel 3: Nog eens',
    'Tabel 4: Bij Hoofdstuk'
  ])
})

test('a table has its caption above it, a figure below, whatever the author did', () => {
  const kinds = (root: Node): string[] =>
    all(root, ({name}) => name === 'figuur').map(({children = []}) =>
      children.map((child) => (child.data?.isBijschrift ? 'bijschrift' : child.type)).join(' ')
    )
  const image = '![Een pijl](figuren/x.png)'
  const root = built([
    `:::figuur{#t}\n${TABLE}\n\nEen tabel\n\nBron: CBS\n:::\n\n:::figuur{#f}\nEen figuur\n\n${image}\n\nBron: CBS\n:::`
  ])
  expect(kinds(root)).toEqual(['bijschrift table paragraph', 'paragraph bijschrift paragraph'])
  expect(captions(root).slice(0, 2)).toEqual(['Tabel 1: Een tabel', 'Figuur 1: Een figuur'])
})

test('one with an id and without words has its number alone; one without both has none', () => {
  const root = built([
    'text\n\n:::figuur{#a}\n![x](figuren/x.png)\n:::\n\n:::figuur\n![x](figuren/x.png)\n:::'
  ])
  expect(captions(root)).toEqual(['Figuur 1', 'Tabel 1: Bij Hoofdstuk'])
})

test('what is printed twice keeps its number, and stands in the list once', () => {
  const twice =
    '# {{titel}}\n\n::inhoud[Inhoud]\n\n{{#each inleiding}}\n## a\n\n{{inhoud}}\n\n## b\n\n{{inhoud}}\n{{/each}}\n'
  const root = built([`:::figuur{#a}\n${TABLE}\n\nA\n:::\n\n:::figuur{#b}\n${TABLE}\n\nB\n:::`], twice)
  expect(captions(root)).toEqual(['Tabel 1: A', 'Tabel 2: B', 'Tabel 1: A', 'Tabel 2: B'])
  const [list] = all(root, ({name}) => name === 'lijst')
  expect(all(list ?? {type: 'root'}, ({type}) => type === 'link').map(textOf)).toEqual([
    'Tabel 1: A',
    'Tabel 2: B'
  ])
})

test('every number has an id that its list links to', () => {
  const root = built([
    `## Tabel 1\n\n:::figuur\n${TABLE}\n\nA\n:::\n\n:::figuur{#plaat}\n![x](figuren/x.png)\n\nB\n:::`
  ])
  const lists = all(root, ({name}) => name === 'lijst')
  const links = lists.flatMap((list) => all(list, ({type}) => type === 'link'))
  expect(
    links.map(({url, children}) => `${url ?? ''} ${textOf({type: 'link', children: children ?? []})}`)
  ).toEqual(['#tabel-1-2 Tabel 1: A', '#tabel-2 Tabel 2: Bij Hoofdstuk', '#plaat Figuur 1: B'])
})

test('a template may do without the lists', () => {
  const root = built(
    [`:::figuur\n${TABLE}\n\nA\n:::`],
    '# {{titel}}\n\n::inhoud[Inhoud]{lijsten=nee}\n\n## x\n\n{{#each inleiding}}\n{{inhoud}}\n{{/each}}\n'
  )
  expect(all(root, ({name}) => name === 'lijst')).toEqual([])
  expect(captions(root)).toEqual(['Tabel 1: A'])
})

test('a reference prints the number of its place in the report, and the word alone where it is not printed', () => {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'),
    (c) => c.charCodeAt(0)
  )
  const analysis = analyse({
    'normenkader.yaml': 'onderdelen:\n  - id: thema\n    titel: Thema\n',
    'hoofdstukken/aanpak.md': `---\ntitel: Aanpak\nplaats: aanpak\n---\nZie [](#later), [](#eerst) en [het plaatje](#plaat).\n\n:::figuur{#eerst}\n${TABLE}\n\nEerst\n:::\n`,
    'hoofdstukken/nawoord.md': `---\ntitel: Nawoord\nplaats: nawoord\n---\n:::figuur{#later}\n${TABLE}\n\nLater\n:::\n\n:::figuur{#plaat}\n![Een vlek van een punt groot](figuren/x.png)\n\nVlek\n:::\n`,
    'figuren/x.png': String.fromCharCode(...png)
  })
  const {onderzoek, score} = analysis
  if (onderzoek === undefined || score === undefined) throw new Error('niet te lezen')
  const rapport = compose(onderzoek, score, {concept: false, intern: false})
  const lineIn = (sjabloon: string): string[] =>
    all(build(rapport, templateOf({rapport: sjabloon})).value, ({type}) => type === 'paragraph')
      .map(textOf)
      .filter((text) => text.startsWith('Zie '))
  const both =
    '# {{titel}}\n\n{{#each aanpak}}\n{{inhoud}}\n{{/each}}\n\n{{#each nawoord}}\n{{inhoud}}\n{{/each}}\n'
  const turned =
    '# {{titel}}\n\n{{#each nawoord}}\n{{inhoud}}\n{{/each}}\n\n{{#each aanpak}}\n{{inhoud}}\n{{/each}}\n'
  const half = '# {{titel}}\n\n{{#each aanpak}}\n{{inhoud}}\n{{/each}}\n'
  expect(lineIn(both)).toEqual(['Zie Tabel 2, Tabel 1 en het plaatje.'])
  expect(lineIn(turned)).toEqual(['Zie Tabel 1, Tabel 2 en het plaatje.'])
  expect(lineIn(half)).toEqual(['Zie figuur, Tabel 1 en het plaatje.'])
})
