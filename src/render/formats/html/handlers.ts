import type {ElementContent} from 'hast'
import type {Heading, Image, Table} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {Rapport} from '../../../model/rapport.ts'
import {containers} from './containers.ts'
import {element} from './element.ts'
import {headingElement} from './heading.ts'
import {imageElement} from './image.ts'
import {badge, facet} from './inline.ts'
import {tableElement} from './table.ts'

/** How the nodes of a report become HTML, where it differs from plain Markdown. */
export function handlersFor(rapport: Rapport): Handlers {
  return {
    heading: (state: State, node: Heading) => headingElement(state, node),
    table: (state: State, node: Table) => tableElement(state, node, {}),
    image: (_: State, node: Image) => imageElement(node, rapport),
    containerDirective: (state: State, node: ContainerDirective) =>
      containers[node.name]?.(state, node) ?? state.all(node),
    leafDirective: (_: State, node: LeafDirective): ElementContent[] =>
      node.name === 'filters' ? [filters(rapport)] : [],
    textDirective: (state: State, node: TextDirective): ElementContent[] => textDirective(state, node)
  }
}

/** Empty and hidden until the script fills it; the words are those of the office. */
function filters({termen}: Rapport): ElementContent {
  const word = termen['oordeel']?.enkelvoud ?? 'oordeel'
  const dataOordeel = word.charAt(0).toUpperCase() + word.slice(1)
  return element('div', {className: ['filters'], hidden: true, dataOordeel, dataAdressaat: 'Aan'})
}

function textDirective(state: State, node: TextDirective): ElementContent[] {
  const children = state.all(node)
  if (node.name === 'oordeel') return [badge(children, node.attributes?.['klasse'])]
  if (node.name === 'adressaat') return [facet('adressaat', children)]
  const id = node.attributes?.['id']
  return node.name === 'anker' && id ? [element('span', {id})] : children
}
