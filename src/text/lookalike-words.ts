/** Which words an engine, or a tired eye, takes for one another: `vertex` for `verdict`, `morning` for `warning`. */
import {editDistance} from './edit-distance.js'

/** Endings that make another form of the same word. */
const ending =
  /(?:'s|s|es|d|ed|r|er|ers|or|ors|ing|ings|ly|al|y|ies|ied|ion|ions|ation|ment|ments|ist|ists|ism|ity|ive|ness)$/u
const shortest = 5

/** Whether a word is spelt much like another, longer than four letters, and is not another form of it. */
export function isLookalike(word: string, right: string): boolean {
  if (right.length < shortest || Math.abs(word.length - right.length) > 3 || stem(word) === stem(right)) return false
  const shared = headOf(word, right)
  if (shared >= Math.min(word.length, right.length) - 1 && shared > 3) return word.length === right.length
  const distance = editDistance(word, right)
  return distance === 1 || (shared > 2 && distance < 5) || (shared > 0 && distance * 2 < right.length - 1)
}

function stem(word: string): string {
  const bare = word.replace(ending, '')
  return bare.length < 3 ? word : bare.slice(0, 6)
}

function headOf(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
