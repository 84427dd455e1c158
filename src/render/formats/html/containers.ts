import type {ElementContent} from 'hast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {State} from 'mdast-util-to-hast'
import {klasseOf} from '../../oordeel.ts'
import {element, isElement} from './element.ts'
import {tableElement} from './table.ts'

type Container = (state: State, node: ContainerDirective) => ElementContent

const SOORTEN = ['norm', 'aanbeveling', 'bevinding', 'conclusie', 'vraag']

/** How each `:::` block becomes HTML. */
export const containers: Readonly<Partial<Record<string, Container>>> = {
  titelblad: (state, node) => element('div', {className: ['titelblad']}, state.all(node)),
  kaart,
  keten,
  toelichting: (state, node) => element('div', {className: ['toelichting']}, state.all(node)),
  waarschuwing: (state, node) => element('div', {className: ['waarschuwing'], role: 'note'}, state.all(node)),
  breed,
  figuur,
  citaat,
  inhoud: (state, node) => element('div', {className: ['inhoud']}, state.all(node))
}

function kaart(state: State, node: ContainerDirective): ElementContent {
  const {id, soort = '', klasse} = node.attributes ?? {}
  const classes = ['kaart']
  if (SOORTEN.includes(soort ?? '')) classes.push(`kaart-${soort ?? ''}`)
  if (klasse) classes.push(`kaart-${klasseOf(klasse)}`)
  return element('article', {...(id && {id}), className: classes}, state.all(node))
}

/** With a label it is folded: `:::keten[6 bronnen]`. */
function keten(state: State, node: ContainerDirective): ElementContent {
  const [first, ...rest] = node.children
  const className = ['keten']
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel)
    return element('div', {className}, state.all(node))
  const inside = rest.flatMap((child) => state.one(child, node) ?? [])
  return element('details', {className}, [element('summary', {}, state.all(first)), ...inside])
}

function breed(state: State, node: ContainerDirective): ElementContent {
  const label = node.attributes?.['label']
  const children = node.children.flatMap((child) =>
    child.type === 'table'
      ? [tableElement(state, child, {rowHeaders: true, ...(label && {caption: label})})]
      : (state.one(child, node) ?? [])
  )
  return element('div', {className: ['breed']}, children)
}

/** Images without the paragraph around them; the other paragraphs are the caption. */
function figuur(state: State, node: ContainerDirective): ElementContent {
  const id = node.attributes?.['id']
  const shown: ElementContent[] = []
  const caption: ElementContent[] = []
  for (const child of state.all(node)) {
    const isParagraph = isElement(child, 'p')
    const image = isParagraph && child.children.some((inside) => isElement(inside, 'img'))
    if (image) shown.push(...child.children)
    else if (isParagraph) caption.push(child)
    else shown.push(child)
  }
  const captions = caption.length > 0 ? [element('figcaption', {}, caption)] : []
  return element('figure', {...(id && {id}), className: ['figuur']}, [...shown, ...captions])
}

function citaat(state: State, node: ContainerDirective): ElementContent {
  const bron = node.attributes?.['bron']
  const source = bron ? [element('p', {className: ['citaat-bron']}, [`— ${bron}`])] : []
  return element('blockquote', {className: ['citaat']}, [...state.all(node), ...source])
}
