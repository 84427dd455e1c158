import type {Paragraph as Words} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {blocks} from './inside.ts'
import {bookmarked} from './bookmarks.ts'
import {kaart} from './card.ts'
import {contents, listOf} from './contents.ts'
import {withCaption} from './figure.ts'
import {inline} from './inline.ts'
import {paragraph} from './paragraph.ts'
import {text} from './run.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {titelblad} from './cover.ts'
import type {Element} from './xml.ts'

type Container = (node: ContainerDirective, state: State) => Element[]

/** How each `:::` block becomes Word. */
export const containers: Readonly<Partial<Record<string, Container>>> = {
  titelblad,
  inhoud: contents,
  lijst: listOf,
  kaart,
  keten,
  breed: withCaption,
  figuur: withCaption,
  toelichting: (node, state) => blocks(node.children, within(state, {role: 'note'})),
  waarschuwing: (node, state) => blocks(node.children, within(state, {role: 'warning'})),
  citaat
}

/** Small print: a line for each way through the chain. Under a label the rest stands on one line. */
function keten(node: ContainerDirective, state: State): Element[] {
  const small = within(state, {role: 'chain'})
  const [first, ...rest] = node.children
  const items = (first?.type === 'paragraph' && first.data?.directiveLabel ? rest : node.children).flatMap(
    (child) => (child.type === 'list' ? child.children : [])
  )
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) {
    const others = node.children.filter(({type}) => type !== 'list')
    return [...blocks(others, small), ...items.flatMap((item) => blocks(item.children, small))]
  }
  const label = inline(first.children, small, {bold: true})
  const words = items
    .flatMap((item) => item.children.filter((child): child is Words => child.type === 'paragraph'))
    .flatMap((child, index): Element[] => [text(index === 0 ? ': ' : '; '), ...inline(child.children, small)])
  return [paragraph([...label, ...words], small)]
}

function citaat(node: ContainerDirective, state: State): Element[] {
  const bron = node.attributes?.['bron']
  const id = node.attributes?.['id']
  if (id) state.pending.push(...bookmarked(id, [], state))
  const quoted = node.children.map((child, index): Element[] => {
    const isSource = index > 0 && child.type === 'paragraph' && isDash(child)
    return blocks([child], within(state, {role: isSource ? 'quoteSource' : 'quote'}))
  })
  const source = bron ? [paragraph([text(`— ${bron}`)], within(state, {role: 'quoteSource'}))] : []
  return [...quoted.flat(), ...source]
}

function isDash({children}: Words): boolean {
  const [first] = children
  return first?.type === 'text' && first.value.startsWith('— ')
}
