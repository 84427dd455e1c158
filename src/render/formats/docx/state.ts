import type {FootnoteDefinition, RootContent} from 'mdast'
import type {Rapport} from '../../../model/rapport.ts'
import type {Lettering} from './lettering.ts'
import type {Lists} from './numbering.ts'
import type {Plan} from './plan.ts'
import type {Relations} from './relations.ts'
import type {Stylist} from './styles/stylist.ts'
import type {Element} from './xml.ts'

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
  blocks: (nodes: readonly RootContent[], state: State) => Element[]
  rapport: Rapport
  styles: Stylist
  /** Those of tables, from large to small. */
  letterings: readonly [Lettering, ...Lettering[]]
  plan: Plan
  notes: Notes
  lists: Lists
  /** Room for text in twips: differs between upright and landscape pages. */
  room: {width: number; height: number}
  look: Look
  /** How many lists we are in. */
  depth: number
  /** Neighbouring cards take turns, so that Word does not join their bars. */
  cards: {count: number}
  /** The last number given to an image, where each lies in the file, and the paths that are in use. */
  images: {last: number; paths: Map<Uint8Array, string>; taken: Set<string>}
  /** Names of the bookmarks already placed, and the last id given to one. */
  bookmarks: {names: Set<string>; last: number}
  /** Bookmarks of a container, for the first paragraph that comes. */
  pending: Element[]
  /** What the text and the notes refer to outside themselves. */
  relations: {text: Relations; notes: Relations}
  /** What shows on which page a bookmark is, to be filled in when that is known. */
  pageNumbers: {bookmark: string; number: Element}[]
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

/** Those of the part that is being written. */
export function relationsOf({relations, notes}: State): Relations {
  return notes.inside ? relations.notes : relations.text
}

/** Footnotes in the order in which the text first refers to them. */
export interface Notes {
  definitions: ReadonlyMap<string, FootnoteDefinition>
  numbers: Map<string, number>
  /** The last id of a note of the template. */
  last: number
  inside: boolean
}
