import type {FileChild} from 'docx'
import type {RootContent} from 'mdast'
import type {State} from './state.ts'

/** What stands inside a block, such as a card or an item of a list, as paragraphs and tables of Word. */
export function blocks(nodes: readonly RootContent[], state: State): FileChild[] {
  return state.blocks(nodes, state)
}
