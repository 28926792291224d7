import {defineRule} from '../../src/core/rule.js'
import {fellowOf} from '../../src/spelling/fellow.js'
import {matchCase} from '../../src/text/phrases.js'

export default defineRule({
  id: 'style/american-spelling',
  summary: 'Find British spellings.',
  why: 'Engines learn from both Englishes and mix them; this desk prints American spelling.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and american.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {other: '`{word}` is British spelling: print `{fellow}`'},
  examples: [
    {bad: 'The ⟦harbour⟧ was closed.', better: 'The harbor was closed.'},
    {bad: '⟦Neighbours⟧ heard a shot.', better: 'Neighbors heard a shot.'},
    {bad: 'The town ⟦centre⟧ was empty.', better: 'The town center was empty.'},
    {good: 'The harbor in the town center was closed.'},
    {good: 'They analyze the color of the theater.'},
    {near: 'The Labour Party met in the Royal Theatre.'},
    {near: 'Four of our hours are sour.'},
    {near: 'He studied at University College and the Lycée du Centre.'}
  ],
  check(context) {
    for (const {text, lower, start, end, index} of context.words) {
      if (context.speller.variant(text) !== 'british' || (index > 0 && /^\p{Lu}/u.test(text))) continue
      const fellow = fellowOf(lower, 'british', context.speller)
      if (!fellow) continue
      const printed = matchCase(fellow, text)
      context.report({message: 'other', span: [start, end], data: {word: text, fellow: printed}, suggest: [printed]})
    }
    return undefined
  }
})
