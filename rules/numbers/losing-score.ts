import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/losing-score',
  summary: 'Find a victory whose score has the fewer goals first (`a 2-3 victory`), and a draw of 2-1.',
  why: 'Other languages print the home side first; English gives the winner’s figure first.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    order: 'A victory has the higher figure first, expected `{right}`',
    draw: 'No draw ends {score}: check the score'
  },
  needs:
    /\d[–-]\d{1,2} (?:\p{Ll}+ )?(?:win|victory|triumph|draw|tie)|(?:won|in a) .*\d[–-]\d|\d[–-]\d{1,2} in a (?:draw|tie)|won \d/u,
  // `a 4-6, 6-3, 6-1 win`: sets of tennis stand in a row.
  pattern:
    /(?<=\b(?:an?|the|their|his|her|its|convincing|narrow|comfortable) )(?<mark>(?<low>\d{1,2})(?<dash>[–-])(?<high>\d{1,2}))(?= (?:home |away |opening |league |friendly )?(?:win|victory|triumph)\b(?!-))|(?<=\bwon )(?<low2>\d)(?<dash2>[–-])(?<high2>\d)(?=(?: (?:at|in|on|against|away|and|to|after|over|with|thanks|despite|but|as|from|when|while|before|through|last|this)\b|[.;]|, \p{Ll}))|(?<one>\d{1,2})[–-](?<two>\d{1,2})(?= (?:(?:home |away |opening |league |friendly )?draw\b|in a (?:draw\b|tie(?:[.;,]|$| (?:on|at|after)\b))))/gu,
  found({groups, input, index}) {
    // `lead 2-1 in a tie`: a fixture of two matches
    if (
      groups!.one &&
      /\b(?:lead(?:s|ing)?|led|trail\p{L}*|up|ahead|behind|down|advantage)\s$/u.test(input.slice(0, index))
    )
      return undefined
    const {one, two, low2, dash2, high2} = groups as Record<string, string | undefined>
    if (one) return one === two ? undefined : {message: 'draw', data: {score: `${one}-${two}`}}
    const {low = low2 ?? '', dash = dash2 ?? '', high = high2 ?? ''} = groups!
    if (Number(low) >= Number(high)) return undefined
    const right = `${high}${dash}${low}`
    return {message: 'order', data: {right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'Two late goals gave Orla a ⟦2-3⟧ victory in Bergen.',
      better: 'Two late goals gave Orla a 3-2 victory in Bergen.'
    },
    {bad: 'The club won ⟦0-2⟧ and moved up.', better: 'The club won 2-0 and moved up.'},
    {bad: 'The match ended ⟦2-1⟧ in a draw.'},
    {good: 'Two late goals gave Orla a 3-2 victory in Bergen.'},
    {near: 'The party won 4-5 seats and 3-4 percent of the vote, and the club has a 3-5 win-loss record.'},
    {near: 'Orla lead 2-1 in a tie with Turku, who trail 1-2 in a tie.'},
    {near: 'Orla lost 2-3 after a 4-6, 6-3, 6-1 win and a 0-1 defeat.'}
  ]
})
