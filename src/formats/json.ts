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
  const {control, isOpen} = scan(source, base, whole)
  const fail = (what: string, at: number): never => {
    throw new FormatError(`not valid JSON: ${what}`, whole, base + at)
  }
  try {
    const {body} = parse(source, {mode: 'json'})
    return control < 0 ? body : fail('control character in a string', control)
  } catch (error) {
    if (!(error instanceof Error) || error instanceof FormatError || !('offset' in error)) throw error
    const at = Number(error.offset)
    if (isOpen && (/end of input/u.test(error.message) || lastToken.test(source.slice(at))))
      return fail('unexpected end of input', source.trimEnd().length)
    const what = error.message.replace(/ \(\d+:\d+\)$/u, '').replace(/ found\.$/u, '')
    return fail(named(what.toLowerCase(), source[at]), at)
  }
}

/** The parser blames the token before the end of a text that is cut short. */
const lastToken = /^(?:[{[:,\\]|"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*$/su

/** `unexpected token lbrace` */
const named = (what: string, mark = ''): string =>
  what.replace(/token (?:[lr]brac\w+|comma|colon)$/u, `\`${mark}\``).replace(/token /u, '')

/** The first control character in a string, which the parser lets pass; -1 for none. And whether something is still open at the end. Throws a `FormatError` where values are nested too deep. */
function scan(source: string, base: number, whole: string): {control: number; isOpen: boolean} {
  let depth = 0
  let inString = false
  let control = -1
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]!
    if (unit === '"') inString = !inString
    else if (inString) {
      if (unit < ' ' && control < 0) control = at
      at += unit === '\\' ? 1 : 0
    } else if (unit === '[' || unit === '{') depth++
    else if (unit === ']' || unit === '}') depth--
    if (depth > deepest) throw new FormatError(`values are nested more than ${deepest} deep`, whole, base + at)
  }
  return {control, isOpen: inString || depth > 0}
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
  readonly source: string
  readonly #base: number
  readonly #encode: Encode

  constructor(source: string, base = 0, encode = jsonEncoder(source)) {
    this.source = source
    this.#base = base
    this.#encode = encode
  }

  strands(node: StringNode): Strand[] {
    const [first, last] = [this.#base + node.loc.start.offset + 1, this.#base + node.loc.end.offset - 1]
    const strands: Strand[] = []
    const encode = this.#encode
    let at = first
    const copy = (end: number): void => {
      if (end > at) pushStrand(strands, {text: this.source.slice(at, end), start: at, end, encode})
    }
    for (const {0: written, index} of this.source.slice(first, last).matchAll(escapes)) {
      copy(first + index)
      at = first + index + written.length
      const text = JSON.parse(`"${written}"`) as string
      pushStrand(strands, {text, start: first + index, end: at, whole: true, encode})
    }
    copy(last)
    return strands
  }
}

const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\./g
