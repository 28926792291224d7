import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/plural-percent',
  summary: 'Find `5 percents`.',
  why: 'After a figure English keeps percent in the singular; most other languages do not.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {plural: 'Write `{right}` for `{printed}`'},
  examples: [
    {bad: 'Rents rose ⟦5 percents⟧ in a year.', better: 'Rents rose 5 percent in a year.'},
    {bad: 'About ⟦twelve per cents⟧ of them agreed.', better: 'About twelve per cent of them agreed.'},
    {bad: 'The gap is ⟦3 percents points⟧ wide.', better: 'The gap is 3 percentage points wide.'},
    {bad: 'The gap is ⟦3 percents-points⟧ wide.', better: 'The gap is 3 percentage points wide.'},
    {good: 'Rents rose 5 percent in a year.'},
    {good: 'The gap is 3 percentage points wide.'},
    {near: 'They turn fractions into percents at school.'},
    {near: 'Percents and decimals come next.'},
    {near: 'The plan pays 5 percent, Percents Magazine said.'}
  ],
  pattern:
    /(?<![\p{L}\p{N}]|\d[.,])(?<figure>\d+(?:[.,]\d+){0,6}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred))\s(?<word>per\s?cent)s(?<points>[\s-]points?)?(?![\p{L}])/gu,
  found(match) {
    const {figure = '', word = '', points} = match.groups as Record<string, string | undefined>
    const right = points ? `${figure} ${word}age ${points.slice(1)}` : `${figure} ${word}`
    return {message: 'plural', data: {printed: match[0], right}, suggest: [right]}
  }
})
