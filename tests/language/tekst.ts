import {toString} from 'mdast-util-to-string'
import type {Tekst} from '../../src/model/element.ts'
import {parseMarkdown} from '../../src/read/markdown-parse.ts'

/** The body of a finding, as reading and linking make it. */
export function tekst(markdown: string, bij: Partial<Tekst['bij']> = {}): Tekst {
  const tree = parseMarkdown(markdown)
  return {
    tree,
    plain: tree.children.map((node) => toString(node)).join('\n'),
    origin: {file: 'bevindingen/b1.md', path: []},
    bij: {soort: 'bevinding', id: 'b1', sleutel: 'inhoud', vertrouwelijk: false, ...bij}
  }
}
