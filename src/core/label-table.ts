/** The patterns of all residue rules by what they begin with: one look at a story tells which may match, most often none, and most are never compiled. */
import {beginningsOf} from '../text/pattern-facts.js'
import type {Context} from './context.js'
import {type Keys, keyLength} from './label-places.js'

interface Entry {
  /** All that one search goes through, in the order that decides between them. */
  patterns: readonly RegExp[]
  pattern: RegExp
}

type ByKey = Map<string, Entry[]>

const tables = new Map<Keys, ByKey>()
/** These may begin anyhow, or stand anywhere. */
const rest: Entry[] = []
let untabled: (readonly [readonly RegExp[], Keys | undefined])[] = []

/** Makes patterns known; those with keys match only where a place begins as they do. */
export function addLabels(patterns: readonly RegExp[], keys?: Keys): void {
  untabled.push([patterns, keys])
}

/** Which patterns of which searches may match in a story; a view. */
export function possibleLabels(context: Context): ReadonlyMap<readonly RegExp[], readonly RegExp[]> {
  tabulate()
  const found = new Map<readonly RegExp[], RegExp[]>()
  const look = (entries: readonly Entry[]): void => {
    for (const {patterns, pattern} of entries) {
      const known = found.get(patterns)
      if (known?.includes(pattern) || !context.mayMatch(pattern)) continue
      if (known) known.push(pattern)
      else found.set(patterns, [pattern])
    }
  }
  look(rest)
  for (const [keys, byKey] of tables) for (const key of context.view(keys)) look(byKey.get(key) ?? [])
  return found
}

/** Done at the first story: it takes longer than to load the rules. */
function tabulate(): void {
  for (const [patterns, keys] of untabled) {
    const byKey = keys && (tables.get(keys) ?? new Map<string, Entry[]>())
    if (byKey) tables.set(keys, byKey)
    for (const pattern of patterns) file({patterns, pattern}, byKey)
  }
  untabled = []
}

function file(entry: Entry, byKey: ByKey | undefined): void {
  const beginnings = byKey && beginningsOf(entry.pattern)
  if (!byKey || !beginnings) return void rest.push(entry)
  for (const key of new Set(beginnings.map(text => text.slice(0, keyLength)))) {
    const known = byKey.get(key)
    if (known) known.push(entry)
    else byKey.set(key, [entry])
  }
}
