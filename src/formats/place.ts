/** Moves what was found in prose to the source that the prose was read from. */
import type {Finding, Suggestion} from '../core/types.js'
import type {LineIndex} from '../text/line-index.js'
import type {Prose} from './prose.js'

/**
 * A finding of prose as a finding of its source; nothing where it is about text that only stands in for something.
 * Suggestions that cannot be written there exactly are left out; if the first of them is, what is left is a person's choice.
 */
export function placeFinding(finding: Finding, prose: Prose, lines: LineIndex): Finding | undefined {
  const span = [finding.start, finding.end] as const
  if (prose.isStandIn(span)) return undefined
  const [start, end] = prose.toSource(span)
  const [from, to] = [lines.point(start), lines.point(end)]
  const placed = finding.suggestions.map(suggestion => placeSuggestion(suggestion, prose))
  const suggestions = placed.filter(suggestion => suggestion !== undefined)
  const isChoice = finding.fix === 'safe' && (!placed[0] || prose.isLive(span))
  const fix = suggestions.length === 0 ? 'none' : isChoice ? 'suggest' : finding.fix
  const points = {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  return {...finding, start, end, ...points, quote: prose.quote(span), fix, suggestions}
}

function placeSuggestion(suggestion: Suggestion, prose: Prose): Suggestion | undefined {
  const edits = prose.toSourceEdits(suggestion.edits)
  return edits && {...suggestion, edits}
}
