import {spotRule} from '../../src/core/spot-rule.js'

export default spotRule({
  id: 'fluency/garbled-phrase',
  kind: 'garbled',
  summary: 'Find words that make no sense together.',
  why: 'Where translation loses the thread, it prints words of the right topic in an order or a company that says nothing.',
  confidence: 0.6,
  messages: {
    offer: '`{phrase}` does not read as English; perhaps `{better}`: check the source',
    ask: '`{phrase}` does not read as English: check the source'
  },
  offer: 'offer',
  ask: 'ask',
  examples: [
    {bad: 'He ⟦hospital the to taken was⟧ after the accident.'},
    {good: 'Heavy rain caused floods in several villages near the river.'},
    {near: 'Trust is the sine qua non of a deal, the minister said on Monday.'},
    {near: 'Officials from the government have announced a new plan for the region.'}
  ]
})
