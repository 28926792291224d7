/** The patterns of all residue rules by what they begin with: one look at a story tells which may match, most often none, and most are never compiled. */
import {beginningsOf} from '../text/pattern-facts.js'
import {PatternGroups} from '../text/pattern-groups.js'
import {type Keys, keyLength} from './label-places.js'
import type {StoryViews} from './story-views.js'

interface Entry {
  /** All that one search goes through, in the order that decides between them. */
  patterns: readonly RegExp[]
  pattern: RegExp
}

type ByKey = Map<string, Entry[]>

const tables = new Map<Keys, ByKey>()
/** These may begin anyhow, or stand anywhere. */
const rest: Entry[] = []
let restGroups = new PatternGroups([])
let untabled: (readonly [readonly RegExp[], Keys | undefined])[] = []

/** Makes patterns known; those with keys match only where a place begins as they do. */
export function addLabels(patterns: readonly RegExp[], keys?: Keys): void {
  untabled.push([patterns, keys])
}

/** Which patterns of which searches may match in a story; a view. */
export function possibleLabels(context: StoryViews): ReadonlyMap<readonly RegExp[], readonly RegExp[]> {
  tabulate()
  const found = new Map<readonly RegExp[], RegExp[]>()
  const take = ({patterns, pattern}: Entry): void => {
    const known = found.get(patterns)
    if (known) known.push(pattern)
    else found.set(patterns, [pattern])
  }
  const possible = restGroups.in(context.screen)
  for (let at = 0; at < rest.length; at++) if (possible[at] === 1) take(rest[at]!)
  for (const [keys, byKey] of tables) {
    for (const key of context.view(keys)) {
      for (const entry of byKey.get(key) ?? [])
        if (!found.get(entry.patterns)?.includes(entry.pattern) && context.mayMatch(entry.pattern)) take(entry)
    }
  }
  return found
}

/** Done at the first story: it takes longer than to load the rules. */
function tabulate(): void {
  if (untabled.length === 0) return
  for (const [patterns, keys] of untabled) {
    const byKey = keys && (tables.get(keys) ?? new Map<string, Entry[]>())
    if (byKey) tables.set(keys, byKey)
    for (const pattern of patterns) file({patterns, pattern}, byKey)
  }
  untabled = []
  restGroups = new PatternGroups(rest.map(({pattern}) => [pattern]))
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
