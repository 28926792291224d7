import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/losing-score',
  summary: 'Find a victory whose score has the fewer goals first (`a 2-3 victory`).',
  why: 'Other languages print the home side first; English gives the winner’s figure first.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {order: 'A victory has the higher figure first, expected `{right}`'},
  needs: /\d[–-]\d{1,2} (?:\p{Ll}+ )?(?:win|victory|triumph)/u,
  // `a 4-6, 6-3, 6-1 win`: sets of tennis stand in a row.
  pattern:
    /(?<=\b(?:an?|the|their|his|her|its|convincing|narrow|comfortable) )(?<mark>(?<low>\d{1,2})(?<dash>[–-])(?<high>\d{1,2}))(?= (?:home |away |opening |league |friendly )?(?:win|victory|triumph)\b)/gu,
  found({groups}) {
    const {low = '', dash = '', high = ''} = groups!
    if (Number(low) >= Number(high)) return undefined
    const right = `${high}${dash}${low}`
    return {message: 'order', data: {right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'Two late goals gave Orla a ⟦2-3⟧ victory in Bergen.',
      better: 'Two late goals gave Orla a 3-2 victory in Bergen.'
    },
    {good: 'Two late goals gave Orla a 3-2 victory in Bergen.'},
    {near: 'Orla lost 2-3 after a 4-6, 6-3, 6-1 win and a 0-1 defeat.'}
  ]
})
