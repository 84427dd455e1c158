import type {Element, ElementContent} from 'hast'
import type {Table, TableRow} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element} from './element.ts'
import {toText} from './to-text.ts'

export interface TableOptions {
  caption?: readonly ElementContent[]
  /** The first cell of a row names it. */
  rowHeaders?: boolean
}

type Align = Table['align']

/**
 * A table in a group that can scroll when the screen is narrow; who uses a keyboard can reach it, and hears what it
 * holds.
 */
export function tableElement(
  state: State,
  node: Table,
  {caption, rowHeaders = false}: TableOptions
): Element {
  const [head, ...rows] = node.children
  const headCells = head ? cells(state, head, node.align, () => 'col') : []
  const scope = (index: number): string | undefined => (rowHeaders && index === 0 ? 'row' : undefined)
  const body = rows.map((row) => element('tr', {}, cells(state, row, node.align, scope)))
  const label = caption ? toText(caption) : `Tabel met ${headCells.map((cell) => toText([cell])).join(', ')}`
  return element('div', {className: ['tabel'], role: 'group', tabIndex: 0, ariaLabel: label}, [
    element('table', {}, [
      ...(caption === undefined ? [] : [element('caption', {}, caption)]),
      element('thead', {}, [element('tr', {}, headCells)]),
      ...(body.length > 0 ? [element('tbody', {}, body)] : [])
    ])
  ])
}

function cells(
  state: State,
  row: TableRow,
  align: Align,
  scope: (index: number) => string | undefined
): ElementContent[] {
  const found = row.children.map((cell, index) => {
    const header = scope(index)
    const className = align?.[index] === 'right' ? ['rechts'] : align?.[index] === 'center' ? ['midden'] : []
    const children = state.all(cell)
    // A header cell without a word would be announced as one that names nothing.
    const tagName = header !== undefined && toText(children).trim() !== '' ? 'th' : 'td'
    return element(
      tagName,
      {...(tagName === 'th' && {scope: header}), ...(className.length > 0 && {className})},
      children
    )
  })
  // One wide cell for all that a short row lacks: a table of short rows would otherwise grow with its square.
  const missing = (align?.length ?? 0) - found.length
  return missing > 0 ? [...found, element('td', missing > 1 ? {colSpan: missing} : {})] : found
}
