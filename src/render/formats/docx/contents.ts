import type {List, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {textOf} from '../../finish/text.ts'
import {field, fieldEnd, fieldStart} from './fields.ts'
import {inline, linkTo} from './inline.ts'
import {bookmarkName} from './names.ts'
import {paragraph} from './paragraph.ts'
import {run, text, words} from './run.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {element, property} from './xml.ts'
import type {Element} from './xml.ts'

interface Entry {
  title: string
  bookmark: string
  role: string
}

/** The table of contents with what it says now. */
export function contents(node: ContainerDirective, state: State): Element[] {
  const entries = node.children.flatMap((child) => (child.type === 'list' ? entriesOf(child, 1) : []))
  if (entries.length === 0) return []
  const deepest = String(Math.max(...entries.map(({role}) => Number(role.slice(3)))))
  const title = titleOf(node, state)
  const heading = paragraph(title, within(state, {role: 'tocHeading'}), {pageBreakBefore: true})
  const lines = fieldLines(`TOC \\o "1-${deepest}" \\h \\z`, entries, state)
  const gallery = element('w:docPartObj', {}, [
    property('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique')
  ])
  const all = title.length === 0 ? lines : [heading, ...lines]
  return [element('w:sdt', {}, [element('w:sdtPr', {}, [gallery]), element('w:sdtContent', {}, all)])]
}

function entriesOf(list: List, level: number): Entry[] {
  return list.children.flatMap((item) => item.children.flatMap((child) => entry(child, level)))
}

function entry(node: RootContent, level: number): Entry[] {
  if (node.type === 'list') return entriesOf(node, level + 1)
  const link = node.type === 'paragraph' ? node.children[0] : undefined
  if (link?.type !== 'link') return []
  const role = `toc${String(Math.min(level, 5))}`
  return [{title: textOf(link), bookmark: bookmarkName(link.url.slice(1)), role}]
}

/** The list of tables or of figures. */
export function listOf(node: ContainerDirective, state: State): Element[] {
  const sequence = node.attributes?.['reeks'] ?? ''
  const entries = node.children.flatMap((child) => (child.type === 'list' ? entriesOf(child, 1) : []))
  const lines = entries.map((each) => ({...each, role: 'figures'}))
  return [
    paragraph(titleOf(node, state), within(state, {role: 'unlisted2'}), {keepNext: true}),
    ...fieldLines(`TOC \\h \\z \\c "${sequence}"`, lines, state)
  ]
}

function titleOf(node: ContainerDirective, state: State): Element[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? inline(child.children, state) : []))
}

/** One field over all lines: it starts in the first and ends in the last. */
function fieldLines(instruction: string, entries: readonly Entry[], state: State): Element[] {
  return entries.map(({title, bookmark, role}, index) => {
    const number = words('w:t', '1')
    state.pageNumbers.push({bookmark, number})
    const page = field(`PAGEREF ${bookmark} \\h`, [run([number])])
    const line = [
      ...(index === 0 ? fieldStart(instruction) : []),
      linkTo(bookmark, [text(title), run([element('w:tab')]), ...page]),
      ...(index === entries.length - 1 ? [fieldEnd()] : [])
    ]
    return paragraph(line, within(state, {role}), {tab: state.room.width})
  })
}
