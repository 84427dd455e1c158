import type {ContainerDirective} from 'mdast-util-directive'
import {klasseOf} from '../../oordeel.ts'
import {blocks} from './inside.ts'
import {bookmarked} from './bookmarks.ts'
import {bookmarkName} from './names.ts'
import {BARS} from './palette.ts'
import type {Look, State} from './state.ts'
import {within} from './state.ts'
import {hexOf} from './styles/properties.ts'
import type {Element} from './xml.ts'

const ROLES = ['norm', 'aanbeveling', 'conclusie', 'vraag', 'bevinding']

/** Of these the first line says what it is, and the second is the thing itself. */
const HEADED = ['norm', 'aanbeveling']

/** A card is a run of paragraphs with a bar beside them: no table, so that it can be edited and read aloud as text. */
export function kaart(node: ContainerDirective, state: State): Element[] {
  const {id, soort} = node.attributes ?? {}
  const kind = ROLES.find((role) => role === soort) ?? 'card'
  if (id) state.pending.push(...bookmarked(bookmarkName(id), [], state))
  const look = cardLook(node, kind, state)
  const words = node.children.filter(({type}) => type === 'paragraph')
  const headed = words.length > 1 && (HEADED.includes(kind) || kind === 'vraag')
  return node.children.flatMap((child) => {
    const index = words.findIndex((each) => each === child)
    const role = !headed ? kind : index === 0 ? 'cardHead' : index === 1 ? kind : 'card'
    return blocks([child], within(state, {...look, role: index === -1 && headed ? 'card' : role}))
  })
}

function cardLook(node: ContainerDirective, kind: string, state: State): Partial<Look> {
  const hex = hexOf(state.rapport.huisstijl)
  const klasse = node.attributes?.['klasse']
  const colour = klasse ? BARS[klasseOf(klasse)] : kind === 'norm' ? BARS.open : hex('primair')
  const filled = kind === 'conclusie' || kind === 'vraag'
  return {
    indent: state.look.indent + 200,
    bar: turned(colour, state.cards.count++ % 2),
    ...(filled && {fill: hex('vlak')})
  }
}

/** The smallest difference of colour that there is: Word joins neighbours whose bars are the same. */
function turned(colour: string, turn: number): string {
  const value = Number.parseInt(colour, 16)
  return (turn === 0 ? value : value ^ 1).toString(16).padStart(6, '0').toUpperCase()
}
