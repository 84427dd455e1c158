import type {Root, RootContent} from 'mdast'
import {bannersOf} from '../../banners.ts'
import {blocks} from './blocks.ts'
import {footnote} from './notes.ts'
import {paragraph} from './paragraph.ts'
import {text} from './run.ts'
import {roomOf, sectionBreak, turnLast} from './sections.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {LYING} from './template/builtin.ts'
import type {Place} from './template/place.ts'
import type {Element} from './xml.ts'
import {isTooWide} from './widths.ts'
import {zonesOf} from './zones.ts'

/**
 * The report as what stands in the place of `{{inhoud}}`. The section of the template is divided where pages turn, and
 * is itself that of the last pages.
 */
export function bodyOf(root: Root, state: State, {section, followed, isInside}: Place): Element[] {
  const {letterings} = state
  const [upright, lying] = [roomOf(section, false).width, roomOf(section, true).width]
  // On paper that lies already, nothing is gained by turning it.
  const tooWide = (node: RootContent): boolean => lying > upright && isTooWide(node, upright, letterings)
  const zones = isInside ? [{landscape: false, nodes: root.children}] : zonesOf(root, tooWide)
  const headers = state.ownTemplate ? new Map<string, string>() : LYING
  const banners = bannersOf(state.rapport).map((banner) =>
    paragraph([text(banner, {bold: true})], within(state, {role: 'warning'}))
  )
  const ends = zones.map(({landscape, nodes}, index) => {
    const written = blocks(nodes, {...state, room: roomOf(section, landscape)})
    const keepsSection = index === zones.length - 1 && !(landscape && followed)
    return keepsSection
      ? written
      : [...written, sectionBreak(section, {landscape, first: index === 0, lying: headers})]
  })
  const last = zones.at(-1)?.landscape === true
  const first = zones.length < 2 && !(last && followed)
  turnLast(section, {landscape: last && !followed, first, lying: headers})
  return [...banners, ...ends.flat()]
}

/** The notes that the text refers to. They come after it, for a note can hold everything but a note. */
export function notesOf(state: State): Element[] {
  const inside: State = {...within(state, {role: 'footnoteText'}), notes: {...state.notes, inside: true}}
  return [...state.notes.numbers].map(([identifier, number]) => {
    const children = state.notes.definitions.get(identifier)?.children ?? []
    const written = blocks(children, inside).filter(({name}) => name === 'w:p')
    return footnote(state.notes.last + number, written.length > 0 ? written : [paragraph([], inside)], state)
  })
}
