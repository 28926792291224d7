/** What to do about findings that meet: one fault told twice is told once, and repairs that cannot both be made are told apart. */
import {hasWord} from '../text/word-edge.js'
import {collide, editsOf} from './edits.js'
import {severities} from './severities.js'
import type {Draft, Edit, Fix} from './types.js'

const fixOrder: readonly Fix[] = ['safe', 'suggest', 'none']

/** Sorts the graver finding first, of equals the one that can be repaired unasked, then the surer one. */
export function graverFirst(a: Draft, b: Draft): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    fixOrder.indexOf(a.fix) - fixOrder.indexOf(b.fix) ||
    b.confidence - a.confidence
  )
}

function surerFirst(a: Draft, b: Draft): number {
  return fixOrder.indexOf(a.fix) - fixOrder.indexOf(b.fix) || graverFirst(a, b)
}

/** A word that one finding repairs within the words that another repairs is one fault: the surer finding stays. */
export function dropCovered(drafts: Draft[], source: string): Draft[] {
  const dropped = new Set<Draft>()
  const sorted = drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const [at, first] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length && sorted[next]!.start < first.end; next++) {
      const second = sorted[next]!
      const isNested = second.end <= first.end && hasWord(second.quote)
      const spare = goes(first, second)
        ? second
        : isNested
          ? spareOf(first, second, source)
          : misread(first, second, source)
      if (spare) dropped.add(spare)
    }
  }
  return drafts.filter(draft => !dropped.has(draft))
}

/** `( Reporting by Ana Lee )`: what stands in a line that a safe repair takes out. */
function goes(outer: Draft, inner: Draft): boolean {
  const [edit, more] = editsOf(outer)
  if (outer.fix !== 'safe' || !edit || more || edit.text !== '' || outer.rule === inner.rule) return false
  const isPart = edit.start <= inner.start && inner.end <= edit.end && hasWord(outer.quote)
  return isPart && outer.quote.trim() !== inner.quote.trim()
}

/** `to has`: two words that do not go together in English, where another finding says how to repair one of them. */
const isVague = (outer: Draft, inner: Draft): boolean =>
  outer.rule.startsWith('grammar/') &&
  outer.suggestions.length === 0 &&
  inner.suggestions.length > 0 &&
  outer.severity === inner.severity &&
  outer.quote.trim().split(/\s+/u).length === 2

/** The one of two findings that is none beside the other; none where both have something to say. */
function spareOf(outer: Draft, inner: Draft, source: string): Draft | undefined {
  if (isVague(outer, inner)) return outer
  // `ment` of `govern ment`, where nothing is offered for it
  if (inner.suggestions.length === 0 && isPiece(outer.suggestions[0]?.text ?? '', inner.quote)) return inner
  if (!repairSame(outer, inner)) return undefined
  const isSurer = surerFirst(outer, inner) <= 0
  if (leadToSame(outer, inner, source)) return isSurer ? inner : outer
  if (outer.rule === inner.rule) return undefined
  const text = outer.suggestions[0]!.text
  if (isPiece(text, inner.quote)) return inner
  if (isSurer) return text.includes(inner.quote) ? undefined : inner
  if (editsOf(outer).every(({start, end}) => inner.start <= start && end <= inner.end)) return outer
  // `a 15 years old boy`: the hyphens of the whole age, and those of the years alone.
  return inner.fix === outer.fix && inner.confidence <= outer.confidence && !hasWords(text, inner.quote)
    ? inner
    : undefined
}

/** Whether the first suggestions change the same characters, or meet where one only inserts. */
function repairSame(a: Draft, b: Draft): boolean {
  return editsOf(a).some(edit => editsOf(b).some(other => collide(edit, other)))
}

/** Whether the first suggestions leave the same copy. */
function leadToSame(outer: Draft, inner: Draft, source: string): boolean {
  const edits = [...editsOf(outer), ...editsOf(inner)]
  const from = Math.min(...edits.map(({start}) => start))
  const to = Math.max(...edits.map(({end}) => end))
  return repaired(editsOf(outer), source, from, to) === repaired(editsOf(inner), source, from, to)
}

function repaired(edits: readonly Edit[], source: string, from: number, to: number): string {
  let out = ''
  let at = from
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    out += source.slice(at, start) + text
    at = end
  }
  return out + source.slice(at, to)
}

/** `bankâ€™s`: what a finding says of a word of which a safe repair takes letters away. */
function misread(first: Draft, second: Draft, source: string): Draft | undefined {
  if (first.end >= second.end || (first.fix === 'safe') === (second.fix === 'safe')) return undefined
  if (!hasWord(source.slice(second.start, first.end))) return undefined
  const [safe, other] = first.fix === 'safe' ? [first, second] : [second, first]
  const isChanged = editsOf(safe).some(
    ({start, end}) => start < other.end && other.start < end && (start < other.start || other.end < end)
  )
  return isChanged ? other : undefined
}

/** `because lack of` → `because of` and `of lack of`: two findings that put the same word into the same gap are one. */
export function dropToldTwice(drafts: Draft[], source: string): Draft[] {
  const repairs = drafts
    .flatMap(draft => editsOf(draft).map(edit => ({draft, edit})))
    .toSorted((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end)
  const dropped = new Set<Draft>()
  for (let at = 1; at < repairs.length; at++) {
    const [{draft, edit}, {draft: other, edit: next}] = [repairs[at - 1]!, repairs[at]!]
    if (draft === other || edit.end > next.start || source.slice(edit.end, next.start).trim() !== '') continue
    const word = /[\p{L}\p{N}]+$/u.exec(edit.text.trimEnd())?.[0]
    if (!word || word.toLowerCase() !== /^[\p{L}\p{N}]+/u.exec(next.text.trimStart())?.[0].toLowerCase()) continue
    const [spare] = [draft, other].filter(each => inserts(each, word)).toSorted((a, b) => surerFirst(b, a))
    const kept = spare === draft ? other : draft
    if (spare && (spare.fix === kept.fix || kept.fix === 'safe')) dropped.add(spare)
  }
  return dropped.size === 0 ? drafts : drafts.filter(draft => !dropped.has(draft))
}

/** Whether a repair does no more than to insert a word. */
function inserts(draft: Draft, word: string): boolean {
  const [edit, more] = editsOf(draft)
  return !more && edit!.start === edit!.end && edit!.text.trim().toLowerCase() === word.toLowerCase()
}

/** Two lines to take out, both with the line end between them: it goes with the first, and the second takes the one behind it. */
export function partLines(drafts: Draft[], source: string): Draft[] {
  const lines = drafts
    .filter(draft => editsOf(draft).length === 1 && editsOf(draft)[0]!.text === '')
    .toSorted((a, b) => editsOf(a)[0]!.start - editsOf(b)[0]!.start)
  const moved = new Map<Draft, Draft>()
  for (let at = 1; at < lines.length; at++) {
    const [first, second] = [editsOf(lines[at - 1]!)[0]!, editsOf(lines[at]!)[0]!]
    if (second.start >= first.end || second.end <= first.end) continue
    if (source.slice(second.start, first.end).trim() !== '') continue
    const end = second.end + (/^\r?\n/u.exec(source.slice(second.end, second.end + 2))?.[0].length ?? 0)
    const [suggestion, ...others] = lines[at]!.suggestions
    const edits = [{...second, start: first.end, end}]
    moved.set(lines[at]!, {...lines[at]!, suggestions: [{...suggestion!, edits}, ...others]})
  }
  return moved.size === 0 ? drafts : drafts.map(draft => moved.get(draft) ?? draft)
}

/** `investi` of `investigation`: what a repair puts together with the word beside it. */
const isPiece = (text: string, quote: string): boolean => text.includes(quote) && !hasWords(text, quote)

/** Whether a text has some words as words of their own. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !hasWord(text.slice(at + words.length, at + words.length + 1)) && !hasWord(text.slice(at - 1, at))
}
