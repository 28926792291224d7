/** Which rules the letters of a story wake: looked up from the letters, so that rules which lack theirs are not even asked. */
import {type Clauses, literals} from '../text/literal-index.js'
import type {Context} from './context.js'
import type {Rule} from './rule.js'

/** What a list of rules is woken by. */
class Waking {
  readonly #rules: readonly Rule[]
  /** By the id of a literal, the rules with a pattern that may match where it stands. */
  readonly #byLiteral: number[][] = []
  /** Those that say nothing, or have a pattern of which nothing is known: by their place, 1. */
  readonly #always: Uint8Array

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    this.#always = Uint8Array.from(rules, ({patterns}) => (patterns ? 0 : 1))
    for (const [at, {patterns = []}] of rules.entries())
      for (const pattern of patterns) this.#file(at, literals.clausesOf(pattern))
  }

  in(context: Context): Uint8Array {
    const awake = this.#always.slice()
    for (const id of context.screen.present)
      for (const at of this.#byLiteral[id] ?? none)
        if (awake[at] === 0 && this.#rules[at]!.patterns!.some(pattern => context.mayMatch(pattern))) awake[at] = 1
    return awake
  }

  /** Without the surest of what a pattern needs it cannot match: the other literals need wake nobody. */
  #file(at: number, [surest]: Clauses): void {
    if (!surest) {
      this.#always[at] = 1
      return
    }
    for (const id of surest.ids) {
      this.#byLiteral[id] ??= []
      if (this.#byLiteral[id].at(-1) !== at) this.#byLiteral[id].push(at)
    }
    for (const branch of surest.branches) this.#file(at, branch)
  }
}

const none: readonly number[] = []
const made = new WeakMap<readonly Rule[], Waking>()

/** For each of a list of rules, by its place there, 1 where one of its patterns may match in the story, or it has none. */
export function wakenedBy(context: Context, rules: readonly Rule[]): Uint8Array {
  const waking = made.get(rules) ?? new Waking(rules)
  made.set(rules, waking)
  return waking.in(context)
}
