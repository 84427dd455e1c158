/** What opens or closes something within a line: the work of a Markdown parser can grow with its square. */
const MARKS = /[*_[\]`<!:{|~]/gu
const MOST_MARKS = 2_000

/** What a line can begin with to nest lists and quotes, each level of which is another level of work. */
const NESTING = /^[\s>*+\-\d.)]*/u
const MOST_NESTING = 200

const NEW_BLOCK = /^\s*(?:$|[-*+>]\s|\d+[.)]\s|\|)/u

/**
 * Whether a part is made to keep the Markdown parser busy: thousands of marks in one paragraph, or hundreds of lists in
 * one another. Both take seconds in a few kilobytes, and no report has them.
 */
export function isExcessive(text: string): boolean {
  let marks = 0
  for (const line of text.split('\n')) {
    if (NEW_BLOCK.test(line)) marks = 0
    marks += line.match(MARKS)?.length ?? 0
    const [nesting = ''] = NESTING.exec(line) ?? []
    if (marks > MOST_MARKS || nesting.length > MOST_NESTING) return true
  }
  return false
}
