import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {gfmTable} from 'micromark-extension-gfm-table'

const EXTENSIONS = {
  extensions: [directive(), gfmTable()],
  mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()]
}

/** Markdown as templates write it: with directives and tables. Footnotes come with the texts of authors. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, EXTENSIONS)
}
