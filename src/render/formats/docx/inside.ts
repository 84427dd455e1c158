import type {RootContent} from 'mdast'
import type {State} from './state.ts'
import type {Element} from './xml.ts'

/** What stands inside a block, such as a card or an item of a list, as paragraphs and tables of Word. */
export function blocks(nodes: readonly RootContent[], state: State): Element[] {
  return state.blocks(nodes, state)
}
