import type {Root} from 'mdast'

/** Everything that could be taken for Markdown, HTML, a directive, an expression or a placeholder of our own. */
export const HOSTILE: string =
  '<script>alert(1)</script> | cel | {{titel}} {{{x}}} :::kaart{id=x} ::filters :oordeel[x]{klasse=hoog} # kop ' +
  '**vet** [x](javascript:alert(1)) ![y](//kwaad.example/z.png) "><svg onload=alert(1)> \uE0000\uE001 [^1] &lt; \\ ﷐'

/** Prose in which an author, or a document that was pasted, tries what a report should not hold. */
export function hostileTree(): Root {
  const link = (url: string): Root['children'][number] => ({
    type: 'paragraph',
    children: [{type: 'link', url, children: [{type: 'text', value: url}]}]
  })
  const inner: Root['children'] = [
    {type: 'paragraph', children: [{type: 'text', value: HOSTILE}]},
    {type: 'html', value: '<script>alert(2)</script>'},
    link('javascript:alert(1)'),
    link('#bestaat-niet'),
    {type: 'heading', depth: 6, children: [{type: 'text', value: HOSTILE}]},
    {type: 'paragraph', children: [{type: 'image', url: 'https://kwaad.example/z.png', alt: 'volgpixel'}]}
  ]
  return {type: 'root', children: inner}
}
