import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf} from '../../src/text/figures.js'

const begun =
  'opened|founded|built|established|born|created|launched|inaugurated|formed|set\\sup|completed|signed|published|erected|dates\\sfrom|dating\\sfrom|premiered'
const jubilees: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200
}
const which = String.raw`(?:centenary|centennial|bicentenary|bicentennial|(?:\d{2,3})(?:th|st|nd|rd)\s(?:anniversary|birthday))`

export default figureRule({
  id: 'numbers/anniversary',
  summary: 'Find an anniversary that does not fit the year it counts from (`opened in 1887 … its centenary in 1978`).',
  why: 'A digit changed on the way, in one year or the other; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {year: 'What began in {from} has its {which} in {right}, not in {printed}: check the years'},
  examples: [
    {
      bad: 'The library, founded in 1902, marked its centenary in ⟦2020⟧ with a fair.',
      better: 'The library, founded in 1902, marked its centenary in 2002 with a fair.'
    },
    {
      bad: 'The club was founded in 1950 and kept its 50th anniversary in ⟦2010⟧.',
      better: 'The club was founded in 1950 and kept its 50th anniversary in 2000.'
    },
    {good: 'The library, founded in 1902, marked its centenary in 2002.'},
    {near: 'The library, founded in 1902, marked the centenary of the poet in 2020.'},
    {near: 'The club, whose hall was built in 1950, marked its 90th anniversary in 1998.'},
    {near: 'The choir sang in a hall opened in 1950 and marked its 90th anniversary in 1998.'},
    {near: 'The club was founded in 1950 and kept its 50th anniversary in 2000-01.'}
  ],
  checks: [
    {
      needs: /centen|anniversary|birthday/u,
      pattern: new RegExp(
        String.raw`\b(?:${begun})(?<!\bwhose\s[^,.;:]{1,60})(?<!\b(?:in|at|of|on|to|from|with|near|by|for)\s(?:an?|the|its|his|her|their)\s(?:(?!was\b|were\b)\p{L}+\s){1,2}\p{L}+)\sin\s(?<from>1[5-9]\d\d|20\d\d)\b[^.;"“”\d]{0,80}?\b(?:its|his|her|their)\s(?<which>${which})(?:\scelebrations)?\sin\s(?<mark>1[5-9]\d\d|20\d\d)(?![\d-])`,
        'gu'
      ),
      found({from, which: name = '', mark = ''}) {
        const right = Number(from) + (jubilees[name] ?? figureOf(/\d+/u.exec(name)?.[0]))
        // Seasons and late parties are a year off.
        return Math.abs(right - Number(mark)) <= 1
          ? undefined
          : {message: 'year', data: {from: from!, which: name, right, printed: mark}, suggest: [String(right)]}
      }
    }
  ]
})
