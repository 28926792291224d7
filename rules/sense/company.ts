import {defineRule} from '../../src/core/rule.js'
import type {Sentence} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './company.tsv'

interface Reading {
  /** Words one of which shows, anywhere in the sentence, which sense is meant. */
  company: ReadonlySet<string>
  /** Words that make the printed sense possible after all. */
  unless: ReadonlySet<string>
  /** What to put there, one and many. */
  expected: readonly [one: string, many: string]
}

const readings = new Map<string, Reading[]>()
for (const row of readTable<'words' | 'company' | 'unless' | 'expected'>(table)) {
  const [one = '', many = one] = row.expected.split(' ')
  const reading: Reading = {company: wordSet(row.company), unless: wordSet(row.unless), expected: [one, many]}
  for (const word of row.words.split(' ')) {
    const known = readings.get(word)
    if (known) known.push(reading)
    else readings.set(word, [reading])
  }
}

export default defineRule({
  id: 'sense/company',
  summary: 'Find words whose sentence speaks of another of their senses (`both elephants` in a game of chess).',
  why: 'One word of another language has both senses, and the engine took the wrong one. The other words of the sentence tell which is meant.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {company: '`{word}` cannot be meant beside `{beside}`; check the source for a word such as `{expected}`'},
  examples: [
    {
      bad: 'The grandmaster gave up both ⟦elephants⟧ on move 30.',
      better: 'The grandmaster gave up both bishops on move 30.'
    },
    {
      bad: 'The orchard sells juice made of ⟦grenades⟧.',
      better: 'The orchard sells juice made of pomegranates.'
    },
    {good: 'The grandmaster gave up both bishops on move 30.'},
    {near: 'The zoo named its elephants after a chess grandmaster.'},
    {near: 'Two grenades were found in an orchard with a rifle.'}
  ],
  concerns: word => readings.has(word),
  check(context) {
    for (const at of context.concerned) {
      const {lower, text, start, end, sentence} = context.words[at]!
      if (text !== lower) continue
      for (const {company, unless, expected} of readings.get(lower)!) {
        const beside = firstOf(company, sentence)
        if (beside === undefined || firstOf(unless, sentence) !== undefined) continue
        const right = /[^s]s$/u.test(lower) || lower === 'mice' ? expected[1] : expected[0]
        context.report({
          message: 'company',
          span: [start, end],
          data: {word: text, beside, expected: right},
          suggest: [right]
        })
        break
      }
    }
    return undefined
  }
})

const firstOf = (words: ReadonlySet<string>, sentence: Sentence): string | undefined =>
  sentence.words.find(({lower}) => words.has(lower))?.lower
