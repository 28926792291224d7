import {patternRule} from '../../src/core/kinds.js'
import {printNumber} from '../../src/text/numbers.js'

const size = 'hundred|thousand|million|billion|trillion'
/** Words of size in South Asia, and what they count. */
const southAsian: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5],
  ['crore', 1e7]
])
const few =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several'

export default patternRule({
  id: 'numbers/magnitude-form',
  summary: 'Find `3 millions people` and `3 million of people`.',
  why: 'After a figure English leaves the word of size in the singular and puts nothing between it and the noun; most other languages do both.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {form: 'Write `{right}` for `{printed}`'},
  examples: [
    {bad: 'About ⟦1.5 million of people⟧ fled.', better: 'About 1.5 million people fled.'},
    {bad: 'They paid ⟦16 million of pesos⟧ to the crew.', better: 'They paid 16 million pesos to the crew.'},
    {bad: 'The bridge cost ⟦40 millions dollars⟧ to build.', better: 'The bridge cost 40 million dollars to build.'},
    {
      bad: 'Some ⟦five thousands of soldiers⟧ crossed the river.',
      better: 'Some five thousand soldiers crossed the river.'
    },
    {bad: 'It sold ⟦12,5 millions copies⟧ in May.', better: 'It sold 12.5 million copies in May.'},
    {bad: 'The firm lost ⟦$2 billions⟧ in a year.', better: 'The firm lost $2 billion in a year.'},
    {bad: 'The line carried ⟦2.5 crores passengers⟧ in May.', better: 'The line carried 25 million passengers in May.'},
    {bad: 'The press printed ⟦1,75 lakhs copies⟧ in May.', better: 'The press printed 175,000 copies in May.'},
    {
      bad: 'It was sold for ⟦3 hundred thousands dollars⟧ in May.',
      better: 'It was sold for 3 hundred thousand dollars in May.'
    },
    {good: 'About 1.5 million people fled.'},
    {good: 'Millions of people fled, and thousands of soldiers stayed.'},
    {near: 'Of the voters, 3 million of them stayed home.'},
    {near: 'They spent 2 million of the 5 million euros.'},
    {near: 'He owes 40 million of debt and 2 billion of company money.'},
    {near: 'Tens of thousands of people marched in the 1990s.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\d[.,])(?<figure>(?:[$€£¥]?\d+(?:[.,]\d+){0,6}|${few})(?:\shundred(?=\s(?:thousands|millions)\b))?)\s(?:(?<bare>${size})(?<of>\sof)|(?<many>${size}|lakh|crore)s(?<of2>\sof)?)(?:\s(?<noun>people|persons|passengers|farmers|pupils|customers|subscribers|patients|vehicles|litres|bales|shares|men|women|children|voters|citizens|residents|soldiers|troops|workers|refugees|migrants|students|homes|households|families|inhabitants|users|tourists|visitors|cases|doses|dollars|euros|yuan|rubles|roubles|pounds|rupees|hryvnias|pesos|reais|liras?|yen|won|dirhams|riyals|rials|tomans|shekels|francs|zlotys|soles|naira|shillings|baht|ringgit|rupiah|dinars|tonnes|tons|hectares|years|jobs|barrels|votes|copies))?(?![\p{L}'’]|-)`,
    'giu'
  ),
  found(match) {
    const {figure = '', bare, many, of2, noun} = match.groups as Record<string, string | undefined>
    if (!noun && (bare || of2 || !/\d/u.test(figure))) return undefined
    const value = southAsian.get(many?.toLowerCase() ?? '')
    if (value !== undefined && (!noun || !/^\d/u.test(figure))) return undefined
    // `12,5 millions`
    const printed = /,\d{1,2}$/u.test(figure) ? figure.replace(/,(?=\d{1,2}$)/u, '.') : figure
    const right = value
      ? `${printNumber(Number(printed.replaceAll(',', '')) * value)} ${noun}`
      : `${printed} ${bare ?? many}${noun ? ` ${noun}` : ''}`
    return {message: 'form', data: {printed: match[0], right}, suggest: [right]}
  }
})
