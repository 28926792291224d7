import {defineRule} from '../../src/core/rule.js'
import {fellowOf} from '../../src/spelling/fellow.js'
import {matchCase} from '../../src/text/phrases.js'

export default defineRule({
  id: 'style/british-spelling',
  summary: 'Find American spellings.',
  why: 'Engines learn from both Englishes and mix them; this desk prints British spelling.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the pack british.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {other: '`{word}` is American spelling: print `{fellow}`'},
  examples: [
    {bad: 'The ⟦harbor⟧ was closed.', better: 'The harbour was closed.'},
    {bad: '⟦Neighbors⟧ heard a shot.', better: 'Neighbours heard a shot.'},
    {bad: 'The town ⟦center⟧ was empty.', better: 'The town centre was empty.'},
    {good: 'The harbour in the town centre was closed.'},
    {good: 'They organize the colour of the theatre.'},
    {near: 'The attack on Pearl Harbor began at dawn.'},
    {near: 'The actor and the author met a sailor.'},
    {near: 'He works at the Rockefeller Center in New York.'}
  ],
  check(context) {
    for (const {text, lower, start, end, index} of context.words) {
      if (context.speller.variant(text) !== 'american' || (index > 0 && /^\p{Lu}/u.test(text))) continue
      const fellow = fellowOf(lower, 'american', context.speller)
      if (!fellow) continue
      const printed = matchCase(fellow, text)
      context.report({message: 'other', span: [start, end], data: {word: text, fellow: printed}, suggest: [printed]})
    }
    return undefined
  }
})
