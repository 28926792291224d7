/** Verbs in the present that no list knows, where a tagger sees a noun: what stands around shows them. */
import {looksPlural} from './nouns.js'
import type {Word} from './sentences.js'
import type {PartOfSpeech} from './tagger.js'
import {determiners, numbers, prepositions} from './word-classes.js'

/** `The layer shields the planet`, `oceans bulge with tides`: taggers take these for nouns. */
export function mayBePresent(words: readonly Word[], at: number, tags: readonly PartOfSpeech[]): boolean {
  const next = words[at + 1]?.lower ?? ''
  // `Presses crush the olives`, `the guide Ola Lund grades each of them`
  const isBehindName = /^\p{Lu}/u.test(words[at - 1]!.text) && /[a-z]s$/u.test(words[at]!.lower)
  if (at > 1 && isBehindName && opensObject(next)) return true
  if (looksPlural(words[at - 1]!.lower) && /^(?:NOUN|ADJ|PROPN)$/u.test(tags[at]!) && opensObject(next)) return true
  if (isBehindPlural(words, at) && (isQuantity(words[at + 1]) || (isBehindComma(words[at]!) && particles.test(next))))
    return true
  if (tags[at] !== 'NOUN' || tags[at - 1] !== 'NOUN') return false
  return opensObject(next) || next === 'that' || (looksPlural(words[at - 1]!.lower) && prepositions.has(next))
}

const particles = /^(?:in|out|off|on|over|up|down|away|back)$/u

/** `hundreds of patients`, `roughly twice that`, `12,000 tonnes`, but not `three years ago`. */
const isQuantity = (word: Word | undefined): boolean =>
  word !== undefined &&
  (numbers.has(word.lower) ||
    /^\d|^(?:hundreds|thousands|dozens|scores|tens|millions|billions|twice|half|roughly|nearly|almost|some|several|many|more|fewer|less|most|about|around)$/u.test(
      word.lower
    )) &&
  !/^(?:days?|weeks?|months?|years?|hours?|minutes?|ago)$/u.test(word.sentence.words[word.index + 1]?.lower ?? '')

/** `The doctors in the south of the country triage`: the sentence opens with its subject, which is many; the word is none of those that only nouns are, nor the object of a preposition. */
function isBehindPlural(words: readonly Word[], at: number): boolean {
  const end = words.findIndex(
    (word, index) => index > 0 && (prepositions.has(word.lower) || word.lower === 'of' || isBehindComma(word))
  )
  if (end < 1 || end > 5 || end >= at || prepositions.has(words[0]!.lower)) return false
  const before = words[at - 1]!.lower
  return (
    looksPlural(words[end - 1]!.lower) &&
    /^\p{Ll}/u.test(words[at]!.text) &&
    !looksPlural(words[at]!.lower) &&
    !prepositions.has(before) &&
    !determiners.has(before)
  )
}

const opensObject = (word: string): boolean =>
  determiners.has(word) || /^(?:each|them|him|it|us|there|here|down|up|away|back)$/u.test(word)

export const isBehindComma = ({start, sentence}: Word): boolean =>
  /, $/u.test(sentence.text.slice(0, start - sentence.start))
