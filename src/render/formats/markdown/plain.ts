import type {Root} from 'mdast'
import type {Rapport} from '../../../model/rapport.ts'
import type {Node} from '../../node.ts'
import {copy, isDirective, isRoot, text} from '../../node.ts'
import {imageName} from '../../image-name.ts'
import {bannersOf} from '../../banners.ts'
import {klasseOf, symbolOf} from '../../oordeel.ts'
import {headsAbove} from '../../table-heads.ts'
import {slugsOf} from './slugs.ts'

/** The tree without directives. Links within it point at the ids that readers of Markdown give to headings. */
export function plain(root: Root, rapport: Rapport): Root {
  const slugs = slugsOf(root)
  const banners = bannersOf(rapport).map((banner) => quote([strongLine([text(banner)])]))
  const tree: Node = {type: 'root', children: [...banners, ...all(root.children, slugs)]}
  return isRoot(tree) ? tree : root
}

type Slugs = ReadonlyMap<string, string>

function all(nodes: readonly Node[], slugs: Slugs): Node[] {
  return nodes.flatMap((node) => one(node, slugs))
}

function one(node: Node, slugs: Slugs): Node[] {
  const children = node.children && all(node.children, slugs)
  if (isDirective(node)) return directive(node, children ?? [])
  if (node.type === 'link' && node.url?.startsWith('#')) {
    const slug = slugs.get(node.url.slice(1))
    return slug === undefined ? (children ?? []) : [{...copy(node, children), url: `#${slug}`}]
  }
  if (node.type === 'image' && node.url !== undefined)
    return [{...copy(node, children), url: imageName(node.url)}]
  if (node.type === 'paragraph' && node.data?.directiveLabel) return [strongLine(children ?? [])]
  return [node.type === 'table' ? oneHead(node, children ?? []) : copy(node, children)]
}

/** A table of Markdown has one row of heads: what stands above a column goes before its own. */
function oneHead(node: Node, [head, ...rows]: Node[]): Node {
  const above = headsAbove(node).flatMap(({label, aantal}) => Array.from({length: aantal}, () => label))
  if (head === undefined || above.length === 0) return copy(node, head ? [head, ...rows] : [])
  const cells = (head.children ?? []).map((cell, index) => {
    const label = above[index] ?? ''
    return label === '' ? cell : copy(cell, [text(`${label}: `), ...(cell.children ?? [])])
  })
  return copy(node, [copy(head, cells), ...rows])
}

function directive(node: Node, children: Node[]): Node[] {
  switch (node.name) {
    case 'oordeel':
      return [text(`${symbolOf(klasseOf(node.attributes?.['klasse']))} `), ...children]
    case 'adressaat':
      return children
    case 'waarschuwing':
      return [quote(children)]
    case 'citaat': {
      const bron = node.attributes?.['bron']
      return [quote(bron ? [...children, {type: 'paragraph', children: [text(`— ${bron}`)]}] : children)]
    }
    default:
      return node.type === 'containerDirective' ? children : []
  }
}

function quote(children: Node[]): Node {
  return {type: 'blockquote', children}
}

function strongLine(children: Node[]): Node {
  return {type: 'paragraph', children: [{type: 'strong', children}]}
}
