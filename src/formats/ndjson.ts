/** A story a line, each a JSON object: a ninjs item, or whatever has a text in a known or chosen key. */
import {jsonEncoder} from './encode.js'
import {FormatError} from './error.js'
import {JsonStrings, membersOf, parseJson, type ValueNode} from './json.js'
import {readItem, readText} from './ninjs.js'
import {looksLikeNinjs} from './shapes.js'
import type {FormatOptions, Part, PartKind} from './types.js'
import {usualNames} from './usual-names.js'

/** Keys that hold prose where none are chosen. */
const usual: Readonly<Record<string, PartKind>> = {...usualNames, body_text: 'body', body_html: 'body'}

/** Reads line after line. Throws a `FormatError` for a line that is not a JSON object. */
export function* read(source: string, {fields}: FormatOptions): Generator<Part[]> {
  const encode = jsonEncoder(source)
  for (const {0: line, index} of source.matchAll(/[^\r\n]+/gu)) {
    if (!line.trim()) continue
    const value = parseJson(line, index, source)
    if (value.type !== 'Object') throw new FormatError('expected a JSON object on each line', source, index)
    const strings = new JsonStrings(source, index, encode)
    if (looksLikeNinjs(membersOf(value))) yield* readItem(value, strings, fields ?? [])
    else yield readObject(value, strings, fields)
  }
}

function readObject(value: ValueNode, strings: JsonStrings, fields: readonly string[] | undefined): Part[] {
  const chosen = (key: string): boolean => (fields ? fields.includes(key) : Object.hasOwn(usual, key))
  return [...membersOf(value)].flatMap(([key, member]) =>
    chosen(key) ? readText(member, key === 'text' ? '' : key, usual[key] ?? 'body', strings) : []
  )
}
