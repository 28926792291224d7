/** How like two words are in form, as numbers that a fitted sum weighs: letters, stems, endings and closed classes. */

import {editCost} from '../spelling/edit-cost.js'
import {sharedPrefix} from '../text/names.js'
import {baseOf} from '../text/verbs.js'
import {
  articles,
  beForms,
  conjunctions,
  demonstratives,
  doForms,
  haveForms,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  whWords
} from '../text/word-classes.js'
import {wordSet} from '../text/word-set.js'
import {countBits} from './arrays.js'

/** Measures of likeness, most from 0 to 1, in the order in which they are filled in. */
export const likenessNames = [
  /** Share of the letters that need no edit, and what of it goes beyond three fifths. */
  'near',
  'veryNear',
  /** The same, where the printed word is no word. */
  'nearMisprint',
  'veryNearMisprint',
  /** Share of the letters that both begin with. */
  'prefix',
  'prefixMisprint',
  'sameVerb',
  'sameEnding',
  'sameFirstLetter',
  'bothDeterminers',
  'bothPrepositions',
  'bothPronouns',
  'bothAuxiliaries',
  'bothLinks',
  /** A closed class for an open one, and the reverse. */
  'intoClosed',
  'outOfClosed',
  /** Difference in letters, in fives. */
  'longer'
] as const

const closed = [
  new Set([...articles, ...demonstratives, ...possessives, ...wordSet('one some any each every another no all')]),
  prepositions,
  new Set([...subjectPronouns, ...objectPronouns, ...wordSet('that this there one himself herself itself themselves')]),
  new Set([...modals, ...doForms, ...haveForms, ...beForms]),
  new Set([...conjunctions, ...whWords, ...wordSet('that as because since so than if though although however while')])
] as const
const endings = /(?:ing|ed|ly|ies|s|ions?|ers?|al|ic|ity|ive|ous|ment|[ea]nce|[ai]ble|ists?|ful|less|an)$/u

/** What of a word is compared. */
export interface Form {
  word: string
  base: string | undefined
  ending: string
  /** One bit for each of the letters a to z. */
  letters: number
  /** One bit for each closed class. */
  classes: number
  /** Whether it is a word at all. */
  known: boolean
}

/** The form of a lower-case word. */
export function formOf(word: string, known: boolean): Form {
  const classes = closed.reduce((bits, words, at) => bits | (words.has(word) ? 1 << at : 0), 0)
  const ending = endings.exec(word)?.[0] ?? ''
  return {word, base: baseOf(word), ending, letters: lettersOf(word), classes, known}
}

/** Fills `out` with how like the word printed is the word that may be meant, in the order of `likenessNames`. */
export function measureLikeness(printed: Form, meant: Form, out: Float32Array): void {
  const [a, b] = [printed.word, meant.word]
  const longest = Math.max(a.length, b.length)
  const near = nearness(printed, meant)
  const veryNear = Math.max(0, near - 0.6)
  const prefix = sharedPrefix(a, b) / longest
  const misprint = printed.known ? 0 : 1
  const both = printed.classes & meant.classes
  out[0] = near
  out[1] = veryNear
  out[2] = misprint * near
  out[3] = misprint * veryNear
  out[4] = prefix
  out[5] = misprint * prefix
  out[6] = Number(printed.base !== undefined && printed.base === meant.base)
  out[7] = Number(printed.ending === meant.ending)
  out[8] = Number(a[0] === b[0])
  for (let at = 0; at < closed.length; at++) out[9 + at] = (both >> at) & 1
  out[14] = Number(printed.classes === 0 && meant.classes !== 0)
  out[15] = Number(printed.classes !== 0 && meant.classes === 0)
  out[16] = Math.abs(a.length - b.length) / 5
}

/** Share of the letters that need no edit. Words with few letters in common are not compared letter by letter: that takes most of the time and says nothing. */
export function nearness(printed: Form, meant: Form): number {
  const longest = Math.max(printed.word.length, meant.word.length)
  if (5 * countBits(printed.letters & meant.letters) < 2 * longest) return 0
  return Math.max(0, 1 - editCost(printed.word, meant.word) / longest)
}

/** One bit for each of the letters a to z that a word has. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    if (letter >= 0 && letter < 26) bits |= 1 << letter
  }
  return bits
}
