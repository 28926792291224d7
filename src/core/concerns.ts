/** Which words of a story concern which rules: a rule is asked once about a word form, not about each word of each story. */
import type {Word} from '../text/sentences.js'
import type {Rule} from './rule.js'

/** Forms kept with their answers; news has about this many common ones. */
const mostKept = 50_000

/** The answers of some rules about the words met so far. */
class Concerns {
  readonly #rules: readonly Rule[]
  readonly #answers = new Map<string, readonly Rule[]>()

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.filter(rule => rule.concerns)
  }

  /** The indexes of the words that concern a rule, for each rule that some do. */
  in(words: readonly Word[]): ReadonlyMap<Rule, readonly number[]> {
    const found = new Map<Rule, number[]>()
    for (const [at, {lower}] of words.entries()) {
      for (const rule of this.#answer(lower)) {
        const own = found.get(rule)
        if (own) own.push(at)
        else found.set(rule, [at])
      }
    }
    return found
  }

  #answer(word: string): readonly Rule[] {
    const known = this.#answers.get(word)
    if (known) return known
    if (this.#answers.size >= mostKept) this.#answers.clear()
    const rules = this.#rules.filter(rule => rule.concerns!(word))
    this.#answers.set(word, rules)
    return rules
  }
}

const made = new WeakMap<readonly Rule[], Concerns>()

/** For each rule that says what words concern it, the indexes of those words; a rule that none concerns is left out. */
export function concernedWords(rules: readonly Rule[], words: readonly Word[]): ReadonlyMap<Rule, readonly number[]> {
  const concerns = made.get(rules) ?? new Concerns(rules)
  made.set(rules, concerns)
  return concerns.in(words)
}
