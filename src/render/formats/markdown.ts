import type {Root} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import type {Rapport} from '../../model/rapport.ts'
import {plain} from './markdown/plain.ts'

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  // What readers of Markdown do beyond the standard: no text of an author may be struck through or become maths.
  unsafe: [
    {character: '~', inConstruct: 'phrasing'},
    {character: '$', inConstruct: 'phrasing'}
  ]
}

const processor = unified()
  .use(remarkStringify, OPTIONS)
  .data('toMarkdownExtensions', [gfmTableToMarkdown({tablePipeAlign: false}), gfmFootnoteToMarkdown()])
  .freeze()

/** The report as Markdown that any reader shows: without directives, and the same bytes every time. */
export function writeMarkdown(root: Root, rapport: Rapport): Promise<Uint8Array> {
  return Promise.resolve(new TextEncoder().encode(processor.stringify(plain(root, rapport))))
}
