import type {Table as TableNode, TableRow as RowNode} from 'mdast'
import {inline} from './inline.ts'
import {paragraph} from './paragraph.ts'
import {text} from './run.ts'
import type {State} from './state.ts'
import {columnWidths} from './widths.ts'
import {element, property} from './xml.ts'
import type {Element} from './xml.ts'

/** A table whose first row is repeated on every page, and whose rows stay whole. */
export function table(node: TableNode, state: State): Element[] {
  if (state.notes.inside) return rowsAsText(node, state)
  const widths = columnWidths(node, state.room.width - state.look.indent)
  const columns = widths.map((width) => element('w:gridCol', {'w:w': width}))
  const rows = node.children.map((row, index) => tableRow(row, {node, state, widths, isHead: index === 0}))
  const made = element('w:tbl', {}, [propertiesOf(widths, state), element('w:tblGrid', {}, columns), ...rows])
  return [made, paragraph([], state, {spacing: {before: 0, after: 60, exactly: 120}})]
}

/** Only the first row looks different from the others. */
const LOOK = {'w:val': '0620', 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0}

/** In the order of the standard (ECMA-376 part 1, 17.4.59): Word takes no other. */
function propertiesOf(widths: readonly number[], {look, styles}: State): Element {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return element('w:tblPr', {}, [
    property('w:tblStyle', styles.id('table')),
    element('w:tblW', {'w:w': width, 'w:type': 'dxa'}),
    ...(look.indent > 0 ? [element('w:tblInd', {'w:w': look.indent, 'w:type': 'dxa'})] : []),
    element('w:tblLayout', {'w:type': 'fixed'}),
    element('w:tblLook', {...LOOK, 'w:noHBand': 1, 'w:noVBand': 1})
  ])
}

interface Place {
  node: TableNode
  state: State
  widths: readonly number[]
  isHead: boolean
}

function tableRow(row: RowNode, {node, state, widths, isHead}: Place): Element {
  const plain = {role: isHead ? 'cellHead' : 'cell', indent: 0}
  const inner: State = {...state, look: plain, depth: 0}
  const cells = widths.map((width, index) => {
    const words = inline(row.children[index]?.children ?? [], inner)
    const align = node.align?.[index]
    const alignment = align === 'right' || align === 'center' ? {alignment: align} : {}
    return element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', {'w:w': width, 'w:type': 'dxa'})]),
      paragraph(words, inner, alignment)
    ])
  })
  const properties = [element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])]
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells])
}

/** A note can hold no table. */
function rowsAsText({children}: TableNode, state: State): Element[] {
  return children.map((row) =>
    paragraph(
      row.children.flatMap((cell, index) => [
        ...(index > 0 ? [text(' | ')] : []),
        ...inline(cell.children, state)
      ]),
      state
    )
  )
}
