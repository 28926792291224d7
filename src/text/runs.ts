/** Looks at what stands between words: a rule about neighbours must not reach over a comma or a line end. */
import type {Word} from './sentences.js'

const space = /^[^\S\r\n]+$/u

/** Whether only white space within a line parts two words. */
export function adjacent(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && space.test(text.slice(left.end, right.start))
}

/** Whether the words of one stretch are those of another, in any case. */
export function sameWords(words: readonly Word[], from: number, other: number, length: number): boolean {
  if (other + length > words.length) return false
  for (let at = 0; at < length; at++) {
    if (words[from + at]!.lower !== words[other + at]!.lower) return false
  }
  return true
}

/** Whether a stretch of words is parted by white space alone. */
export function unbroken(text: string, words: readonly Word[], from: number, length: number): boolean {
  for (let at = from + 1; at < from + length; at++) {
    if (!adjacent(text, words[at - 1], words[at])) return false
  }
  return true
}
