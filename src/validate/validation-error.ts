/** The keywords of JSON Schema that our schemas use and that can fail. */
export type Keyword =
  | 'type'
  | 'enum'
  | 'pattern'
  | 'minimum'
  | 'minItems'
  | 'maxItems'
  | 'required'
  | 'additionalProperties'
  | 'propertyNames'

/** The part of an error of ajv that a message needs. */
export interface ValidationError {
  keyword: Keyword
  /** A JSON pointer into the data. */
  instancePath: string
  params: {missingProperty?: string; additionalProperty?: string; propertyName?: string; limit?: number}
}
