/** Markdown with front matter, tables and footnotes: paragraphs, headings and list items; code, raw markup and targets of links are left out. */
import {decodeHTMLStrict} from 'entities'
import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Span} from '../core/types.js'
import {asItIs, inMarkdown} from './encode.js'
import {Flow} from './flow.js'
import {readFrontMatter} from './front-matter.js'
import {htmlRoles, readHtml} from './html.js'
import {refuseKnots} from './markdown-traps.js'
import {holdsSentence, isEnglish, standInName} from './markup.js'
import {addSeam} from './seams.js'
import {readWithin, textOf} from './strands.js'
import type {FormatOptions, Part, Strand} from './types.js'

export {fragility} from './markdown-traps.js'

type Event = ReturnType<typeof postprocess>[number]
type Token = Event[1]

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blocks = words('paragraph atxHeading setextHeading content listItemPrefix tableHeader tableData htmlFlow')
const cells = words('tableHeader tableData')
const headings = words('atxHeading setextHeading')
const frontMatters = words('yaml toml')
const containers = words('blockQuote listOrdered listUnordered gfmFootnoteDefinition')
const code = words('codeFenced codeIndented codeText')
const marked = words('emphasis strong link')
const standsIn = words('codeText autolink literalAutolink')
/** White space, and what stands at the beginning of a line inside of lists and quotations. */
const spaces = words('lineEnding linePrefix lineSuffix listItemIndent blockQuotePrefix whitespace')
const skipped = words(
  'resource reference image definition codeFenced codeIndented htmlText gfmFootnoteCall gfmFootnoteDefinitionLabel taskListCheck strikethrough tableDelimiterRow setextHeadingLine atxHeadingSequence'
)

/** Reads a document. Throws a `FormatError` for front matter that is not valid, and for knots of marks. */
export function* read(source: string, {fields}: FormatOptions): Generator<Part[]> {
  refuseKnots(source)
  const reader = new MarkdownReader(source, fields)
  for (const event of eventsOf(source)) reader.take(event)
  reader.flow.end()
  const {part} = reader.flow
  for (let index = 0; index + 1 < part.length; index++) {
    const between = source.slice(part[index]!.strands.at(-1)!.end, part[index + 1]!.strands[0]!.start)
    if (blankLines.test(between)) addSeam(part, index)
  }
  yield [...reader.front, part]
}

const blankLines = /^[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+[ \t]*$/u

/** Where code stands, in order: blocks with their fences, and stretches within a line. */
export function codeSpans(source: string): Span[] {
  refuseKnots(source)
  const entered = eventsOf(source).filter(([kind, {type}]) => kind === 'enter' && code.has(type))
  return entered.map(([, {start, end}]) => [start.offset, end.offset])
}

function eventsOf(source: string): Event[] {
  const context = parse({extensions: [gfm(), frontmatter(['yaml', 'toml'])]}).document()
  return postprocess(context.write(preprocess()(source, undefined, true)))
}

/** An element in raw markup within a line whose content is not read. */
interface RawElement {
  name: string
  role: 'skip' | 'stand-in'
  start: number
  contentStart: number
  /** How many of its name are open. */
  open: number
}

class MarkdownReader {
  readonly flow = new Flow()
  front: Part[] = []
  readonly #source: string
  readonly #fields: readonly string[] | undefined
  /** The token whose content is left out, or was dealt with as a whole. */
  #within: Token | undefined
  #inline = 0
  #containers = 0
  #standIns = 0
  /** In how many pairs of marks. */
  #depth = 0
  /** The label of a link that is found by what it says. */
  #reference: Token | undefined
  #link: Token | undefined
  #raw: RawElement | undefined
  /** Where the paragraph, heading or cell ends. */
  #holderEnd = 0

  constructor(source: string, fields: readonly string[] | undefined) {
    this.#source = source
    this.#fields = fields
  }

  take([kind, token]: Event): void {
    if (this.#within) {
      if (kind === 'exit' && token === this.#within) this.#within = undefined
      return
    }
    if (kind === 'enter') this.#enter(token)
    else this.#exit(token)
  }

  #enter(token: Token): void {
    const {type} = token
    if (blocks.has(type)) this.flow.end()
    if (containers.has(type)) this.#containers++
    if (headings.has(type)) this.flow.kind = 'headline'
    if (marked.has(type)) this.#depth++
    if (isInlineHolder(type)) {
      this.#inline++
      this.#holderEnd = token.end.offset
    }
    if (type === 'link') this.#link = token
    if (type === 'label' && this.#isReference(token)) this.#reference = token
    const taken = this.#takeRaw(token) || this.#takeWhole(token)
    if (taken) this.#within = token
    else if (type === 'data') this.#data(token)
  }

  #exit(token: Token): void {
    const {type} = token
    if (token === this.#reference) this.#reference = undefined
    if (marked.has(type)) this.#depth--
    if (isInlineHolder(type)) this.#raw = undefined
    if (cells.has(type)) this.#dropShortCell()
    if (blocks.has(type)) this.flow.end()
    if (containers.has(type)) this.#containers--
    if (headings.has(type)) this.flow.kind = 'body'
    if (isInlineHolder(type)) this.#inline--
  }

  /** `[text]` and `[text][]`: an edit would part it from the definition of `text`. */
  #isReference({end}: Token): boolean {
    return /^(?:\[\])?$/u.test(this.#source.slice(end.offset, this.#link?.end.offset))
  }

  /** Elements within a line that HTML leaves out or that are in another language, to the tag that closes them. */
  #takeRaw(token: Token): boolean {
    const [start, end] = [token.start.offset, token.end.offset]
    const source = this.#source.slice(start, end)
    const [, slash, name = ''] = (token.type === 'htmlText' && /^<(\/?)([a-z][a-z\d-]*)/iu.exec(source)) || []
    if (!this.#raw) {
      const role = name && !slash && roleOf(name.toLowerCase(), source)
      if (!role || !this.#source.slice(end, this.#holderEnd).includes(`</${name}`)) return false
      this.#raw = {name, role, start, contentStart: end, open: 1}
    } else if (name === this.#raw.name) {
      this.#raw.open += slash ? -1 : 1
      if (this.#raw.open === 0) this.#endRaw(this.#raw, start, end)
    }
    return true
  }

  #endRaw({role, start, contentStart}: RawElement, contentEnd: number, end: number): void {
    this.#raw = undefined
    const shown = this.#source.slice(contentStart, contentEnd).replaceAll(/<[^<>]*>/gu, '')
    if (role === 'stand-in') this.flow.addFixed(standInName(this.#standIns++), start, end, shown)
  }

  /** Whether a token is done with, its content included. */
  #takeWhole(token: Token): boolean {
    const {type} = token
    const [start, end] = [token.start.offset, token.end.offset]
    const source = this.#source.slice(start, end)
    if (frontMatters.has(type)) this.front = readFrontMatter(this.#source, [start, end], type, this.#fields)
    else if (type === 'htmlFlow') this.#html(start, source)
    else if (type === 'characterEscape') this.#atom(source.slice(1), start, end)
    else if (type === 'characterReference') this.#atom(decodeHTMLStrict(source), start, end)
    else if (standsIn.has(type)) this.#standIn(source, start, end)
    else if (type.startsWith('hardBreak') || isBreak(type, source)) this.flow.breakLine(start, end)
    else if (spaces.has(type)) {
      if (this.#inline > 0) this.#atom(' ', start, end)
    } else return skipped.has(type)
    return true
  }

  #atom(text: string, start: number, end: number): void {
    const whole = this.#source.slice(start, end) !== text
    this.flow.add({text, start, end, ...this.#writing, ...(whole && {whole})})
  }

  /** Text, without the shortcodes of site generators. */
  #data(token: Token): void {
    const [start, end] = [token.start.offset, token.end.offset]
    const text = this.#source.slice(start, end)
    let at = 0
    for (const {0: code, index} of text.matchAll(/\{\{[^{}]{0,400}\}\}|\{%[^%]{0,400}%\}/gu)) {
      this.#copy(text.slice(at, index), start + at)
      at = index + code.length
    }
    this.#copy(text.slice(at), start + at)
  }

  #copy(text: string, start: number): void {
    if (text) this.flow.add({text, start, end: start + text.length, ...this.#writing})
  }

  get #writing(): Pick<Strand, 'encode' | 'depth'> {
    return {encode: this.#reference ? undefined : inMarkdown, depth: this.#depth}
  }

  #standIn(source: string, start: number, end: number): void {
    const shown = source.replace(/^(`+)\s?([\s\S]*?)\s?\1$/u, '$2').replace(/^<(.*)>$/u, '$1')
    this.flow.addFixed(standInName(this.#standIns++), start, end, shown)
  }

  /** Inside of lists and quotations the marks of each line stand between the markup. */
  #html(start: number, source: string): void {
    this.flow.end()
    if (this.#containers > 0) return
    const strand = {text: source, start, end: start + source.length, encode: asItIs}
    this.flow.part.push(...readWithin([strand], this.#source, text => [readHtml(text)])[0]!)
  }

  #dropShortCell(): void {
    const before = this.flow.part.length
    this.flow.end()
    const cell = this.flow.part[before]
    if (cell && !holdsSentence(textOf(cell.strands))) this.flow.part.pop()
  }
}

function isBreak(type: string, source: string): boolean {
  return type === 'htmlText' && /^<br\b/iu.test(source)
}

function roleOf(name: string, tag: string): RawElement['role'] | undefined {
  const role = htmlRoles[name]
  if (role === 'skip') return role
  const language = /\s(?:xml:)?lang\s*=\s*["']?([^\s"'>]*)/iu.exec(tag)?.[1]
  return role === 'stand-in' || !isEnglish(language) ? 'stand-in' : undefined
}

function isInlineHolder(type: string): boolean {
  return type === 'paragraph' || headings.has(type) || cells.has(type)
}
