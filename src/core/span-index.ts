import type {Span} from './types.js'

/** Answers which of many things lie where, in time that grows with the logarithm of their number. */
export class SpanIndex<T> {
  readonly #entries: readonly {item: T; span: Span}[]
  /** For each entry, how far it and those before it reach. */
  readonly #reach: number[] = []

  /** @param spanOf where a thing lies; one that lies nowhere is left out. */
  constructor(items: Iterable<T>, spanOf: (item: T) => Span | undefined) {
    this.#entries = [...items]
      .flatMap(item => {
        const span = spanOf(item)
        return span ? [{item, span}] : []
      })
      .sort((a, b) => a.span[0] - b.span[0])
    for (const {span} of this.#entries) this.#reach.push(Math.max(this.#reach.at(-1) ?? 0, span[1]))
  }

  /** Those that a span overlaps, by where they begin. An empty span counts as the character after it. */
  overlapping([start, end]: Span): T[] {
    const found: T[] = []
    for (let at = this.#before(Math.max(end, start + 1)); at >= 0 && this.#reach[at]! > start; at--) {
      const {item, span} = this.#entries[at]!
      if (span[1] > start) found.push(item)
    }
    return found.reverse()
  }

  /** The last entry that begins before a place; -1 where none does. */
  #before(place: number): number {
    let [low, high] = [0, this.#entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#entries[middle]!.span[0] < place) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
