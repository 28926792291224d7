/** A speller that knows a newsroom's own words: their splits, joins and line breaks are then read rightly, too. */
import type {Speller} from './speller.js'

/** Adds words: one in lower case may be printed with a capital, and any word in capitals; the possessive comes with it. */
export function withWords(speller: Speller, words: ReadonlySet<string>): Speller {
  const capitals = new Set([...words].map(word => word.toUpperCase()))
  const has = (word: string): boolean => words.has(word) || words.has(lowerFirst(word)) || capitals.has(word)
  return {
    ...speller,
    isWord: word => {
      if (speller.isWord(word)) return true
      const straight = word.replaceAll('’', "'")
      return has(straight) || (/'s$/iu.test(straight) && has(straight.slice(0, -2)))
    }
  }
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
