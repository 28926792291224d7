import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/sign-first',
  summary: 'Find signs on the wrong side (`%38 of households`, `47C°`).',
  why: 'Turkish and Basque write the sign first, and text that ran from right to left keeps it there.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {sign: 'Unexpected place of the sign in `{found}`, expected `{right}`'},
  needs: /%|[CF]°/u,
  pattern:
    /(?<=^|[\s(“"‘])%\s?(?<figure>\d+(?:[.,]\d+)?)(?![\p{L}\p{N}%]|[.,][\d\p{L}]|\s?%)|(?<![\p{L}\d.,])(?<degrees>\d{1,4}(?:\.\d)?)\s?(?<scale>[CF])°(?![\p{L}\p{N}])/gu,
  found({groups, 0: found}) {
    const {figure, degrees, scale} = groups as Record<string, string | undefined>
    const right = figure ? `${figure}%` : `${degrees}°${scale}`
    return {message: 'sign', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'About ⟦%38⟧ of households eat less meat.', better: 'About 38% of households eat less meat.'},
    {bad: 'It was ⟦47C°⟧ in the shade.', better: 'It was 47°C in the shade.'},
    {good: 'About 38% of households eat less meat.'},
    {near: 'Flat 47C, 12°C outside.'},
    {near: 'The figures were 10%, 20% and 30%.'}
  ]
})
