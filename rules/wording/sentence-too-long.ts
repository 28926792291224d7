import {defineRule} from '../../src/core/rule.js'

export default defineRule({
  id: 'wording/sentence-too-long',
  summary: 'Find sentences of more than 60 words.',
  why: 'Clauses that another language chains with commas pile up in one English sentence; most of the serious errors hide there.',
  severity: 'query',
  stage: 'nursery',
  fix: 'none',
  confidence: 0.3,
  options: {words: {description: 'The most words a sentence may have.', type: 'integer', default: 60, minimum: 10}},
  messages: {long: 'This sentence has {count} words; break it up'},
  examples: [
    {bad: `⟦The board met ${'and the mayor spoke at length about the port '.repeat(7)}today.⟧`},
    {bad: `⟦Rain fell ${'on the hills and in the valleys of the north '.repeat(6)}and then it stopped.⟧`},
    {bad: `⟦Trains stood ${'in Lyon, in Metz, in Nice, in Brest, in Lille '.repeat(6)}for hours.⟧`},
    {good: 'The board met and the mayor spoke. Rain fell on the hills.'},
    {near: `The board met ${'and the mayor spoke at length '.repeat(8)}today.`},
    {near: 'Rain fell. Trains stood. Nobody spoke.'},
    {near: `Rain fell ${'on the hills and the valleys '.repeat(9)}again.`}
  ],
  check(context) {
    const most = context.option('words')
    for (const {start, end, words} of context.sentences) {
      if (words.length > most) context.report({message: 'long', span: [start, end], data: {count: words.length}})
    }
    return undefined
  }
})
