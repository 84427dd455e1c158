import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {knownDirectives} from './directives.ts'

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [knownDirectives(), gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [
    directiveFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown()
  ])
  .freeze()

/** CommonMark with tables, footnotes and our own directives; nothing else of GFM. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
