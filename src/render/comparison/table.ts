import type {Element, ElementContent} from 'hast'
import type {Aantal} from '../../model/vergelijking.ts'
import {element} from '../formats/html/element.ts'
import {ONDERDRUKT} from './words.ts'

export type Content = readonly (ElementContent | string)[]

/** A cell: what it holds, and whether it stands at the right. */
export interface TableCell {
  inhoud: Content
  rechts?: boolean
  klasse?: string
}

export interface TableOptions {
  caption: string
  /** More names for the style. */
  klasse?: string | readonly string[]
}

/** Rows under one heading, or under none. */
export interface TableGroup {
  kop?: string
  rijen: readonly (readonly TableCell[])[]
}

/** A table whose first cell names each row, in a group that scrolls by itself and that a keyboard can reach. */
export function tableOf(
  head: readonly Element[],
  groups: readonly TableGroup[],
  width: number,
  {caption, klasse}: TableOptions
): Element {
  const bodies = groups.map(({kop, rijen}) => {
    const heading =
      kop === undefined || kop === ''
        ? []
        : [
            element('tr', {className: ['groep']}, [
              element('th', {scope: 'rowgroup', colSpan: width}, [element('span', {}, [kop])])
            ])
          ]
    return element('tbody', {}, [...heading, ...rijen.map(rowOf)])
  })
  const className = ['tabel', ...[klasse ?? []].flat()]
  return element('div', {className, role: 'group', tabIndex: 0, ariaLabel: caption}, [
    element('table', {}, [element('caption', {}, [caption]), element('thead', {}, head), ...bodies])
  ])
}

function rowOf([first, ...rest]: readonly TableCell[]): Element {
  const head = first === undefined ? [] : [element('th', {scope: 'row', ...classOf(first)}, first.inhoud)]
  return element('tr', {}, [...head, ...rest.map((cell) => element('td', classOf(cell), cell.inhoud))])
}

function classOf({rechts, klasse}: TableCell): {className?: string[]} {
  const names = [...(rechts ? ['rechts'] : []), ...(klasse === undefined ? [] : [klasse])]
  return names.length === 0 ? {} : {className: names}
}

/** A row of headings, each for its column. */
export function headOf(names: readonly (string | TableCell)[]): Element {
  return element(
    'tr',
    {},
    names.map((name) => {
      const cell = typeof name === 'string' ? {inhoud: [name]} : name
      return element('th', {scope: 'col', ...classOf(cell)}, cell.inhoud)
    })
  )
}

export function text(value: string, klasse?: string): TableCell {
  return {inhoud: value === '' ? [] : [value], ...(klasse !== undefined && {klasse})}
}

export function number(value: number | string): TableCell {
  return {inhoud: [String(value)], rechts: true}
}

/** A number that is published, or a sign where it is not. */
export function quantity(aantal: Aantal): TableCell {
  if (aantal !== null) return number(aantal)
  return {inhoud: [element('span', {ariaHidden: 'true'}, ['×']), unseen(ONDERDRUKT)], rechts: true}
}

export function small(words: string): Element {
  return element('span', {className: ['klein']}, [words])
}

/** For who hears the page and does not see it. */
export function unseen(words: string): Element {
  return element('span', {className: ['onzichtbaar']}, [words])
}
