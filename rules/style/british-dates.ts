import {patternRule} from '../../src/core/kinds.js'
import {isCount, isName} from '../../src/text/counted-days.js'
import {anyMonth} from '../../src/text/dates.js'

/** What follows a range of days, and not a number of things. */
const follower =
  '(?:in|at|on|for|with|to|from|by|and|but|as|when|while|after|before|of|during|the|is|was|were|are|will|had|has|have)(?![a-z])'

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
    {bad: 'Talks were held on ⟦August 18 and 19⟧ in Bonn.', better: 'Talks were held on 18 and 19 August in Bonn.'},
    {bad: 'The fair runs from ⟦May 3 to 5⟧.', better: 'The fair runs from 3 to 5 May.'},
    {bad: 'The fair was held on ⟦May 3–5, 2019⟧.', better: 'The fair was held on 3–5 May 2019.'},
    {good: 'The vote is on 18 August.'},
    {good: 'On 1 December 2019 the strike began.'},
    {near: 'In August 2018 the river ran dry.'},
    {near: 'In March 12,000 people came.'},
    {near: 'In August 18 people died, and in May 20 players left.'},
    {near: 'They counted since August 18 and 20 dead fish.'},
    {near: 'The September 11 Memorial opens, and in May 3.5 million voted.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<month>${anyMonth}) (?<day>[12]?\d|3[01])(?![\p{L}\p{N}%]|[.,:]\d| \p{Lu})(?<more>(?:[-–]| and | to | or )(?:[12]?\d|3[01])(?![\p{L}\p{N}%]|[.,:]\d| (?!${follower})))?(?:, (?<year>(?:19|20)\d\d)(?![\p{L}\p{N}]),?)?(?=(?<next>.{0,6}))`,
    'gu'
  ),
  found(match) {
    const {day, more = '', month, year, next = ''} = match.groups as Record<string, string | undefined>
    const before = match.input.slice(Math.max(0, match.index - 20), match.index)
    const after = match.input.slice(match.index + month!.length, match.index + month!.length + 40)
    // Half a range cannot be turned.
    if (/^(?:-|–| (?:and|to|or) )\d/u.test(next) || next.startsWith('-')) return undefined
    if (isCount(before, after) || isName(before, after)) return undefined
    const date = `${day}${more} ${month}${year ? ` ${year}` : ''}`
    return {message: 'order', data: {date, text: match[0]}, suggest: [date]}
  }
})
