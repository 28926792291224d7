import {patternRule} from '../../src/core/kinds.js'
import {magnitudes, printNumber} from '../../src/text/numbers.js'

export default patternRule({
  id: 'numbers/mixed-magnitude',
  summary: 'Find a number printed in two steps: `3 billion 200 million`.',
  why: 'Other languages read large numbers out in steps; English print uses one figure with a point.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  messages: {
    steps: 'Write `{printed}` as one figure: `{value}`',
    unclear: '`{printed}` gives two figures for one number; check the source and print one'
  },
  examples: [
    {bad: 'The loan comes to ⟦3 billion 200 million⟧ euros.', better: 'The loan comes to 3.2 billion euros.'},
    {bad: 'The city has ⟦4 million 37 thousand⟧ voters.', better: 'The city has 4.037 million voters.'},
    {bad: 'Exports reached ⟦1 trillion and 500 billion⟧ yen.', better: 'Exports reached 1.5 trillion yen.'},
    {bad: 'It cost ⟦26 million 700,000⟧ dollars.', better: 'It cost 26.7 million dollars.'},
    {bad: 'The region used ⟦2.4 billion 600 million⟧ kilowatt-hours.'},
    {good: 'The loan comes to 3.2 billion euros.'},
    {good: 'Between 3 billion and 4 billion people watched.'},
    {near: 'The fund grew by 3 billion to 200 million shares.'},
    {near: 'It cost 3 billion, 200 million more than planned.'},
    {near: 'They spent between 1 million and 2 billion euros.'},
    {near: 'Sales of 2 million and 300,000 were reported by the two firms.'}
  ],
  pattern:
    /(?<!(?:between|both|from|of)\s[$€£]?)(?<![\p{L}\p{N}.,/:$€£-])(?<big>\d+(?:,\d+){0,6}(?:\.\d+)?)\s(?<first>thousand|million|billion|trillion)\s(?<and>and\s)?(?<small>\d+(?:,\d+){0,6}(?:\.\d+)?)(?:\s(?<second>thousand|million|billion))?(?![\p{L}\p{N}%-]|[.:]\d|\s(?:per\s?cent|people|more|less|respectively|years?|months|days))/gu,
  found(match) {
    const {big = '', first = '', small = '', second, and} = match.groups as Record<string, string | undefined>
    const large = magnitudes.get(first)!
    const rest = figure(small) * (second ? magnitudes.get(second)! : 1)
    const stepped = figure(big) % 1 === 0
    if (!stepped && second && !and && rest < large) return {message: 'unclear', data: {printed: match[0]}, fix: 'none'}
    if (rest >= large || !stepped || (!second && (!small.includes(',') || and))) return undefined
    const value = printNumber(figure(big) * large + rest)
    return {message: 'steps', data: {printed: match[0], value}, suggest: [value]}
  }
})

function figure(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}
