/**
 * An expression of Typst, the only thing that handlers make. Text of authors can be a string and nothing else, and a
 * string is always printed as a literal: nothing that an author writes can become code.
 */
export type Expression = string | number | boolean | null | Call | Items | Sequence

/** Pieces of content one after the other. */
export type Sequence = readonly Expression[]

/** A list of values, as an argument. */
export interface Items {
  items: readonly Expression[]
}

/** A call of a function of the prelude. Names are code, so they are letters only. */
export interface Call {
  call: string
  named: Readonly<Record<string, Expression>>
  args: readonly Expression[]
}

const NAME = /^[a-z]+$/u

export function call(
  name: string,
  named: Readonly<Record<string, Expression>>,
  ...args: readonly Expression[]
): Call {
  return {call: name, named, args}
}

/** The code of an expression, as it stands in code and not in markup. */
export function print(expression: Expression): string {
  const parts: string[] = []
  write(expression, parts)
  return parts.join('')
}

function write(expression: Expression, parts: string[]): void {
  if (typeof expression === 'string') parts.push(literal(expression))
  else if (expression === null) parts.push('none')
  else if (typeof expression === 'number') parts.push(Number.isFinite(expression) ? String(expression) : '0')
  else if (typeof expression === 'boolean') parts.push(String(expression))
  else if ('call' in expression) writeCall(expression, parts)
  else if ('items' in expression) between('(', expression.items, ',', ',)', parts)
  else between('{', expression, ';', '}', parts)
}

function writeCall({call: name, named, args}: Call, parts: string[]): void {
  parts.push(nameOf(name), '(')
  for (const [key, value] of Object.entries(named)) {
    parts.push(nameOf(key), ':')
    write(value, parts)
    parts.push(',')
  }
  for (const value of args) {
    write(value, parts)
    parts.push(',')
  }
  parts.push(')')
}

function between(
  open: string,
  values: readonly Expression[],
  separator: string,
  close: string,
  parts: string[]
): void {
  // `{}` would be an empty dictionary or nothing; `()` is an empty array.
  if (values.length === 0) parts.push(open === '{' ? '[]' : '()')
  else {
    parts.push(open)
    values.forEach((value, index) => {
      if (index > 0) parts.push(separator)
      write(value, parts)
    })
    parts.push(close)
  }
}

/** Signs for which a text must be looked at more closely; hardly any text has one. */
const SPECIAL = /["\\\u0000-\u001F\u007F-\u009F]/u

/** A string literal: in Typst nothing but the quote and the backslash means something within it. */
function literal(value: string): string {
  if (!SPECIAL.test(value)) return `"${value}"`
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/\p{Cc}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
  return `"${escaped}"`
}

function nameOf(name: string): string {
  if (!NAME.test(name)) throw new Error(`No name of a function: ${name}`)
  return name
}
