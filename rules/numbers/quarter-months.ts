import {patternRule} from '../../src/core/kinds.js'
import {monthNames} from '../../src/text/dates.js'

const month = monthNames.join('|')
/** How many months each part of a year has. */
const lengths: Readonly<Record<string, number>> = {quarter: 3, half: 6}

export default patternRule({
  id: 'numbers/quarter-months',
  summary:
    'Find a quarter or a half of a year with too many months or too few (`the third quarter, from July to October`).',
  why: 'Where the source says how far the span goes without its last month, or a month was mistaken, the months no longer make a quarter.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {months: 'A {part} of a year has {right} months, `{printed}` {count}: check the months'},
  needs: /(?:quarter|half)\b/u,
  pattern: new RegExp(
    String.raw`\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|1st|2nd|3rd|4th)[ -](?:fiscal )?(?<part>quarter|half)(?: of (?:the )?(?:year|\d{4}))?(?:,? \(?(?:running |lasting )?(?:from |between )?| \()(?<mark>(?<from>${month})(?: through | to |[-–]| until | and )(?<to>${month}))(?![\p{L}’'-]| \d)`,
    'gu'
  ),
  found({groups}) {
    const {part = '', from = '', to = '', mark = ''} = groups!
    const names: readonly string[] = monthNames
    const [first, last] = [names.indexOf(from), names.indexOf(to)]
    const count = ((last - first + 12) % 12) + 1
    const right = lengths[part]!
    if (count === right) return undefined
    const end = names[(first + right - 1) % 12]!
    return {
      message: 'months',
      data: {part, right, printed: mark, count},
      suggest: [`${mark.slice(0, -to.length)}${end}`]
    }
  },
  examples: [
    {
      bad: 'Sales in the third quarter, from ⟦July to October⟧, rose 3%.',
      better: 'Sales in the third quarter, from July to September, rose 3%.'
    },
    {
      bad: 'It lost money in the second quarter (⟦April-July⟧).',
      better: 'It lost money in the second quarter (April-June).'
    },
    {
      bad: 'Profit fell in the first half, ⟦January to July⟧.',
      better: 'Profit fell in the first half, January to June.'
    },
    {good: 'Sales in the third quarter, from July to September, rose 3%.'},
    {
      near: 'Sales in the third quarter, October to December, rose, and the last quarter from May 1 to July 31 was worse.'
    },
    {near: 'The second half of the season, from January to May, was cold.'}
  ]
})
