/** What the letters of a story tell of its capitalised words: most stories have no name twice, and patterns for names are slow. */
import type {StoryViews} from '../core/story-views.js'
import {isCapital} from './capitalised.js'

export interface Capitals {
  /** Each word of two letters or more that begins with a capital, once, in order; a hyphen or apostrophe parts words. */
  words: readonly string[]
  /** How many words begin with a capital behind a space, with a capital in what stands before it: at least as many as names of two words. */
  pairs: number
  /** The same where words of up to three letters (`of`, `and`, `&`) may stand between: at least as many as names of several words. */
  joined: number
  /** Whether one of the words stands there twice. */
  repeated: boolean
}

const letter = /\p{L}/u
const surrogate = /[\uD800-\uDFFF]/

/** Looks through the text once; a view. */
export function capitalsOf({text}: StoryViews): Capitals {
  const words = new Set<string>()
  let pairs = 0
  let repeated = false
  let joined = 0
  let isCapitalBefore = false
  let isCapitalNear = false
  let tokenAt = 0
  for (let at = 0; at < text.length; ) {
    const from = at++
    const code = text.charCodeAt(from)
    if (!isLetterAt(text, from)) {
      if (code > 0x20) continue
      isCapitalNear = isCapitalBefore || (isCapitalNear && from - tokenAt <= 3)
      if (isCapitalNear && isUpperAt(text, at)) joined++
      if (isCapitalBefore && isUpperAt(text, at)) pairs++
      isCapitalBefore = false
      tokenAt = at
      continue
    }
    while (at < text.length && isLetterAt(text, at)) at++
    if (!isUpperAt(text, from)) continue
    isCapitalBefore = true
    if (at - from < 2) continue
    const word = text.slice(from, at)
    if (words.has(word)) repeated = true
    else words.add(word)
  }
  const found = {words: [...words], pairs, joined, repeated}
  // Letters of two code units, of which this knows nothing, are so rare that all may be said of the text.
  return surrogate.test(text) ? {...found, pairs: text.length, joined: text.length, repeated: true} : found
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91)
  return letter.test(text.charAt(at))
}

const isUpperAt = (text: string, at: number): boolean => isCapital(text.charAt(at))

/** Letters that systems of writing leave as they are, with a number for each. */
const steady = 'bflmnprtvw'

/** Whether two words of five letters or more may be one name spelt by two systems (`isOneSlavic`, `isRespelt`): they have the same steady letters. A view. */
export function mayBeRespelt(context: StoryViews): boolean {
  const seen = new Set<number>()
  for (const word of context.view(capitalsOf).words) {
    if (word.length < 5) continue
    const letters = steadyLetters(word)
    if (seen.has(letters)) return true
    seen.add(letters)
  }
  return false
}

/** A number for the steady letters of a word, doubled ones once. */
function steadyLetters(word: string): number {
  let letters = 0
  let last = 0
  for (let at = 0; at < word.length; at++) {
    const code = steady.indexOf(String.fromCharCode(word.charCodeAt(at) | 0x20)) + 1
    if (code !== 0 && code !== last) letters = (letters * 11 + code) | 0
    if (code !== 0) last = code
  }
  return letters
}

/** Whether two names of two words may stand in the story, with one word in both. */
export function repeatsCapital(context: StoryViews): boolean {
  const {pairs, repeated} = context.view(capitalsOf)
  return repeated && pairs > 1
}
