import {patternRule} from '../../src/core/kinds.js'

const compared =
  'higher|lower|larger|smaller|greater|better|worse|stronger|weaker|older|cheaper|longer|shorter|faster|slower|more \\p{Ll}+|less \\p{Ll}+'
const between =
  '(?:(?:still|now|much|far|also|about|almost|nearly|a|an|\\p{Ll}+ly|third|quarter|fifth|tenth|half|\\d+|percent|per|cent|times|even) )*'

export default patternRule({
  id: 'grammar/than-those',
  summary: 'Find `those` for one thing and `that` for several (`Unemployment in Spain is higher than those of Italy`).',
  why: 'The source repeats the noun or leaves it out; the engine puts a pronoun in its place and does not count.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {number: 'Unexpected `{found}` after `{verb}`, expected `{right}`'},
  scope: 'sentence',
  needs: / than (?:those|that) (?:of|in|for) /u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?<one>is|was|has) (?:been )?${between}(?:${compared}) than )those(?= (?:of|in|for) (?:the )?\p{Lu}[\p{L}-]+(?: or \p{Lu}[\p{L}-]+)?(?:[.,]| (?:and|but|although|because|last|this)\b))`,
      String.raw`(?<=^[^,]*\b(?<many>are|were|have) (?:been )?${between}(?:${compared}) than )that(?= (?:of|in|for) )`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found, input}) {
    if (/\b(?:number|range|list|series|variety) of\b/u.test(input)) return undefined
    const right = found === 'those' ? 'that' : 'those'
    return {message: 'number', data: {found, verb: (groups!.one ?? groups!.many)!, right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'Unemployment in Spain is still higher than ⟦those⟧ of Italy.',
      better: 'Unemployment in Spain is still higher than that of Italy.'
    },
    {
      bad: 'Wages in the east are lower than ⟦that⟧ in the west.',
      better: 'Wages in the east are lower than those in the west.'
    },
    {good: 'Unemployment in Spain is still higher than that of Italy.'},
    {near: 'The rate is higher than those of other towns, and the sums are smaller than that.'}
  ]
})
