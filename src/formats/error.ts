/** A source that is not what its format asks for. */
import {LineIndex} from '../text/line-index.js'

export class FormatError extends Error {
  override name = 'FormatError'
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number

  /** @param offset where in the source. */
  constructor(message: string, source: string, offset: number) {
    super(message)
    const {line, column} = new LineIndex(source).point(Math.min(Math.max(offset, 0), source.length))
    this.line = line
    this.column = column
  }
}
