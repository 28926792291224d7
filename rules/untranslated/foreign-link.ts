import {phraseRule} from '../../src/core/kinds.js'
import {readTable} from '../../src/text/table.js'
import table from './foreign-link.tsv'

/** What follows such a word where the rest of the sentence is English. */
const english =
  /^(?:the|an?|his|her|its|their|this|that|these|local|police|officials|it|he|she|they|there|was|were|is|are|has|had|have|will|would|in|on|at|of|to|by|for|with|some|no|all|most|many|two|three)$/u

export default phraseRule({
  id: 'untranslated/foreign-link',
  summary: 'Find words that link clauses left in another language (`sin embargo`, `Laut the organisers`).',
  why: 'Links carry little meaning of their own, and an engine that hesitates copies them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {link: '`{phrase}` is {reason} for “{replacement}”; translate it'},
  message: 'link',
  phrases: () =>
    readTable<'phrase' | 'meaning' | 'language'>(table).map(({phrase, meaning, language}) => ({
      phrase,
      replacements: [meaning],
      reason: language
    })),
  unless({words, start, end}, {text}) {
    const last = words.at(-1)!
    const after = last.sentence.words[last.index + 1]
    const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
    if (/["“”'‘«(*_-]$/u.test(left) || /^["”'’»)*_-]/u.test(right)) return true
    const opens = words[0]!.index === 0 || /[,;] $/u.test(left)
    if (/^\p{Lu}/u.test(words[0]!.text) && words[0]!.index > 0) return true
    return after === undefined || !opens || !(english.test(after.lower) || (words.length > 1 && /^,/u.test(right)))
  },
  examples: [
    {bad: '⟦Laut⟧ the organisers, nine boats took part.', better: 'According to the organisers, nine boats took part.'},
    {
      bad: 'The pier was shut; ⟦sin embargo⟧, the ferry sailed.',
      better: 'The pier was shut; however, the ferry sailed.'
    },
    {good: 'According to the organisers, nine boats took part.'},
    {near: 'The song “Sin embargo” was played.'},
    {near: 'The firm Laut Audio sold it, and Selon, the chairman, left.'}
  ]
})
