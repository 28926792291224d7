/** What is left of a phrase that is printed again and again: the last, unfinished copy. */
import {adjacent} from './runs.js'
import type {Word} from './sentences.js'
import {conjunctions, determiners, prepositions} from './word-classes.js'

/** How many words behind the copies of `length` words from `from` begin another copy; 0 where they may be copy of their own. */
export function unfinishedCopy(
  words: readonly Word[],
  from: number,
  length: number,
  end: number,
  text: string
): number {
  let count = 0
  while (
    count < length - 1 &&
    words[end + count]?.lower === words[from + count]!.lower &&
    adjacent(text, words[end + count - 1], words[end + count])
  )
    count++
  const last = words[end + count - 1]?.lower ?? ''
  return count === 0 || determiners.has(last) || prepositions.has(last) || conjunctions.has(last) ? 0 : count
}
