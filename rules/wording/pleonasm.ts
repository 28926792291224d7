import {phraseRule} from '../../src/core/kinds.js'
import {phrasesOf} from '../../src/text/phrase-table.js'
import table from './pleonasm.tsv'

export default phraseRule({
  id: 'wording/pleonasm',
  summary:
    'Find words that say in the same breath what has just been said (`annually every year`, `found and discovered`).',
  why: 'The source has two words where English has one, or the engine rendered one word twice.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {twice: '`{phrase}` says it twice; print `{replacement}`'},
  message: 'twice',
  phrases: () => phrasesOf(table),
  unless: ({start, end}, {quotes}) => quotes.touches([start, end]),
  examples: [
    {bad: 'The panel meets ⟦annually every year⟧.', better: 'The panel meets every year.'},
    {bad: 'Divers ⟦found and discovered⟧ a wreck.', better: 'Divers found a wreck.'},
    {bad: 'He will ⟦return back again⟧ in May.', better: 'He will return in May.'},
    {good: 'The panel meets every year.'},
    {near: 'The panel meets annually, and every year it grows.'},
    {near: 'Divers found the wreck and discovered a bell.'}
  ]
})
