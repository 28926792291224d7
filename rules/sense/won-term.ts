import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'sense/won-term',
  summary: 'Find a share of the vote won in a term of office.',
  why: 'Votes are won in an election, and a term is what the winner gets; the engine joined the two.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {term: 'A share of the vote is won in an election, not `{phrase}`; perhaps the vote brought that term'},
  scope: 'sentence',
  pattern:
    /(?<!\p{L})(?:w[io]n(?:s|ning)?|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|got|get|took|tak(?:e|es|ing)|gain(?:s|ed|ing)?|garner(?:s|ed|ing)?|claim(?:s|ed|ing)?|obtain(?:s|ed|ing)?|poll(?:s|ed|ing)?|collect(?:s|ed|ing)?) (?:[^.;!?]|\.(?=\d)){0,40}?(?:per ?cent|%|majority|most|half|thirds?)(?: of)?(?: the)?(?: \p{L}+)? ?(?:votes?|ballots?|electorate) (?<mark>(?:in|at|during|on|of) (?:the|a|an|his|her|its|their) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|new|next|last|previous|latest) (?:term|mandate|tenure|reign|presidency|rule))(?![\p{L}-])(?! election)/gu,
  found: match => ({message: 'term', data: {phrase: match.groups!.mark!}}),
  examples: [
    {bad: 'The president secured 71 per cent of the vote ⟦in his fourth term⟧ last month.'},
    {bad: 'She won two thirds of the votes ⟦in the second mandate⟧.'},
    {bad: 'The general took 93% of the ballots ⟦during the third presidency⟧.'},
    {good: 'The president won a fourth term with 71 per cent of the vote.'},
    {good: 'He won 52 percent of the vote in the second round.'},
    {near: 'In his second term he won 40 percent of the vote in the third district.'},
    {near: 'She received 12 percent of the vote in her first term election bid.'},
    {near: 'He lost the vote in his third term.'}
  ]
})
