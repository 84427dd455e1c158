import type {FileChild, XmlComponent} from 'docx'
import type {Root, RootContent} from 'mdast'
import type {Rapport} from '../../../model/rapport.ts'
import {makeNotes} from './notes.ts'
import type {Notes} from './notes.ts'
import {planOf} from './plan.ts'
import type {Plan} from './plan.ts'
import {roomOf} from './sections.ts'
import type {Stylist} from './styles/stylist.ts'
import type {Element} from './template/xml.ts'

/** How paragraphs look that stand within something: a card, a quote, a list item, a cell. */
export interface Look {
  role: string
  /** Twips from the margin. */
  indent: number
  /** A coloured bar beside the text, and what is behind it. */
  bar?: string
  fill?: string
}

/** What handlers share while one report is written. */
export interface State {
  /** Writes blocks of any kind: from inside one kind, the way back to all. */
  blocks: (nodes: readonly RootContent[], state: State) => FileChild[]
  rapport: Rapport
  styles: Stylist
  plan: Plan
  notes: Notes
  /** Definitions of numbered lists by the number they start at, and a count to keep lists apart. */
  lists: {starts: Set<number>; count: number}
  /** Room for text in twips: differs between upright and landscape pages. */
  room: {width: number; height: number}
  look: Look
  /** How many lists we are in. */
  depth: number
  /** Neighbouring cards take turns, so that Word does not join their bars. */
  cards: {count: number}
  /** Images so far: each has a number of its own. */
  images: {count: number}
  /** Names of the bookmarks already placed, and the last id given to one. */
  bookmarks: {names: Set<string>; last: number}
  /** Bookmarks of a container, for the first paragraph that comes. */
  pending: XmlComponent[]
  /** Placeholders that the template fills itself. */
  filled: ReadonlySet<string>
  ownTemplate: boolean
  /** SVG images as PNG, by url. */
  drawings: ReadonlyMap<string, Uint8Array>
  /** Things that could not be shown as they are, in Dutch. */
  problems: Set<string>
}

export const PLAIN: Look = {role: 'normal', indent: 0}

/** The same with another look. */
export function within(state: State, look: Partial<Look>): State {
  return {...state, look: {...state.look, ...look}}
}

export function makeState(
  root: Root,
  {
    blocks,
    rapport,
    styles,
    section,
    filled,
    ownTemplate,
    drawings
  }: Pick<State, 'blocks' | 'rapport' | 'styles' | 'filled' | 'ownTemplate' | 'drawings'> & {
    section: Element
  }
): State {
  return {
    ...{blocks, rapport, styles, filled, ownTemplate, drawings},
    plan: planOf(root),
    notes: makeNotes(root),
    lists: {starts: new Set(), count: 0},
    room: roomOf(section, false),
    look: PLAIN,
    depth: 0,
    cards: {count: 0},
    images: {count: 0},
    bookmarks: {names: new Set(), last: 0},
    pending: [],
    problems: new Set()
  }
}
