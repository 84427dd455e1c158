import type {Root} from 'mdast'
import type {Tekst} from '../model/element.ts'
import type {Tekstwijziging} from '../model/tekstwijziging.ts'
import type {Fragment} from '../model/beelden.ts'
import type {Context} from './context.ts'
import {contentOf} from './fragment.ts'

/** A fragment of a report that holds other words now, and what it held before. */
export interface Rewritten {
  fragment: Fragment
  before: Root
}

/**
 * Puts new words in the fragments of a report, for who makes the same report again after some texts were replaced.
 * Undefined when that is not enough, as where a text places a chart, or where there is a text first or no longer: a template
 * may ask for that. Then the report is of no use any more.
 */
export function recompose(context: Context, changes: readonly Tekstwijziging[]): Rewritten[] | undefined {
  const found = new Map<Fragment, Root>()
  for (const {voor, na} of changes) {
    unbind(voor, context)
    if (!rebind(na, context)) return undefined
    const fragments = context.gemaakt.get(voor) ?? []
    context.gemaakt.delete(voor)
    context.gemaakt.set(na, fragments)
    for (const fragment of fragments) {
      if (!found.has(fragment)) found.set(fragment, fragment.tree)
      Object.assign(fragment, contentOf(na, context))
    }
  }
  const rewritten = [...found].map(([fragment, before]) => ({fragment, before}))
  return rewritten.every(({fragment, before}) => isEmpty(fragment.tree) === isEmpty(before))
    ? rewritten
    : undefined
}

function unbind(voor: Tekst, {getallen, plaatsingen, verouderd}: Context): void {
  for (const bound of [getallen, plaatsingen])
    for (const [node, {tekst}] of bound) if (tekst === voor) bound.delete(node)
  verouderd.delete(voor)
}

/** What stands at the nodes of a new text; false when that is a chart, which has a number among all. */
function rebind(na: Tekst, {onderzoek, getallen, plaatsingen, verouderd}: Context): boolean {
  for (const each of onderzoek.getallen) {
    if (each.tekst !== na) continue
    getallen.set(each.node, each)
    if (each.verouderd) verouderd.add(na)
  }
  const placed = onderzoek.plaatsingen.filter(({tekst}) => tekst === na)
  for (const each of placed) plaatsingen.set(each.node, each)
  return !placed.some(({vorm}) => vorm === 'grafiek')
}

function isEmpty({children}: Root): boolean {
  return children.length === 0
}
