import {defineRule} from '../../src/core/rule.js'

/** What a by-election is about. */
const local =
  /\b(?:seats?|constituenc\p{L}+|vacan\p{L}+|MPs?|wards?|electorates?|districts?|lower house|upper house|council\p{L}*|lawmakers?|legislat\p{L}+|parliamentary|assembly|senate|senators?|deput(?:y|ies) died|resigned|the death of|byelection candidate|Labou?r|Conservatives?|Lok Sabha)\b/iu
const presidential = /\b(?:president\p{L}*|head of state|ruler|re-election|rigged|autocrat|strongman)\b/iu

const byElection = /(?<!\p{L})by-?elections?(?!\p{L})/giu

export default defineRule({
  id: 'sense/by-election',
  summary: 'Find by-elections in a story about a whole country’s vote.',
  why: 'A by-election fills one vacant seat; where none is named, new, early or repeat elections were meant.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {which: 'No vacant seat is named: check whether `{phrase}` should be new, early or repeat elections'},
  examples: [
    {
      bad: 'The president called the ballot fair. Opponents vowed to boycott the ⟦by-elections⟧.',
      better: 'The president called the ballot fair. Opponents vowed to boycott the new elections.'
    },
    {
      bad: 'The presidential vote was annulled, and a ⟦by-election⟧ will be held in March.',
      better: 'The presidential vote was annulled, and a new election will be held in March.'
    },
    {
      bad: 'The ruler agreed to ⟦byelections⟧ after a week of strikes.',
      better: 'The ruler agreed to new elections after a week of strikes.'
    },
    {good: 'The president’s party lost the by-election for the vacant seat.'},
    {near: 'A by-election in Leeds will be held on Thursday.'},
    {near: 'The prime minister faces by-elections in two constituencies, said the president of the club.'},
    {near: 'The president agreed to new elections.'}
  ],
  patterns: [byElection],
  check(context) {
    const {text} = context
    const matches = [...context.matches(byElection)]
    if (matches.length === 0 || local.test(text) || !presidential.test(text)) return undefined
    const [match] = matches
    const phrase = match![0]
    const suggest = [phrase.endsWith('s') ? 'new elections' : 'new election']
    context.report({message: 'which', span: [match!.index, match!.index + phrase.length], data: {phrase}, suggest})
    return undefined
  }
})
