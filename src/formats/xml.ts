/** XML to a tree whose text knows its place. Strict; entities are never expanded and nothing is ever fetched. */
import {SaxesParser} from 'saxes'
import type {MarkupElement, MarkupText} from './elements.js'
import {inCdata, markupEncoder} from './encode.js'
import {FormatError} from './error.js'
import {decodeReferences} from './markup.js'
import type {Encode, Strand} from './types.js'

/** Deeper nesting is an accident or an attack. */
const deepest = 200

/** The root element. Throws a `FormatError` for what is not well-formed, declares entities, or is nested too deep. */
export function parseXml(source: string): MarkupElement {
  const tree = new TreeBuilder(source)
  tree.parse()
  return tree.root!
}

interface OpenElement extends MarkupElement {
  children: (MarkupElement | MarkupText)[]
}

class TreeBuilder {
  root: MarkupElement | undefined
  readonly #source: string
  readonly #encode: Encode
  readonly #open: OpenElement[] = []
  readonly #parser = new SaxesParser({position: true})
  /** Where the markup before ended. */
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#encode = markupEncoder(source)
  }

  parse(): void {
    const parser = this.#parser
    parser.on('error', error => this.#fail(error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')))
    parser.on('doctype', text => this.#doctype(text))
    parser.on('xmldecl', () => this.#markup())
    parser.on('processinginstruction', () => this.#markup())
    parser.on('comment', () => this.#markup(1))
    parser.on('text', text => this.#text(text))
    parser.on('cdata', text => this.#cdata(text))
    parser.on('opentag', tag => this.#openTag(tag))
    parser.on('closetag', () => this.#closeTag())
    parser.write(this.#source).close()
    if (!this.root) this.#fail('no element')
  }

  #fail(message: string, at = this.#parser.position - 1): never {
    const bare = this.#bareAmpersand(at)
    if (bare >= 0) throw new FormatError('not well-formed XML: & begins no reference; write &amp;', this.#source, bare)
    const entity = /undefined entity/u.test(message) ? this.#source.lastIndexOf('&', at) : at
    const hint = entity === at ? '' : ` ${this.#source.slice(entity, at + 1)}; write the character itself`
    throw new FormatError(`not well-formed XML: ${message}${hint}`, this.#source, entity)
  }

  /** The parser takes what follows `&` for a name up to the next `;`, over tags and to the end of the file: the first in what it has not told of. */
  #bareAmpersand(end: number): number {
    const rest = this.#source.slice(this.#at, end + 1)
    const hidden = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)/gu
    const shown = rest.replaceAll(hidden, match => ' '.repeat(match.length))
    const found = /&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/iu.exec(shown)
    return found ? this.#at + found.index : -1
  }

  #markup(more = 0): void {
    this.#at = this.#parser.position + more
  }

  #doctype(text: string): void {
    this.#markup()
    if (!/\[/u.test(text.replaceAll(/"[^"]*"|'[^']*'/gu, ''))) return
    const at = this.#source.indexOf('<!DOCTYPE')
    throw new FormatError(
      'the DOCTYPE declares entities or elements of its own, which are never read; delete what stands between [ and ]',
      this.#source,
      Math.max(at, 0)
    )
  }

  /** The parser tells of text when it has met the markup after it. */
  #text(text: string): void {
    const next = this.#source.indexOf('<', this.#at)
    const end = next < 0 ? this.#source.length : next
    const strands = [...decodeReferences(this.#source, this.#at, end, decodeXml, this.#encode)]
    this.#add(strands, text)
    this.#at = end
  }

  #cdata(text: string): void {
    const [start, end] = [this.#at + '<![CDATA['.length, this.#parser.position - ']]>'.length]
    this.#add([{text: this.#source.slice(start, end), start, end, encode: inCdata}], text)
    this.#markup()
  }

  #add(strands: Strand[], expected: string): void {
    const text = strands.map(strand => strand.text).join('')
    if (text.replaceAll(/\r\n?/gu, '\n') !== expected.replaceAll(/\r\n?/gu, '\n'))
      this.#fail('characters that XML does not allow', this.#at)
    this.#open.at(-1)?.children.push({strands})
  }

  #openTag({name, attributes}: {name: string; attributes: Record<string, unknown>}): void {
    if (this.#open.length >= deepest) this.#fail(`elements are nested more than ${deepest} deep`)
    const start = this.#source.indexOf('<', this.#at)
    this.#markup()
    const element: OpenElement = {
      name: localName(name),
      attributes: attributes as Record<string, string>,
      children: [],
      start,
      end: this.#at
    }
    this.#open.at(-1)?.children.push(element)
    this.root ??= element
    this.#open.push(element)
  }

  #closeTag(): void {
    this.#markup()
    const element = this.#open.pop()
    if (element) element.end = this.#at
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

const predefined: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'"
}

function decodeXml(reference: string): string {
  const number = /^&#(x?)([\da-f]+);$/iu.exec(reference)
  if (number) return String.fromCodePoint(Number.parseInt(number[2]!, number[1] ? 16 : 10))
  return predefined[reference] ?? reference
}

/** The elements of a name below an element, outermost first, those within one another left out. */
export function* elementsNamed(element: MarkupElement, name: string): Generator<MarkupElement> {
  for (const child of element.children) {
    if (!('name' in child)) continue
    if (child.name === name) yield child
    else yield* elementsNamed(child, name)
  }
}

/** The child elements of a name. */
export function childrenNamed(element: MarkupElement, name: string): MarkupElement[] {
  return element.children.filter((child): child is MarkupElement => 'name' in child && child.name === name)
}

/** The strands of all text below an element. */
export function strandsOf(node: MarkupElement | MarkupText): Strand[] {
  return 'strands' in node ? [...node.strands] : node.children.flatMap(strandsOf)
}
