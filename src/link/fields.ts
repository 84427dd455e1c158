import type {Nodes, Root} from 'mdast'
import {compareText} from '../leaves/compare-text.ts'
import type {Tekst} from '../model/element.ts'
import type {Veld} from '../model/kader.ts'
import type {Origin, Path} from '../model/source.ts'

/** Parses the Markdown of a text key; its nodes have the position of the whole value. */
export type ParseText = (text: string, origin: Origin) => Root

/** Each id of a list, with the place of that item. */
export function references(ids: readonly string[] | undefined, origin: Origin, key: string): Veld<string>[] {
  return (ids ?? []).map((waarde, index) => ({
    waarde,
    origin: below(origin, key, index)
  }))
}

export function reference(id: string, origin: Origin, key: string): Veld<string> {
  return {waarde: id, origin: below(origin, key)}
}

/** A text of an author with its words beside its tree. A class, for a getter of its own makes an object ten times as large. */
class TekstMetWoorden implements Tekst {
  readonly tree: Root
  readonly origin: Origin
  readonly bij: Tekst['bij']

  constructor(tree: Root, origin: Origin, bij: Tekst['bij']) {
    this.tree = tree
    this.origin = origin
    this.bij = bij
  }

  /** Of most texts it is not asked, and all of them together are a second copy of the study. */
  get plain(): string {
    return plain(this.tree)
  }
}

export function tekst(tree: Root, origin: Origin, bij: Tekst['bij']): Tekst {
  return new TekstMetWoorden(tree, origin, bij)
}

/** A title: its words are literal, whatever they look like. */
export function literal(value: string): Root {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
}

export function plain(tree: Root): string {
  let all = ''
  for (const [index, block] of tree.children.entries()) all += (index === 0 ? '' : '\n') + words(block)
  return all
}

/** As `toString` of mdast has it, which copies them: these point at the words in the tree, which are there anyhow. */
function words(node: Nodes): string {
  if ('value' in node) return node.value
  if ('alt' in node && node.alt) return node.alt
  let all = ''
  if ('children' in node) for (const child of node.children) all += words(child)
  return all
}

export function below(origin: Origin, ...path: Path): Origin {
  // Unlike a spread, this leaves no room at the end for what is never added.
  return {file: origin.file, path: origin.path.concat(path)}
}

/** The id that a Markdown file has by its name: `bevindingen/doelen-vaag.md` is `doelen-vaag`. */
export function idByName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/u, '')
}

/** `volgorde` first (without one comes after), then the id. */
export function byOrder(a: {order: number; id: string}, b: {order: number; id: string}): number {
  return a.order - b.order || compareText(a.id, b.id)
}
