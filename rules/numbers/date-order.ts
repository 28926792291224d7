import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

/** Months that people are called: `when he left in 2016, May took over`. */
const names = new Set(['March', 'April', 'May', 'June', 'August'])

export default patternRule({
  id: 'numbers/date-order',
  summary: 'Find dates that begin with the year (`on 2019 September 14`).',
  why: 'Chinese, Hungarian and others write the year first; no English paper does.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.92,
  messages: {order: 'Unexpected order of the date `{found}`, expected `{right}`'},
  pattern: new RegExp(
    `(?<=\\b(?:on|in|since|from|until|till|by|before|after|of) )(?<mark>(?<year>(?:19|20)\\d\\d)(?<comma>,?) (?<month>${anyMonth})(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?)(?![\\p{L}\\p{N}]|[.,:]\\d| \\d| (?:election|issue|edition|summit|vote|report|agreement|attack|budget))`,
    'gu'
  ),
  found({groups, input, index, 0: found}) {
    const {mark = '', year = '', comma, month: name = '', day} = groups!
    const isLast = /^(?:[.;:)\]]|$)/u.test(input.slice(index + found.length))
    if (!day && !isLast && (comma || names.has(name))) return undefined
    const right = day ? `${name} ${day}, ${year}` : `${name} ${year}`
    return {message: 'order', data: {found: mark, right}, suggest: [right, ...(day ? [`${day} ${name} ${year}`] : [])]}
  },
  examples: [
    {bad: 'The pact was signed on ⟦2019 September 14⟧.', better: 'The pact was signed on September 14, 2019.'},
    {bad: 'The mine has been shut since ⟦2021, March⟧.', better: 'The mine has been shut since March 2021.'},
    {good: 'The pact was signed on September 14, 2019.'},
    {near: 'It won in 2019 and lost the May vote; in the 2020 March budget it was named.'},
    {near: 'Lund, party leader since 2010, June Holm and May, who left in 2016, May said, were there.'},
    {near: 'In 2019 May 14 voters stayed at home.'}
  ]
})
