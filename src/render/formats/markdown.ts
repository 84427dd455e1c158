import type {Root} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {Options} from 'mdast-util-to-markdown'
import type {Outcome} from '../../model/diagnostic.ts'
import type {Rapport} from '../../model/rapport.ts'
import {plain} from './markdown/plain.ts'

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({tablePipeAlign: false}), gfmFootnoteToMarkdown()],
  // What readers of Markdown do beyond the standard: no text of an author may be struck through or become maths.
  unsafe: [
    {character: '~', inConstruct: 'phrasing'},
    {character: '$', inConstruct: 'phrasing'}
  ]
}

/** The report as Markdown that any reader shows: without directives, and the same bytes every time. */
export function writeMarkdown(root: Root, rapport: Rapport): Promise<Outcome<Uint8Array>> {
  const value = new TextEncoder().encode(toMarkdown(plain(root, rapport), OPTIONS))
  return Promise.resolve({value, diagnostics: []})
}
