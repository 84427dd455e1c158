import type {Element, ElementContent} from 'hast'
import {toText} from './to-text.ts'
import {klasseOf, symbolOf} from '../../oordeel.ts'
import {element} from './element.ts'

/** A judgement: a word, a sign for who sees no colour, and a colour. */
export function badge(label: readonly ElementContent[], klasse: unknown): Element {
  const known = klasseOf(klasse)
  const {properties, children} = facet('oordeel', label)
  const sign = element('span', {className: ['oordeel-teken'], ariaHidden: 'true'}, [symbolOf(known)])
  return element('span', {...properties, className: ['oordeel', `oordeel-${known}`]}, [
    sign,
    ' ',
    ...children
  ])
}

/** A word by which the script offers to filter: which kind of word, and its value. */
export function facet(kind: 'oordeel' | 'adressaat', label: readonly ElementContent[]): Element {
  return element('span', {dataFacet: kind, dataWaarde: toText(label)}, label)
}
