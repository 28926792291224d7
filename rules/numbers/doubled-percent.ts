import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/doubled-percent',
  summary: 'Find a percentage that says so twice: `50% percent`.',
  why: 'The sign and the word say the same; one was in the source and the other was added.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {twice: '`{printed}` says percent twice: `{once}`'},
  examples: [
    {bad: 'Turnout was ⟦50% percent⟧ in the north.', better: 'Turnout was 50% in the north.'},
    {bad: 'Rents rose ⟦5 % per cent⟧ in a year.', better: 'Rents rose 5% in a year.'},
    {bad: 'Rates fell to ⟦3.1 percent %⟧ in May.', better: 'Rates fell to 3.1 percent in May.'},
    {bad: 'Wages grew ⟦four percent percent⟧ in May.', better: 'Wages grew four percent in May.'},
    {bad: 'The levy is ⟦12%%⟧ on fuel.', better: 'The levy is 12% on fuel.'},
    {good: 'Turnout was 50% in the north.'},
    {good: 'Rents rose 5 percent, or 0.4 percentage points.'},
    {near: 'Support fell from 50% to 40 percent.'},
    {near: 'The gap is 5 percentage points.'},
    {near: 'Of the 50%, percent by percent, little is left.'}
  ],
  needs: /%|per\s?cent/iu,
  pattern:
    /(?<![\p{L}\p{N}])(?<number>\d+(?:[.,]\d+){0,6}|\p{L}[\p{L}-]{0,20})(?<first>\s?%|\sper\s?cent)(?:(?<=%)\s?%|\sper\s?cent(?:age)?(?!\p{L}|\s(?:point|by))|\s?%)(?![\p{L}\p{N}%])/giu,
  found(match) {
    const {number = '', first = ''} = match.groups as Record<string, string | undefined>
    if (first.trim() === '%' && !/^\d/u.test(number)) return undefined
    const once = number + (first.trim() === '%' ? '%' : first)
    return {message: 'twice', data: {printed: match[0], once}, suggest: [once]}
  }
})
