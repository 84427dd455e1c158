import {textOf} from '../../../finish/text.ts'
import type {Node} from '../../../node.ts'
import {klasseOf} from '../../../oordeel.ts'
import type {Context, Handler} from '../context.ts'
import {call, type Expression} from '../expression.ts'
import {all, one} from '../walk.ts'
import {deeper} from './blocks.ts'

const SOORTEN = ['norm', 'aanbeveling', 'bevinding', 'conclusie', 'vraag']
/** In characters: what is shorter goes to the next page as a whole. */
const KEPT_TOGETHER = 900
/** Entries of a table of contents. */
const ONE_PAGE = 48

/** The `:::` blocks that are a box of their own. */
export const containers: Readonly<Record<string, Handler>> = {
  ':kaart': kaart,
  ':keten': keten,
  ':citaat': citaat,
  ':toelichting': ({children}, context) => call('toelichting', {}, all(children, context)),
  ':waarschuwing': ({children}, context) => call('waarschuwing', {}, all(children, context)),
  ':inhoud': inhoud
}

function kaart(node: Node, context: Context): Expression {
  const {soort, klasse} = node.attributes ?? {}
  const heel = textOf(node).length <= KEPT_TOGETHER && !hasHeading(node)
  const named = {
    soort: SOORTEN.includes(soort ?? '') ? (soort ?? '') : '',
    klasse: klasse ? klasseOf(klasse) : '',
    heel
  }
  return call(
    'kaart',
    named,
    soort === 'norm' || soort === 'aanbeveling' ? titled(node, context) : all(node.children, context)
  )
}

/** What a card is about stands first, and then what it says in one sentence. */
function titled({children = []}: Node, context: Context): Expression {
  const [first, second, ...rest] = children
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return all(children, context)
  const head = kaartkop(first, context) ?? one(first, context)
  return [head, call('alinea', {}, call('kern', {}, all(second.children, context))), ...all(rest, context)]
}

/** One judgement stands at the end of the line; several follow the number. */
function kaartkop({children = []}: Node, context: Context): Expression {
  const filled = children.filter((child) => child.type !== 'text' || (child.value ?? '').trim() !== '')
  const last = filled.at(-1)
  if (filled.length !== 2 || last?.name !== 'oordeel') return null
  return call('kaartkop', {}, all(filled.slice(0, 1), context), all([last], context))
}

function hasHeading(node: Node): boolean {
  return node.type === 'heading' || (node.children ?? []).some(hasHeading)
}

/** With a label it is folded in HTML; here what is in it stands after the label, in one paragraph. */
function keten({children = []}: Node, context: Context): Expression {
  const [label, list, ...rest] = children
  if (label === undefined) return []
  const folded = label.data?.directiveLabel && list?.type === 'list' && rest.length === 0
  const lines = folded ? (list.children ?? []).map(lineOf) : []
  if (lines.length === 0 || lines.includes(undefined))
    return call(
      'keten',
      {},
      children.flatMap((child) => linesOf(child, context))
    )
  const joined = lines.flatMap((line, index) => [index > 0 ? '; ' : ': ', ...all(line, context)])
  return call('keten', {}, call('alinea', {}, [call('vet', {}, all(label.children, context)), ...joined]))
}

/**
 * A list in it has no marks, so that its items look as lines; they are paragraphs, for a list takes Typst three times as
 * long, and half of all lists in a report are here.
 */
function linesOf(node: Node, context: Context): Expression[] {
  const lines = node.type === 'list' ? (node.children ?? []).map(lineOf) : []
  if (lines.length === 0 || lines.includes(undefined)) return [one(node, context)]
  return lines.map((line) => call('alinea', {}, all(line, context)))
}

/** The content of an item that is one paragraph. */
function lineOf({children = []}: Node): readonly Node[] | undefined {
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? only.children : undefined
}

function citaat({attributes, children}: Node, context: Context): Expression {
  const bron = context.shown(attributes?.['bron'] ?? '', context.longest)
  return call('citaat', {bron: bron === '' ? null : bron}, all(children, deeper(context)))
}

function itemsIn({type, children = []}: Node): number {
  return children.reduce((sum, child) => sum + itemsIn(child), type === 'listItem' ? 1 : 0)
}

/** The entries of the tree are those of the headings; Typst knows their pages. */
function inhoud(node: Node, context: Context): Expression {
  const {attributes, children = []} = node
  const label = children.find(({data}) => data?.directiveLabel)
  const titel = label ? context.shown(textOf(label), context.longest) : null
  const asked = Number(attributes?.['diepte'] ?? 3)
  const diepte = Number.isInteger(asked) ? Math.min(6, Math.max(1, asked) + 1) : 4
  // On one page, where a little less room makes it fit.
  return call('inhoud', {titel, diepte, dicht: itemsIn(node) > ONE_PAGE})
}
