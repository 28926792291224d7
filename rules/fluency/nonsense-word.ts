import {spotRule} from '../../src/core/spot-rule.js'

export default spotRule({
  id: 'fluency/nonsense-word',
  kind: 'nonsense',
  summary: 'Find a word that does not belong where it stands.',
  why: 'Translation picks another sense of a word, or a word that sounds like it: the sentence stays fluent and means nothing.',
  confidence: 0.6,
  messages: {
    offer: '`{phrase}` does not fit here; perhaps `{better}`: check the source',
    ask: '`{phrase}` does not fit here: check the source'
  },
  offer: 'offer',
  ask: 'ask',
  examples: [
    {bad: 'The company said its ⟦piano⟧ rose by 12 percent in the first quarter.'},
    {bad: 'The minister told ⟦mushrooms⟧ that the talks had been useful.'},
    {bad: 'The council approved the ⟦sandwich⟧ after a long debate on Tuesday.'},
    {good: 'The company said its profit rose by 12 percent in the first quarter.'},
    {near: 'The cook said his mushrooms came from the woods behind the restaurant.'},
    {near: 'The actor said that he had bi-polar disorder.'},
    {near: 'The dollar rose, and the rial fell to a record low on the news, traders said.'},
    {near: 'The museum bought the piano at an auction in London.'}
  ]
})
