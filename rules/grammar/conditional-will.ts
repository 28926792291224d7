import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/conditional-will',
  summary: 'Find `will` in both halves of a condition (`If the strike will continue, the port will close`).',
  why: 'Many languages put both verbs into the future; English puts the one behind `if` or `when` into the present.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {present: 'Unexpected `will` behind `{opening}`: the condition is told in the present'},
  examples: [
    {bad: 'If the strike ⟦will⟧ continue into next week, the port will close.'},
    {bad: 'When the new law ⟦will⟧ take effect in May, shops will have to close earlier.'},
    {good: 'If the strike continues into next week, the port will close.'},
    {near: 'If you will wait here, the doctor will see you; if he will not pay, we will sue.'},
    {near: 'Asked if the strike will continue, the minister said it will not.'},
    {near: 'If it will help, the town will pay.'}
  ],
  pattern:
    /(?<=(?:^|[.!?]["”]? )(?<opening>If|When|Unless|As soon as|Until) (?:the|an?|this|these|its|their) (?:[a-z'’-]+ ){1,3})will(?= (?!not\b|help\b)[a-z]+ [^.,;!?]{3,80}, [^.;!?]{2,60} (?:will|would|may|might|could|can|must|should)\b)/gu,
  found: ({groups}) => ({message: 'present', data: {opening: groups!.opening!}})
})
