import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/score-with',
  summary: 'Find a score with a preposition before it (`won with 3-0`).',
  why: 'English puts the score right behind the verb or the opponent; other languages put with before it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {score: 'Unexpected `{word}` before the score {score}, expected the score alone'},
  needs: /\d[-–:]\d/u,
  pattern:
    /\b(?:won|wins?|winning|lost|loses?|losing|beat|beats|beating|beaten|defeated|defeats|defeating|drew|draws?|drawn|thrashed|routed|crushed|overcame|edged|tied|ended)\b[^.:;?!,\n]{0,60}? (?<mark>with )(?<score>\d{1,2}[-–:]\d{1,2})(?![\p{L}\p{N}:.%-]*[\p{L}\p{N}%-]| odds| chance)(?=[.,;]| (?:in|on|at|against|over|after|and|but|to|thanks|by|as|when|while|yesterday|last|away)\b)/gu,
  found({groups}) {
    const {mark = '', score = ''} = groups!
    return {message: 'score', data: {word: mark.trim(), score}, suggest: ['']}
  },
  examples: [
    {bad: 'The home side won ⟦with ⟧3-0 on Saturday.', better: 'The home side won 3-0 on Saturday.'},
    {bad: 'Malta lost to Cyprus ⟦with ⟧2-1.', better: 'Malta lost to Cyprus 2-1.'},
    {bad: 'The rowers beat the hosts ⟦with ⟧4–1 in Riga.', better: 'The rowers beat the hosts 4–1 in Riga.'},
    {good: 'The home side won 3-0 on Saturday, and Malta lost by 2-1.'},
    {near: 'The home side won with a 3-0 lead, and lost with 10-man teams.'},
    {near: 'They finished with 12-4 records and won with 3-1 odds.'},
    {near: 'They were level at 1-1, and the meeting ended at 10-11.'}
  ]
})
