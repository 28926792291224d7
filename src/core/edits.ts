/** Applies repairs to a text. */
import {shown} from './option-error.js'
import type {Edit, Finding} from './types.js'

/**
 * Applies the first suggestion of every `safe` finding, once. Where edits of two findings meet, the surer finding wins
 * and the other is left whole for the next pass (`checker.fix` goes on until nothing is left). Throws a RangeError for findings of
 * another text, a TypeError for what is no text or no list.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  checkArguments(text, 'findings', findings)
  const chosen = selectFixes(findings)
  for (const finding of chosen) if (!isQuoted(text, finding)) throw new RangeError(foreign(text, finding))
  return applyEdits(
    text,
    chosen.flatMap(finding => finding.suggestions[0]!.edits)
  )
}

/** Whether a finding may be about a text: formats leave escapes and markup out of its quotation, and may say paragraphs in another order. */
function isQuoted(text: string, {start, end, quote}: Finding): boolean {
  const there = text.slice(start, end)
  if (quote === there || quote === undefined) return end <= text.length
  if (/[&\\]/u.test(there)) return true
  const left = new Map<string, number>()
  for (const [unit] of there.matchAll(wordUnits)) left.set(unit, (left.get(unit) ?? 0) + 1)
  return [...quote.matchAll(wordUnits)].every(([unit]) => {
    const count = left.get(unit) ?? 0
    left.set(unit, count - 1)
    return count > 0
  })
}

const wordUnits = /[\p{L}\p{N}]/gu

function foreign(text: string, {rule, start, end, quote}: Finding): string {
  const [wanted, there] = [quote, text.slice(start, end)].map(part => JSON.stringify(part))
  return `The finding of ${rule} is about another text: at ${start}-${end} it has ${wanted}, this one ${there}`
}

/** The edits of the repair that is offered first. */
export function editsOf({suggestions}: Finding): readonly Edit[] {
  return suggestions[0]?.edits ?? []
}

/** The safe findings whose edits can be applied together, surest first. */
export function selectFixes<F extends Finding>(findings: readonly F[]): F[] {
  const taken: Edit[] = []
  const candidates = findings
    .filter(finding => finding.fix === 'safe' && finding.suggestions[0])
    .toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)
  return candidates.filter(finding => {
    const edits = finding.suggestions[0]!.edits
    if (edits.some(edit => meetsOne(edit, taken))) return false
    for (const edit of edits) taken.splice(firstReaching(edit.end + 1, taken), 0, edit)
    return true
  })
}

/** Whether an edit collides with one of some that lie one behind the other. */
function meetsOne(edit: Edit, taken: readonly Edit[]): boolean {
  const other = taken[firstReaching(edit.start, taken)]
  return other !== undefined && collide(edit, other)
}

/** The index of the first edit that ends at a place or behind it. */
function firstReaching(place: number, taken: readonly Edit[]): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.end < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Applies edits that do not overlap, in any order. Throws a RangeError for edits that do, or that are none of this text, a TypeError for what is no text or no list. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  checkArguments(text, 'edits', edits)
  let out = ''
  let at = 0
  for (const edit of edits) refuseOdd(edit, text.length)
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`Edits overlap at ${edit.start}`)
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** A report is easily handed over in the place of its findings, a suggestion in the place of its edits. */
function checkArguments(text: unknown, what: 'findings' | 'edits', list: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`The text must be a string, not ${shown(text)}`)
  const source = what === 'findings' ? 'report.findings' : 'suggestion.edits'
  if (!Array.isArray(list)) throw new TypeError(`${what} must be a list, such as ${source}, not ${shown(list)}`)
}

function refuseOdd({start, end, text}: Edit, length: number): void {
  const edit = `The edit of ${start}-${end}`
  if (!Number.isInteger(start) || !Number.isInteger(end))
    throw new RangeError(`${edit} needs a whole number as start and as end`)
  if (start > end) throw new RangeError(`${edit} ends before it starts`)
  if (start < 0 || end > length) throw new RangeError(`${edit} lies outside the text, which ends at ${length}`)
  if (typeof text !== 'string') throw new RangeError(`${edit} has no text to put there`)
}

/** Edits that share a character, or meet where one only inserts. */
export function collide(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
