import type {FileChild, IRunOptions} from 'docx'
import {Paragraph} from 'docx'
import type {Root} from 'mdast'
import {blocks} from './blocks.ts'
import {paragraph} from './paragraph.ts'
import {roomOf, sectionBreak, turnLast} from './sections.ts'
import type {State} from './state.ts'
import {within} from './state.ts'
import {bannersOf} from '../../banners.ts'
import {TextRun} from 'docx'
import type {Place} from './template/place.ts'
import {zonesOf} from './zones.ts'

/**
 * The report as what stands in the place of `{{inhoud}}`. The section of the template is divided where pages turn, and
 * is itself that of the last pages.
 */
export function bodyOf(root: Root, state: State, {section, followed}: Place): FileChild[] {
  const zones = zonesOf(root)
  const strong: IRunOptions = {bold: true}
  const banners = bannersOf(state.rapport).map((text) =>
    paragraph([new TextRun({...strong, text})], within(state, {role: 'warning'}))
  )
  const ends = zones.map(({landscape, nodes}, index) => {
    const written = blocks(nodes, {...state, room: roomOf(section, landscape)})
    const keepsSection = index === zones.length - 1 && !(landscape && followed)
    return keepsSection ? written : [...written, sectionBreak(section, {landscape, first: index === 0})]
  })
  const last = zones.at(-1)?.landscape === true
  turnLast(section, {landscape: last && !followed, first: zones.length < 2 && !(last && followed)})
  fillNotes(state)
  return [...banners, ...ends.flat()]
}

/** The notes that the text refers to. They come last, for a note can hold everything but a note. */
function fillNotes(state: State): void {
  const inside: State = {...within(state, {role: 'footnoteText'}), notes: {...state.notes, inside: true}}
  for (const [identifier, number] of state.notes.numbers) {
    const children = state.notes.definitions.get(identifier)?.children ?? []
    const written = blocks(children, inside).filter((each) => each instanceof Paragraph)
    state.notes.contents.set(number, written.length > 0 ? written : [paragraph([], inside)])
  }
}
