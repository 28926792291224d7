import {patternRule} from '../../src/core/kinds.js'

const number = String.raw`(?:[$€£]?\d[\d,.]*(?<!,)(?: (?:million|billion|percent|per cent))?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)`

export default patternRule({
  id: 'numbers/between-to',
  summary: 'Find a range with the wrong second word (`between 2010 to 2015`, `from 2010 until to 2015`).',
  why: 'English says `between 10 and 20` and `from 10 to 20`; other languages mix the two or use one word for both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {range: 'Unexpected `{found}` in this range, expected `{right}`'},
  examples: [
    {bad: 'He was mayor between 2010 ⟦to⟧ 2015.', better: 'He was mayor between 2010 and 2015.'},
    {bad: 'Between ten ⟦until⟧ twenty goats died.', better: 'Between ten and twenty goats died.'},
    {bad: 'He was mayor from 2010 ⟦until to⟧ 2015.', better: 'He was mayor from 2010 to 2015.'},
    {good: 'He was mayor between 2010 and 2015 and from 2017 to 2019.'},
    {near: 'The gap between 5 to 3 defeats and wins closed.'}
  ],
  needs: /\b(?:between|from)\b/iu,
  pattern: new RegExp(
    `(?<=\\b(?:[Bb]etween|(?<from>[Ff]rom)) ${number} )(?<mark>until to|till to|to until|until up to|to|until|till|up to)(?= ${number}(?![\\d:])(?! \\p{Ll}+s and\\b))`,
    'gu'
  ),
  found({groups, 0: found}) {
    const isFrom = groups?.from !== undefined
    if (isFrom && !found.includes(' ')) return undefined
    const right = isFrom ? 'to' : 'and'
    return {message: 'range', data: {found, right}, suggest: [right]}
  }
})
