/** Elements of HTML, NITF and the like, read as paragraphs: one walk for all of them, steered by a table of what each element is. */
import {type MarkupElement, type MarkupText, plainText} from './elements.js'
import {Flow} from './flow.js'
import {noteMark, raised} from './raised.js'
import {addSeam, meet} from './seams.js'
import type {Part, PartKind, Strand} from './types.js'

/**
 * `block`: a paragraph or a holder of paragraphs. `inline`: part of its paragraph. `skip`: no prose of the story.
 * `gap`: no prose, but within a paragraph that goes on after it. `picture`: such a gap, which parts words.
 * `raised`: figures above or below the line, which are none of the figure beside them. `break`: a line end. `pre`: a block whose line ends count. `quote`: somebody speaks. `stand-in`: something that is
 * not prose but a part of the sentence, such as code. `cell`: prose only if it holds a sentence.
 */
export type Role =
  | 'block'
  | 'inline'
  | 'skip'
  | 'gap'
  | 'picture'
  | 'raised'
  | 'break'
  | 'pre'
  | 'quote'
  | 'stand-in'
  | 'cell'

export interface Dialect {
  /** Elements that are not named are `inline`. */
  roles: Readonly<Record<string, Role>>
  kinds: Readonly<Record<string, PartKind>>
  isHidden?: (element: MarkupElement) => boolean
}

/** The paragraphs below some nodes. */
export function readMarkup(nodes: readonly (MarkupElement | MarkupText)[], dialect: Dialect, kind?: PartKind): Part {
  const walk = new Walk(dialect)
  if (kind) walk.flow.kind = kind
  walk.nodes(nodes)
  walk.flow.end()
  return walk.flow.part
}

class Walk {
  readonly flow = new Flow()
  readonly #dialect: Dialect
  #standIns = 0

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  nodes(nodes: readonly (MarkupElement | MarkupText)[]): void {
    let before: MarkupElement | undefined
    let between = 0
    for (const node of nodes) {
      if ('strands' in node) {
        for (const strand of node.strands) this.flow.add(strand)
        between += sourceLength(node)
      } else {
        const count = this.flow.part.length
        this.#element(node)
        const isOne = this.flow.part.length === count + 1
        if (isOne && before && meet(before, node, between)) addSeam(this.flow.part, count - 1)
        before = isOne ? node : undefined
        between = 0
      }
    }
  }

  #element(element: MarkupElement): void {
    const role = this.#roleOf(element)
    if (role === 'skip') this.#skip(element)
    else if (role === 'gap' || role === 'picture' || isNoteMark(element)) this.#gap(element, role === 'picture')
    else if (role === 'raised' && this.#raise(element)) return
    else if (role === 'raised') this.nodes(element.children)
    else if (isPlainLink(element)) for (const strand of element.children[0].strands) this.#addSole(strand)
    else if (role === 'break') this.flow.breakLine(element.start, element.end)
    else if (role === 'stand-in') this.#standIn(element)
    else if (role === 'quote') this.#quote(element)
    else if (role === 'inline') this.nodes(element.children)
    else if (role === 'cell' && !holdsSentence(plainText(element))) this.flow.end()
    else this.#block(element, role)
  }

  /** What is in another language or hidden is no prose of ours. */
  #roleOf(element: MarkupElement): Role {
    const role = this.#dialect.roles[element.name] ?? 'inline'
    if (this.#dialect.isHidden?.(element)) return 'skip'
    if (!isEnglish(languageOf(element))) return isInline(role) ? 'stand-in' : 'skip'
    return role
  }

  #skip(element: MarkupElement): void {
    if (isInline(this.#dialect.roles[element.name] ?? 'inline')) this.#gap(element, false)
    else this.flow.end()
  }

  #gap({start, end}: MarkupElement, partsWords: boolean): void {
    this.flow.addGap(start, end, partsWords)
  }

  /** `10<sup>15</sup>` reads 10¹⁵, and `2<frac>…` 2½. */
  #raise(element: MarkupElement): boolean {
    const text = raised(element.name, plainText(element), this.flow.tail)
    if (text !== undefined) this.flow.addFixed(text, element.start, element.end, plainText(element))
    return text !== undefined
  }

  #addSole(strand: Strand): void {
    this.flow.add({...strand, hold: strand.hold ?? 'sole'})
  }

  #block(element: MarkupElement, role: Role): void {
    const {kind, pre} = this.flow
    this.flow.end()
    this.flow.kind = this.#dialect.kinds[element.name] ?? kind
    this.flow.pre ||= role === 'pre'
    this.nodes(element.children)
    this.flow.end()
    this.flow.kind = kind
    this.flow.pre = pre
  }

  /** A name that no rule knows, another one each time, since two alike would look like a word printed twice. */
  #standIn(element: MarkupElement): void {
    const text = plainText(element)
    if (!text.trim()) return
    this.flow.addFixed(standInName(this.#standIns++), element.start, element.end, text)
  }

  /** `q` implies marks, unless somebody has printed them, too. */
  #quote(element: MarkupElement): void {
    const [first, last] = [element.children[0], element.children.at(-1)]
    const marks = first && last && !/^\s*["“‘'«„]/u.test(plainText(element))
    if (marks) this.flow.addFixed('“', element.start, startOf(first), '')
    this.nodes(element.children)
    if (marks) this.flow.addFixed('”', endOf(last), element.end, '')
  }
}

/** The names that stand in for code and for words in other languages: CodeA, CodeB, … */
export function standInName(count: number): string {
  return `Code${String.fromCodePoint(65 + (count % 26))}`
}

/** Whether an element is the mark of a note: all that it says leads to another place of its page. */
function isNoteMark(element: MarkupElement): boolean {
  if (element.name !== 'sup' && element.name !== 'a') return false
  if (!noteMark.test(plainText(element))) return false
  return element.name === 'a' ? leadsWithin(element) : childElements(element).some(isNoteMark)
}

function leadsWithin({attributes}: MarkupElement): boolean {
  return attributes.href?.startsWith('#') ?? false
}

function childElements({children}: MarkupElement): MarkupElement[] {
  return children.filter(child => 'name' in child)
}

function isPlainLink(element: MarkupElement): element is MarkupElement & {children: [MarkupText]} {
  const {name, children} = element
  return name === 'a' && children.length === 1 && 'strands' in children[0]!
}

function isInline(role: Role): boolean {
  return role === 'inline' || role === 'quote' || role === 'stand-in' || role === 'raised'
}

/** The language that an element says it is in. */
export function languageOf({attributes}: MarkupElement): string | undefined {
  return attributes.lang ?? attributes['xml:lang']
}

/** Whether a language tag says English, or nothing. */
export function isEnglish(tag: string | undefined): boolean {
  return !tag?.trim() || /^\s*(?:en|eng|english|und|mul|zxx|x)(?:$|[^a-z])/iu.test(tag)
}

/** Whether a text is the tag of a language (`de`, `pt-BR`), of those that data and front matter have under such keys. */
export function isLanguageTag(text: string): boolean {
  return /^\s*[a-z]{2,3}(?:[-_][a-z\d]{2,8})*\s*$/iu.test(text)
}

/** Whether the text of a cell is a sentence: most hold figures and labels. */
export function holdsSentence(text: string): boolean {
  return /[.!?]["'”’)]*\s*$/u.test(text) && (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= leastCellWords
}

const leastCellWords = 8

function sourceLength({strands}: MarkupText): number {
  return strands.length === 0 ? 0 : strands.at(-1)!.end - strands[0]!.start
}

function startOf(node: MarkupElement | MarkupText): number {
  return 'strands' in node ? (node.strands[0]?.start ?? 0) : node.start
}

function endOf(node: MarkupElement | MarkupText): number {
  return 'strands' in node ? (node.strands.at(-1)?.end ?? 0) : node.end
}

/** The text of a stretch of markup, its character references decoded. */
export function* decodeReferences(
  source: string,
  start: number,
  end: number,
  decode: (reference: string) => string,
  encode: Strand['encode']
): Generator<Strand> {
  let at = start
  for (const {0: reference, index} of source.slice(start, end).matchAll(references)) {
    const [from, text] = [start + index, decode(reference)]
    if (text === reference) continue
    if (from > at) yield {text: source.slice(at, from), start: at, end: from, encode}
    at = from + reference.length
    yield {text, start: from, end: at, whole: true, encode}
  }
  if (at < end) yield {text: source.slice(at, end), start: at, end, encode}
}

const references = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/g
