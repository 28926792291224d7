/** Which rules the letters of a story wake. */
import {PatternGroups} from '../text/pattern-groups.js'
import type {Rule} from './rule.js'
import type {StoryViews} from './story-views.js'

const made = new WeakMap<readonly Rule[], PatternGroups>()

/** For each of a list of rules, by its place there, 1 where one of its patterns may match in the story, or it has none. */
export function wakenedBy(context: StoryViews, rules: readonly Rule[]): Uint8Array {
  const groups = made.get(rules) ?? new PatternGroups(rules.map(({patterns}) => patterns))
  made.set(rules, groups)
  return groups.in(context.screen)
}
