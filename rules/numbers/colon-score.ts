import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/colon-score',
  summary: 'Find scores written with a colon (`won 3:0`).',
  why: 'German, Russian and many other languages write scores with a colon; English copy has a hyphen or a dash.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.88,
  messages: {score: 'Score `{score}` with a colon, expected `{right}`'},
  needs: /\d:\d(?!\d)/u,
  pattern:
    /\b(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|defeated|drew|draw|victory|defeat|score|scored|result|ended|finished|lead|leads|led|tied|match|game|goals?)\b[^.:;?!]{0,40}?(?<![\p{L}\p{N}:.,])(?<mark>(?<left>\d{1,2}):(?<right>\d))(?![\p{N}:]|\.\d|\s?[ap]\.?m|-| \(\d)/giu,
  found({groups}) {
    const {mark = '', left = '', right = ''} = groups!
    return {message: 'score', data: {score: mark, right: `${left}-${right}`}, suggest: [`${left}-${right}`]}
  },
  examples: [
    {bad: 'The home side won ⟦3:0⟧ on Saturday.', better: 'The home side won 3-0 on Saturday.'},
    {bad: 'The match ended with the score ⟦2:2⟧ in Riga.', better: 'The match ended with the score 2-2 in Riga.'},
    {good: 'The home side won 3-0 on Saturday.'},
    {near: 'The match ended at 10:15 and was won in 2:04.'},
    {near: 'The ratio of 3:1 was read out.'},
    {near: 'Mix oats and milk 2:1, he said.'}
  ]
})
