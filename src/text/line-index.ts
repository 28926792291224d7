/** Turns offsets into lines and columns; LF, CRLF and, unless told otherwise, a lone CR each end a line. */

export interface Point {
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
}

export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string, {loneReturns = true}: {loneReturns?: boolean} = {}) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (loneReturns && code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  get count(): number {
    return this.#starts.length
  }

  /** The line and column of an offset. */
  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.#starts[low]! + 1}
  }

  /** The offset at which a 1-based line starts; the last start for lines past the end. */
  start(line: number): number {
    return this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1]!
  }
}
