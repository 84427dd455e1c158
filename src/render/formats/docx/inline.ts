import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  ShadingType,
  TextRun
} from 'docx'
import type {IRunOptions, XmlComponent} from 'docx'
import type {Link, PhrasingContent, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {textOf} from '../../finish/text.ts'
import {klasseOf, symbolOf} from '../../oordeel.ts'
import {bookmarked} from './bookmarks.ts'
import {field} from './fields.ts'
import {imageRun} from './image.ts'
import {markedText} from './marked-text.ts'
import {bookmarkName} from './names.ts'
import {noteOf} from './notes.ts'
import {GROUNDS} from './palette.ts'
import {withChildren} from './paragraph.ts'
import {referenceKey} from './plan.ts'
import type {Reference} from './plan.ts'
import type {State} from './state.ts'
import {clean} from './text.ts'

/** What stands in a paragraph, as runs; `run` is how they look where they stand. */
export function inline(
  nodes: readonly PhrasingContent[],
  state: State,
  run: IRunOptions = {}
): XmlComponent[] {
  return nodes.flatMap((node) => one(node, state, run))
}

function one(node: PhrasingContent, state: State, run: IRunOptions): XmlComponent[] {
  switch (node.type) {
    case 'text':
      return markedText(node, state, run)
    case 'emphasis':
      return inline(
        node.children,
        state,
        node.data?.hName === 'span' ? run : {...run, italics: run.italics !== true}
      )
    case 'strong':
      return inline(node.children, state, {...run, bold: true})
    case 'delete':
      return inline(node.children, state, {...run, strike: true})
    case 'inlineCode':
      return [new TextRun({...run, style: state.styles.id('inlineCode'), text: clean(node.value)})]
    case 'break':
      return [new TextRun({...run, break: 1})]
    case 'link':
      return link(node, state, run)
    case 'image':
      return imageRun(node, state) ?? [new TextRun({...run, text: clean(node.alt ?? '')})]
    case 'footnoteReference':
      return note(node.identifier, state)
    case 'textDirective':
      return textDirective(node, state, run)
    case 'html':
      return [new TextRun({...run, text: clean(node.value)})]
    case 'imageReference':
    case 'linkReference':
      return [new TextRun({...run, text: clean(textOf(node))})]
  }
}

/** Within the report a field that repeats what its target is called; it can also be clicked where fields cannot. */
function link(node: Link, state: State, run: IRunOptions): XmlComponent[] {
  const look = (role: string): IRunOptions => ({...run, style: state.styles.id(role)})
  if (!node.url.startsWith('#')) return outside(node, inline(node.children, state, look('link')))
  const anchor = bookmarkName(node.url.slice(1))
  const label = textOf(node)
  const reference = state.plan.references.get(referenceKey(node.url, label))
  const children = repeats(node, reference, state, look('reference'))
  return [withChildren(new InternalHyperlink({anchor, children: []}), children)]
}

/** What stands before the repeated words is text; where nothing is repeated all is. */
function repeats(
  {children}: Link,
  reference: Reference | undefined,
  state: State,
  run: IRunOptions
): XmlComponent[] {
  if (reference === undefined) return inline(children, state, run)
  const {name, before} = reference
  const [first] = children
  if (before === '' || first?.type !== 'text')
    return before === ''
      ? field(`REF ${name} \\h`, inline(children, state, run), run)
      : inline(children, state, run)
  const rest: Text = {type: 'text', value: first.value.slice(before.length)}
  return [
    new TextRun({...run, text: clean(before)}),
    ...field(`REF ${name} \\h`, inline([rest], state, run), run)
  ]
}

/** docx wants only runs in a link that leads outside; bookmarks stand around it, and a note after it. */
function outside({url}: Link, children: readonly XmlComponent[]): XmlComponent[] {
  const starts = children.filter((child) => child instanceof BookmarkStart)
  const rest = children.filter(
    (child) => child instanceof BookmarkEnd || child instanceof FootnoteReferenceRun
  )
  const runs = children.filter((child) => child instanceof TextRun || child instanceof ImageRun)
  return [...starts, new ExternalHyperlink({link: clean(url), children: runs}), ...rest]
}

function note(identifier: string, state: State): XmlComponent[] {
  const found = noteOf(identifier, state)
  const style = state.styles.id('footnoteReference')
  if (found.kind === 'nested') return [new TextRun({style, text: found.text})]
  if (found.kind === 'again')
    return field(`NOTEREF ${found.bookmark} \\f \\h`, [new TextRun({style, text: found.text})], {style})
  return bookmarked(found.bookmark, [new FootnoteReferenceRun(found.number)], state)
}

function textDirective(node: TextDirective, state: State, run: IRunOptions): XmlComponent[] {
  if (node.name === 'oordeel') return [judgement(node, state, run)]
  const id = node.attributes?.['id']
  if (node.name === 'anker' && id) return bookmarked(bookmarkName(id), [], state)
  return inline(node.children, state, run)
}

/** A word with a sign on a coloured ground; none of the three alone says which it is. */
function judgement(node: TextDirective, state: State, run: IRunOptions): TextRun {
  const klasse = klasseOf(node.attributes?.['klasse'])
  const text = `\u00A0${symbolOf(klasse)}\u00A0${clean(textOf(node)).replaceAll(' ', '\u00A0')}\u00A0`
  const shading = {type: ShadingType.CLEAR, color: 'auto', fill: GROUNDS[klasse]}
  return new TextRun({...run, style: state.styles.id('judgement'), text, shading})
}
