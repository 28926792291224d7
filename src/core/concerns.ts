/** Which words of a story concern which rules: a rule is asked once about a word form, not about each word of each story. */
import type {Word} from '../text/sentences.js'
import type {Rule} from './rule.js'

/** Forms kept with their answers; news has about this many common ones. */
const mostKept = 50_000

/** The answers of a list of rules about the words met so far. */
class Concerns {
  /** The rules that say what words concern them, by their place. */
  readonly #choosy: readonly {at: number; concerns: (word: string) => boolean}[]
  readonly #answers = new Map<string, readonly number[]>()

  constructor(rules: readonly Rule[]) {
    this.#choosy = rules.flatMap((rule, at) => (rule.concerns ? [{at, concerns: rule.concerns.bind(rule)}] : []))
  }

  in(words: readonly Word[]): Concerned {
    const found: number[][] = []
    for (let at = 0; at < words.length; at++)
      for (const rule of this.#answer(words[at]!.lower)) {
        const own = found[rule]
        if (own) own.push(at)
        else found[rule] = [at]
      }
    return found
  }

  #answer(word: string): readonly number[] {
    const known = this.#answers.get(word)
    if (known) return known
    if (this.#answers.size >= mostKept) this.#answers.clear()
    const rules = this.#choosy.filter(({concerns}) => concerns(word)).map(({at}) => at)
    this.#answers.set(word, rules)
    return rules
  }
}

/** For each of a list of rules, by its place there, the indexes of the words that concern it; nothing where none does, or the rule does not say. */
export type Concerned = readonly (readonly number[] | undefined)[]

const made = new WeakMap<readonly Rule[], Concerns>()

/** Which words concern which of the rules. */
export function concernedWords(rules: readonly Rule[], words: readonly Word[]): Concerned {
  const concerns = made.get(rules) ?? new Concerns(rules)
  made.set(rules, concerns)
  return concerns.in(words)
}
