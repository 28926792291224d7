import {patternRule} from '../../src/core/kinds.js'
import {monthWord} from '../../src/text/dates.js'

const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)'

export default patternRule({
  id: 'style/ordinal-dates',
  summary: 'Find an ordinal in a date: August 18th for August 18.',
  why: 'News copy prints the day of a date as a plain number.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of all packs.',
  fix: 'safe',
  confidence: 0.97,
  messages: {ordinal: 'Print `{day}`, not `{text}`, in a date'},
  examples: [
    {bad: 'The vote is on August ⟦18th⟧.', better: 'The vote is on August 18.'},
    {bad: 'They met on the eve of Dec. ⟦1st⟧, 2019, in Rome.', better: 'They met on the eve of Dec. 1, 2019, in Rome.'},
    {bad: 'The ⟦22nd⟧ March vote failed.', better: 'The 22 March vote failed.'},
    {good: 'The vote is on August 18.'},
    {good: 'On 3 May the polls open.'},
    {near: 'The 51st March for Life and the 75th May Day parade drew crowds.'},
    {near: 'The 21st March for Peace ended on the 3rd May Day.'},
    {near: 'They met on the 18th of August.'},
    {near: 'It was the 18th August in a row without rain.'},
    {near: 'The May 2nd Regiment and the 18th Army took part.'}
  ],
  needs: /\d(?:st|nd|rd|th)/u,
  pattern: new RegExp(
    String.raw`(?<=(?<!\p{L})${monthWord} )${day}(?! \p{Lu}|[\p{L}\p{N}-])|(?<![\p{N}])${day}(?= (?!March (?:for|against|of|on|to|through) )${monthWord}(?![\p{L}\p{N}]| in a row| \p{Lu}))`,
    'gu'
  ),
  found([text]) {
    const day = text.slice(0, -2)
    return {message: 'ordinal', data: {day, text}, suggest: [day]}
  }
})
