/** Turns what a rule observed into a finding that points into the source. */
import type {Story} from '../text/story.js'
import {isWithinWord} from '../text/word-edge.js'
import {fillHoles} from './holes.js'
import type {Observation, Repair, Rule} from './rule.js'
import type {Draft, Edit, Span, Suggestion} from './types.js'
import {ruleUrl} from './urls.js'

/** Confidence of the suggestions at each rank, where the rule does not say. */
const rankConfidence = [0.9, 0.5, 0.3, 0.2, 0.1]

/** Makes a draft of an observation. Throws a RangeError when its span or edits lie outside the text. */
export function toDraft(rule: Rule, observation: Observation, story: Story): Draft {
  const toSource = observation.of === 'source' ? (span: Span) => span : (span: Span) => story.map.toSource(span)
  const [start, end] = toSource(observation.span)
  if (start < 0 || end > story.source.length || start > end)
    throw new RangeError(`Span ${start}-${end} lies outside the text`)
  const quote = story.source.slice(start, end)
  const suggestions = (observation.suggest ?? []).map((repair, rank) =>
    toSuggestion(repair, rank, observation, story, toSource)
  )
  const from = story.lines.point(start)
  const to = story.lines.point(end)
  return {
    rule: rule.id,
    severity: rule.severity,
    confidence: observation.confidence ?? rule.confidence,
    message: fill(rule.messages[observation.message]!, observation.data ?? {}),
    why: observation.evidence ? `${rule.why} ${observation.evidence}` : rule.why,
    url: rule.url ?? ruleUrl(rule.id),
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote,
    fix: suggestions.length > 0 ? (observation.fix ?? rule.fix) : 'none',
    suggestions,
    meta: rule
  }
}

function toSuggestion(
  repair: Repair,
  rank: number,
  {span, of}: Observation,
  story: Story,
  toSource: (span: Span) => Span
): Suggestion {
  const text = of === 'source' ? story.source : story.text
  const parts = typeof repair === 'string' ? [{span, text: repair}] : repair.edits
  const edits = parts.map(part => {
    const small = trim(text, part.span, part.text)
    const [start, end] = toSource(small.span)
    return {start, end, text: small.text}
  })
  const confidence = (typeof repair === 'string' ? undefined : repair.confidence) ?? rankConfidence[rank] ?? 0.05
  const shown = typeof repair === 'string' ? repair : (repair.text ?? applyWithin(text, span, parts))
  return {text: shown, confidence, edits: dropOverlaps(edits)}
}

/** What the reported span reads after the edits that lie in it. */
function applyWithin(text: string, [start, end]: Span, parts: readonly {span: Span; text: string}[]): string {
  let out = ''
  let at = start
  for (const part of parts.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (part.span[0] > end || part.span[1] < start) continue
    out += text.slice(at, Math.max(at, part.span[0])) + part.text
    at = Math.min(end, Math.max(at, part.span[1]))
  }
  return out + text.slice(at, end)
}

function dropOverlaps(edits: Edit[]): Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  return sorted.filter((edit, index) => index === 0 || edit.start >= sorted[index - 1]!.end)
}

/** Cuts off what a replacement leaves as it is, down to whole words, so that repairs of neighbours do not collide. */
function trim(text: string, [start, end]: Span, replacement: string): {span: Span; text: string} {
  const old = text.slice(start, end)
  if (old === replacement) return {span: [start, end], text: replacement}
  const most = Math.min(old.length, replacement.length)
  let head = 0
  while (head < most && old[head] === replacement[head]) head++
  while (head > 0 && (isWithinWord(old, head) || isWithinWord(replacement, head))) head--
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++
  while (tail > 0 && (isWithinWord(old, old.length - tail) || isWithinWord(replacement, replacement.length - tail)))
    tail--
  return {span: [start + head, end - tail], text: replacement.slice(head, replacement.length - tail)}
}

/** Fills `{holes}`; white space runs become one space, so that a wrapped quotation stays one line. */
function fill(message: string, data: Readonly<Record<string, string | number>>): string {
  return fillHoles(message, name => (name in data ? String(data[name]).replaceAll(/\s+/gu, ' ') : undefined))
}
