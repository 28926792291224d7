/** Whether words make a sentence, as far as an ending can be judged by that. */
import type {Word} from './sentences.js'
import type {PartOfSpeech} from './tagger.js'
import {finiteBe, sayingVerbs} from './word-classes.js'
import {wordSet} from './word-set.js'

const saidForms = wordSet('said says told thought confirmed')

/** Capital first, and most words in lower case: no headline in capitals, no list of names. */
export function hasSentenceShape(words: readonly Word[]): boolean {
  const lower = words.filter(({text}) => /^\p{Ll}/u.test(text)).length
  return /^[\p{Lu}\d]/u.test(words[0]!.text) && lower >= 0.5 * words.length
}

/** Whether any of the words is a finite verb, by their parts of speech. */
export function hasFiniteVerb(words: readonly Word[], tags: readonly PartOfSpeech[]): boolean {
  return words.some(({lower}, at) => tags[at] === 'AUX' || finiteBe.has(lower) || (tags[at] === 'VERB' && at > 0))
}

/** Whether a word is a form of a verb of saying. */
export function isSaying(word: string): boolean {
  return (
    saidForms.has(word) || sayingVerbs.has(word.replace(/(?:e?s|d)$/u, '')) || sayingVerbs.has(word.replace(/ed$/u, ''))
  )
}
