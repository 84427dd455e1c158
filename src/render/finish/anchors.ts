import type {Node} from '../node.ts'
import {nameOf} from './captions.ts'
import {textOf} from './text.ts'

const ID = /^[^\s\0-\x1F\x7F-\x9F"'<>`]+$/

/**
 * Gives every heading, table and figure with a number an id and takes care that each occurs once: what is printed twice
 * keeps its id at the first place. Returns all there are.
 */
export function anchors(root: Node): Set<string> {
  const ids = new Set<string>()
  const unnamed: Node[] = []
  visit(root, ids, unnamed)
  const counts = new Map<string, number>()
  for (const node of unnamed) {
    const {bijschrift} = node.data ?? {}
    const id = freeId(slug(bijschrift ? nameOf(bijschrift) : textOf(node)), ids, counts)
    if (bijschrift) node.attributes = {...node.attributes, id}
    else node.data = {...node.data, id}
  }
  return ids
}

function visit(node: Node, ids: Set<string>, unnamed: Node[]): void {
  if (node.type === 'heading') {
    const id = node.data?.id
    if (id === undefined || !claim(id, ids)) unnamed.push(node)
  } else if (node.attributes && 'id' in node.attributes && !claim(node.attributes['id'] ?? '', ids)) {
    const {id: _, ...others} = node.attributes
    node.attributes = others
  } else if (node.data?.bijschrift && !node.attributes?.['id']) unnamed.push(node)
  for (const child of node.children ?? []) visit(child, ids, unnamed)
}

function claim(id: string, ids: Set<string>): boolean {
  if (!ID.test(id) || ids.has(id)) return false
  ids.add(id)
  return true
}

/** `counts` are the numbers that were given, so that a thousand headings with the same words are not tried each time. */
function freeId(wanted: string, ids: Set<string>, counts: Map<string, number>): string {
  let id = wanted
  let count = counts.get(wanted) ?? 1
  while (ids.has(id)) id = `${wanted}-${String(++count)}`
  counts.set(wanted, count)
  ids.add(id)
  return id
}

function slug(text: string): string {
  const ascii = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  const words = ascii.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '')
  return words.slice(0, 60) || 'kop'
}
