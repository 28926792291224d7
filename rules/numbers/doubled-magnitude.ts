import {patternRule} from '../../src/core/kinds.js'

const word = '(?:thousand|million|billion|trillion|lakh|crore)'

export default patternRule({
  id: 'numbers/doubled-magnitude',
  summary: 'Find two words of size on one number: `3 million million`, `5 billion million`.',
  why: 'A size word has been added to a number that had one; the figure is off by a thousand or more and only the source can say which word is right.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {
    same: '`{printed}` says `{word}` twice: print one and check the figure',
    two: '`{printed}` has two words of size: ask which is right'
  },
  examples: [
    {bad: 'The plan will cost ⟦3 million million⟧ dollars.', better: 'The plan will cost 3 million dollars.'},
    {bad: 'Exports reached ⟦5.2 billion million⟧ in June.', better: 'Exports reached 5.2 billion in June.'},
    {bad: 'Some ⟦two thousand thousand⟧ people marched.', better: 'Some two thousand people marched.'},
    {
      bad: 'The bank holds ⟦one point two million million⟧ euros.',
      better: 'The bank holds one point two million euros.'
    },
    {bad: 'They lost ⟦$40 million billion⟧ last year.', better: 'They lost $40 million last year.'},
    {bad: 'The plan will cost ⟦3 million lakh⟧ rupees.', better: 'The plan will cost 3 million rupees.'},
    {good: 'The plan will cost 3 trillion dollars.'},
    {near: 'The plan will cost 3 lakh crore rupees.'},
    {good: 'Some two hundred thousand people marched.'},
    {near: 'The firm grew from a million to a billion dollars.'},
    {near: 'Of the 3 million, million-dollar homes are few.'},
    {near: 'It is worth 40 million, a billion less than hoped.'},
    {near: 'Fifty thousand million-mile journeys were made.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<mark>(?:[$€£¥]?\d+(?:[.,]\d+){0,6}|(?:[\p{L}-]{1,20}\spoint\s)?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|several|few))[\s-](?<first>${word})\s(?<second>${word}))(?![\p{L}\p{N}-])`,
    'giu'
  ),
  found(match) {
    const {mark = '', first = '', second = ''} = match.groups as Record<string, string | undefined>
    const [small, large] = [first.toLowerCase(), second.toLowerCase()]
    if (small === 'thousand' && large !== 'thousand') return undefined
    // `3 lakh crore` is how India counts.
    if (/^(?:lakh|crore)$/u.test(small)) return undefined
    const kept = mark.slice(0, -second.length - 1)
    const other = kept.slice(0, -first.length) + second
    const same = small === large
    return {message: same ? 'same' : 'two', data: {printed: mark, word: first}, suggest: same ? [kept] : [kept, other]}
  }
})
