import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/attribution-dash',
  summary: 'Find a dash between a quotation and its speaker (`"The road is open", - said the mayor`).',
  why: 'Russian, Ukrainian, Polish and Italian part speech and speaker with a dash; English has a comma before the closing mark.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.92,
  messages: {dash: 'Unexpected dash before `{verb}`: English puts a comma inside the closing mark, and no dash'},
  examples: [
    {bad: '"The road is open⟦", -⟧ said the mayor.', better: '"The road is open," said the mayor.'},
    {bad: '“The road is open⟦,” –⟧ Anna Lind said.', better: '“The road is open,” Anna Lind said.'},
    {bad: '“Is the road open⟦?” —⟧ asked the mayor.', better: '“Is the road open?” asked the mayor.'},
    {bad: '"The road is open⟦" -⟧ added Anna Lind.', better: '"The road is open," added Anna Lind.'},
    {good: '"The road is open," said the mayor.'},
    {near: 'The film "The Open Road" - said to be her best - was sold.'},
    {near: 'It was "open" - the mayor said so - but nobody came.'},
    {near: '“The road is open” – a claim that the mayor said was false.'}
  ],
  needs: /["”] ?,? ?[–—-]/u,
  pattern:
    /(?<mark>(?<last>[,.!?…]?)(?<close>["”]) ?,? ?[–—-])(?= (?:(?<verb>said|says|told|added|adds|noted|notes|stressed|explained|explains|emphasi[sz]ed|wrote|writes|stated|declared|commented|concluded|admitted|recalled|asked|replied|announced|warned) (?:the|he|she|they|a|an|\p{Lu}\p{L}+)(?= )|(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?<verb2>said|says|told|added|noted|stressed|explained|wrote|stated|asked|concluded|replied)(?=[.,;]| (?:on|in|at|to)\b)))/dgu,
  found({groups}) {
    const {last = '', close = '', verb, verb2} = groups!
    return {
      message: 'dash',
      data: {verb: (verb ?? verb2)!},
      suggest: [`${last === '' || last === '.' ? ',' : last}${close}`]
    }
  }
})
