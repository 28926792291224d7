import {patternRule} from '../../src/core/kinds.js'

/** What a time that has passed may follow straight. */
const acts =
  'opened|closed|died|arrived|left|ended|began|started|was|were|happened|launched|resigned|married|won|lost|signed|born|killed|returned|announced|launched|here|there|him|her|it|them|abroad|together'

export default patternRule({
  id: 'grammar/time-article',
  summary: 'Find times and places that lost their article (`died week ago`, `at 7 evening`, `the largest in world`).',
  why: 'Languages without articles leave the engine to guess, and in set phrases English has only one choice.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  needs:
    / (?:ago|earlier|world|region|evening|morning|afternoon|night|moment|minute|lap|inning|result|end|beginning)\b/u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:${acts}) )(?<ago>week|month|year|decade|century)(?= ago\b)`,
      String.raw`(?<=\b(?:\p{Ll}+est|most \p{Ll}+|best|worst|first|only one) (?:\p{Ll}+ )?in )(?<world>world|region|country)(?=[.,]| (?:after|and|but|for|with|by|since)\b)`,
      String.raw`(?<=\bat \d{1,2}(?:[:.]\d\d)?(?: o[’']clock)? )(?<day>(?:the )?(?:morning|evening|afternoon))(?=[.,]| (?:on|of|and|when|for|to)\b)`,
      String.raw`(?<=\b(?:[Ii]n|[Bb]y|[Ff]rom|[Uu]ntil|[Aa]fter|[Bb]efore) )(?<minute>(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{Ll}+(?:teenth|tieth|ty-\p{Ll}+(?:st|nd|rd|th))) (?:minute|lap|inning))(?=[.,;]| (?:of|and|but|with|after|when|from|by|to|following|through)\b|$)`,
      String.raw`(?<=^As )(?<result>result)(?=,| of\b)`,
      String.raw`(?<=\b[Aa]t )(?<moment>moment)(?=,|\.| (?:nobody|no|there|the|it|we|he|she|they)\b)`,
      String.raw`(?<=\b(?:closed|opened|completed|ready|finished|launched|held|published|expire|expires|expired|resign|retire|elected) )(?<end>end|beginning|start)(?= of (?:the|this|next|last) (?:year|month|week|season|decade|century)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const {ago, day, end, result} = groups!
    const word = ago || result ? 'a' : day ? (day.startsWith('the') ? 'in' : 'in the') : end ? 'at the' : 'the'
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {bad: 'The judge died ⟦week⟧ ago in Oslo.', better: 'The judge died a week ago in Oslo.'},
    {bad: 'It is the largest dam in ⟦world⟧.', better: 'It is the largest dam in the world.'},
    {bad: 'The vote begins at 7 ⟦the evening⟧ on Monday.', better: 'The vote begins at 7 in the evening on Monday.'},
    {bad: 'The mine will be closed ⟦end⟧ of next year.', better: 'The mine will be closed at the end of next year.'},
    {bad: 'She scored in ⟦81st minute⟧ of the match.', better: 'She scored in the 81st minute of the match.'},
    {near: 'She scored in first minute jitters.'},
    {good: 'The judge died a week ago in Oslo.'},
    {near: 'A light year ago, the best in world music opened and the end of the year came.'}
  ]
})
