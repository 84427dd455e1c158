import {fromMarkdown} from 'mdast-util-from-markdown'

/** The page of a rule, `<id>.md`: for auditors to read, and its examples are the tests of the rule. */
export interface RulePage {
  title: string
  /** What stands between the title and the first section. */
  summary: string
  sections: readonly string[]
  fout: Example
  goed: Example
}

/** One onderzoek, and the messages that are drawn in its files. */
export interface Example {
  files: Readonly<Record<string, string>>
  expected: readonly Expected[]
}

export interface Expected {
  file: string
  line: number
  column: number
  message: string
}

export function parseRulePage(page: string): RulePage {
  const {children} = fromMarkdown(page)
  let title = ''
  let summary = ''
  const sections: string[] = []
  const blocks = new Map<string, Block[]>()
  for (const node of children) {
    const source = page.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'heading' && node.depth === 1) title = source.replace(/^#\s+/u, '')
    else if (node.type === 'heading' && node.depth === 2) sections.push(source.replace(/^##\s+/u, ''))
    else if (node.type === 'code')
      append(blocks, sections.at(-1) ?? '', {path: node.meta ?? '', text: node.value})
    else if (sections.length === 0) summary += source
  }
  return {title, summary, sections, fout: example(blocks.get('Fout')), goed: example(blocks.get('Goed'))}
}

interface Block {
  path: string
  text: string
}

function append(blocks: Map<string, Block[]>, section: string, block: Block): void {
  blocks.set(section, [...(blocks.get(section) ?? []), block])
}

function example(blocks: readonly Block[] = []): Example {
  const drawn = blocks.map(({path, text}) => ({path, ...undraw(path, text)}))
  return {
    files: Object.fromEntries(drawn.map(({path, text}) => [path, text])),
    expected: drawn.flatMap(({expected}) => expected)
  }
}

/**
 * A line that draws a message: a comment of carets and then the message, under the line that it marks. The first caret
 * stands in the first column of what is marked; `#^^^` or `<!--^^^`, without a space, marks from column 1.
 */
const DRAWN = /^(?<before>\s*(?:#|<!--)\s*)(?<carets>\^+)\s+(?<message>.*?)(?:\s*-->)?$/u

function undraw(file: string, text: string): {text: string; expected: Expected[]} {
  const lines: string[] = []
  const expected: Expected[] = []
  for (const line of text.split('\n')) {
    const {before = '', message = ''} = DRAWN.exec(line)?.groups ?? {}
    if (before === '') lines.push(line)
    else {
      const column = before === '#' || before === '<!--' ? 1 : before.length + 1
      expected.push({file, line: lines.length, column, message})
    }
  }
  return {text: `${lines.join('\n')}\n`, expected}
}
