/** The part of JSON Schema 2020-12 that our schemas are written in, and that we check configurations by ourselves. */

export interface Schema {
  title?: string
  description?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  enum?: readonly (string | boolean)[]
  default?: Json
  examples?: readonly Json[]
  minimum?: number
  maximum?: number
  minItems?: number
  minLength?: number
  /** Only that of `oneWord`. */
  pattern?: string
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: Schema | false
  /** Told apart by the kind of value: a map, a list, a text, a number, true or false. */
  anyOf?: readonly Schema[]
}

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}

/** A text without spaces that has a letter. */
export const oneWord: Schema = {type: 'string', pattern: String.raw`^\s*\S*\p{L}\S*\s*$`}

/** One thing, or a list of such things. */
export function oneOrMore(items: Schema, rest: Schema = {}, list: Pick<Schema, 'minItems'> = {}): Schema {
  return {...rest, anyOf: [items, {type: 'array', items, ...list}]}
}
