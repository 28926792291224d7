import {patternRule} from '../../src/core/kinds.js'

const modal = 'will|would|can|could|must|should|may|might|to'
const verb =
  'pay|leave|sell|close|build|buy|sign|accept|reject|move|go|stay|resign|repair|replace|return|stop|cut|raise|keep|give|join|find|take|open|lose|win|fight|flee|work|support|remove|destroy|rebuild|withdraw|end|extend|cancel|delay|reduce|change'

export default patternRule({
  id: 'grammar/either-alone',
  summary:
    'Find `either` without its `or` and `neither` without its `nor` (`Either they pay by Friday the bridge closes`).',
  why: 'Other languages say `or … or` and `nor … nor` with one word twice; the engine keeps the first and drops the second.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {alone: '`{first}` without `{second}` in its sentence'},
  scope: 'sentence',
  needs: /either/iu,
  pattern: new RegExp(
    [
      String.raw`(?<=^["“]?)Either(?= (?:the|a|an|he|she|they|you|we|it|his|her|their|its|our|your) [^.!?]*\p{Ll}[.!?]["”]?\s*$)`,
      String.raw`(?<=\b(?:${modal}) (?:now |have to |then )?)either(?= (?:be|have|${verb}) [^.!?]*\p{Ll}[.!?]["”]?\s*$)`,
      String.raw`(?<=^["“]?)Neither(?= (?:the|his|her|their|its|our|your|\p{Lu}\p{Ll}+) [^.!?]*\p{Ll}[.!?]["”]?\s*$)`,
      String.raw`(?<=\b(?:${modal}) )neither(?= (?:be|have|${verb}) [^.!?]*\p{Ll}[.!?]["”]?\s*$)`
    ].join('|'),
    'gu'
  ),
  found({0: first, input}) {
    const isEither = first.toLowerCase() === 'either'
    const second = isEither ? 'or' : 'nor'
    if (/\b(?:n?or|otherwise)\b/iu.test(input)) return undefined
    return {message: 'alone', data: {first, second}}
  },
  examples: [
    {bad: '⟦Either⟧ the two inns pay by Friday the bridge closes.'},
    {bad: 'The abbot must ⟦either⟧ sell the bell repair the roof.'},
    {bad: '⟦Neither⟧ the abbot the cook knew of the theft.'},
    {good: 'Either the two inns pay or the bridge closes.'},
    {near: 'Either of them may stay. Either way, the bridge closes. He would not pay either.'},
    {near: 'Neither side would pay.'}
  ]
})
