import type {Root} from 'mdast'
import type {Rapport} from '../../src/model/rapport.ts'
import type {Fragment} from '../../src/model/beelden.ts'
import {complete} from './sample-complete.ts'

/** Everything that could be taken for Markdown, HTML, a directive, an expression or a placeholder of our own. */
export const HOSTILE: string =
  '<script>alert(1)</script> | cel | {{titel}} {{{x}}} :::kaart{id=x} ::filters :oordeel[x]{klasse=hoog} # kop ' +
  '**vet** [x](javascript:alert(1)) ![y](//kwaad.example/z.png) <img src=x onerror=alert(1)> "><svg onload=alert(1)> ' +
  '\uE0000\uE001 \uE000 [^1] &lt; &#60; `code` ~~weg~~ $x$ \\ C:\\map'

/** Prose in which an author, or a document that was pasted, tries what a report should not hold. */
function hostileFragment(): Fragment {
  const link = (url: string): Root['children'][number] => ({
    type: 'paragraph',
    children: [{type: 'link', url, children: [{type: 'text', value: `link ${url}`}]}]
  })
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'paragraph', children: [{type: 'text', value: HOSTILE}]},
      {type: 'html', value: '<script>alert(2)</script>'},
      {
        type: 'paragraph',
        children: [
          {type: 'html', value: '<b onclick="alert(3)">'},
          {type: 'text', value: 'x'}
        ]
      },
      link('javascript:alert(1)'),
      link('JaVaScRiPt:alert(1)'),
      link('data:text/html,<script>alert(1)</script>'),
      link('file:///etc/passwd'),
      link('//kwaad.example'),
      link('#bestaat-niet'),
      {type: 'heading', depth: 6, children: [{type: 'text', value: 'Diepe kop'}]},
      {
        type: 'paragraph',
        children: [{type: 'image', url: 'https://kwaad.example/pixel.png', alt: 'volgpixel'}]
      },
      {
        type: 'containerDirective',
        name: 'kaart',
        attributes: {id: 'Hoofdinhoud', soort: 'norm'},
        children: [{type: 'paragraph', children: [{type: 'text', value: 'nagemaakte kaart'}]}]
      },
      {
        type: 'paragraph',
        children: [
          {
            type: 'textDirective',
            name: 'oordeel',
            attributes: {klasse: 'hoog'},
            children: [{type: 'text', value: 'Vals'}]
          }
        ]
      }
    ]
  }
  return {fragment: 'blok', tree, plain: HOSTILE}
}

/** The complete report with every text replaced, ids and numbers too. */
export function hostile(): Rapport {
  const rapport = complete()
  return {
    ...replaced(rapport),
    termen: rapport.termen,
    afbeeldingen: rapport.afbeeldingen,
    concept: true,
    intern: true
  }
}

function replaced<T>(value: T): T
function replaced(value: unknown): unknown {
  if (typeof value === 'string') return HOSTILE
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item))
  if (typeof value !== 'object' || value === null) return value
  if (Object.hasOwn(value, 'fragment')) return hostileFragment()
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, replaced(item)])
  )
}
