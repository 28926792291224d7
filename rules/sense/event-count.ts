import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'sense/event-count',
  summary: 'Find thousands or millions of what a country has a few of: protests, elections, presidents.',
  why: 'The number counts people, and the noun is what they did: `tens of thousands of protesters` became `of protests`.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {count: '`{phrase}`: the number seems to count people, not {noun}'},
  scope: 'sentence',
  pattern:
    /(?<mark>(?:tens of thousands|hundreds of thousands|millions|\d[\d.,]* million) (?:of )?(?:(?!(?:of|for|in|and|to|at|from|people|men|women|youths?|attended|held|saw|on|with|by|after|during|\p{L}+(?:ed|ing|ers|ors|ents|ists|ans)) )[\p{L}-]+ ){0,2}?(?<noun>protests|demonstrations|rallies|marches|elections|referendums|coups|summits|presidents|governments|parliaments|uprisings|revolutions|prime ministers|ceasefires|general strikes|funerals of))(?![\p{L}-]| (?:signs?|votes?|songs?|debts?|bonds?|workers?|employees))/giu,
  found: match => ({message: 'count', data: {phrase: match.groups!.mark!, noun: match.groups!.noun!}}),
  examples: [
    {bad: 'Unions led ⟦tens of thousands of Chilean protests⟧ on Friday.'},
    {bad: 'The square filled with ⟦hundreds of thousands of demonstrations⟧.'},
    {bad: 'About ⟦two million elections⟧ were watched by the mission.'.replace('two million', '2 million')},
    {good: 'Tens of thousands of protesters marched on Friday.'},
    {good: 'The ministry counted hundreds of protests.'},
    {near: 'Tens of thousands of people joined protests.'},
    {near: 'Millions of election ballots were printed.'},
    {near: 'Tens of thousands of government employees marched.'}
  ]
})
