import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

export default patternRule({
  id: 'style/american-dates',
  summary: 'Find a date with the day first: 18 August for August 18.',
  why: 'American copy prints the month first, and commas around a year that follows the day.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap, reuters and american.',
  fix: 'suggest',
  confidence: 0.95,
  messages: {order: 'Print `{date}`, not `{text}`'},
  examples: [
    {bad: 'The vote is on ⟦18 August⟧.', better: 'The vote is on August 18.'},
    {bad: 'He was born on ⟦3 May 1961⟧.', better: 'He was born on May 3, 1961.'},
    {bad: 'On ⟦1 December 2019⟧ the strike began.', better: 'On December 1, 2019, the strike began.'},
    {bad: 'Talks were held on ⟦18 and 19 August⟧ in Bonn.', better: 'Talks were held on August 18 and 19 in Bonn.'},
    {bad: 'The fair ran from ⟦3 to 5 May 2019⟧ in Bonn.', better: 'The fair ran from May 3 to 5, 2019, in Bonn.'},
    {bad: 'The fair is on ⟦3-5 May⟧.', better: 'The fair is on May 3-5.'},
    {good: 'The vote is on August 18.'},
    {good: 'On December 1, 2019, the strike began.'},
    {near: 'By 2018 August had become the driest month.'},
    {near: 'The paper counted 12 June weddings.'},
    {near: 'It is open on 3, 4 and 5 May, and they won 120 and 9 May go on.'},
    {near: 'They marched in the 26 July Movement.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\d[.,:/-]|[-–]|\d, |\d (?:and|or|to) )(?<first>(?:[12]?\d|3[01])(?:[-–]| and | or | to ))?(?<day>[12]?\d|3[01]) (?<month>${anyMonth})(?: (?<year>(?:19|20)\d\d))?(?![\p{L}\p{N}-]| \p{Lu}| \p{Ll}+s(?!\p{L}))(?=(?<next>.?))`,
    'gu'
  ),
  found(match) {
    const {first = '', day, month, year, next} = match.groups as Record<string, string>
    if (first !== '' && Number.parseInt(first, 10) >= Number(day)) return undefined
    const date = `${month} ${first}${day}${year ? `, ${year}` : ''}`
    const printed = year && next === ' ' ? `${date},` : date
    return {message: 'order', data: {date: printed, text: match[0]}, suggest: [printed]}
  }
})
