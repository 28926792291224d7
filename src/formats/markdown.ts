/** Markdown with front matter, tables and footnotes: paragraphs, headings and list items; code, raw markup and targets of links are left out. */
import {decodeHTMLStrict} from 'entities'
import type {Span} from '../core/types.js'
import {asItIs, inMarkdown} from './encode.js'
import {Flow} from './flow.js'
import {readFrontMatter} from './front-matter.js'
import {type Event, eventsOf, masksOf, type Token} from './markdown-events.js'
import {RawBlocks} from './markdown-html.js'
import {jsonLanguage, type Mask, MaskCursor, masked} from './markdown-masks.js'
import {isNoteLink, type RawElement, roleOf} from './markdown-raw.js'
import {refuseKnots} from './markdown-traps.js'
import {holdsSentence, isEnglish, standInName} from './markup.js'
import {raised} from './raised.js'
import {addSeams, type Holder} from './seams.js'
import {textOf} from './strands.js'
import type {FormatOptions, Paragraph, Part, Strand} from './types.js'

export {codeSpans} from './markdown-events.js'
export {fragility} from './markdown-traps.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blocks = words('paragraph atxHeading setextHeading content listItemPrefix tableHeader tableData htmlFlow')
const cells = words('tableHeader tableData')
const headings = words('atxHeading setextHeading')
const frontMatters = words('yaml toml')
const containers = words('blockQuote listOrdered listUnordered gfmFootnoteDefinition')
const marked = words('emphasis strong link')
const standsIn = words('codeText autolink literalAutolink')
/** White space, and what stands at the beginning of a line inside of lists and quotations. */
const spaces = words('lineEnding linePrefix lineSuffix listItemIndent blockQuotePrefix whitespace')
const gaps = words('image strikethrough')
const skipped = words(
  'resource reference image definition codeFenced codeIndented htmlText gfmFootnoteCall gfmFootnoteDefinitionLabel taskListCheck strikethrough tableDelimiterRow setextHeadingLine atxHeadingSequence'
)

/** Reads a document. Throws a `FormatError` for front matter that is not valid, and for knots of marks. */
export function* read(source: string, {fields}: FormatOptions): Generator<Part[]> {
  refuseKnots(source)
  const masks = masksOf(source)
  const reader = new MarkdownReader(source, fields, masks)
  for (const event of eventsOf(masked(source, masks))) reader.take(event)
  const part = reader.end()
  addSeams(part, source, paragraph => reader.holders.get(paragraph))
  yield reader.isForeign || !isEnglish(jsonLanguage(source)) ? [] : [...reader.front, part]
}

class MarkdownReader {
  readonly flow = new Flow()
  readonly holders = new Map<Paragraph, Holder>()
  front: Part[] = []
  /** Front matter says that all of it is in another language. */
  isForeign = false
  readonly #source: string
  readonly #fields: readonly string[] | undefined
  /** The token whose content is left out, or was dealt with as a whole. */
  #within: Token | undefined
  #inline = 0
  /** Where the lists and quotations around begin, and their items. */
  #containers: number[] = []
  #standIns = 0
  /** In how many pairs of marks. */
  #depth = 0
  /** The label of a link that is found by what it says. */
  #reference: Token | undefined
  #link: Token | undefined
  #inLabel = false
  #raw: RawElement | undefined
  /** Where the paragraph, heading or cell ends. */
  #holderEnd = 0

  readonly #masks: MaskCursor
  readonly #blocks: RawBlocks

  constructor(source: string, fields: readonly string[] | undefined, masks: readonly Mask[]) {
    this.#source = source
    this.#fields = fields
    this.#masks = new MaskCursor(masks)
    this.#blocks = new RawBlocks(source)
  }

  /** Ends the document; its paragraphs. */
  end(): Part {
    this.flow.end()
    this.#blocks.end(this.flow.part)
    return this.flow.part
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
    if (containers.has(type)) this.#containers.push(token.start.offset)
    if (type === 'listItemPrefix') this.#containers[this.#containers.length - 1] = token.start.offset
    if (headings.has(type)) this.flow.kind = 'headline'
    if (marked.has(type)) this.#depth++
    if (isInlineHolder(type)) {
      this.#inline++
      this.#holderEnd = token.end.offset
    }
    if (type === 'link') this.#link = token
    if (type === 'label') this.#inLabel = true
    if (type === 'label' && this.#isReference(token)) this.#reference = token
    const taken = this.#takeRaw(token) || this.#takeWhole(token)
    if (taken) {
      this.#within = token
      if (gaps.has(type)) this.flow.addGap(token.start.offset, token.end.offset, type === 'image')
    } else if (type === 'data') this.#data(token)
  }

  #exit(token: Token): void {
    const {type} = token
    if (token === this.#reference) this.#reference = undefined
    if (type === 'label') this.#inLabel = false
    if (marked.has(type)) this.#depth--
    if (isInlineHolder(type)) this.#raw = undefined
    if (cells.has(type)) this.#dropShortCell()
    if (blocks.has(type)) this.#endBlock(token)
    if (containers.has(type)) this.#containers.pop()
    if (headings.has(type)) this.flow.kind = 'body'
    if (isInlineHolder(type)) this.#inline--
  }

  #endBlock({type, start, end}: Token): void {
    const count = this.flow.part.length
    this.flow.end()
    if (this.flow.part.length === count || (type !== 'paragraph' && !headings.has(type))) return
    const paragraph = this.flow.part.at(-1)!
    const [from, to] = [paragraph.strands[0]!.start, paragraph.strands.at(-1)!.end]
    const isAll = from === start.offset && !this.#source.slice(to, end.offset).trim()
    this.holders.set(paragraph, {within: this.#containers.join(' '), isPlain: isAll && type === 'paragraph'})
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
      if (name === 'img') this.flow.addGap(start, end, true)
      if (!role || !this.#source.slice(end, this.#holderEnd).includes(`</${name}`)) return false
      this.#raw = {name, role, start, contentStart: end, open: 1}
    } else if (name === this.#raw.name) {
      this.#raw.open += slash ? -1 : 1
      if (this.#raw.open === 0) this.#endRaw(this.#raw, start, end)
    }
    return true
  }

  #endRaw({name, role, start, contentStart}: RawElement, contentEnd: number, end: number): void {
    this.#raw = undefined
    const shown = this.#source.slice(contentStart, contentEnd).replaceAll(/<[^<>]*>/gu, '')
    if (role === 'skip' || (role === 'raised' && isNoteLink(shown))) this.flow.addGap(start, end)
    else if (role === 'picture') this.flow.addGap(start, end, true)
    else if (role === 'raised') this.#raise(name, shown, [start, end], [contentStart, contentEnd])
    else this.flow.addFixed(standInName(this.#standIns++), start, end, shown)
  }

  #raise(name: string, shown: string, [start, end]: Span, [contentStart, contentEnd]: Span): void {
    const text = raised(name.toLowerCase(), shown, this.flow.tail)
    if (text !== undefined) this.flow.addFixed(text, start, end, shown)
    else this.flow.add({text: shown, start: contentStart, end: contentEnd, whole: true})
  }

  /** Whether a token is done with, its content included. */
  #takeWhole(token: Token): boolean {
    const {type} = token
    const [start, end] = [token.start.offset, token.end.offset]
    const source = this.#source.slice(start, end)
    if (frontMatters.has(type)) this.#frontMatter([start, end], type)
    else if (type === 'link' && isNoteLink(source)) this.flow.addGap(start, end)
    else if (type === 'htmlFlow') this.#html(start, source)
    else if (type === 'characterEscape') this.#atom(source.slice(1), start, end)
    else if (type === 'characterReference') this.#atom(decodeHTMLStrict(source), start, end)
    else if (standsIn.has(type)) this.#standIn(source, start, end)
    else if (type.startsWith('hardBreak') || isBreak(type, source)) this.flow.breakLine(start, end)
    else if (spaces.has(type)) {
      if (type === 'lineEnding' && this.#definitionMark(this.#lineStart(end)) !== undefined) this.flow.end()
      else if (this.#inline > 0) this.#atom(' ', start, end)
    } else return skipped.has(type)
    return true
  }

  #frontMatter(span: Span, type: string): void {
    const {parts, language} = readFrontMatter(this.#source, span, type, this.#fields)
    this.front = parts
    this.isForeign = !isEnglish(language)
  }

  #atom(text: string, start: number, end: number): void {
    const whole = this.#source.slice(start, end) !== text
    this.flow.add({text, start, end, ...this.#writing, ...(whole && {whole})})
  }

  /** Text, without what is masked; the mark before a definition is none of it. */
  #data(token: Token): void {
    const [start, end] = [token.start.offset, token.end.offset]
    let at = start + (this.#definitionMark(start)?.length ?? 0)
    for (const {span, role} of this.#masks.within(start, end)) {
      this.#copy(at, span[0])
      const [from, to] = [Math.max(span[0], start), Math.min(span[1], end)]
      const text = this.#source.slice(from, to)
      if (role === 'label') this.flow.add({text, start: from, end: to})
      else if (role === 'gap') this.flow.addGap(from, to)
      else if (from === span[0]) this.flow.addFixed(standInName(this.#standIns++), from, to, text)
      at = to
    }
    this.#copy(at, end)
  }

  /** Where the text of a line begins. */
  #lineStart(at: number): number {
    return at + /^[ \t>]{0,12}/u.exec(this.#source.slice(at, at + 12))![0].length
  }

  /** The `: ` that begins a line, before what defines the line above. */
  #definitionMark(at: number): string | undefined {
    if (!/(?:^|[\r\n])[ \t>]*$/u.test(this.#source.slice(Math.max(0, at - 12), at))) return undefined
    return /^:[ \t]+/u.exec(this.#source.slice(at, at + 12))?.[0]
  }

  #copy(start: number, end: number): void {
    if (end > start) this.flow.add({text: this.#source.slice(start, end), start, end, ...this.#writing})
  }

  get #writing(): Pick<Strand, 'encode' | 'depth' | 'hold'> {
    return {
      encode: this.#reference ? undefined : inMarkdown,
      depth: this.#depth,
      ...(this.#inLabel && {hold: 'sole' as const})
    }
  }

  #standIn(source: string, start: number, end: number): void {
    const shown = source.replace(/^(`+)\s?([\s\S]*?)\s?\1$/u, '$2').replace(/^<(.*)>$/u, '$1')
    this.flow.addFixed(standInName(this.#standIns++), start, end, shown)
  }

  /** Inside of lists and quotations the marks of each line stand between the markup. */
  #html(start: number, source: string): void {
    this.flow.end()
    if (this.#containers.length === 0)
      this.#blocks.read(start, source, this.flow.part, (from, to) => this.#strandsOf(from, to))
  }

  /** Raw markup, with words for what is masked. */
  #strandsOf(start: number, end: number): Strand[] {
    const strands: Strand[] = []
    let at = start
    const copy = (to: number): void => {
      if (to > at) strands.push({text: this.#source.slice(at, to), start: at, end: to, encode: asItIs})
    }
    for (const {span, role} of this.#masks.within(start, end)) {
      if (role === 'label' || span[0] < at) continue
      copy(span[0])
      at = Math.min(span[1], end)
      const shown = this.#source.slice(span[0], at)
      const word = role === 'word' ? standInName(this.#standIns++) : ''
      if (word) strands.push({text: word, start: span[0], end: at, whole: true, shown})
    }
    copy(end)
    return strands
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

function isInlineHolder(type: string): boolean {
  return type === 'paragraph' || headings.has(type) || cells.has(type)
}
