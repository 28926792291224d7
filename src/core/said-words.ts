/** A repaired quotation mark can leave outside the marks what somebody said, where the next look would not know it for said. */
import {hasWord} from '../text/word-edge.js'
import {applyEdits, editsOf, selectFixes} from './edits.js'
import type {Edit, Finding, Span} from './types.js'

/**
 * Leaves to a person the safe repairs after which words that stood, or may have stood, in quotation marks no longer do.
 * `said`: the spans of the source that quotation marks cover; `reread`: the same of another source.
 */
export function keepSaid<F extends Finding>(
  findings: readonly F[],
  source: string,
  said: readonly Span[],
  reread: (source: string) => readonly Span[]
): F[] {
  let left = [...findings]
  for (;;) {
    const fixes = selectFixes(left)
    if (fixes.length === 0 || said.length === 0) return left
    const edits = fixes.flatMap(editsOf).toSorted((a, b) => a.start - b.start || a.end - b.end)
    const bared = baredWords(source, said, edits, reread(applyEdits(source, edits)))
    if (bared.length === 0) return left
    const movers = fixes.filter(finding => movesMark(finding, source))
    const suspects = movers.length > 0 ? movers : fixes
    const blamed = new Set(bared.map(span => nearest(suspects, span)))
    left = left.map(finding => (blamed.has(finding) ? {...finding, fix: 'suggest'} : finding))
  }
}

/** What edits leave as it is: a span of the source, and how far it moves. */
interface Kept {
  span: Span
  shift: number
}

function* keptBy(edits: readonly Edit[], length: number): Generator<Kept> {
  let at = 0
  let shift = 0
  for (const {start, end, text} of edits) {
    if (start > at) yield {span: [at, start], shift}
    shift += text.length - (end - start)
    at = end
  }
  if (at < length) yield {span: [at, length], shift}
}

/** The parts of spans that hold words and that `after`, spans of the edited source, leaves out. All are in order. */
function baredWords(source: string, said: readonly Span[], edits: readonly Edit[], after: readonly Span[]): Span[] {
  const bared: Span[] = []
  let next = 0
  let cover = 0
  for (const {span, shift} of keptBy(edits, source.length)) {
    while (next < said.length && said[next]![1] <= span[0]) next++
    for (let at = next; at < said.length && said[at]![0] < span[1]; at++) {
      let from = Math.max(span[0], said[at]![0])
      const to = Math.min(span[1], said[at]![1])
      while (cover < after.length && after[cover]![1] - shift <= from) cover++
      for (let other = cover; from < to; other++) {
        const [start, end] = after[other] ?? [to + shift, to + shift]
        const stop = Math.min(to, start - shift)
        if (stop > from && hasWord(source.slice(from, stop))) bared.push([from, stop])
        from = Math.max(from, end - shift)
      }
    }
  }
  return bared
}

/** The repair to blame: of those that touch a quotation mark, if any, the one that lies nearest. */
function nearest<F extends Finding>(suspects: readonly F[], [start, end]: Span): F {
  const distance = (finding: F): number =>
    Math.min(...editsOf(finding).map(edit => Math.max(0, start - edit.end, edit.start - end)))
  return suspects.reduce((best, finding) => (distance(finding) < distance(best) ? finding : best))
}

/** Whether a repair touches a quotation mark or what stands right beside one. */
function movesMark(finding: Finding, source: string): boolean {
  return editsOf(finding).some(({start, end, text}) =>
    /["“”„‟'‘’‚‛«»‹›]/u.test(source.slice(Math.max(0, start - 1), end + 1) + text)
  )
}
