import {patternRule} from '../../src/core/kinds.js'
import {wordSet} from '../../src/text/word-set.js'

/** Superlatives and measures of themselves: `the best of the best`, `the state of the state`. */
const printable = wordSet(
  'best worst greatest elite first last rest most end heart state all some many one half part top one father mother son daughter child children few work art song king lord name meaning cream core day time'
)

export default patternRule({
  id: 'wording/x-of-the-x',
  summary: 'Find a noun that belongs to itself: the ministry of the ministry.',
  why: 'The engine lost its place and began the name again; print it once or find the second noun.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {self: '`{phrase}` makes the noun belong to itself; print it once or ask what the second should be'},
  scope: 'sentence',
  pattern:
    /(?<![\p{L}’'-])(?<noun>\p{L}\p{Ll}{2,}) (?:of|from|in|for) (?:the|its|their|this) (?<again>\p{Ll}{3,})(?![\p{L}’'-]| (?:of|oxide|acid|for|in|to|and|or|that|who)\b)/gu,
  found({0: phrase, groups, index, input}) {
    const noun = groups!.noun!
    if (noun.toLowerCase() !== groups!.again || printable.has(groups!.again)) return undefined
    if (input.slice(0, index).toLowerCase().endsWith(`${noun.toLowerCase()} of the `)) return undefined
    return {message: 'self', data: {phrase}, suggest: [noun]}
  },
  examples: [
    {bad: 'The ⟦agency of the agency⟧ denied the claim.', better: 'The agency denied the claim.'},
    {bad: 'A ⟦spokesman for the spokesman⟧ was not available.', better: 'A spokesman was not available.'},
    {bad: 'Troops reached the ⟦border of the border⟧ at noon.', better: 'Troops reached the border at noon.'},
    {good: 'The head of the agency denied the claim.'},
    {good: 'She trains with the best of the best.'},
    {near: 'The issue of the issuing bank was raised.'},
    {near: 'The lead in the lead oxide is poison.'},
    {near: 'He is the spokesman of the spokesmen’s guild.'}
  ]
})
