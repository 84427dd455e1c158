import type {Node} from './node.ts'

type Form = 'textDirective' | 'leafDirective' | 'containerDirective'

export type DirectiveName =
  | 'anker'
  | 'oordeel'
  | 'adressaat'
  | 'inhoud'
  | 'filters'
  | 'titelblad'
  | 'kaart'
  | 'keten'
  | 'toelichting'
  | 'breed'
  | 'waarschuwing'
  | 'figuur'
  | 'citaat'

/** What a template can say beyond Markdown; each format does with it what its readers need. */
const DIRECTIVES: Readonly<Record<DirectiveName, Form>> = {
  /** The id of the heading it stands in, or of its place. */
  anker: 'textDirective',
  /** A judgement: a word with a symbol. */
  oordeel: 'textDirective',
  /** To whom a recommendation is addressed; readers can filter by it. */
  adressaat: 'textDirective',
  /** The table of contents. */
  inhoud: 'leafDirective',
  /** Where the controls to filter stand, in formats that can. */
  filters: 'leafDirective',
  titelblad: 'containerDirective',
  kaart: 'containerDirective',
  /** Links from an element to its neighbours in the chain. */
  keten: 'containerDirective',
  toelichting: 'containerDirective',
  /** A table that may be wider than the text. */
  breed: 'containerDirective',
  waarschuwing: 'containerDirective',
  figuur: 'containerDirective',
  citaat: 'containerDirective'
}

export const DIRECTIVE_NAMES: readonly string[] = Object.keys(DIRECTIVES)

/** What authors write themselves; all others in their texts are text. */
const AUTHORS: readonly string[] = ['figuur', 'citaat']

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name)
}

/** Whether a directive exists and is written in its form: `::inhoud`, not `:::inhoud`. */
export function isKnown(node: Node): boolean {
  const name = node.name ?? ''
  return isDirectiveName(name) && DIRECTIVES[name] === node.type
}

export function isAuthors(node: Node): boolean {
  return isKnown(node) && AUTHORS.includes(node.name ?? '')
}
