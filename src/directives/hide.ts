/** Takes directives out of what is checked. */
import type {Span} from '../core/types.js'
import {hiddenMark} from '../text/source-lines.js'
import {readDirectives} from './directives.js'

/** The source, as long as it was, with spaces in place of directives; those that have lines of their own are filled with `hiddenMark`. */
export function hideDirectives(source: string): string {
  const {list, problems} = readDirectives(source)
  const all = new Map([...problems, ...list].map(({span, alone}) => [span[0], {span, alone}]))
  return hide(
    source,
    [...all.values()].toSorted((a, b) => a.span[0] - b.span[0])
  )
}

/** The same for spans that are known, in order. */
export function hideSpans(source: string, spans: readonly Span[]): string {
  return hide(
    source,
    spans.map(span => ({span, alone: hasLines(source, span)}))
  )
}

/** Whether a span has its lines for itself. */
function hasLines(source: string, [start, end]: Span): boolean {
  const next = source.indexOf('\n', end)
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return `${before}${source.slice(end, next < 0 ? undefined : next)}`.trim() === ''
}

function hide(source: string, hidden: readonly {span: Span; alone: boolean}[]): string {
  const free = source.includes(hiddenMark) ? source.replaceAll(hiddenMark, '\uFFFD') : source
  let out = ''
  let at = 0
  for (const {span, alone} of hidden) {
    out += free.slice(at, span[0]) + fill(free.slice(...span), alone ? hiddenMark : ' ')
    at = span[1]
  }
  return out + free.slice(at)
}

/** Line ends stay. */
function fill(text: string, mark: string): string {
  return text.replaceAll(/[^\n\r]/gu, each => mark.repeat(each.length))
}
