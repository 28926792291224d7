/** ninjs 1, 2 and 3 and Superdesk's dialect: headlines, descriptions and bodies of an item and of what is associated with it. */
import {readText} from './embedded.js'
import {FormatError} from './error.js'
import {itemsOf, JsonStrings, membersOf, parseJson, stringOf, type ValueNode} from './json.js'
import {isEnglish} from './markup.js'
import type {FormatOptions, Part, PartKind} from './types.js'

export {prepare} from './embedded.js'

type Members = ReadonlyMap<string, ValueNode>

/** Reads an item, or an array of items. Throws a `FormatError` for what is not JSON, or has no key to check. */
export function* read(source: string, {fields = []}: FormatOptions): Generator<Part[]> {
  const value = parseJson(source)
  const strings = new JsonStrings(source)
  const items = value.type === 'Array' ? itemsOf(value) : [value]
  if (items.some(item => item.type !== 'Object'))
    throw new FormatError('no ninjs: expected a JSON object, or an array of them', source, 0)
  const keys = items.flatMap(item => [...membersOf(item).keys()])
  const isKnown = (key: string): boolean => fields.includes(key) || key === 'associations' || kindOf(key) !== undefined
  if (items.length > 0 && !keys.some(isKnown)) throw noKey(keys, fields, source)
  for (const item of items) yield* readItem(item, strings, fields)
}

/** What to say where there is no key to check. */
export function noKey(keys: readonly string[], fields: readonly string[] | undefined, source: string): FormatError {
  const what = fields && fields.length > 0 ? `named ${fields.join(' or ')}` : 'to check'
  const known = [...new Set(keys)].slice(0, 12).join(', ') || 'none'
  return new FormatError(`no key ${what}; choose with \`fields\`, of those there are: ${known}`, source, 0)
}

/** The stories of an item: its own, and those of associated items that are more than a caption. */
export function* readItem(item: ValueNode, strings: JsonStrings, fields: readonly string[]): Generator<Part[]> {
  const members = membersOf(item)
  const others = itemsOf(members.get('associations')).filter(each => each.type === 'Object')
  const captions = others.filter(each => isPicture(membersOf(each)))
  yield [
    ...readFields(members, strings, fields),
    ...captions.flatMap(each => [...readItem(each, strings, fields)].flat())
  ]
  for (const other of others) if (!captions.includes(other)) yield* readItem(other, strings, fields)
}

/** Whether an item is a picture or the like, whose description is its caption. */
function isPicture(members: Members): boolean {
  return /^(?:picture|photo|image|video|audio|graphic)/iu.test(stringOf(members.get('type')) ?? '')
}

function readFields(members: Members, strings: JsonStrings, fields: readonly string[]): Part[] {
  if (!isEnglish(stringOf(members.get('language')))) return []
  const isCaption = isPicture(members)
  const read = (key: string, value: ValueNode): Part[] => {
    if (fields.includes(key)) return readString(value, '', 'body', strings)
    const known = kindOf(key)
    const kind = known === 'summary' && isCaption ? 'caption' : known
    if (!kind) return []
    if (!manyKeys.test(key)) return readString(value, key, kind, strings)
    return itemsOf(value).flatMap(each => readValue(each, kind, strings))
  }
  const parts = [...members].flatMap(([key, value]) => read(key, value))
  return parts.toSorted((a, b) => order.indexOf(a[0]?.kind ?? 'body') - order.indexOf(b[0]?.kind ?? 'body'))
}

/** Keys of ninjs 2 and 3 that hold several texts. */
const manyKeys = /^(?:headlines|descriptions|bodies)$/u

/** What a key of an item holds. */
function kindOf(key: string): PartKind | undefined {
  if (/^headline(?:_|s?$)/u.test(key)) return 'headline'
  if (/^(?:description_|abstract$|descriptions$)/u.test(key)) return 'summary'
  return /^(?:body_|bodies$)/u.test(key) ? 'body' : undefined
}

/** Members come in any order; a story begins with its headline. */
const order: readonly PartKind[] = ['headline', 'summary', 'body', 'caption']

/** `{value, contentType}` of ninjs 2 and 3. */
function readValue(node: ValueNode, kind: PartKind, strings: JsonStrings): Part[] {
  const members = membersOf(node)
  const type = stringOf(members.get('contenttype') ?? members.get('contentType')) ?? ''
  return readString(members.get('value'), type, kind, strings)
}

/** A string, read as what its key or content type says, or as what it looks like. */
export function readString(node: ValueNode | undefined, type: string, kind: PartKind, strings: JsonStrings): Part[] {
  return node?.type === 'String' ? readText(strings.strands(node), type, kind, strings.source) : []
}
