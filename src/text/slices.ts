import type {Span} from '../core/types.js'

/** What grows faster than its input is given longer paragraphs in slices. In UTF-16 code units. */
const longest = 20_000

/** The parts of a span, none of them long, cut at white space. */
export function* slices(text: string, [start, end]: Span): Generator<Span> {
  let from = start
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space + 1 : from + longest
    yield [from, to]
    from = to
  }
  if (from < end) yield [from, end]
}
