import {spellingRule} from '../../src/core/spelling-rule.js'

export default spellingRule({
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
  variant: 'american'
})
