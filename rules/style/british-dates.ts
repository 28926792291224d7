import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

export default patternRule({
  id: 'style/british-dates',
  summary: 'Find a date with the month first: August 18 for 18 August.',
  why: 'British copy prints the day first, and no comma before the year.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the pack british.',
  fix: 'suggest',
  confidence: 0.95,
  messages: {order: 'Print `{date}`, not `{text}`'},
  examples: [
    {bad: 'The vote is on ⟦August 18⟧.', better: 'The vote is on 18 August.'},
    {bad: 'He was born on ⟦May 3, 1961⟧.', better: 'He was born on 3 May 1961.'},
    {bad: 'On ⟦December 1, 2019,⟧ the strike began.', better: 'On 1 December 2019 the strike began.'},
    {good: 'The vote is on 18 August.'},
    {good: 'On 1 December 2019 the strike began.'},
    {near: 'In August 2018 the river ran dry.'},
    {near: 'In March 12,000 people came.'},
    {near: 'The September 11 Memorial opens, and in May 3.5 million voted.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<month>${anyMonth}) (?<day>[12]?\d|3[01])(?![\p{L}\p{N}%-]|[.,:]\d| \p{Lu})(?:, (?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]),?)?`,
    'gu'
  ),
  found(match) {
    const {day, month, year} = match.groups as Record<string, string | undefined>
    const date = `${day} ${month}${year ? ` ${year}` : ''}`
    return {message: 'order', data: {date, text: match[0]}, suggest: [date]}
  }
})
