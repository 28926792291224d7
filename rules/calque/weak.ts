import {phraseRule} from '../../src/core/kinds.js'
import {phrasesOf} from '../../src/text/phrase-table.js'
import table from './weak.tsv'

export default phraseRule({
  id: 'calque/weak',
  summary: 'Find phrases that are more often translated than written.',
  why: 'English has them, but in translated copy they mostly stand for something shorter.',
  severity: 'query',
  stage: 'nursery',
  fix: 'suggest',
  confidence: 0.3,
  messages: {calque: '`{phrase}` may be {reason}; perhaps `{replacement}`'},
  message: 'calque',
  phrases: () => phrasesOf(table),
  examples: [
    {bad: 'The boat ⟦lost contact⟧ on Monday.', better: 'The boat went missing on Monday.'},
    {bad: 'The ⟦coronavirus infection⟧ reached the valley.', better: 'The coronavirus reached the valley.'},
    {
      bad: 'The repairs were done ⟦within the framework of⟧ the plan.',
      better: 'The repairs were done as part of the plan.'
    },
    {good: 'The boat went missing on Monday.'},
    {near: 'The firm lost the contract.'},
    {near: 'Natural selection shaped the birds.'},
    {near: 'A handyman fixed the gate.'}
  ]
})
