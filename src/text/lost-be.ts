/** What rules about a `be` that a sentence lost have in common. */
import type {Context} from '../core/context.js'
import type {Sentence, Word} from './sentences.js'
import {wordSet} from './word-set.js'

/** What is done to people in the news: their past with nothing behind it is a passive. */
export const passives = wordSet(
  'rescued evacuated killed injured wounded detained arrested hospitalised hospitalized displaced freed released deported trapped airlifted quarantined'
)

/** The word that a form of `be` was lost before. */
export interface Bare {
  word: Word
  be: string
}

/** Reports what is found in each sentence. */
export function reportBare(context: Context<'be'>, find: (sentence: Sentence) => Bare | undefined): undefined {
  for (const sentence of context.sentences) {
    const found = find(sentence)
    if (!found) continue
    const {word, be} = found
    context.report({
      message: 'be',
      span: [word.start, word.end],
      data: {be, verb: word.text},
      suggest: [`${be} ${word.text}`]
    })
  }
  return undefined
}
