import {phraseRule} from '../../src/core/kinds.js'
import {phrasesOf} from '../../src/text/phrase-table.js'
import table from './register.tsv'

export default phraseRule({
  id: 'calque/register',
  summary: 'Find set phrases of foreign newsrooms that say nothing in English copy.',
  why: 'Attribute the fact to a source or state it; how the reporter came to know is not news.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.4,
  optIn: 'a matter of house style: some papers print these phrases',
  messages: {register: '`{phrase}` is filler of another newsroom; name the source or leave it out'},
  message: 'register',
  phrases: () => phrasesOf(table),
  examples: [
    {bad: '⟦It is understood that⟧ the factory will close.'},
    {bad: '⟦It is reported that⟧ queues were long.'},
    {bad: 'The clip amused ⟦netizens⟧.', better: 'The clip amused internet users.'},
    {good: 'The factory will close, the ministry said.'},
    {near: 'Reporters saw long queues at the station.'},
    {near: 'The danger is understood by few.'},
    {near: 'The lake is known as the Mirror.'}
  ]
})
