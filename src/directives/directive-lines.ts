/** The lines of a source as a person counts them: in JSON and tables, those of each text in it. */
import {SpanIndex} from '../core/span-index.js'

export type SourceSpan = readonly [start: number, end: number]

/** Whether a source reads as JSON, or as lines of it. */
export function isJson(source: string): boolean {
  return /^[\s\uFEFF]*(?:\{\s*"|\[[\s[]*[{"])/u.test(source)
}

const lineEnds = /\r\n?|\n/gu
const escapedEnds = /\r\n?|\n|(?<!\\)(?:\\\\)*(?:\\[nr])+/gu
/** A string of JSON; a key, where a colon follows. */
const string = /"(?<inside>(?:[^"\\\r\n]|\\[^\r\n])*)"?(?<colon>\s*:)?/gu

export class DirectiveLines {
  /** Of the source. */
  readonly end: number
  readonly #source: string
  readonly #values: SpanIndex<SourceSpan>
  /** Of the values. */
  readonly #inner: SourceSpan[]
  readonly #outer: SourceSpan[]

  /** @param cells of a table, those of rows with several. */
  constructor(source: string, cells: readonly SourceSpan[] = []) {
    this.#source = source
    this.end = source.length
    const json = cells.length === 0 && isJson(source)
    const values = json ? stringsOf(source) : cells
    this.#values = new SpanIndex(values, value => value)
    this.#inner = values.flatMap(value => linesOf(source, value, json ? escapedEnds : lineEnds))
    this.#outer = linesOf(source, [0, source.length], lineEnds)
  }

  /** The lines that follow spans, one for each: the next that is not blank, and none of the spans that are to be skipped. */
  following(spans: readonly SourceSpan[], skipped: readonly SourceSpan[]): (SourceSpan | undefined)[] {
    const index = new SpanIndex(skipped, span => span)
    const isCopy = (line: SourceSpan) =>
      this.#source.slice(...line).trim() !== '' && index.overlapping(line).length === 0
    const [inner, outer] = [this.#inner.filter(isCopy), this.#outer.filter(isCopy)]
    return spans.map(span => firstFrom(this.#isInner(span) ? inner : outer, span[1]))
  }

  /** From the beginning of a span's first line to the end of its last. */
  around([from, to]: SourceSpan): [start: number, end: number] {
    const lines = this.#isInner([from, to]) ? this.#inner : this.#outer
    const first = lines[indexFrom(lines, from, ([, end]) => end)]
    const last = lines[indexFrom(lines, to, ([, end]) => end)]
    return [Math.min(first?.[0] ?? from, from), Math.max(last?.[1] ?? to, to)]
  }

  #isInner(span: SourceSpan): boolean {
    return this.#values.overlapping(span).length > 0
  }
}

function stringsOf(source: string): SourceSpan[] {
  const spans: SourceSpan[] = []
  for (const {index, groups = {}} of source.matchAll(string))
    if (groups.colon === undefined) spans.push([index + 1, index + 1 + groups.inside!.length])
  return spans
}

/** Without their line ends. */
function linesOf(source: string, [from, to]: SourceSpan, ends: RegExp): SourceSpan[] {
  const lines: SourceSpan[] = []
  let start = from
  for (const {0: end, index} of source.slice(from, to).matchAll(ends)) {
    lines.push([start, from + index])
    start = from + index + end.length
  }
  return [...lines, [start, to]]
}

function firstFrom(lines: readonly SourceSpan[], offset: number): SourceSpan | undefined {
  return lines[indexFrom(lines, offset, ([start]) => start)]
}

/** The index of the first line of which a place is not before an offset. */
function indexFrom(lines: readonly SourceSpan[], offset: number, placeOf: (line: SourceSpan) => number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(lines[middle]!) < offset) low = middle + 1
    else high = middle
  }
  return low
}
