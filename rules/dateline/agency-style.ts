import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

const month = String.raw`(?:${anyMonth}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?`
const agency = String.raw`(?:(?:\p{Lu}[\p{L}.]+ ){0,4}(?:News Agency|News Service|Agency|News Network|Daily News|Daily|Press|News)|Xinhua|Xinhuanet|Chinanews|Ukrinform|Interfax|TASS|BelTA|People['’]s Daily Online|CCTV|CNS)`
const place = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`
const day = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \\d{4})?`

export default patternRule({
  id: 'dateline/agency-style',
  summary: 'Find a dateline in the order of Chinese and Russian wires: agency, place, date.',
  why: 'English wires print PLACE, date (Agency) - and then the text; the translated order reads like the start of a sentence.',
  severity: 'query',
  stage: 'stable',
  optIn: 'Some houses keep the wording of the agency they translate.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {order: 'Dateline `{line}` is in the wire’s order: print `{better}`'},
  examples: [
    {
      bad: '⟦Luhai News Service, Wenbo, May 4⟧ (Reporter Ana Lind) The market fell.',
      better: 'WENBO, May 4 (Luhai News Service) (Reporter Ana Lind) The market fell.'
    },
    {
      bad: '⟦Xinhua News Agency, Lanzhou, 4 May⟧ - The market fell.',
      better: 'LANZHOU, 4 May (Xinhua News Agency) - The market fell.'
    },
    {bad: '⟦Luhai Daily News, Wenbo, May 4th, 2020⟧ The market fell.'},
    {good: 'WENBO, May 4 (Luhai News Service) - The market fell.'},
    {near: 'Luhai News Service, a state agency, reported a fall.'},
    {near: 'Luhai Daily, Wenbo Times and others reported a fall.'},
    {near: 'On May 4, Luhai News Service reported from Wenbo.'}
  ],
  pattern: new RegExp(`^\\s*(?<mark>(?<agency>${agency}),? (?<place>${place}),? (?<day>${day}))(?=[\\s,:–—(-])`, 'gu'),
  found(match) {
    const {agency: wire = '', place: city = '', day: date = '', mark: line = ''} = match.groups ?? {}
    const better = `${city.toUpperCase()}, ${date} (${wire})`
    return {message: 'order', data: {line, better}, suggest: [better]}
  }
})
