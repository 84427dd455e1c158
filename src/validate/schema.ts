/** The part of JSON Schema that our schemas use and that is needed while running. */
export interface Schema {
  type?: string | readonly string[]
  enum?: readonly (string | boolean)[]
  pattern?: string
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
