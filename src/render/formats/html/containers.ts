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

/** Images without the paragraph around them. What is no part of a figure, as a table of its numbers, stands below it. */
function figuur(state: State, node: ContainerDirective): ElementContent {
  const id = node.attributes?.['id']
  const attributes = {...(id && {id}), className: ['figuur']}
  if (node.data?.bijschrift?.reeks === 'Tabel')
    return element('div', attributes, withCaption(state, node, false))
  const at = node.children.findIndex(({type}) => type === 'table')
  if (at === -1) return element('figure', attributes, pictured(state, node.children, node))
  return element('div', attributes, [
    element('figure', {}, pictured(state, node.children.slice(0, at), node)),
    ...noted(node.children.slice(at), (child) => [state.one(child, node) ?? []].flat())
  ])
}

type Children = ContainerDirective['children']

function pictured(state: State, children: Children, parent: ContainerDirective): ElementContent[] {
  const shown: ElementContent[] = []
  const words: ElementContent[] = []
  for (const child of children) {
    const image = child.type === 'paragraph' && child.children.some(({type}) => type === 'image')
    const made = [state.one(child, parent) ?? []].flat()
    if (image) shown.push(...state.all(child))
    else if (child.type === 'paragraph') words.push(...made)
    else shown.push(...made)
  }
  const captions = words.length > 0 ? [element('figcaption', {}, words)] : []
  return [...shown, ...captions]
}

/** The first table within takes the caption as its own; what follows a table is said of it, in small letters. */
function withCaption(state: State, node: ContainerDirective, rowHeaders: boolean): ElementContent[] {
  const caption = node.children.find(
    (child) => child.type === 'paragraph' && child.data?.isBijschrift === true
  )
  const words = caption?.type === 'paragraph' ? {caption: state.all(caption)} : {}
  const first = node.children.find(({type}) => type === 'table')
  const write = (child: Children[number]): ElementContent[] =>
    child.type === 'table'
      ? [tableElement(state, child, {rowHeaders, ...(child === first && words)})]
      : [state.one(child, node) ?? []].flat()
  return noted(
    node.children.filter((child) => child !== caption),
    write
  )
}

/** Blocks, of which those after a table stand together as its notes. */
function noted(children: Children, write: (child: Children[number]) => ElementContent[]): ElementContent[] {
  const found: ElementContent[] = []
  let notes: ElementContent[] = []
  const close = (): void => {
    if (notes.length > 0) found.push(element('div', {className: ['noot']}, notes))
    notes = []
  }
  for (const [index, child] of children.entries()) {
    const isNote = child.type !== 'table' && children.slice(0, index).some(({type}) => type === 'table')
    if (isNote) notes.push(...write(child))
    else {
      close()
      found.push(...write(child))
    }
  }
  close()
  return found
}

function citaat(state: State, node: ContainerDirective): ElementContent {
  const bron = node.attributes?.['bron']
  const source = bron ? [element('p', {className: ['citaat-bron']}, [`— ${bron}`])] : []
  return element('blockquote', {className: ['citaat']}, [...state.all(node), ...source])
}
