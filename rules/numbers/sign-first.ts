import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/sign-first',
  summary: 'Find per cent signs before their figure (`%38 of households`).',
  why: 'Turkish and Basque write the sign first, and text that ran from right to left keeps it there.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {sign: 'Unexpected sign before the figure `{found}`, expected `{right}`'},
  needs: /%/u,
  pattern: /(?<=^|[\s(“"‘])%\s?(?<figure>\d+(?:[.,]\d+)?)(?![\p{L}\p{N}%]|[.,][\d\p{L}]|\s?%)/gu,
  found({groups, 0: found}) {
    const right = `${groups!.figure}%`
    return {message: 'sign', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'About ⟦%38⟧ of households eat less meat.', better: 'About 38% of households eat less meat.'},
    {good: 'About 38% of households eat less meat.'},
    {near: 'The figures were 10%, 20% and 30%.'}
  ]
})
