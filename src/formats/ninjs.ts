/** ninjs 1, 2 and 3 and Superdesk's dialect: headlines, descriptions and bodies of an item and of what is associated with it. */

import {readHtml} from './html.js'
import {
  itemsOf,
  type JsonStrings,
  membersOf,
  parseJson,
  JsonStrings as Strings,
  stringOf,
  type ValueNode
} from './json.js'
import {isEnglish, type MarkupElement} from './markup.js'
import {readNitf} from './nitf.js'
import {holdsMarkup, readPlain} from './plain.js'
import {Layer, textOf} from './strands.js'
import type {FormatOptions, Part, PartKind, Strand} from './types.js'
import {parseXml} from './xml.js'

type Members = ReadonlyMap<string, ValueNode>

/** Reads an item, or an array of items. Throws a `FormatError` for what is not JSON. */
export function* read(source: string, {fields = []}: FormatOptions): Generator<Part[]> {
  const value = parseJson(source)
  const strings = new Strings(source)
  for (const item of value.type === 'Array' ? itemsOf(value) : [value]) yield* readItem(item, strings, fields)
}

/** The stories of an item: its own, and those of associated items that are more than a caption. */
export function* readItem(item: ValueNode, strings: JsonStrings, fields: readonly string[]): Generator<Part[]> {
  const members = membersOf(item)
  const others = itemsOf(members.get('associations')).filter(each => each.type === 'Object')
  const captions = others.filter(isPicture)
  yield [
    ...readFields(members, strings, fields),
    ...captions.flatMap(each => [...readItem(each, strings, fields)].flat())
  ]
  for (const other of others) if (!captions.includes(other)) yield* readItem(other, strings, fields)
}

function isPicture(item: ValueNode): boolean {
  return /^(?:picture|photo|image|video|audio|graphic)/iu.test(stringOf(membersOf(item).get('type')) ?? '')
}

function readFields(members: Members, strings: JsonStrings, fields: readonly string[]): Part[] {
  if (!isEnglish(stringOf(members.get('language')))) return []
  const about: PartKind = /^(?:picture|photo|video|graphic|audio)/iu.test(stringOf(members.get('type')) ?? '')
    ? 'caption'
    : 'summary'
  const read = (key: string, value: ValueNode): Part[] => {
    if (fields.includes(key)) return readText(value, '', 'body', strings)
    if (/^headline(?:_|$)/u.test(key)) return readText(value, key, 'headline', strings)
    if (/^(?:description_|abstract$)/u.test(key)) return readText(value, key, about, strings)
    if (/^body_/u.test(key)) return readText(value, key, 'body', strings)
    if (key === 'headlines') return itemsOf(value).flatMap(each => readValue(each, 'headline', strings))
    if (key === 'descriptions') return itemsOf(value).flatMap(each => readValue(each, about, strings))
    return key === 'bodies' ? itemsOf(value).flatMap(each => readValue(each, 'body', strings)) : []
  }
  const parts = [...members].flatMap(([key, value]) => read(key, value))
  return parts.toSorted((a, b) => order.indexOf(a[0]?.kind ?? 'body') - order.indexOf(b[0]?.kind ?? 'body'))
}

/** Members come in any order; a story begins with its headline. */
const order: readonly PartKind[] = ['headline', 'summary', 'body', 'caption']

/** `{value, contentType}` of ninjs 2 and 3. */
function readValue(node: ValueNode, kind: PartKind, strings: JsonStrings): Part[] {
  const members = membersOf(node)
  const type = stringOf(members.get('contenttype') ?? members.get('contentType')) ?? ''
  return readText(members.get('value'), type, kind, strings)
}

/** A string, read as what its key or content type says, or as what it looks like. */
export function readText(node: ValueNode | undefined, type: string, kind: PartKind, strings: JsonStrings): Part[] {
  if (node?.type !== 'String' || !node.value.trim()) return []
  const strands = strings.strands(node)
  const isPlain = /(?:^|_)text$|text\/plain|(?:^|_)txt$/iu.test(type)
  if (/nitf/iu.test(type) && /<nitf\b/u.test(node.value)) return readEmbedded(strands, readNitf)
  if (isPlain || !(/html/iu.test(type) || holdsMarkup(node.value))) return [readPlain(strands, kind)]
  const layer = new Layer(strands)
  return layer.parts([withKind(readHtml(layer.text), kind)])
}

function withKind(part: Part, kind: PartKind): Part {
  return kind === 'body' ? part : part.map(paragraph => ({...paragraph, kind}))
}

function readEmbedded(strands: readonly Strand[], readRoot: (root: MarkupElement) => Part[]): Part[] {
  const layer = new Layer(strands)
  return layer.parts(readRoot(parseXml(textOf(strands))))
}
