/** Leads from a story's text back to the source it was made from. */
import type {Span} from '../core/types.js'

/**
 * A run of text and the stretch of source it stands for.
 * Runs of equal length are copies, letter for letter; any other run replaces its stretch as a whole.
 */
export interface Piece {
  start: number
  end: number
  sourceStart: number
  sourceEnd: number
}

/** Maps offsets of a text to offsets of its source and back, in O(log pieces). */
export class OffsetMap {
  readonly #pieces: readonly Piece[]

  /** @param pieces in order, contiguous in the text, never empty in the text, not overlapping in the source. */
  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  /** The source span of a text span. An empty span maps to the point before the character it stands at. */
  toSource([start, end]: Span): Span {
    if (start === end) {
      const point = this.#point(start)
      return [point, point]
    }
    const first = this.#pieceAt(start)
    const last = this.#pieceAt(end - 1)
    const from = isCopy(first) ? first.sourceStart + (start - first.start) : first.sourceStart
    const to = isCopy(last) ? last.sourceStart + (end - last.start) : last.sourceEnd
    return [from, to]
  }

  /** The text offset of a source offset; what the text leaves out maps to the place where it was. */
  fromSource(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pieces[middle]!.sourceEnd <= offset) low = middle + 1
      else high = middle
    }
    const piece = this.#pieces[low]
    if (!piece) return this.#pieces.at(-1)?.end ?? 0
    if (offset <= piece.sourceStart || !isCopy(piece)) return piece.start
    return piece.start + (offset - piece.sourceStart)
  }

  #point(offset: number): number {
    const last = this.#pieces.at(-1)
    if (!last) return 0
    if (offset >= last.end) return last.sourceEnd
    const piece = this.#pieceAt(offset)
    return isCopy(piece) ? piece.sourceStart + (offset - piece.start) : piece.sourceStart
  }

  #pieceAt(offset: number): Piece {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pieces[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    const piece = this.#pieces[low]
    if (!piece || offset < piece.start || offset >= piece.end)
      throw new RangeError(`Offset ${offset} lies outside the text`)
    return piece
  }
}

function isCopy(piece: Piece): boolean {
  return piece.end - piece.start === piece.sourceEnd - piece.sourceStart
}
