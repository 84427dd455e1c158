import type {Schema} from './schema.ts'
import {childSchema} from './schema.ts'

const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/u

/**
 * Reading leaves every scalar text, because only a schema knows which type was meant. Text that cannot be the type that
 * the schema asks stays text, so that validation says what is wrong with it.
 */
export function coerce(root: Schema, value: unknown, schema: Schema | undefined = root): unknown {
  if (schema === undefined) return value
  if (Array.isArray(value))
    return value.map((item: unknown) => coerce(root, item, childSchema(root, schema, 0)))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, part]) => [
      key,
      coerce(root, part, childSchema(root, schema, key))
    ])
    const result: unknown = Object.fromEntries(entries)
    return result
  }
  if (typeof value !== 'string') return value
  if (schema.tsType === 'boolean') return toBoolean(value)
  return schema.tsType === 'number' ? toNumber(value) : value
}

function toBoolean(text: string): string | boolean {
  if (text === 'ja' || text === 'true') return true
  return text === 'nee' || text === 'false' ? false : text
}

function toNumber(text: string): string | number {
  const number = Number(text)
  const exact = plainNumber.test(text) && (!Number.isInteger(number) || Number.isSafeInteger(number))
  return exact ? number : text
}
