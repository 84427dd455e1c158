import type {ElementContent} from 'hast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {State} from 'mdast-util-to-hast'
import {klasseOf} from '../../oordeel.ts'
import {element} from './element.ts'
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
  inhoud: (state, node) => element('div', {className: ['inhoud']}, state.all(node)),
  lijst
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

/** The list of tables or of figures: folded on a screen. */
function lijst(state: State, node: ContainerDirective): ElementContent {
  const [label, ...rest] = node.children
  const inside = rest.flatMap((child) => state.one(child, node) ?? [])
  const summary = label?.type === 'paragraph' ? state.all(label) : []
  return element('details', {className: ['lijst']}, [element('summary', {}, summary), ...inside])
}

function breed(state: State, node: ContainerDirective): ElementContent {
  const id = node.attributes?.['id']
  return element('div', {...(id && {id}), className: ['breed']}, withCaption(state, node, true))
}

/** Images without the paragraph around them. */
function figuur(state: State, node: ContainerDirective): ElementContent {
  const id = node.attributes?.['id']
  const attributes = {...(id && {id}), className: ['figuur']}
  if (node.data?.bijschrift?.reeks === 'Tabel')
    return element('div', attributes, withCaption(state, node, false))
  const shown: ElementContent[] = []
  const words: ElementContent[] = []
  for (const child of node.children) {
    const image = child.type === 'paragraph' && child.children.some(({type}) => type === 'image')
    const made = [state.one(child, node) ?? []].flat()
    if (image) shown.push(...state.all(child))
    else if (child.type === 'paragraph') words.push(...made)
    else shown.push(...made)
  }
  const captions = words.length > 0 ? [element('figcaption', {}, words)] : []
  return element('figure', attributes, [...shown, ...captions])
}

/** The first table within takes the caption as its own. */
function withCaption(state: State, node: ContainerDirective, rowHeaders: boolean): ElementContent[] {
  let caption = node.children.find((child) => child.type === 'paragraph' && child.data?.isBijschrift === true)
  return node.children.flatMap((child): ElementContent[] => {
    if (child === caption) return []
    if (child.type !== 'table') return [state.one(child, node) ?? []].flat()
    const words = caption?.type === 'paragraph' ? state.all(caption) : undefined
    caption = undefined
    return [tableElement(state, child, {rowHeaders, ...(words && {caption: words})})]
  })
}

function citaat(state: State, node: ContainerDirective): ElementContent {
  const bron = node.attributes?.['bron']
  const source = bron ? [element('p', {className: ['citaat-bron']}, [`— ${bron}`])] : []
  return element('blockquote', {className: ['citaat']}, [...state.all(node), ...source])
}
