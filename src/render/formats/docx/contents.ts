import {LeaderType, Tab, TabStopType, TextRun} from 'docx'
import {InternalHyperlink, Paragraph} from 'docx'
import type {FileChild, XmlComponent} from 'docx'
import type {List, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {textOf} from '../../finish/text.ts'
import {block, element} from './element.ts'
import {field, fieldEnd, fieldStart} from './fields.ts'
import {inline} from './inline.ts'
import {bookmarkName} from './names.ts'
import {paragraph, withChildren} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {clean} from './text.ts'

interface Entry {
  text: string
  bookmark: string
  role: string
}

/** The table of contents with what it says now. */
export function contents(node: ContainerDirective, state: State): FileChild[] {
  const entries = node.children.flatMap((child) => (child.type === 'list' ? entriesOf(child, 1) : []))
  if (entries.length === 0) return []
  const deepest = String(Math.max(...entries.map(({role}) => Number(role.slice(3)))))
  const title = titleOf(node, state)
  const heading = paragraph(title, within(state, {role: 'tocHeading'}), {pageBreakBefore: true})
  const lines = fieldLines(`TOC \\o "1-${deepest}" \\h \\z`, entries, state)
  const gallery = element('w:docPartObj', {}, [
    element('w:docPartGallery', {'w:val': 'Table of Contents'}),
    element('w:docPartUnique')
  ])
  const all = title.length === 0 ? lines : [heading, ...lines]
  const control = block('w:sdt', [element('w:sdtPr', {}, [gallery]), block('w:sdtContent', all)])
  return [control]
}

function entriesOf(list: List, level: number): Entry[] {
  return list.children.flatMap((item) => item.children.flatMap((child) => entry(child, level)))
}

function entry(node: RootContent, level: number): Entry[] {
  if (node.type === 'list') return entriesOf(node, level + 1)
  const link = node.type === 'paragraph' ? node.children[0] : undefined
  if (link?.type !== 'link') return []
  return [
    {text: textOf(link), bookmark: bookmarkName(link.url.slice(1)), role: `toc${String(Math.min(level, 5))}`}
  ]
}

/** The list of tables or of figures. */
export function listOf(node: ContainerDirective, state: State): FileChild[] {
  const sequence = node.attributes?.['reeks'] ?? ''
  const entries = node.children.flatMap((child) => (child.type === 'list' ? entriesOf(child, 1) : []))
  const lines = entries.map((each) => ({...each, role: 'figures'}))
  return [
    paragraph(titleOf(node, state), within(state, {role: 'unlisted2'}), {keepNext: true}),
    ...fieldLines(`TOC \\h \\z \\c "${sequence}"`, lines, state)
  ]
}

function titleOf(node: ContainerDirective, state: State): XmlComponent[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? inline(child.children, state) : []))
}

/** One field over all lines: it starts in the first and ends in the last. */
function fieldLines(instruction: string, entries: readonly Entry[], state: State): Paragraph[] {
  const tab = {type: TabStopType.RIGHT, position: state.room.width, leader: LeaderType.DOT}
  return entries.map(({text, bookmark, role}, index) => {
    const page = field(`PAGEREF ${bookmark} \\h`, [new TextRun('00')])
    const words: XmlComponent[] = [new TextRun(clean(text)), new TextRun({children: [new Tab()]}), ...page]
    const made = new Paragraph({style: state.styles.id(role), tabStops: [tab]})
    return withChildren(made, [
      ...(index === 0 ? fieldStart(instruction) : []),
      withChildren(new InternalHyperlink({anchor: bookmark, children: []}), words),
      ...(index === entries.length - 1 ? fieldEnd() : [])
    ])
  })
}
