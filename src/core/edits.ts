/** Applies repairs to a text. */
import type {Edit, Finding} from './types.js'

/**
 * Applies the first suggestion of every `safe` finding, once. Where edits of two findings meet, the surer finding wins
 * and the other is left whole for the next pass (`checker.fix` goes on until nothing is left).
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  return applyEdits(
    text,
    selectFixes(findings).flatMap(finding => finding.suggestions[0]!.edits)
  )
}

/** The safe findings whose edits can be applied together, surest first. */
export function selectFixes(findings: readonly Finding[]): Finding[] {
  const taken: Edit[] = []
  const candidates = findings
    .filter(finding => finding.fix === 'safe' && finding.suggestions[0])
    .toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)
  return candidates.filter(finding => {
    const edits = finding.suggestions[0]!.edits
    if (edits.some(edit => taken.some(other => collide(edit, other)))) return false
    taken.push(...edits)
    return true
  })
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`Edits overlap at ${edit.start}`)
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Edits that share a character, or meet where one only inserts. */
export function collide(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
