import type {Root} from 'mdast'
import type {} from 'mdast-util-directive'
import type {Bijschrift} from './bijschrift.ts'

declare module 'mdast' {
  interface HeadingData {
    /** What links within the document point at. */
    id?: string
    /** False for a heading that is not worth a line in the table of contents. */
    inhoud?: boolean
  }
  interface ParagraphData {
    isBijschrift?: boolean
  }
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** The number of a table or figure that has a caption. */
    bijschrift?: Bijschrift
  }
}

/**
 * An mdast node of any type, for code that copies a tree and does not care what each node may hold. All of mdast fits
 * in it.
 */
export interface Node {
  type: string
  children?: readonly Node[]
  value?: string
  url?: string
  title?: string | null | undefined
  alt?: string | null | undefined
  depth?: number
  name?: string
  identifier?: string
  attributes?: Attributes | null | undefined
  data?: NodeData | undefined
}

export type Attributes = Readonly<Record<string, string | null | undefined>>

export interface NodeData {
  id?: string
  inhoud?: boolean
  /** An element of HTML in stead of the usual one: compose marks numbers in a text by `span`. */
  hName?: string | null | undefined
  directiveLabel?: boolean | null | undefined
  bijschrift?: Bijschrift
  /** The paragraph that is the caption, and begins with the number. */
  isBijschrift?: boolean
  /** A link that prints the number of the table or figure it points at. */
  noemtNummer?: boolean
  /** Of a table: the head above each column, and whether the last row holds totals. */
  groepen?: readonly string[]
  heeftTotaal?: boolean
  position?: unknown
}

/** A copy with other children, and without its position: that was one in another text. */
export function copy(node: Node, children?: readonly Node[]): Node {
  const {position: _, ...rest}: Node & {position?: unknown} = node
  return children ? {...rest, children} : rest
}

export function text(value: string): Node {
  return {type: 'text', value}
}

export function isDirective(node: Node): boolean {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'
}

/** Whoever calls this made the tree out of parts of mdast trees, each in a place where mdast allows it. */
export function isRoot(node: Node): node is Root {
  return node.type === 'root'
}
