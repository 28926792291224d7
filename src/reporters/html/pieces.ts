/** Cuts a story at the ends of its findings, so that each piece belongs to one of them or to none. */
import type {Edit, Finding} from '../../core/types.js'

export interface Piece {
  text: string
  /** The finding's place in the report; absent for text without one. */
  finding?: number
  /** The first piece of its finding, which links lead to. */
  first?: boolean
}

type Spans = readonly Pick<Finding, 'start' | 'end'>[]

/** The whole source in pieces. Where findings overlap, the shortest has the text; one that has none left is an empty piece where it starts. */
export function cutAtFindings(source: string, findings: Spans): Piece[] {
  const ends = findings.flatMap(({start, end}) => [start, end])
  const cuts = [...new Set([0, source.length, ...ends])].sort((a, b) => a - b)
  const owners = ownersOf(cuts, findings)
  const owning = new Set(owners)
  const placed = new Set<number>()
  const bare = new Map<number, number[]>()
  for (const [index, {start}] of findings.entries())
    if (!owning.has(index)) bare.set(start, [...(bare.get(start) ?? []), index])
  return cuts.flatMap((cut, at) => {
    const pieces: Piece[] = (bare.get(cut) ?? []).map(finding => ({text: '', finding, first: true}))
    const text = source.slice(cut, cuts[at + 1] ?? cut)
    const finding = owners[at]
    if (finding === undefined) return text === '' ? pieces : [...pieces, {text}]
    const first = !placed.has(finding)
    placed.add(finding)
    return [...pieces, {text, finding, first}]
  })
}

/** For the text after each cut, the shortest finding that covers it. */
function ownersOf(cuts: readonly number[], findings: Spans): (number | undefined)[] {
  const owners: (number | undefined)[] = cuts.map(() => undefined)
  const length = (index: number) => findings[index]!.end - findings[index]!.start
  const places = new Map(cuts.map((cut, at) => [cut, at]))
  for (const [index, {start, end}] of findings.entries()) {
    for (let at = places.get(start)!; cuts[at]! < end; at++) {
      const other = owners[at]
      if (other === undefined || length(index) < length(other)) owners[at] = index
    }
  }
  return owners
}

export interface Change {
  text: string
  /** Taken out of the old text, or put into the new one. */
  change?: 'del' | 'ins'
}

/** A text before and after edits that do not overlap, with what differs marked. */
export function beforeAndAfter(source: string, edits: readonly Edit[]): {before: Change[]; after: Change[]} {
  const before: Change[] = []
  const after: Change[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const same = source.slice(at, edit.start)
    before.push({text: same}, {text: source.slice(edit.start, edit.end), change: 'del'})
    after.push({text: same}, {text: edit.text, change: 'ins'})
    at = edit.end
  }
  const rest = {text: source.slice(at)}
  const filled = (changes: Change[]) => [...changes, rest].filter(({text}) => text !== '')
  return {before: filled(before), after: filled(after)}
}
