/** Gathers paragraphs out of markup, where white space collapses and only elements end a line. */
import {pushStrand} from './strands.js'
import type {Paragraph, Part, PartKind, Strand} from './types.js'

/** What stands for a gap between two marks, which would else look doubled. */
const gapWord = 'CodeX'

const white = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g

export class Flow {
  readonly part: Part = []
  #strands: Strand[] = []
  #space: Strand | undefined
  /** The last character of the paragraph: to ask the strands, which grow word by word, would take quadratic time. */
  #tail = ''
  /** What is not read between the last character and the next. */
  #gap: Strand | undefined
  #kind: PartKind = 'body'
  /** White space is kept as it is. */
  pre = false

  /** What the paragraphs from here on are. */
  get kind(): PartKind {
    return this.#kind
  }

  set kind(kind: PartKind) {
    if (kind === this.#kind) return
    this.end()
    this.#kind = kind
  }

  /** The last character of the paragraph so far. */
  get tail(): string {
    return this.#space ? ' ' : this.#tail
  }

  /** Adds text. */
  add(strand: Strand): void {
    if (this.pre) this.#push(strand)
    else if (strand.whole) this.#addWhole(strand)
    else {
      for (const {0: text, index} of strand.text.matchAll(white)) {
        const start = strand.start + index
        const run = {...strand, text, start, end: start + text.length}
        if (isWhite(text)) this.#addSpace(run)
        else this.#push(run)
      }
    }
  }

  /** Adds text that cannot be edited; an empty stretch of source where it stands for none. */
  addFixed(text: string, start: number, end: number, shown?: string): void {
    this.#push({text, start, end, whole: true, ...(shown !== undefined && {shown})})
  }

  /** Something within the paragraph that is not read: the white space beside it belongs to it. A picture parts words, too. */
  addGap(start: number, end: number, partsWords = false): void {
    if (this.#strands.length === 0 || this.pre) return
    this.#gap = {text: gapWord, start, end, whole: true, shown: ''}
    if (this.#space) this.#space = fixed(this.#space)
    else if (partsWords && /[\p{L}\p{N}.,;:!?]/u.test(this.#tail)) this.#space = {text: ' ', start, end, whole: true}
  }

  /** A line end within the paragraph; a second one ends it. */
  breakLine(start: number, end: number): void {
    if (this.#strands.length === 0) return
    if (this.#tail === '\n') {
      this.end()
      return
    }
    this.#space = undefined
    this.#strands.push({text: '\n', start, end, whole: true})
    this.#tail = '\n'
  }

  /** Ends the paragraph. */
  end(): void {
    while (this.#strands.at(-1)?.text === '\n' && !this.pre) this.#strands.pop()
    if (this.#strands.length > 0) this.part.push({kind: this.#kind, strands: this.#strands} satisfies Paragraph)
    this.#strands = []
    this.#space = undefined
    this.#tail = ''
    this.#gap = undefined
  }

  #addWhole(strand: Strand): void {
    if (isWhite(strand.text)) this.#addSpace(strand)
    else this.#push(strand)
  }

  #addSpace(strand: Strand): void {
    if (this.#space) {
      if (this.#space.end === strand.start) this.#space = {...this.#space, end: strand.end, whole: true}
      return
    }
    if (this.#strands.length === 0 || this.#tail === ' ' || this.#tail === '\n') return
    const copies = strand.text === ' ' && !strand.whole
    this.#space = copies ? strand : {...strand, text: ' ', whole: true}
    if (this.#gap) this.#space = fixed(this.#space)
  }

  #push(strand: Strand): void {
    const closes = this.#gap && /^[,.;:!?)\]}’”]/u.test(strand.text)
    const isMet = closes && /[,.;:!?([{‘“-]/u.test(this.#tail)
    if (this.#space && (!closes || isMet)) pushStrand(this.#strands, this.#space)
    if (this.#gap && isMet) pushStrand(this.#strands, this.#gap)
    this.#space = undefined
    this.#gap = undefined
    pushStrand(this.#strands, strand)
    this.#tail = strand.text.at(-1) ?? this.#tail
  }
}

/** A space that cannot be edited. */
function fixed(space: Strand): Strand {
  return {...space, whole: true, encode: undefined}
}

function isWhite(text: string): boolean {
  return /^[ \t\r\n\f]+$/.test(text)
}
