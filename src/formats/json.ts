/** JSON whose strings know their place. */
import {type ObjectNode, parse, type StringNode, type ValueNode} from '@humanwhocodes/momoa'
import {jsonEncoder} from './encode.js'
import {FormatError} from './error.js'
import {pushStrand} from './strands.js'
import type {Encode, Strand} from './types.js'

export type {ObjectNode, StringNode, ValueNode}

/** Deeper nesting is an accident or an attack. */
const deepest = 200

/** The value of a JSON text. Throws a `FormatError` for what is not JSON, or nested too deep. */
export function parseJson(source: string, base = 0, whole = source): ValueNode {
  refuseDepth(source, base, whole)
  try {
    return parse(source, {mode: 'json'}).body
  } catch (error) {
    if (!(error instanceof Error) || !('offset' in error)) throw error
    const what = error.message.replace(/ \(\d+:\d+\)$/u, '').replace(/ found\.$/u, '')
    throw new FormatError(`not valid JSON: ${what.toLowerCase()}`, whole, base + Number(error.offset))
  }
}

function refuseDepth(source: string, base: number, whole: string): void {
  let depth = 0
  let inString = false
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]
    if (unit === '"') inString = !inString
    else if (inString) at += unit === '\\' ? 1 : 0
    else if (unit === '[' || unit === '{') depth++
    else if (unit === ']' || unit === '}') depth--
    if (depth > deepest) throw new FormatError(`values are nested more than ${deepest} deep`, whole, base + at)
  }
}

/** The members of an object by key; the last of several alike, as JavaScript reads them. */
export function membersOf(node: ValueNode | undefined): Map<string, ValueNode> {
  if (node?.type !== 'Object') return new Map()
  return new Map(node.members.map(({name, value}) => [name.type === 'String' ? name.value : name.name, value]))
}

/** The elements of an array, the values of an object, or none. */
export function itemsOf(node: ValueNode | undefined): ValueNode[] {
  if (node?.type === 'Array') return node.elements.map(element => element.value)
  return node?.type === 'Object' ? node.members.map(member => member.value) : []
}

/** The text of a string node. */
export function stringOf(node: ValueNode | undefined): string | undefined {
  return node?.type === 'String' ? node.value : undefined
}

/** Cuts strings of a JSON text into strands; `base` is where the text begins in its source. */
export class JsonStrings {
  readonly #source: string
  readonly #base: number
  readonly #encode: Encode

  constructor(source: string, base = 0, encode = jsonEncoder(source)) {
    this.#source = source
    this.#base = base
    this.#encode = encode
  }

  /** Throws a `FormatError` for a control character that JSON wants escaped. */
  strands(node: StringNode): Strand[] {
    const [first, last] = [this.#base + node.loc.start.offset + 1, this.#base + node.loc.end.offset - 1]
    const strands: Strand[] = []
    const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\./g
    let at = first
    const copy = (end: number): void => {
      if (end > at) pushStrand(strands, this.#copy(at, end))
    }
    escapes.lastIndex = first
    for (let match = escapes.exec(this.#source); match && match.index < last; match = escapes.exec(this.#source)) {
      copy(match.index)
      at = match.index + match[0].length
      const text = JSON.parse(`"${match[0]}"`) as string
      pushStrand(strands, {text, start: match.index, end: at, whole: true, encode: this.#encode})
    }
    copy(last)
    return strands
  }

  #copy(start: number, end: number): Strand {
    const text = this.#source.slice(start, end)
    const control = text.search(/[\0-\x1F]/)
    if (control >= 0)
      throw new FormatError('not valid JSON: control character in a string', this.#source, start + control)
    return {text, start, end, encode: this.#encode}
  }
}
