/** Lines and columns as other programs count them. Offsets in the project are UTF-16 code units; every other unit is made here. */
import type {Edit} from '../core/types.js'
import {LineIndex, type Point} from '../text/line-index.js'

const encoder = new TextEncoder()

/** A range with its end exclusive. */
export interface Range {
  start: Point
  end: Point
}

/** Counts as Git and the programs around it do: only LF and CRLF end a line. Looks at the source when first asked. */
export class Units {
  readonly #source: string
  #lines: LineIndex | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Lines from 1; columns from 1 in UTF-16 code units. */
  range({start, end}: {start: number; end: number}): Range {
    return {start: this.#index.point(start), end: this.#index.point(end)}
  }

  /** Lines from 1; columns from 1 in bytes of UTF-8. */
  byteRange({start, end}: {start: number; end: number}): Range {
    return {start: this.#bytePoint(start), end: this.#bytePoint(end)}
  }

  get #index(): LineIndex {
    this.#lines ??= new LineIndex(this.#source, {loneReturns: false})
    return this.#lines
  }

  #bytePoint(offset: number): Point {
    const {line} = this.#index.point(offset)
    return {line, column: utf8Length(this.#source.slice(this.#index.start(line), offset)) + 1}
  }
}

/** Bytes that a text takes in UTF-8; a lone surrogate takes the three of U+FFFD. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length
}

/** U+FFFD in place of each half of a surrogate pair that stands alone: UTF-8 cannot write it. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD')
}

/** One replacement that does what all the edits do, for formats that know only one. */
export function joinEdits(source: string, edits: readonly Edit[]): Edit {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  const start = sorted[0]?.start ?? 0
  let text = ''
  let end = start
  for (const edit of sorted) {
    text += source.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return {start, end, text}
}
