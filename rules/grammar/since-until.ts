import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/since-until',
  summary: 'Find `since` at the head of a span that has an end (`served since 1998 to 2004`).',
  why: 'Since runs to the present; the source had one word for since and from.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.94,
  messages: {since: 'Unexpected `since` before a span with an end, expected `from`'},
  pattern:
    /\b(?<mark>[Ss]ince)(?= (?:(?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d) (?:to|until|till|through) (?:(?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d)\b)/gu,
  found({groups}) {
    return {message: 'since', suggest: [groups!.mark === 'Since' ? 'From' : 'from']}
  },
  examples: [
    {bad: 'She served as envoy ⟦since⟧ 1998 to 2004.', better: 'She served as envoy from 1998 to 2004.'},
    {good: 'She has served as envoy since 1998.'},
    {near: 'It has grown since 1998 to 2,004 members, and since 2010 until now nobody has left.'}
  ]
})
