import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast'
import type {} from 'mdast-util-directive'
import type {Rapport} from '../../../../model/rapport.ts'
import type {InputFile} from '../../../../model/source.ts'
import {EMPTY} from '../../../empty.ts'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const words = (...children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children})
const link: PhrasingContent = {type: 'link', url: '#kop-1', children: [text('Kop 1')]}

/** One of everything that asks for a style. */
export const SAMPLE: Root = {
  type: 'root',
  children: [
    {type: 'containerDirective', name: 'titelblad', children: [heading(1), words(text('Ondertitel'))]},
    {
      type: 'containerDirective',
      name: 'inhoud',
      children: [
        {type: 'paragraph', data: {directiveLabel: true}, children: [text('Inhoud')]},
        list(list(list()))
      ]
    },
    {
      type: 'containerDirective',
      name: 'lijst',
      attributes: {reeks: 'Tabel'},
      children: [{type: 'paragraph', data: {directiveLabel: true}, children: [text('Tabellen')]}, list()]
    },
    ...[2, 3, 4, 5, 6].map((depth) => heading(depth)),
    words(link, {type: 'footnoteReference', identifier: '1'}),
    list(),
    {type: 'blockquote', children: [words(text('Citaat'))]},
    {
      type: 'containerDirective',
      name: 'breed',
      data: {bijschrift: {reeks: 'Tabel', nummer: '1'}},
      children: [
        {type: 'paragraph', data: {isBijschrift: true}, children: [text('Tabel 1: Tabel')]},
        {type: 'table', children: [row(), row()]}
      ]
    },
    {type: 'footnoteDefinition', identifier: '1', children: [words(text('Noot'))]}
  ]
}

function heading(depth: number): RootContent & {type: 'heading'} {
  const level = depth === 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6
  const id = `kop-${String(depth - 1)}`
  return {type: 'heading', depth: level, data: {id}, children: [text(`Kop ${String(depth - 1)}`)]}
}

function list(below?: BlockContent): BlockContent {
  return {
    type: 'list',
    children: [{type: 'listItem', children: [words(link), ...(below ? [below] : [])]}]
  }
}

function row(): {type: 'tableRow'; children: {type: 'tableCell'; children: PhrasingContent[]}[]} {
  return {
    type: 'tableRow',
    children: Array.from({length: 5}, () => ({type: 'tableCell', children: [text('cel')]}))
  }
}

/** A report of nothing but its title and the template. */
export function sampleRapport(titel: string, template: InputFile): Rapport {
  return {
    ...EMPTY,
    ...{titel, ondertitel: titel, opdrachtgever: titel, datum: titel, concept: true, intern: true},
    huisstijl: {word: template.path},
    afbeeldingen: {[template.path]: template}
  }
}
