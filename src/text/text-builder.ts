/** Copies a source piece by piece, puts other text in places, and keeps the way back. */
import type {Span} from '../core/types.js'
import {OffsetMap, type Piece} from './offset-map.js'

/** A text that is made from left to right out of its source. */
export class TextBuilder {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  /** The source up to here has been dealt with. */
  sourceAt: number

  constructor(source: string, from: number) {
    this.#source = source
    this.sourceAt = from
  }

  /** Copies up to a span of the source, puts a text in the span's place, and tells where that is. */
  replace([start, end]: Span, text: string): number {
    this.#add(this.#source.slice(this.sourceAt, start), this.sourceAt, start)
    const at = this.#length
    this.#add(text, start, end)
    this.sourceAt = end
    return at
  }

  /** Copies the rest. */
  finish(): {text: string; map: OffsetMap} {
    const {sourceAt} = this
    this.#add(this.#source.slice(sourceAt), sourceAt, this.#source.length)
    return {text: this.#parts.join(''), map: new OffsetMap(this.#pieces)}
  }

  #add(text: string, sourceStart: number, sourceEnd: number): void {
    if (!text) return
    const last = this.#pieces.at(-1)
    const copies =
      text.length === sourceEnd - sourceStart && last && last.end - last.start === last.sourceEnd - last.sourceStart
    if (copies && last.sourceEnd === sourceStart) {
      last.end += text.length
      last.sourceEnd = sourceEnd
    } else this.#pieces.push({start: this.#length, end: this.#length + text.length, sourceStart, sourceEnd})
    this.#parts.push(text)
    this.#length += text.length
  }
}
