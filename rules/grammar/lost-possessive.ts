import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/lost-possessive',
  summary: 'Find a counterpart who is nobody’s (`talks with Moroccan counterpart`).',
  why: 'Languages without articles leave out whose counterpart it is; English never does.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {whose: 'Missing `his`, `her` or `its` before `{mark}`'},
  pattern:
    /\b(?:with|to|by|from|and|met|of|between|told|meet|meeting|call|called|visit|invited) (?<mark>(?:\p{Lu}[\p{L}-]+(?:an|ian|ish|ese|ch|ic|sh|i|k|ss|nd)|foreign) counterpart)\b/gu,
  found({groups}) {
    const mark = groups!.mark!
    return {message: 'whose', data: {mark}, suggest: [`his ${mark}`, `her ${mark}`, `its ${mark}`]}
  },
  examples: [
    {
      bad: 'The minister will hold talks with ⟦Moroccan counterpart⟧ on Monday.',
      better: 'The minister will hold talks with his Moroccan counterpart on Monday.'
    },
    {
      bad: 'She was called by ⟦Swedish counterpart⟧ after the vote.',
      better: 'She was called by his Swedish counterpart after the vote.'
    },
    {good: 'The minister will hold talks with his Moroccan counterpart on Monday.'},
    {near: 'He met Moroccan counterparts and the Swedish counterpart of the agency.'}
  ]
})
