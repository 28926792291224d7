import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/question-marks',
  summary:
    'Find question marks in the place of quotation marks and apostrophes (`?We are ready,? he said`, `the mayor?s car`).',
  why: 'A system that does not know curly marks prints a question mark for each of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {
    quote: 'Question marks stand for the quotation marks of `{words}`',
    apostrophe: 'A question mark stands for the apostrophe of `{word}`'
  },
  needs: /(?:^|[\s(])\?["\p{L}]|\p{L}\?(?:s|t|re|ve|ll|d|m)\b/u,
  pattern:
    /(?<=^|[\s(])\?(?<words>\p{L}[^?"“”\n]{1,300}[\p{L}\p{N}.,!…])\?(?=$|[\s.,;:)])|(?<![\p{L}\p{N}/?=&.])(?<word>\p{L}{2,}\?(?:s|t|re|ve|ll))(?=[\s.,;:!]|$)/gu,
  found({groups}) {
    const {words, word} = groups as Record<string, string | undefined>
    if (words) return {message: 'quote', data: {words: words.slice(0, 40)}, suggest: [`"${words}"`]}
    return {message: 'apostrophe', data: {word: word!}, suggest: [word!.replace('?', "'")]}
  },
  examples: [
    {bad: '⟦?We will mend the pier,?⟧ the warden said.', better: '"We will mend the pier," the warden said.'},
    {bad: 'They called it ⟦?a long winter?⟧ and left.', better: 'They called it "a long winter" and left.'},
    {bad: 'The ⟦warden?s⟧ boat sank.', better: "The warden's boat sank."},
    {good: '"We will mend the pier," the warden said.'},
    {near: 'Who mends the pier? The warden asked. Who pays? Nobody.'},
    {near: 'The page is at example.org/pier?s=4 again.'}
  ]
})
