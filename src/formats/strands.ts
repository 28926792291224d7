/** Strands of one text seen through another: HTML in a JSON string, plain text in a CDATA section. */
import {FormatError} from './error.js'
import type {Encode, Paragraph, Part, Strand} from './types.js'

/** Adds a strand; copies that meet become one. */
export function pushStrand(strands: Strand[], strand: Strand): void {
  const last = strands.at(-1)
  const meets = last && !last.whole && !strand.whole && last.end === strand.start && last.encode === strand.encode
  if (meets && last.hold === strand.hold && last.shown === undefined && strand.shown === undefined) {
    last.text += strand.text
    last.end = strand.end
  } else if (strand.text) strands.push({...strand})
}

/** The text of strands. */
export function textOf(strands: readonly Strand[]): string {
  return strands.map(strand => strand.text).join('')
}

/** Reads a text that was decoded out of a source. Throws a `FormatError` that points at the source. */
export function readWithin(strands: readonly Strand[], source: string, read: (text: string) => Part[]): Part[] {
  const layer = new Layer(strands)
  try {
    return layer.parts(read(layer.text))
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    throw new FormatError(error.message, source, layer.toSource(error.offset))
  }
}

/** A text that was decoded out of a source. */
export class Layer {
  readonly text: string
  readonly #strands: readonly Strand[]
  readonly #starts: number[] = []
  readonly #encoders = new Map<Encode, Map<Encode, Encode>>()

  constructor(strands: readonly Strand[]) {
    this.#strands = strands
    this.text = textOf(strands)
    let at = 0
    for (const strand of strands) {
      this.#starts.push(at)
      at += strand.text.length
    }
  }

  /** Parts that were read from the text, as parts of the source. */
  parts(parts: Iterable<Part>): Part[] {
    return Array.from(parts, part => part.map(paragraph => this.#paragraph(paragraph)))
  }

  /** The place in the source of a place in the text. */
  toSource(at: number): number {
    return this.#strands.length === 0 ? 0 : this.#sourceAt(this.#indexAt(at), at, 'start')
  }

  #paragraph({kind, strands, after}: Paragraph): Paragraph {
    return {kind, strands: this.#all(strands), ...(after && {after: this.#all(after)})}
  }

  #all(strands: readonly Strand[]): Strand[] {
    const out: Strand[] = []
    for (const strand of strands) for (const piece of this.#through(strand)) pushStrand(out, piece)
    return out
  }

  *#through(strand: Strand): Generator<Strand> {
    if (strand.whole || strand.end - strand.start === 0) {
      yield this.#asWhole(strand)
      return
    }
    let at = strand.start
    for (let index = this.#indexAt(at); at < strand.end; index++) {
      const outer = this.#strands[index]!
      const outerStart = this.#starts[index]!
      const to = Math.min(strand.end, outerStart + outer.text.length)
      const text = this.text.slice(at, to)
      const cut = outer.whole && text.length < outer.text.length
      const encode = cut ? undefined : this.#compose(strand.encode, outer.encode)
      const [start, end] = outer.whole
        ? [outer.start, outer.end]
        : [outer.start + at - outerStart, outer.start + to - outerStart]
      const hold = strand.hold ?? outer.hold
      const shown = outer.shown === undefined || cut ? {} : {shown: outer.shown}
      yield {text, start, end, encode, ...(outer.whole && {whole: true}), ...(hold && {hold}), ...shown}
      at = to
    }
  }

  /** A strand that replaces its stretch does so in the source, too, if the stretch is in one piece there. */
  #asWhole(strand: Strand): Strand {
    const first = this.#indexAt(strand.start)
    const last = strand.end > strand.start ? this.#indexAt(strand.end - 1) : first
    const outer = this.#strands[first]
    if (!outer) return {...strand, start: 0, end: 0, whole: true, encode: undefined}
    const start = this.#sourceAt(first, strand.start, 'start')
    const end = strand.end > strand.start ? this.#sourceAt(last, strand.end, 'end') : start
    const encode = this.#isExact(first, last, strand) ? this.#compose(strand.encode, outer.encode) : undefined
    return {...strand, start, end, whole: true, encode}
  }

  /** Whether the strands between cover a stretch without gaps, whose ends are not inside of something whole. */
  #isExact(first: number, last: number, {start, end}: Strand): boolean {
    const [from, to] = [this.#strands[first]!, this.#strands[last]!]
    if (from.whole && this.#starts[first] !== start) return false
    if (to.whole && this.#starts[last]! + to.text.length !== end) return false
    for (let at = first; at < last; at++) if (this.#strands[at]!.end !== this.#strands[at + 1]!.start) return false
    return true
  }

  #sourceAt(index: number, at: number, side: 'start' | 'end'): number {
    const outer = this.#strands[index]!
    return outer.whole ? outer[side] : outer.start + at - this.#starts[index]!
  }

  #indexAt(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  #compose(inner: Encode | undefined, outer: Encode | undefined): Encode | undefined {
    if (!inner || !outer) return undefined
    const known = this.#encoders.get(inner) ?? new Map<Encode, Encode>()
    this.#encoders.set(inner, known)
    const composed =
      known.get(outer) ??
      (prose => {
        const once = inner(prose)
        return once === undefined ? undefined : outer(once)
      })
    known.set(outer, composed)
    return composed
  }
}
