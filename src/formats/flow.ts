/** Gathers paragraphs out of markup, where white space collapses and only elements end a line. */
import {pushStrand} from './strands.js'
import type {Paragraph, Part, PartKind, Strand} from './types.js'

const white = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g

export class Flow {
  readonly part: Part = []
  #strands: Strand[] = []
  #space: Strand | undefined
  /** The last character of the paragraph: to ask the strands, which grow word by word, would take quadratic time. */
  #tail = ''
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
  }

  #push(strand: Strand): void {
    if (this.#space) pushStrand(this.#strands, this.#space)
    this.#space = undefined
    pushStrand(this.#strands, strand)
    this.#tail = strand.text.at(-1) ?? this.#tail
  }
}

function isWhite(text: string): boolean {
  return /^[ \t\r\n\f]+$/.test(text)
}
