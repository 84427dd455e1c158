import {toString} from 'mdast-util-to-string'
import type {Nodes, Parent} from 'mdast'

/** The words of a block before and after one of its nodes, and whether it is a cell of a table. */
export interface Around {
  voor: string
  na: string
  isCel: boolean
}

/** Of a node anywhere below a block. */
export function around(node: Nodes, block: Parent): Around {
  const [voor, na] = split(block, node)
  return {voor: plain(voor), na: plain(na), isCel: block.type === 'tableCell'}
}

function split(parent: Parent, node: Nodes): [string, string] {
  const at = parent.children.findIndex((child) => child === node || holds(child, node))
  const child = parent.children[at]
  const inner: [string, string] =
    child === undefined || child === node || !('children' in child) ? ['', ''] : split(child, node)
  const before = parent.children.slice(0, Math.max(at, 0)).map((each) => toString(each))
  const after = parent.children.slice(at + 1).map((each) => toString(each))
  return [before.join('') + inner[0], inner[1] + after.join('')]
}

function holds(parent: Nodes, node: Nodes): boolean {
  return 'children' in parent && parent.children.some((child) => child === node || holds(child, node))
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}

/** The sentence around: what stands before it from the last end of a sentence, and after it up to the next. */
export function sentenceAround({voor, na}: Around): [string, string] {
  const begin = voor.search(/[^.!?]*(?:[.!?](?!\s+\p{Lu})[^.!?]*)*$/u)
  const end = na.search(/[.!?](?:\s+\p{Lu}|\s*$)/u)
  return [voor.slice(Math.max(begin, 0)), end === -1 ? na : na.slice(0, end)]
}

/** Of Latin script, spelled out: a property of Unicode takes the engine ten times as long to compile. */
const LETTER = '[A-Za-zÀ-ÖØ-öø-ɏ]'
const ABOUT = "(?:(?:ruim|bijna|circa|ongeveer|zo’n|zo'n|maar|slechts|liefst|gemiddeld|nog)\\s+){0,2}"
/** Words between, in the same clause and without another number. */
const GAP = '(?:[^\\s.,;:()\\d%]+(?:-|\\s+)|(?:19|20)\\d\\d(?:-|\\s+)){0,12}?'
const NOUN =
  '(?:daling|afname|vermindering|verlaging|krimp|terugloop|achteruitgang|bezuiniging|besparing|onderschrijding|onderbesteding|onderuitputting|tekort|verlies)'
const VERB: string = `(?:daalt|daalde|daalden|dalen|gedaald|krimpt|kromp|krompen|gekrompen|afgenomen|verminderd|verminderde|verminderden|verlaagd|verlaagde|teruggelopen|teruggebracht|(?:neemt|nam|nemen|namen)\\s+${GAP}af|(?:loopt|liep|lopen|liepen)\\s+${GAP}terug)`
const SEPARABLE = '(?:neemt|nam|nemen|namen|loopt|liep|lopen|liepen)'
const BEFORE = new RegExp(
  `(?<!${LETTER})(?:${LETTER}*${NOUN}\\s+${GAP}van|${VERB}\\s+${GAP}met)\\s+${ABOUT}$`,
  'i'
)
const WITH = new RegExp(`(?<!${LETTER})met\\s+${ABOUT}$`, 'i')
const SPLIT = new RegExp(`(?<!${LETTER})${SEPARABLE}\\s+${GAP}met\\s+${ABOUT}$`, 'i')
const UNIT = '(?:\\s?%|\\s+(?:procent(?:punt(?:en)?)?|euro))?'
const AFTER = new RegExp(
  `^${UNIT}\\s+(?:te\\s+)?(?:minder|lager|kleiner|korter|goedkoper|gedaald|afgenomen|gekrompen|teruggelopen|weinig|laag|onder)(?!${LETTER})`,
  'i'
)
const FALLS =
  /^(?:\s?%|\s+(?:procent(?:punt(?:en)?)?|euro))?(?:\s+[^\s.,;:()\d]+){0,4}?\s+(?:is\s+|zijn\s+|was\s+|waren\s+)?(?:gedaald|daalt|daalde|daalden|dalen|afgenomen|afneemt|afnam|afnamen|teruggelopen|terugloopt|terugliep|gekrompen|krimpt|kromp|verminderd|verlaagd)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i

/** Whether the words right before or after a number say that it is a decline: `een daling van …`, `… lager`. */
export function saysDecline({voor, na}: Pick<Around, 'voor' | 'na'>): boolean {
  if (BEFORE.test(voor) || AFTER.test(na)) return true
  if (SPLIT.test(voor)) return /^[^.,;:()]*?\s(?:af|terug)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i.test(na)
  return WITH.test(voor) && FALLS.test(na)
}
