import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {knownDirectives} from './directives.ts'
import {tables} from './tables.ts'

const processor = unified()
  .use(remarkParse)
  .data('fromMarkdownExtensions', [
    directiveFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown()
  ])
  .freeze()
const extensions = [knownDirectives(), gfmFootnote()]

/** CommonMark with tables, footnotes and our own directives; nothing else of GFM. */
export function parseMarkdown(text: string): Root {
  return processor()
    .data('micromarkExtensions', [...extensions, ...tables(text)])
    .parse(text)
}
