import type {Root} from 'mdast'
import type {Node} from '../../node.ts'
import {captionOf} from '../../finish/captions.ts'
import type {Bijschrift} from '../../bijschrift.ts'
import {textOf} from '../../finish/text.ts'
import {leadIns} from '../../lead-ins.ts'
import {carriers} from './plan/carriers.ts'
import {freshPages} from './plan/pages.ts'
import {walk} from './plan/walk.ts'

/** A stretch of a text that something points at, or that is the number of a caption. */
export interface Mark {
  start: number
  end: number
  kind: 'bookmark' | 'seq'
  /** The name of the bookmark, or of the sequence. */
  name: string
}

/** A bookmark, and what a link says before the words that are in it: `paragraaf ` of `paragraaf 1.1`. */
export interface Reference {
  name: string
  before: string
}

/** What must be known of the whole before its first paragraph is written. */
export interface Plan {
  marks: ReadonlyMap<Node, readonly Mark[]>
  /** The bookmark that holds what a link says, by target and text of the link. */
  references: ReadonlyMap<string, Reference>
  /** Chapters that start on a page of their own. */
  fresh: ReadonlySet<Node>
  /** Paragraphs that stay with what follows. */
  leadIns: ReadonlySet<Node>
}

export function referenceKey(url: string, label: string): string {
  return `${url}\n${label}`
}

/** Finds for each link within the report the words at its target that it repeats, so that a field can take them over. */
export function planOf(root: Root): Plan {
  const marks = new Map<Node, readonly Mark[]>()
  const references = new Map<string, Reference>()
  const links: {url: string; label: string}[] = []
  walk(root, (node) => {
    if (node.data?.bijschrift !== undefined) numberCaption(node, node.data.bijschrift, marks)
    if (node.type === 'link' && node.url?.startsWith('#')) links.push({url: node.url, label: textOf(node)})
    // The contents repeat nothing: its lines are made anew.
    return node.name !== 'inhoud'
  })
  const targets = carriers(root)
  for (const {url, label} of links) {
    const key = referenceKey(url, label)
    if (references.has(key)) continue
    const found = repeated(label, targets.get(url.slice(1)))
    if (found === undefined) continue
    const {leaf, start, end, before} = found
    const known = marks.get(leaf) ?? []
    const same = known.find((mark) => mark.kind === 'bookmark' && mark.start === start && mark.end === end)
    const name = same?.name ?? `_Ref${String(100000001 + references.size)}`
    if (same === undefined) marks.set(leaf, [...known, {start, end, kind: 'bookmark', name}])
    references.set(key, {name, before})
  }
  return {marks, references, fresh: freshPages(root), leadIns: leadIns(root.children)}
}

interface Found {
  leaf: Node
  start: number
  end: number
  before: string
}

/** All words of a link, or else the number that it ends with. */
function repeated(label: string, carrier: Node | undefined): Found | undefined {
  const whole = placeOf(label, carrier)
  if (whole !== undefined) return {...whole, before: ''}
  const [, before = '', number = ''] = /^([A-Za-zÀ-ÖØ-öø-ɏ]+ )(\S+)$/.exec(label) ?? []
  const place = number === '' ? undefined : placeOf(number, carrier)
  return place && {...place, before}
}

/** The words must stand there as one text, not as a part of other words or numbers. */
function placeOf(
  label: string,
  carrier: Node | undefined
): {leaf: Node; start: number; end: number} | undefined {
  if (carrier === undefined || label.trim() === '') return undefined
  for (const leaf of leavesOf(carrier)) {
    const value = leaf.value ?? ''
    const start = value.indexOf(label)
    if (start === -1) continue
    const end = start + label.length
    const joined =
      /[A-Za-zÀ-ÖØ-öø-ɏ0-9]$/.test(value.slice(0, start)) || /^\.?[A-Za-zÀ-ÖØ-öø-ɏ0-9]/.test(value.slice(end))
    if (!joined) return {leaf, start, end}
  }
  return undefined
}

function leavesOf(node: Node): Node[] {
  if (node.type === 'text') return [node]
  return (node.children ?? []).flatMap(leavesOf)
}

/** Of a caption the number, that Word can count again. */
function numberCaption(node: Node, {reeks, nummer}: Bijschrift, marks: Map<Node, readonly Mark[]>): void {
  const leaf = captionOf(node)?.children?.[0]
  const start = reeks.length + 1
  if (leaf) marks.set(leaf, [{start, end: start + nummer.length, kind: 'seq', name: reeks}])
}
