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
 * its work; here only a line with dashes below it. Nothing at all for a text without any.
 */
export function tables(text: string): Extension[] {
  if (!SIGNS.test(text)) return []
  const heads = new Set<number>()
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) if (DASHES.test(line)) heads.add(index)
  const {flow} = gfmTable()
  return heads.size === 0
    ? []
    : [{flow: {null: constructs(flow?.['null']).map((each) => onlyAt(heads, each))}}]
}

function constructs(value: Constructs | undefined): Construct[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** Lines count from 1, so the index of the line with dashes is the number of the line above it. */
function onlyAt(heads: ReadonlySet<number>, construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return (code) =>
        heads.has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok)(code) : nok(code)
    }
  }
}
