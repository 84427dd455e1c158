import type {Context, Handler} from './context.ts'
import {blocks} from './handlers/blocks.ts'
import {containers} from './handlers/containers.ts'
import {figures} from './handlers/figures.ts'
import {heading} from './handlers/heading.ts'
import {inline} from './handlers/inline.ts'
import {footnoteReference} from './handlers/footnote.ts'
import {list} from './handlers/list.ts'
import {table} from './handlers/table.ts'
import {titelblad} from './handlers/titelblad.ts'

/** What each kind of node becomes; directives by their name, after a colon. */
export const handlers: Context['handlers'] = {
  ...inline,
  ...blocks,
  ...containers,
  ...figures,
  heading,
  list,
  table,
  footnoteReference,
  // They are printed where they are referred to.
  footnoteDefinition: nothing,
  ':titelblad': titelblad,
  // Nobody can filter on paper.
  ':filters': nothing
}

function nothing(): ReturnType<Handler> {
  return []
}
