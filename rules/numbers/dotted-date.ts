import {patternRule} from '../../src/core/kinds.js'
import {anyMonth, monthNames} from '../../src/text/dates.js'

export default patternRule({
  id: 'numbers/dotted-date',
  summary: 'Find dates in figures with points, or with the year first (`on 14.03.2022`, `by 19.10.`, `on 2022-03-14`).',
  why: 'Much of Europe prints dates in figures; English news spells the month out, and readers differ about which figure is the month.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {date: 'Spell out the month of `{printed}`: `{right}`'},
  needs: /\d[./-]\d|\d\.\s[A-Z]/u,
  pattern: new RegExp(
    String.raw`(?<=\p{L}[,;]?\s|\()(?<!\b(?:version|Version|release|server|address)\s)(?:(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)|(?<=\b(?:on|until|till|by|from|since|before|after)\s)(?:(?<day2>\d{1,2})\.(?<month2>\d{1,2})\.(?=,\s|\s\p{Ll})|(?<year3>(?:19|20)\d\d)(?<point>[-.])(?<month3>\d\d)\k<point>(?<day3>\d\d)|(?<day5>\d{1,2})\.\s(?<named>${anyMonth})(?:\s(?<year5>(?:19|20)\d\d))?(?=[,;)]|\.|$|\s(?:and|at|in|the|to|until|till|onwards?|when|because|after|for|with|there|this|last|next|he|she|it|they)\b)|(?<one>\d{1,2})/(?<two>\d{1,2})/(?<year4>(?:19|20)\d\d)))(?![\p{L}\p{N}]|[.:/-]\d)`,
    'gu'
  ),
  found({groups, 0: printed}) {
    const {day, month, year, day2, month2, year3, month3, day3, one, two, year4, day5, named, year5} = groups as Record<
      string,
      string | undefined
    >
    // `12/14/2021` has its month first, `14/12/2021` its day; of `4/5/2021` nobody can tell.
    const isAmerican = Number(two) > 12
    if (one && Number(one) < 13 && !isAmerican) return undefined
    const d = Number(day ?? day2 ?? day3 ?? day5 ?? (isAmerican ? two : one))
    const m = Number(month ?? month2 ?? month3 ?? (isAmerican ? one : two))
    const name = named ?? monthNames[m - 1]
    if (name === undefined || d < 1 || d > 31) return undefined
    const y = year ?? year3 ?? year4 ?? year5
    const right = y ? `${name} ${d}, ${y}` : `${name} ${d}`
    return {message: 'date', data: {printed, right}, suggest: [right, `${d} ${name}${y ? ` ${y}` : ''}`]}
  },
  examples: [
    {
      bad: 'The museum was to reopen on ⟦02.11.2019⟧ but did not.',
      better: 'The museum was to reopen on November 2, 2019 but did not.'
    },
    {bad: 'Bids are accepted until ⟦15.6.⟧, the city said.', better: 'Bids are accepted until June 15, the city said.'},
    {bad: 'The law was passed on ⟦2018-05-23⟧ in Oslo.', better: 'The law was passed on May 23, 2018 in Oslo.'},
    {bad: 'The law was passed on ⟦2018.05.23⟧ in Oslo.', better: 'The law was passed on May 23, 2018 in Oslo.'},
    {bad: 'Bids are accepted until ⟦10/25/2019⟧ in Oslo.', better: 'Bids are accepted until October 25, 2019 in Oslo.'},
    {bad: 'The pool is shut from ⟦3. May⟧, the city said.', better: 'The pool is shut from May 3, the city said.'},
    {near: 'Shares fell from 3. May was calm, and June was not. The toll rose from 2. June saw 3.'},
    {good: 'The museum was to reopen on 2 November 2019.'},
    {near: 'Shares closed at 3.97. Bonds rose by 2.11. The bank is calm.'},
    {near: 'Version 14.3.2020 of the program is out.'},
    {near: 'The gate opens at 9.30. Tickets are free.'}
  ]
})
