/** Which of many patterns may match in a text: looked up from the letters that it holds, so that the others are not even asked. */
import {type Clauses, literals} from './literal-index.js'
import type {LiteralScreen} from './literals.js'
import type {Pattern} from './needs.js'

const none: readonly number[] = []

/** Groups of patterns, each known by its place among them. */
export class PatternGroups {
  readonly #needs: readonly (readonly Clauses[])[]
  /** By the id of a literal, the groups with a pattern that may match where it stands. */
  readonly #byLiteral: number[][] = []
  /** By their place, 1 for those that have no patterns, or one of which nothing is known. */
  readonly #always: Uint8Array
  /** How many literals were known when the groups were made. */
  readonly #known: number

  constructor(groups: readonly (readonly Pattern[] | undefined)[]) {
    this.#needs = groups.map((patterns = []) => patterns.map(pattern => literals.clausesOf(pattern)))
    this.#always = Uint8Array.from(groups, patterns => (patterns ? 0 : 1))
    this.#known = literals.texts.length
    for (const [at, needs] of this.#needs.entries()) for (const need of needs) this.#file(at, need)
  }

  /** For each group, 1 where one of its patterns may match in the text, or it has none. */
  in(screen: LiteralScreen): Uint8Array {
    const found = this.#always.slice()
    const look = (at: number): void => {
      if (found[at] === 0 && screen.meetsAny(this.#needs[at]!)) found[at] = 1
    }
    // A text that was looked through before the groups were made says nothing of their literals.
    if (screen.known < this.#known) for (let at = 0; at < found.length; at++) look(at)
    else for (const id of screen.present()) for (const at of this.#byLiteral[id] ?? none) look(at)
    return found
  }

  /** Without the surest of what a pattern needs it cannot match: the other literals need point to nothing. */
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
