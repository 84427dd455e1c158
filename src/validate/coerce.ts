import {isObject} from './place.ts'
import type {Schema} from './schema.ts'
import {childSchema} from './schema.ts'

const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/u

/**
 * Reading leaves every scalar text, because only a schema knows which type was meant. Text that cannot be the type that
 * the schema asks stays text, so that validation says what is wrong with it.
 */
export function coerce(root: Schema, value: unknown): unknown {
  return coercePart(root, value, root)
}

function coercePart(root: Schema, value: unknown, schema: Schema | undefined): unknown {
  if (schema === undefined) return value
  if (Array.isArray(value)) {
    const items = childSchema(root, schema, 0)
    return value.map((item: unknown) => coercePart(root, item, items))
  }
  if (isObject(value)) {
    const part = ([key, inner]: [string, unknown]): [string, unknown] => {
      return [key, coercePart(root, inner, childSchema(root, schema, key))]
    }
    return Object.fromEntries(Object.entries(value).map(part))
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
