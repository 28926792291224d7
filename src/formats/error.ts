/** A source that is not what its format asks for. What the caller may set, the message names as `format` and `fields`. */
import {LineIndex} from '../text/line-index.js'

/** A source that is malformed, or of no kind that is known; the message is one line and has no place in it. */
export class FormatError extends Error {
  override name = 'FormatError'
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  /** Where in the source. */
  readonly offset: number

  constructor(message: string, source: string, offset: number) {
    super(message)
    this.offset = Math.min(Math.max(offset, 0), source.length)
    const {line, column} = new LineIndex(source).point(this.offset)
    this.line = line
    this.column = column
  }
}
