import {spellingRule} from '../../src/core/spelling-rule.js'

export default spellingRule({
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
  variant: 'british'
})
