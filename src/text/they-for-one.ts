/** Whom `they` stands for, where the verb behind it is in the singular: the words before tell which of the two is wrong. */
import {isPerson} from './agents.js'
import {massNouns} from './mass-nouns.js'
import {pluralOf, singularOf} from './nouns.js'
import type {Place} from './places.js'

/** Whether the sentence has named one thing, and neither many nor a person, before a pronoun. */
export function standsForOne({here: {sentence, index}}: Place): boolean {
  const words = sentence.words.slice(0, index).map(({lower}) => lower)
  const isMany = words.some(
    (word, at) =>
      singularOf(word) !== undefined ||
      isPerson(word) ||
      /^(?:he|she|we|i|you|they|who|people|police|men|women|children)$/u.test(word) ||
      (word === 'and' && at < index - 1)
  )
  return !isMany && words.some(word => massNouns.has(word) || pluralOf(word) !== undefined)
}
