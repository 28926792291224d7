/** Tells words from non-words, American and British alike, and suggests the word that was meant. */
import {Suggester} from './suggester.js'
import {type Variant, WordList} from './word-list.js'

export type {Variant} from './word-list.js'

export interface SpellingSuggestion {
  text: string
  /** 0 to 1. */
  confidence: number
}

export interface Speller {
  /** Whether either English knows the word as printed: `paris` is unknown, `Paris` and `PARIS` are known. Apostrophes may be curly. */
  isWord(word: string): boolean
  /** Occurrences in a million words of news; 0 for words never seen. */
  frequency(word: string): number
  /** The likeliest words meant, the best first, in the case of `word`. */
  suggest(word: string, limit?: number): readonly SpellingSuggestion[]
  /** Which English prints the word so; nothing for unknown words. */
  variant(word: string): Variant | undefined
}

let speller: Speller | undefined

/** Loads the word list, once; the index for suggestions is made when first asked for. */
export async function loadSpeller(): Promise<Speller> {
  return plainSpeller()
}

/** The same, for who asks about word forms before there is a story: it knows no words of a newsroom's own. */
export function plainSpeller(): Speller {
  speller ??= makeSpeller(new WordList())
  return speller
}

function makeSpeller(words: WordList): Speller {
  let suggester: Suggester | undefined
  return {
    isWord: word => words.isWord(word),
    frequency: word => words.frequency(word),
    variant: word => words.variant(word),
    suggest(word, limit = 5) {
      suggester ??= new Suggester(words)
      return suggester.suggest(word, limit)
    }
  }
}
