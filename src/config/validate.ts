/** Checks the nodes of a configuration against a schema, and tells of every value where it stands. */
import {isInRange, rangeName} from '../core/number-range.js'
import {nearest} from '../core/option-error.js'
import {listed, type Reader} from '../user-files/reader.js'
import type {Json, Schema} from './json-schema.js'

/** Is told each value with the keys that lead to it; in a list of maps, the number of the map is a key. Other lists are one value. `named`: the node of the key that only its writer knows, such as a rule's id. */
export type Sink = (path: readonly string[], value: Json, node: unknown, named?: unknown) => void

/** Walks a node; what does not fit the schema becomes a problem of the reader and is left out. */
export function walk(
  reader: Reader,
  node: unknown,
  schema: Schema,
  path: readonly string[],
  tell: Sink,
  named?: unknown
): void {
  if (reader.isNothing(node)) {
    if (named !== undefined) reader.problem(named, `${nameOf(path)} is empty; give it a value, or leave it out`)
    return
  }
  const branch = branchFor(reader, node, schema)
  if (branch.items?.type === 'object' && reader.isList(node)) {
    for (const [at, item] of reader.list(node).entries())
      walk(reader, item, branch.items, [...path, String(at)], tell, named)
    return
  }
  if (schema.anyOf && isWrongBoolean(reader, node, branch)) {
    const others = schema.anyOf.flatMap(({type}) => (type === 'string' ? 'a text' : type === 'array' ? 'a list' : []))
    const values = (branch.enum ?? []).map(String)
    reader.problem(node, `${nameOf(path)} must be ${listed([...others, ...values])}, not \`${reader.plain(node)}\``)
    return
  }
  if (branch.type !== 'object') {
    const value = readLeaf(reader, node, branch, nameOf(path))
    if (value !== undefined) tell(path, value, node, named)
    return
  }
  const {properties = {}, additionalProperties, required = []} = branch
  const known = additionalProperties ? undefined : Object.keys(properties)
  const entries = reader.entries(node, nameOf(path), known)
  for (const {key, keyNode, value} of entries) {
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (inner) walk(reader, value, inner, [...path, key], tell, additionalProperties ? keyNode : named)
  }
  if (!reader.isMap(node)) return
  for (const key of required)
    if (!entries.some(entry => entry.key === key)) reader.problem(node, `${nameOf(path)} needs \`${key}\``)
}

/** `the configuration`, or the keys that lead to a value, in backticks. */
function nameOf(path: readonly string[]): string {
  return path.length === 0 ? 'the configuration' : `\`${path.join('.')}\``
}

/** Whether a node is true where only false will do, or the other way round. */
function isWrongBoolean(reader: Reader, node: unknown, {enum: values = []}: Schema): boolean {
  if (!reader.isBoolean(node) || !values.some(value => typeof value === 'boolean')) return false
  return !values.some(value => String(value) === reader.plain(node))
}

/** The alternative that is meant: a map, a list, or one of the plain kinds. */
function branchFor(reader: Reader, node: unknown, schema: Schema): Schema {
  if (!schema.anyOf) return schema
  const plain = schema.anyOf.filter(({type}) => type !== 'object' && type !== 'array')
  const map = schema.anyOf.find(({type}) => type === 'object')
  const list = schema.anyOf.find(({type}) => type === 'array')
  if (reader.isMap(node)) return map ?? plain[0]!
  if (reader.isList(node)) return list ?? map ?? plain[0]!
  // `house: true` is no file of that name.
  const word =
    reader.isBoolean(node) && plain.find(({enum: values}) => values?.some(value => typeof value === 'boolean'))
  if (word) return word
  return plain.find(({enum: values}) => values?.some(value => String(value) === reader.plain(node))) ?? plain[0]!
}

function readLeaf(reader: Reader, node: unknown, schema: Schema, what: string): Json | undefined {
  if (schema.pattern !== undefined) return reader.word(node, what)
  if (schema.enum) return choiceOf(reader, node, schema.enum, what)
  if (schema.type === 'array') return listOf(reader, node, schema, what)
  if (schema.type === 'boolean') return reader.boolean(node, what)
  if (schema.type === 'number' || schema.type === 'integer') return numberOf(reader, node, schema, what)
  return reader.text(node, what)
}

function choiceOf(reader: Reader, node: unknown, values: readonly Json[], what: string): Json | undefined {
  const plain = reader.plain(node)
  const found = values.find(value => String(value) === plain)
  if (found !== undefined) return found
  const names = values.map(String)
  const given = plain === undefined ? 'a list or map' : `\`${plain}\``
  const near = plain === undefined ? undefined : nearest(plain, names)
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
  reader.problem(node, `${what} must be ${listed(names)}, not ${given}${hint}`)
  return undefined
}

function listOf(reader: Reader, node: unknown, {items, minItems = 0}: Schema, what: string): Json | undefined {
  if (!reader.isList(node)) {
    reader.problem(node, `${what} must be a list`)
    return undefined
  }
  if (reader.list(node).length < minItems)
    reader.problem(node, `${what} is empty; name what it is for, or leave it out`)
  const values = reader.list(node).map(item => readLeaf(reader, item, items ?? {}, `an entry of ${what}`))
  return values.filter(value => value !== undefined)
}

function numberOf(reader: Reader, node: unknown, schema: Schema, what: string): number | undefined {
  const value = reader.number(node)
  if (isInRange(value, schema)) return value
  reader.problem(node, `${what} must be ${rangeName(schema)}`)
  return undefined
}
