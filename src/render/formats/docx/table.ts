import {AlignmentType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType} from 'docx'
import type {FileChild} from 'docx'
import type {Table as TableNode, TableRow as RowNode} from 'mdast'
import {inline} from './inline.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {columnWidths} from './widths.ts'

/** A table whose first row is repeated on every page, and whose rows stay whole. */
export function table(node: TableNode, state: State): FileChild[] {
  if (state.notes.inside) return rowsAsText(node, state)
  const widths = columnWidths(node, state.room.width - state.look.indent)
  const rows = node.children.map((row, index) => tableRow(row, {node, state, widths, isHead: index === 0}))
  const made = new Table({
    rows,
    columnWidths: widths,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
    layout: TableLayoutType.FIXED,
    style: state.styles.id('table'),
    tableLook: {firstRow: true, noVBand: true, noHBand: true, firstColumn: false},
    ...(state.look.indent > 0 && {indent: {size: state.look.indent, type: WidthType.DXA}})
  })
  return [made, paragraph([], state, {spacing: {before: 0, after: 60, line: 120, lineRule: 'exact'}})]
}

interface Place {
  node: TableNode
  state: State
  widths: readonly number[]
  isHead: boolean
}

function tableRow(row: RowNode, {node, state, widths, isHead}: Place): TableRow {
  const plain = {role: isHead ? 'cellHead' : 'cell', indent: 0}
  const inner: State = {...state, look: plain, depth: 0}
  const children = widths.map((size, index) => {
    const words = inline(row.children[index]?.children ?? [], inner)
    const align = node.align?.[index]
    const alignment =
      align === 'right' ? AlignmentType.RIGHT : align === 'center' ? AlignmentType.CENTER : undefined
    const content = paragraph(words, inner, alignment === undefined ? {} : {alignment})
    return new TableCell({width: {size, type: WidthType.DXA}, children: [content]})
  })
  return new TableRow({children, cantSplit: true, ...(isHead && {tableHeader: true})})
}

/** A note can hold no table. */
function rowsAsText({children}: TableNode, state: State): FileChild[] {
  return children.map((row) =>
    paragraph(
      row.children.flatMap((cell, index) => [
        ...(index > 0 ? [new TextRun(' | ')] : []),
        ...inline(cell.children, state)
      ]),
      state
    )
  )
}
