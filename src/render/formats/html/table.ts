import type {Element, ElementContent} from 'hast'
import type {Table, TableRow} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {headsAbove, type Kopgroep} from '../../table-heads.ts'
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
  const body = rows.map((row, index) => {
    const isTotal = node.data?.heeftTotaal === true && index === rows.length - 1
    return element('tr', isTotal ? {className: ['totaal']} : {}, cells(state, row, node.align, scope))
  })
  const label = caption ? toText(caption) : `Tabel met ${headCells.map((cell) => toText([cell])).join(', ')}`
  const heads = headsAbove(node)
  return element('div', {className: ['tabel'], role: 'group', tabIndex: 0, ariaLabel: label}, [
    element('table', {}, [
      ...(caption === undefined ? [] : [element('caption', {}, caption)]),
      ...heads.flatMap(columnGroup),
      element('thead', {}, headRows(heads, headCells)),
      ...(body.length > 0 ? [element('tbody', {}, body)] : [])
    ])
  ])
}

/** A head that is about a group of columns can only say so of columns that are one group in HTML too. */
function columnGroup({label, aantal}: Kopgroep): Element[] {
  return label === ''
    ? Array.from({length: aantal}, () => element('colgroup', {}))
    : [element('colgroup', {span: aantal})]
}

/** One row, or two: a column without a head above it takes both. */
function headRows(heads: readonly Kopgroep[], headCells: readonly Element[]): Element[] {
  if (heads.length === 0) return [element('tr', {}, headCells)]
  const upper = heads.flatMap(({label, van, aantal}) => {
    if (label !== '')
      return [element('th', {scope: 'colgroup', colSpan: aantal, className: ['groep']}, [label])]
    return headCells
      .slice(van, van + aantal)
      .map((cell) => ({...cell, properties: {...cell.properties, rowSpan: 2}}))
  })
  const lower = heads.flatMap(({label, van, aantal}) =>
    label === '' ? [] : headCells.slice(van, van + aantal)
  )
  return [element('tr', {}, upper), element('tr', {}, lower)]
}

function cells(
  state: State,
  row: TableRow,
  align: Align,
  scope: (index: number) => string | undefined
): Element[] {
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
