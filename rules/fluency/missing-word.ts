import {spotRule} from '../../src/core/spot-rule.js'

export default spotRule({
  id: 'fluency/missing-word',
  kind: 'missing',
  summary: 'Find a place where a word has been left out.',
  why: 'Many languages do without articles and prepositions where English cannot, and translation forgets to put them in.',
  confidence: 0.6,
  messages: {
    offer: 'A word seems to be missing before this; perhaps `{better}`',
    ask: 'A word seems to be missing before `{phrase}`'
  },
  offer: 'offer',
  ask: 'ask',
  examples: [
    {bad: 'Thousands took part ⟦the⟧ march through the capital on Saturday.'},
    {good: 'Thousands took part in the march through the capital on Saturday.'},
    {near: 'There had been no reports of injuries.'}
  ]
})
