import {directive} from 'micromark-extension-directive'

// The types of micromark, by way of the one package of it that we depend on.
type Extension = ReturnType<typeof directive>
type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Exclude<Constructs, unknown[]>
type Tokenizer = Construct['tokenize']
type Effects = Parameters<Tokenizer>[0]
type State = Parameters<Tokenizer>[1]
type TokenizeContext = ThisParameterType<Tokenizer>

/** What may be inserted in Markdown: `:text`, `::leaf` or `:::container`, with its attributes. */
export interface Invoeging {
  type: 'textDirective' | 'leafDirective' | 'containerDirective'
  marker: ':' | '::' | ':::'
  attributes: readonly string[]
  required: readonly string[]
}

export const invoegingen: Readonly<Record<string, Invoeging>> = {
  getal: {type: 'textDirective', marker: ':', attributes: ['uit', 'opmaak'], required: ['uit']},
  tabel: {type: 'leafDirective', marker: '::', attributes: ['uit'], required: ['uit']},
  grafiek: {type: 'leafDirective', marker: '::', attributes: ['uit', 'soort', 'kolommen'], required: ['uit']},
  figuur: {type: 'containerDirective', marker: ':::', attributes: ['id'], required: []},
  citaat: {type: 'containerDirective', marker: ':::', attributes: ['bron'], required: []}
}

const colon = 58

/**
 * Directives for micromark that only begin where one of our names follows: "Bron:CBS", "art. 4:5" and "::foo" stay the
 * text that they are, with the Markdown within them.
 */
export function knownDirectives(): Extension {
  const {text, flow} = directive()
  return {
    text: {[colon]: constructs(text?.[colon]).map((construct) => onlyBefore(construct, ':'))},
    flow: {
      [colon]: constructs(flow?.[colon]).map((construct, index) =>
        onlyBefore(construct, index === 0 ? ':::' : '::')
      )
    }
  }
}

function constructs(value: Constructs | undefined): Construct[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

function onlyBefore(construct: Construct, marker: Invoeging['marker']): Construct {
  const names = Object.keys(invoegingen).filter((name) => invoegingen[name]?.marker === marker)
  const ahead: Construct = {
    partial: true,
    tokenize: (effects, ok, nok) => lookAhead(effects, ok, nok, marker, names)
  }
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok)
    }
  }
}

/** Succeeds on the marker (a container may have more colons), one of the names, and for a text directive `[` or `{`. */
function lookAhead(
  effects: Effects,
  ok: State,
  nok: State,
  marker: Invoeging['marker'],
  names: readonly string[]
): State {
  let colons = 0
  let name = ''
  const start: State = (code) => {
    effects.enter('data')
    return marks(code)
  }
  const marks: State = (code) => {
    if (code !== colon) return letters(code)
    effects.consume(code)
    colons++
    return marks
  }
  const letters: State = (code) => {
    const letter = code !== null && code >= 97 && code <= 122
    if (letter && name.length < 8) {
      effects.consume(code)
      name += String.fromCharCode(code)
      return letters
    }
    effects.exit('data')
    const counted = marker === ':::' ? colons >= 3 : colons === marker.length
    // `[` or `{`; a block may also end here, with white space or a line ending (below zero in micromark).
    const ends = code === 91 || code === 123 || (marker !== ':' && (code === null || code <= 32))
    return counted && ends && names.includes(name) ? ok(code) : nok(code)
  }
  return start
}
