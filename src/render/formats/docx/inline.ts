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
import {referenceKey} from './plan.ts'
import type {Reference} from './plan.ts'
import {lineBreak, run, text} from './run.ts'
import type {RunLook} from './run.ts'
import {relationsOf} from './state.ts'
import type {State} from './state.ts'
import {element} from './xml.ts'
import type {Element} from './xml.ts'

/** What stands in a paragraph, as runs; `look` is how they look where they stand. */
export function inline(nodes: readonly PhrasingContent[], state: State, look: RunLook = {}): Element[] {
  return nodes.flatMap((node) => one(node, state, look))
}

function one(node: PhrasingContent, state: State, look: RunLook): Element[] {
  switch (node.type) {
    case 'text':
      return markedText(node, state, look)
    case 'emphasis':
      return inline(
        node.children,
        state,
        node.data?.hName === 'span' ? look : {...look, italics: look.italics !== true}
      )
    case 'strong':
      return inline(node.children, state, {...look, bold: true})
    case 'delete':
      return inline(node.children, state, {...look, strike: true})
    case 'inlineCode':
      return [text(node.value, {...look, style: state.styles.id('inlineCode')})]
    case 'break':
      return [lineBreak(look)]
    case 'link':
      return link(node, state, look)
    case 'image':
      return [imageRun(node, state) ?? text(node.alt ?? '', look)]
    case 'footnoteReference':
      return note(node.identifier, state)
    case 'textDirective':
      return textDirective(node, state, look)
    case 'html':
      return [text(node.value, look)]
    case 'imageReference':
    case 'linkReference':
      return [text(textOf(node), look)]
  }
}

/** Within the report a field that repeats what its target is called; it can also be clicked where fields cannot. */
function link(node: Link, state: State, look: RunLook): Element[] {
  const styled = (role: string): RunLook => ({...look, style: state.styles.id(role)})
  if (!node.url.startsWith('#')) {
    const id = relationsOf(state).idOf('hyperlink', addressOf(node.url), {isOutside: true})
    return [hyperlink({'r:id': id}, inline(node.children, state, styled('link')))]
  }
  const reference = state.plan.references.get(referenceKey(node.url, textOf(node)))
  return [linkTo(bookmarkName(node.url.slice(1)), repeats(node, reference, state, styled('reference')))]
}

/** Word calls a file damaged for what may not stand in the address of a page (RFC 3986, appendix A). */
function addressOf(url: string): string {
  return url.replaceAll(/[\s"<>\\^`{|}]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent)
}

/** A link to a bookmark. */
export function linkTo(bookmark: string, children: Element[]): Element {
  return hyperlink({'w:anchor': bookmark}, children)
}

function hyperlink(target: Readonly<Record<string, string>>, children: Element[]): Element {
  return element('w:hyperlink', {...target, 'w:history': 1}, children)
}

/** What stands before the repeated words is text; where nothing is repeated all is. */
function repeats({children}: Link, reference: Reference | undefined, state: State, look: RunLook): Element[] {
  if (reference === undefined) return inline(children, state, look)
  const {name, before} = reference
  const [first] = children
  if (before === '') return field(`REF ${name} \\h`, inline(children, state, look), look)
  if (first?.type !== 'text') return inline(children, state, look)
  const rest: Text = {type: 'text', value: first.value.slice(before.length)}
  return [text(before, look), ...field(`REF ${name} \\h`, inline([rest], state, look), look)]
}

function note(identifier: string, state: State): Element[] {
  const found = noteOf(identifier, state)
  const look = {style: state.styles.id('footnoteReference')}
  if (found.kind === 'nested') return [text(found.text, look)]
  if (found.kind === 'again')
    return field(`NOTEREF ${found.bookmark} \\f \\h`, [text(found.text, look)], look)
  return bookmarked(found.bookmark, [run([element('w:footnoteReference', {'w:id': found.id})], look)], state)
}

function textDirective(node: TextDirective, state: State, look: RunLook): Element[] {
  if (node.name === 'oordeel') return [judgement(node, state, look)]
  const id = node.attributes?.['id']
  if (node.name === 'anker' && id) return bookmarked(bookmarkName(id), [], state)
  return inline(node.children, state, look)
}

/** A word with a sign on a coloured ground; none of the three alone says which it is. */
function judgement(node: TextDirective, state: State, look: RunLook): Element {
  const klasse = klasseOf(node.attributes?.['klasse'])
  const shown = `\u00A0${symbolOf(klasse)}\u00A0${textOf(node).replaceAll(' ', '\u00A0')}\u00A0`
  return text(shown, {...look, style: state.styles.id('judgement'), fill: GROUNDS[klasse]})
}
