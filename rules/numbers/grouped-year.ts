import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

export default patternRule({
  id: 'numbers/grouped-year',
  summary: 'Find a year with the comma of a thousand (`in 2,019`).',
  why: 'Whatever puts commas into figures took the year for a count.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {year: 'A year has no comma: print `{right}`'},
  needs: /\d,\d/u,
  pattern: new RegExp(
    String.raw`\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Yy]ear|early|late|mid|${anyMonth}) (?<mark>1,[789]\d\d|2,0[0-4]\d)(?=\.(?:\s|$)|[;)]|, (?!or\b|and\b|respectively\b)\p{Ll}| (?:when|after|but|before|because|while|almost|until)\b|$)`,
    'gu'
  ),
  found({groups}) {
    const right = groups!.mark!.replace(',', '')
    return {message: 'year', data: {right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'The hall had a million guests in ⟦2,019⟧, twice as many as before.',
      better: 'The hall had a million guests in 2019, twice as many as before.'
    },
    {bad: 'The dam was opened in May ⟦1,987⟧.', better: 'The dam was opened in May 1987.'},
    {good: 'The hall had a million guests in 2019, twice as many as before.'},
    {near: 'Cracks were found in 2,019 bridges, and in 1,950 of these in May.'}
  ]
})
