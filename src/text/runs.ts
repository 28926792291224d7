/** Looks at what stands between words: a rule about neighbours must not reach over a comma or a line end. */
import type {StoryViews} from '../core/story-views.js'
import type {Sentence, Word} from './sentences.js'

const space = /^[^\S\r\n]+$/u

/** Whether only white space within a line parts two words. */
export function adjacent(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return (right.start === left.end + 1 && text[left.end] === ' ') || space.test(text.slice(left.end, right.start))
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

/** The sentences that have a word twice in a row, or two neighbours again: no others print a phrase twice. A view. */
export const echoing = (context: StoryViews): ReadonlySet<Sentence> =>
  new Set(context.sentences.filter(({words}) => mayEcho(words) && echoes(words)))

/** For each of some numbers that two neighbours make, the last call of `mayEcho` that met it. */
const met = new Uint32Array(4096)
let call = 0

/** A cheap look: whether a word stands twice in a row, or two neighbours again that are as long, with the same first and last letters. */
function mayEcho(words: readonly Word[]): boolean {
  call = (call + 1) >>> 0
  let before = 0
  for (let at = 0; at < words.length; at++) {
    const {lower} = words[at]!
    if (lower === words[at + 1]?.lower) return true
    const number = 37 * lower.charCodeAt(0) + 7 * lower.charCodeAt(lower.length - 1) + lower.length
    const pair = (61 * before + number) & 4095
    if (met[pair] === call) return true
    met[pair] = call
    before = number
  }
  return false
}

function echoes(words: readonly Word[]): boolean {
  const lasts = new Map<string, number>()
  /** For each word, where it stood before; -1 where it did not. */
  const befores: number[] = []
  for (const [at, {lower}] of words.entries()) {
    const last = lasts.get(lower) ?? -1
    for (let before = last; before >= 0; before = befores[before]!)
      if (before === at - 1 || words[before + 1]!.lower === words[at + 1]?.lower) return true
    befores.push(last)
    lasts.set(lower, at)
  }
  return false
}
