import {spotRule} from '../../src/core/spot-rule.js'

export default spotRule({
  id: 'fluency/wrong-form',
  kind: 'form',
  summary: 'Find a word in a form that the sentence has no place for.',
  why: 'Translation chooses words one at a time, and their endings or the small words between them come out wrong.',
  confidence: 0.6,
  messages: {
    offer: '`{phrase}` looks like the wrong form here; perhaps `{better}`',
    ask: '`{phrase}` looks like the wrong form here'
  },
  offer: 'offer',
  ask: 'ask',
  examples: [
    {bad: 'They want to ⟦improving⟧ the health service.'},
    {good: 'They want to improve the health service.'},
    {near: 'They are committed to improving the health service.'}
  ]
})
