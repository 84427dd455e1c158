import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/read/markdown-parse.ts'

const everywhere = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze()

test.each([
  'a\n\n| b | c |\n| - | - |\n| d | e |\nlazy\n\nf',
  'a|b\n-|-\n',
  'a\n:-\nb\n\nc',
  'text before\n| a |\n| - |\n| b |',
  '> | a |\n> | - |\n> | b |\n> c\n\nd',
  '- | a |\n  | - |\n  | b |\n\n1. > a|\n   > -|\n',
  '| a |\r\n|-|\r\n| b |\r\n\r\n| c |\r|-|\r',
  '| a |\n| - | - |\n',
  'no table\n---\n- |\n',
  '| a |\n| - |\n| b |\n\u00a0\nnot an empty line'
])('tables are sought only above a line of dashes, and all are found: %j', (text) => {
  expect(parseMarkdown(text)).toEqual(everywhere.parse(text))
})
