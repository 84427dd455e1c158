import type {BlockContent, Image, Link, PhrasingContent, Root, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import {flatMap} from '../leaves/flat-map.ts'
import {imagePath} from '../leaves/image-path.ts'
import type {Tekst} from '../model/element.ts'
import type {Fragment} from '../model/beelden.ts'
import {chartBlock} from './charts.ts'
import {isPublic, title, type Context} from './context.ts'
import {tableBlock} from './tables.ts'
import {capital, unbroken, unbrokenBeside} from './words.ts'

/**
 * Prose of an author as it goes into the report: a copy of its tree without positions, with references resolved,
 * footnotes named after the text that they are of, and images by their path.
 */
export function block(tekst: Tekst, context: Context): Fragment {
  return made('blok', tekst, context)
}

/** The same for one paragraph that stands within a line. */
export function line(tekst: Tekst, context: Context): Fragment {
  return made('regel', tekst, context)
}

function made(fragment: Fragment['fragment'], tekst: Tekst, context: Context): Fragment {
  const {tree, plain} = contentOf(tekst, context)
  const one = {fragment, tree, plain}
  const others = context.gemaakt.get(tekst)
  if (others) others.push(one)
  else context.gemaakt.set(tekst, [one])
  return one
}

/** What a fragment of this text holds. */
export function contentOf(tekst: Tekst, context: Context): {tree: Root; plain: string} {
  const children = copyAll(tekst.tree.children, tekst, context)
  return {tree: {type: 'root', children}, plain: plainText(tekst, children, context)}
}

/** The words of a text; those of its tree again where a number in it is stale. */
function plainText(tekst: Tekst, children: readonly RootContent[], {verouderd}: Context): string {
  return verouderd.has(tekst) ? children.map((child) => toString(child)).join('\n') : tekst.plain
}

function copyAll<T extends RootContent>(nodes: readonly T[], tekst: Tekst, context: Context): T[] {
  return flatMap(nodes, (node, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    const copied =
      node.type === 'text' && (isNumber(before) || isNumber(after))
        ? {type: 'text', value: unbrokenBeside(node.value, isNumber(before), isNumber(after))}
        : copy(node, tekst, context)
    // A phrase gives a phrase and a block a block, which the types of mdast cannot say of a change to any node.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    return copied === undefined ? [] : (copied as T)
  })
}

function isNumber(node: RootContent | undefined): boolean {
  return node?.type === 'textDirective' && node.name === 'getal'
}

function copy(node: RootContent, tekst: Tekst, context: Context): RootContent | undefined {
  switch (node.type) {
    case 'html':
      return undefined
    case 'text':
      return {type: 'text', value: unbroken(node.value)}
    case 'link':
      return node.url.startsWith('#') ? copyReference(node, tekst, context) : bare(node, tekst, context)
    case 'image':
      return copyImage(node, tekst)
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const identifier = `${tekst.bij.id}-${tekst.bij.sleutel}-${node.identifier}`.toLowerCase()
      return {...bare(node, tekst, context), identifier, label: identifier}
    }
    case 'textDirective':
      return boundNumber(node, tekst, context)
    case 'leafDirective':
      return placement(node, context)
    case 'containerDirective':
      return copyContainer(node, tekst, context)
    default:
      return bare(node, tekst, context)
  }
}

/** What belongs there, whatever is printed: a number never differs from its data in what leaves the office. */
function boundNumber(node: TextDirective, tekst: Tekst, context: Context): PhrasingContent {
  const value = context.getallen.get(node)?.verwacht
  const children: PhrasingContent[] =
    value === undefined ? copyAll(node.children, tekst, context) : [{type: 'text', value: unbroken(value)}]
  return {type: 'emphasis', children, data: {hName: 'span'}}
}

function placement(node: LeafDirective, context: Context): ContainerDirective | undefined {
  const plaatsing = context.plaatsingen.get(node)
  if (plaatsing === undefined) return undefined
  const {tabel, vorm} = plaatsing
  if (vorm === 'tabel' && tabel === undefined) return undefined
  const made =
    vorm === 'tabel' && tabel !== undefined ? tableBlock(tabel, context) : chartBlock(plaatsing, context)
  const isShown = tabel !== undefined && (vorm === 'tabel' || context.getoond.get(tabel) === node)
  const words = isShown ? tabel.toelichting : undefined
  const notes = words && copyAll(words.tree.children, words, context)
  return {...made, children: [...made.children, ...blocksOf(notes ?? [])]}
}

/** What can stand below a table; definitions and headings cannot. */
function blocksOf(nodes: readonly RootContent[]): BlockContent[] {
  return nodes.filter((node) => node.type === 'paragraph' || node.type === 'list' || node.type === 'table')
}

/** A copy without position. */
function bare<T extends RootContent>(node: T, tekst: Tekst, context: Context): T {
  const own: T = {...node}
  delete own.position
  return 'children' in own ? {...own, children: copyAll<RootContent>(own.children, tekst, context)} : own
}

/**
 * `[](#id)` prints the number of what it names; a confidential source its kind alone, and is no link. That of a figure is
 * known when all stands in its place.
 */
function copyReference(node: Link, tekst: Tekst, context: Context): PhrasingContent {
  const id = node.url.slice(1)
  const target = context.onderzoek.opId.get(id)
  const children = copyAll(node.children, tekst, context)
  if (target === undefined) return {type: 'text', value: node.children.length > 0 ? plainOf(children) : id}
  const value = isPublic(target, context)
    ? (context.nummers.get(target)?.verwijzing ?? title(target, context))
    : title(target, context)
  const shown: PhrasingContent[] = children.length > 0 ? children : [{type: 'text', value}]
  if (!isPublic(target, context))
    return {type: 'text', value: children.length > 0 ? plainOf(children) : value}
  const open = (target.soort === 'figuur' || target.soort === 'tabel') && children.length === 0
  return {type: 'link', url: `#${id}`, children: shown, ...(open && {data: {noemtNummer: true}})}
}

function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainOf(node.children) : ''))
    .join('')
}

function copyImage({url, alt, title: caption}: Image, {origin}: Tekst): Image {
  return {
    type: 'image',
    url: imagePath(url, origin.file) ?? url,
    alt: alt ?? '',
    ...(caption != null && {title: caption})
  }
}

function copyContainer(node: ContainerDirective, tekst: Tekst, context: Context): ContainerDirective {
  const own = bare(node, tekst, context)
  const bron = context.onderzoek.opId.get(node.attributes?.['bron'] ?? '')
  if (node.name !== 'citaat' || bron === undefined) return own
  const value = capital(title(bron, context))
  return {
    ...own,
    attributes: {},
    children: [...own.children, {type: 'paragraph', children: [{type: 'text', value: `— ${value}`}]}]
  }
}
