import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast'
import type {} from 'mdast-util-directive'
import type {Rapport} from '../../../../model/rapport.ts'
import type {InputFile} from '../../../../model/source.ts'

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
    ...[2, 3, 4, 5, 6].map((depth) => heading(depth)),
    words(link, {type: 'footnoteReference', identifier: '1'}),
    list(),
    {type: 'blockquote', children: [words(text('Citaat'))]},
    {
      type: 'containerDirective',
      name: 'breed',
      attributes: {label: 'Tabel'},
      children: [{type: 'table', children: [row(), row()]}]
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
    ...{titel, ondertitel: titel, overheden: '', opdrachtgever: titel, uitvoerder: '', datum: titel},
    ...{periode: '', fase: '', datumIso: '', concept: true, intern: true, termen: {}},
    huisstijl: {word: template.path},
    afbeeldingen: {[template.path]: template},
    ...{hoofdconclusies: [], hoofdaanbevelingen: [], voorwoord: [], inleiding: [], aanpak: [], nawoord: []},
    ...{bijlagen: [], onderdelen: [], alleOnderdelen: [], totalen: [], objecten: [], matrix: []},
    ...{aanbevelingen: [], bronnen: [], begrippen: [], kaders: [], verantwoording: [], vrijstellingen: []},
    aantallen: {normen: 0, vragen: 0, bevindingen: 0, bronnen: 0, aanbevelingen: 0, conclusies: 0},
    bijlagenummers: {
      normenkader: '',
      oordelen: '',
      aanbevelingen: '',
      bronnen: '',
      begrippen: '',
      vrijstellingen: ''
    }
  }
}
