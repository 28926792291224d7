import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/term-possessive',
  summary: 'Find a term in prison without its apostrophe (`12 years imprisonment`).',
  why: 'A term before a noun is a possessive in English; other languages set the two side by side or in a case.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {mark: 'Missing apostrophe in `{found}`, expected `{right}`'},
  examples: [
    {bad: 'The forger got ⟦12 years imprisonment⟧ in May.', better: 'The forger got 12 years’ imprisonment in May.'},
    {bad: 'He faces up to ⟦six months detention⟧.', better: 'He faces up to six months’ detention.'},
    {good: 'The forger got 12 years’ imprisonment, and his wife one year’s imprisonment.'},
    {near: 'A 12-year sentence means that after 12 years imprisonment ends.'},
    {near: 'He got 12 years in prison.'}
  ],
  pattern:
    /(?<!\b(?:[Aa]|[Aa]n|[Tt]he|[Hh]is|[Hh]er|[Ii]n|[Aa]fter|[Ww]ithin|[Ee]very|[Ff]or) )(?<![\p{L}\p{N}.,’'-])(?<mark>(?<term>(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:year|month|week|day))s (?<noun>imprisonment|detention|probation|incarceration))(?= (?:in|for|on|and|or|with|after|by|at|to|under|each|if|as|over|plus|last|without|but)\b|[.,;])/gu,
  found({groups}) {
    const {mark, term, noun} = groups as {mark: string; term: string; noun: string}
    const right = `${term}s’ ${noun}`
    return {message: 'mark', data: {found: mark, right}, suggest: [right]}
  }
})
