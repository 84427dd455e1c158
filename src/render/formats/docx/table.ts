import type {Table as TableNode, TableRow as RowNode} from 'mdast'
import {headsAbove, type Kopgroep} from '../../table-heads.ts'
import {inline} from './inline.ts'
import {paragraph} from './paragraph.ts'
import {NARROW_INSET, type Lettering} from './lettering.ts'
import {text} from './run.ts'
import type {State} from './state.ts'
import {hexOf} from './styles/properties.ts'
import {layoutOf, linesOf, type Laid} from './widths.ts'
import {element, property} from './xml.ts'
import type {Element} from './xml.ts'

/** A table whose head is repeated on every page, and whose rows stay whole; several where a page is too narrow for one. */
export function table(node: TableNode, state: State): Element[] {
  if (state.notes.inside) return rowsAsText(node, state)
  const {lettering, tables} = layoutOf(node, state.room.width - state.look.indent, state.letterings)
  return tables.flatMap((each) => [
    oneTable(each, lettering, state),
    paragraph([], state, {spacing: {before: 0, after: 60, exactly: 120}})
  ])
}

function oneTable({node, widths}: Laid, lettering: Lettering, state: State): Element {
  const columns = widths.map((width) => element('w:gridCol', {'w:w': width}))
  const last = node.data?.heeftTotaal === true ? node.children.length - 1 : -1
  const isKept = linesOf({node, widths}, lettering) <= SHORT_TABLE
  const place = {node, state, lettering, widths, heads: headsAbove(node)}
  const rows = node.children.map((row, index) =>
    tableRow(row, {
      ...place,
      isHead: index === 0,
      isTotal: index === last,
      // To what comes after it a table is not held.
      keepNext: isKept && index < node.children.length - 1
    })
  )
  const above = place.heads.length > 0 ? [rowAbove(place)] : []
  return element('w:tbl', {}, [
    tableProperties(widths, lettering, state),
    element('w:tblGrid', {}, columns),
    ...above,
    ...rows
  ])
}

/** In lines: it goes to the next page as a whole. */
const SHORT_TABLE = 16

/** Only the first row looks different from the others. */
const LOOK = {'w:val': '0620', 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0}

/** In the order of the standard (ECMA-376 part 1, 17.4.59): Word takes no other. */
function tableProperties(widths: readonly number[], {isNarrow}: Lettering, {look, styles}: State): Element {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return element('w:tblPr', {}, [
    property('w:tblStyle', styles.id('table')),
    element('w:tblW', {'w:w': width, 'w:type': 'dxa'}),
    ...(look.indent > 0 ? [element('w:tblInd', {'w:w': look.indent, 'w:type': 'dxa'})] : []),
    element('w:tblLayout', {'w:type': 'fixed'}),
    ...(isNarrow ? [element('w:tblCellMar', {}, [besides('left'), besides('right')])] : []),
    element('w:tblLook', {...LOOK, 'w:noHBand': 1, 'w:noVBand': 1})
  ])
}

/** Beside the text of a cell. */
function besides(side: 'left' | 'right'): Element {
  return element(`w:${side}`, {'w:w': NARROW_INSET, 'w:type': 'dxa'})
}

interface Place {
  node: TableNode
  state: State
  lettering: Lettering
  widths: readonly number[]
  heads: readonly Kopgroep[]
}

interface RowPlace extends Place {
  isHead: boolean
  isTotal: boolean
  keepNext: boolean
}

/** The heads above those of the columns; a column without one has its own here, over both rows. */
function rowAbove({node, state, lettering, widths, heads}: Place): Element {
  const inner: State = {...state, look: {role: lettering.cellHead, indent: 0}, depth: 0}
  const cells = heads.flatMap(({label, van, aantal}) => {
    if (label !== '') {
      const width = widths.slice(van, van + aantal).reduce((sum, each) => sum + each, 0)
      const merged = [property('w:gridSpan', aantal), line('lijn', 4, state)]
      return [cellOf(width, merged, paragraph([text(label)], inner, {alignment: 'center'}))]
    }
    const own = widths.slice(van, van + aantal)
    return own.map((width, index) => {
      const words = inline(node.children[0]?.children[van + index]?.children ?? [], inner)
      const merged = [property('w:vMerge', 'restart'), property('w:vAlign', 'bottom')]
      return cellOf(width, merged, paragraph(words, inner, alignmentOf(node, van + index)))
    })
  })
  return rowOf(cells, true)
}

function tableRow(
  row: RowNode,
  {node, state, lettering, widths, heads, isHead, isTotal, keepNext}: RowPlace
): Element {
  const role = isHead ? lettering.cellHead : lettering.cell
  const inner: State = {...state, look: {role, indent: 0}, depth: 0}
  const isAbove = (column: number): boolean =>
    heads.some(({label, van, aantal}) => label === '' && column >= van && column < van + aantal)
  // Word gives the look of a head to the first row alone.
  const second = isHead && heads.length > 0 ? [line('primair', 12, state), ground(state)] : []
  const cells = widths.map((width, index) => {
    const taken = isHead && isAbove(index)
    const words = taken ? [] : inline(row.children[index]?.children ?? [], inner, isTotal ? {bold: true} : {})
    const merged = taken ? [property('w:vMerge', 'continue')] : []
    const look = {...alignmentOf(node, index), ...(keepNext && !isHead && {keepNext})}
    return cellOf(width, [...merged, ...second], paragraph(words, inner, look))
  })
  return rowOf(cells, isHead)
}

/** In the order of the standard (ECMA-376 part 1, 17.4.66): what is merged, the border, the ground, the place in it. */
function cellOf(width: number, properties: readonly Element[], content: Element): Element {
  const size = element('w:tcW', {'w:w': width, 'w:type': 'dxa'})
  return element('w:tc', {}, [element('w:tcPr', {}, [size, ...properties]), content])
}

function rowOf(cells: Element[], isHead: boolean): Element {
  const properties = [element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])]
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells])
}

function alignmentOf({align}: TableNode, column: number): {alignment?: 'right' | 'center'} {
  const own = align?.[column]
  return own === 'right' || own === 'center' ? {alignment: own} : {}
}

function line(key: string, size: number, {rapport}: State): Element {
  const color = hexOf(rapport.huisstijl)(key)
  const below = element('w:bottom', {'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color})
  return element('w:tcBorders', {}, [below])
}

function ground({rapport}: State): Element {
  return element('w:shd', {
    'w:val': 'clear',
    'w:color': 'auto',
    'w:fill': hexOf(rapport.huisstijl)('vlak')
  })
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
