import type {FileChild} from 'docx'
import {LevelFormat} from 'docx'
import type {INumberingOptions} from 'docx'
import type {List, ListItem} from 'mdast'
import {blocks} from './inside.ts'
import {inline} from './inline.ts'
import {paragraph} from './paragraph.ts'
import type {State} from './state.ts'
import {within} from './state.ts'

/** Twips between the levels of a list. */
const STEP = 360

/** Word has nine levels. */
const DEEPEST = 8

const BULLETS = ['•', '–', '▪']

/** A real list: Word numbers it, and a numbered list starts anew each time. */
export function list(node: List, state: State): FileChild[] {
  const level = Math.min(state.depth, DEEPEST)
  const start = node.start ?? 1
  const reference = node.ordered === true ? `nummers-${String(start)}` : 'punten'
  if (node.ordered === true) state.lists.starts.add(start)
  const instance = node.ordered === true ? ++state.lists.count : 0
  const numbering = {reference, level, instance}
  return node.children.flatMap((item) => listItem(item, numbering, state))
}

function listItem(
  item: ListItem,
  numbering: {reference: string; level: number; instance: number},
  state: State
): FileChild[] {
  const left = state.look.indent + STEP
  const role = state.look.role === 'normal' || state.look.role === 'quote' ? 'list' : state.look.role
  const inner: State = {...within(state, {indent: left, role}), depth: state.depth + 1}
  const [first, ...rest] = item.children
  const words = first?.type === 'paragraph' ? inline(first.children, inner) : []
  const after = first?.type === 'paragraph' ? rest : item.children
  const lead = paragraph(words, inner, {numbering, indent: {left, hanging: STEP}})
  return [lead, ...blocks(after, inner)]
}

/** What the lists of a report look like. */
export function numberingOf({lists}: State): INumberingOptions {
  const levels = (format: (level: number) => object): {level: number}[] =>
    Array.from({length: DEEPEST + 1}, (_, level) => ({
      level,
      ...format(level),
      style: {paragraph: {indent: {left: STEP * (level + 1), hanging: STEP}}}
    }))
  const bullets = levels((level) => ({format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length]}))
  const numbers = (start: number): {level: number}[] =>
    levels((level) => ({
      format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
      text: `%${String(level + 1)}.`,
      start
    }))
  const ordered = [...lists.starts].map((start) => ({
    reference: `nummers-${String(start)}`,
    levels: numbers(start)
  }))
  return {config: [{reference: 'punten', levels: bullets}, ...ordered]}
}
