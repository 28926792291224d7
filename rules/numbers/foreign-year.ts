import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/foreign-year',
  summary: 'Find a date in the Iranian, Islamic or Taiwanese calendar: `15 Mordad 1399`, `year 109 of the Republic`.',
  why: 'The source used its own calendar and nobody converted it; a reader takes 1399 for the Middle Ages.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    calendar: 'Give the date of the common calendar for `{printed}`',
    year: 'Give the year of the common calendar for `{printed}`: {years}'
  },
  examples: [
    {bad: 'The budget was passed on ⟦15 Mordad 1399⟧ in Tehran.'},
    {bad: 'The order dates from ⟦3 Ramadan 1442⟧.'},
    {bad: 'It was built in ⟦Minguo 98⟧ by the city.', better: 'It was built in 2009 by the city.'},
    {bad: 'In ⟦the 109th year of the Republic of China⟧ the law was amended.', better: 'In 2020 the law was amended.'},
    {bad: 'It opened in ⟦Heisei 12⟧ near the port.', better: 'It opened in 2000 near the port.'},
    {good: 'The budget was passed on August 5, 2020, in Tehran.'},
    {good: 'The order dates from 3 Ramadan 1442 (15 April 2021).'},
    {near: 'During Ramadan 30 people were hurt.'},
    {near: 'The treaty of 1399 was signed in Salynas.'},
    {near: 'He spoke in Tehran in 2020.'}
  ],
  needs: /\d/u,
  pattern:
    /(?<![\p{L}\p{N}])(?:(?:\d{1,2}\s)?(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Muharram|Safar|Rajab|Sha['’]ban|Ramadan|Shawwal|Dhu al-Hijjah)\s(?:\d{1,2},?\s)?(?<year>1[34]\d\d)(?:\sAH)?|(?<era>Minguo|Reiwa|Heisei|Showa)\s(?<count>\d{1,3})|the\s(?<roc>\d{2,3})(?:st|nd|rd|th)\syear\sof\sthe\sRepublic(?:\sof\sChina)?)(?![\p{L}\p{N}])(?!\s?[(,]\s?(?:[^)\n]{0,20}\s)?(?:19|20)\d\d)/gu,
  found(match) {
    const {year, era, count, roc} = match.groups as Record<string, string | undefined>
    const printed = match[0]
    if (year) return {message: 'calendar', data: {printed}}
    const start = {Reiwa: 2018, Heisei: 1988, Showa: 1925}[era ?? ''] ?? 1911
    const years = String(start + Number(count ?? roc))
    return {message: 'year', data: {printed, years}, suggest: [years]}
  }
})
