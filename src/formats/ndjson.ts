/** A story a line, each a JSON object: a ninjs item, or whatever has a text in a known or chosen key. */
import {jsonEncoder} from './encode.js'
import {FormatError} from './error.js'
import {JsonStrings, membersOf, parseJson, stringOf, type ValueNode} from './json.js'
import {noKey, readItem, readString} from './ninjs.js'
import {looksLikeNinjs} from './shapes.js'
import type {FormatOptions, Part, PartKind} from './types.js'
import {isTranslation, saysForeign, usualNames} from './usual-names.js'

export {prepare} from './embedded.js'

/** Keys that hold prose where none are chosen. */
const usual: Readonly<Record<string, PartKind>> = {...usualNames, body_text: 'body', body_html: 'body'}

/** Reads line after line. Throws a `FormatError` for a line that is not a JSON object, and where no line has a key to check. */
export function* read(source: string, {fields}: FormatOptions): Generator<Part[]> {
  const encode = jsonEncoder(source)
  const isChosen = (key: string): boolean => (fields ? fields.includes(key) : Object.hasOwn(usual, key))
  let keys: string[] | undefined
  let hasChosen = false
  for (const {0: line, index} of source.matchAll(/[^\r\n]+/gu)) {
    if (!line.trim()) continue
    const value = parseJson(line, index, source)
    if (value.type !== 'Object') throw new FormatError('expected a JSON object on each line', source, index)
    const strings = new JsonStrings(source, index, encode)
    const members = membersOf(value)
    const isItem = looksLikeNinjs(members)
    keys ??= [...members.keys()]
    hasChosen ||= isItem || [...members.keys()].some(isChosen)
    if (isItem) yield* readItem(value, strings, fields ?? [])
    else yield readObject(members, strings, isChosen)
  }
  if (keys && !hasChosen) throw noKey(keys, fields, source)
}

function readObject(
  members: ReadonlyMap<string, ValueNode>,
  strings: JsonStrings,
  isChosen: (key: string) => boolean
): Part[] {
  const isForeign = saysForeign(key => stringOf(members.get(key)))
  return [...members].flatMap(([key, member]) =>
    isChosen(key) && !(isForeign && !isTranslation(key))
      ? readString(member, key === 'text' ? '' : key, usual[key] ?? 'body', strings)
      : []
  )
}
