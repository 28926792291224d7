import {phraseRule} from '../../src/core/kinds.js'
import {readTable} from '../../src/text/table.js'
import table from './respelt-given.tsv'

export default phraseRule({
  id: 'names/respelt-given',
  summary: 'Find an English given name spelled by its sound in another language (`Džejms`, `Dzhordzh`).',
  why: 'Serbian, Latvian, Russian and other copy writes foreign names as they sound; an engine carries the spelling back into English.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {respelt: '`{phrase}` is `{replacement}` as another language spells it; check the whole name'},
  message: 'respelt',
  phrases: () =>
    readTable<'spelt' | 'english'>(table).map(({spelt, english}) => ({
      phrase: spelt.toLowerCase(),
      replacements: [english]
    })),
  unless: ({text, words}) => !/^\p{Lu}/u.test(text) || !isNamed(words[0]!),
  examples: [
    {bad: 'The singer ⟦Džejms⟧ Harlow came to Sombor.', better: 'The singer James Harlow came to Sombor.'},
    {bad: 'Actor ⟦Dzhordzh⟧ Bennet arrived on Friday.', better: 'Actor George Bennet arrived on Friday.'},
    {good: 'The singer James Harlow came to Sombor.'},
    {near: 'The Serbian spelling Džejms is read as it is written.'}
  ]
})

/** Whether a surname follows. */
const isNamed = ({sentence, index}: {sentence: {words: readonly {text: string}[]}; index: number}): boolean =>
  /^\p{Lu}\p{Ll}/u.test(sentence.words[index + 1]?.text ?? '')
