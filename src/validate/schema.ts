import type {Path} from '../model/source.ts'

/** The part of JSON Schema that our schemas use and that is needed while running. */
export interface Schema {
  type?: string | readonly string[]
  enum?: readonly (string | boolean)[]
  pattern?: string
  minimum?: number
  minItems?: number
  maxItems?: number
  required?: readonly string[]
  properties?: Readonly<Record<string, Schema>>
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  definitions?: Readonly<Record<string, Schema>>
  $ref?: string
  /** The type in TypeScript. `boolean` and `number` also say that text is to be read as such. */
  tsType?: string
  /** A Dutch sentence that says what was expected; an editor shows the same sentence. */
  patternErrorMessage?: string
}

const prefix = '#/definitions/'

/** The schema that a `$ref` stands for. References never leave their file. */
export function resolve(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.slice(prefix.length)
  return name === undefined ? schema : (root.definitions?.[name] ?? {})
}

/** The schema of a value within a value, undefined for a key that the schema does not know. */
export function childSchema(root: Schema, schema: Schema, key: string | number): Schema | undefined {
  const {items, properties = {}, additionalProperties} = schema
  const own = typeof key === 'string' && Object.hasOwn(properties, key) ? properties[key] : undefined
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined
  const found = typeof key === 'number' ? items : (own ?? other)
  return found && resolve(root, found)
}

export function schemaAt(root: Schema, path: Path): Schema {
  let schema = root
  for (const key of path) schema = childSchema(root, schema, key) ?? {}
  return schema
}
