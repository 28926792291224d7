import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'sense/citing-praise',
  summary: 'Find `citing` before a quotation that judges a thing instead of giving a reason.',
  why: 'One cites a source or a reason; a verdict on the plan is what somebody called it.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {verdict: '`citing` wants a reason or a source, and what follows is a verdict; perhaps `{better}`'},
  scope: 'sentence',
  pattern:
    /(?:prais|prais|welcom|hail|laud|applaud|commend|support|back|endors|condemn|criticis|criticiz|reject|slamm|defend|denounc|dismiss|attack|approv)\p{L}* (?<what>[^.;!?"“”]{3,120}?),? (?<mark>citing|cited|quoting) (?:it |them |this )?["“](?:the|a|an|one of the) (?:very |most |single )?(?:best|only|right|good|great|worst|perfect|historic|important|wise|bad|terrible|big|biggest|excellent|wonderful|ideal|real|serious|crucial|necessary|dangerous|fatal|major|\p{Ll}+est) (?:[\p{L}-]+ )?(?:way|step|chance|move|solution|decision|means|path|choice|option|opportunity|mistake|idea|answer|response|road|example|signal|sign|gesture|moment|error|method|victory|achievement)(?!\p{L})/gu,
  found(match) {
    const head =
      /(\p{L}+)(?: (?:for|on|of|to|in|against|with|about)\b.*)?$/u.exec(match.groups!.what!.trim())?.[1] ?? ''
    const better = head.endsWith('s') && !head.endsWith('ss') ? 'calling them' : 'calling it'
    return {message: 'verdict', data: {better}, suggest: [better]}
  },
  examples: [
    {
      bad: 'The envoy hailed the truce, ⟦citing⟧ "the only path to a lasting peace."',
      better: 'The envoy hailed the truce, calling it "the only path to a lasting peace."'
    },
    {
      bad: 'Unions condemned the cuts, ⟦citing⟧ "a terrible mistake for the coast."',
      better: 'Unions condemned the cuts, calling them "a terrible mistake for the coast."'
    },
    {
      bad: 'Tokyo welcomed the offer, ⟦citing⟧ “an important step for both sides”.',
      better: 'Tokyo welcomed the offer, calling it “an important step for both sides”.'
    },
    {good: 'The envoy hailed the truce, calling it "the only path to a lasting peace."'},
    {near: 'The airline dropped the plan, citing "a lack of demand."'},
    {near: 'Unions condemned the cuts, citing "the need to save jobs."'},
    {near: 'The court rejected the plea, citing "security concerns."'}
  ]
})
