import {phraseRule} from '../../src/core/kinds.js'
import {phrasesOf} from '../../src/text/phrase-table.js'
import table from './slang.tsv'

export default phraseRule({
  id: 'calque/slang',
  summary:
    'Find slang and courtly phrases in the paper’s own voice (`a bunch of kids got killed`, `graciously deigned to`).',
  why: 'An engine takes its synonyms from films, forums and statutes alike; news copy has one tone.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {tone: '`{phrase}` is not the tone of news copy; say it plainly'},
  message: 'tone',
  phrases: () => phrasesOf(table),
  unless: ({start, end, text}, {quotes}) => quotes.touches([start, end]) || /^\p{Lu}\p{Ll}+$/u.test(text),
  examples: [
    {bad: 'Two miners ⟦got killed⟧ in the fall.', better: 'Two miners were killed in the fall.'},
    {bad: 'The governor ⟦graciously deigned to⟧ open the ward.', better: 'The governor agreed to open the ward.'},
    {bad: 'The old king ⟦kicked the bucket⟧ at dawn.', better: 'The old king died at dawn.'},
    {good: 'Two miners were killed in the fall.'},
    {near: '“Two guys got killed,” a witness said.'},
    {near: 'The horse kicked a bucket, and a bunch of flowers fell.'}
  ]
})
