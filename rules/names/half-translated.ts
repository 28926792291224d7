import {phraseRule} from '../../src/core/kinds.js'
import {readTable} from '../../src/text/table.js'
import table from './half-translated.tsv'

export default phraseRule({
  id: 'names/half-translated',
  summary: 'Find a body or place of which half the name was translated (`Civil Guardia`, `Ministry of Sanidad`).',
  why: 'The engine knew one word of the name and left the other as it stands in the source.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {half: '`{phrase}` is half translated; print `{replacement}`'},
  message: 'half',
  phrases: () =>
    readTable<'name' | 'english' | 'language'>(table).map(({name, english}) => ({
      phrase: name.toLowerCase(),
      replacements: [english]
    })),
  unless: ({text}) => !/\p{Lu}/u.test(text),
  examples: [
    {bad: 'The ⟦Civil Guardia⟧ arrested a broker.', better: 'The Civil Guard arrested a broker.'},
    {bad: 'Trains to ⟦Bourg-in-Bresse⟧ were late.', better: 'Trains to Bourg-en-Bresse were late.'},
    {good: 'The Civil Guard arrested a broker.'},
    {near: 'The Guardia Civil and the Ministry of Health met.'}
  ]
})
