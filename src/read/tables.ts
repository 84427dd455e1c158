import {gfmTable} from 'micromark-extension-gfm-table'

// The types of micromark, by way of the package of it that we depend on.
type Extension = ReturnType<typeof gfmTable>
type Constructs = NonNullable<NonNullable<Extension['flow']>[string]>
type Construct = Exclude<Constructs, unknown[]>
type Tokenizer = Construct['tokenize']
type Effects = Parameters<Tokenizer>[0]
type State = Parameters<Tokenizer>[1]
type TokenizeContext = ThisParameterType<Tokenizer>

const SIGNS = /\||:-|-:/u
/** Also the signs of the lists and quotes that a table may stand in. */
const DASHES = /^[\s>*+\d.)|:-]*-[\s|:-]*$/u

/**
 * Tables of GFM, for micromark. By itself it reads each line of each paragraph as the head of a table first, a third of
 * its work; here only where a line of dashes follows. Nothing at all for a text without any.
 */
export function tables(text: string): Extension[] {
  const lines = SIGNS.test(text) ? tableLines(text) : new Set<number>()
  const {flow} = gfmTable()
  return lines.size === 0
    ? []
    : [{flow: {null: constructs(flow?.['null']).map((each) => onlyAt(lines, each))}}]
}

/** Numbers, from 1, of the lines that may be of a table: one above a line of dashes, and on to an empty line. */
function tableLines(text: string): Set<number> {
  const found = new Set<number>()
  let open = false
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const dashes = DASHES.test(line)
    if (dashes) found.add(index)
    open = dashes || (open && line !== '')
    if (open) found.add(index + 1)
  }
  return found
}

function constructs(value: Constructs | undefined): Construct[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

function onlyAt(lines: ReadonlySet<number>, construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return (code) =>
        lines.has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok)(code) : nok(code)
    }
  }
}
