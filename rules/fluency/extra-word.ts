import {spotRule} from '../../src/core/spot-rule.js'

export default spotRule({
  id: 'fluency/extra-word',
  kind: 'extra',
  summary: 'Find a word that the sentence would read better without.',
  why: 'Translation says some words twice in other words, or keeps a small word that English drops.',
  confidence: 0.6,
  messages: {
    offer: '`{phrase}` seems to be a word too many; without it: `{better}`',
    ask: '`{phrase}` seems to be a word too many'
  },
  offer: 'offer',
  ask: 'ask',
  examples: [
    {bad: 'The bridge was ⟦the⟧ closed on Monday because of strong winds.'},
    {bad: 'The talks ⟦were⟧ will resume on Monday.'},
    {good: 'The bridge was closed on Monday because of strong winds.'},
    {near: 'The talks were to resume on Monday.'}
  ]
})
