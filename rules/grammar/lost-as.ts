import {patternRule} from '../../src/core/kinds.js'

/** What stands before `as` where something is compared. */
const compared =
  'twice|times|half|a third|almost|nearly|just|not|nearly|about|nowhere near|is|are|was|were|be|been|now|still|least|become|roughly'
/** No adjective or adverb that is compared, or one that makes a conjunction with `as`. */
const others =
  'if|though|of|to|well|yet|per|it|they|he|she|we|the|a|an|such|usual|always|before|expected|planned|soon|when'

export default patternRule({
  id: 'grammar/lost-as',
  summary: 'Find the second `as` of a pair that was lost (`twice as dear it was in May`, `as soon he left`).',
  why: 'English says `as … as` for what other languages say with one word; the engine prints the first and drops the second.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `as` before `{next}`'},
  examples: [
    {bad: 'Hay is now twice as dear ⟦it⟧ was in May.', better: 'Hay is now twice as dear as it was in May.'},
    {bad: 'The ice is not as thick ⟦it⟧ used to be.', better: 'The ice is not as thick as it used to be.'},
    {bad: 'The hall is three times as wide ⟦the⟧ old one.', better: 'The hall is three times as wide as the old one.'},
    {
      bad: 'She called the police as soon ⟦she⟧ saw the smoke.',
      better: 'She called the police as soon as she saw the smoke.'
    },
    {good: 'Hay is now twice as dear as it was in May.'},
    {near: 'It was as if it was in May, and half as wide the second time.'},
    {near: 'It is as dear in Oslo as it was in Bergen, and just as quickly it was sold.'},
    {near: 'As soon as he left it rained.'}
  ],
  scope: 'sentence',
  needs: /\b[Aa]s /u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:${compared}) as (?!(?:${others}) )[\p{Ll}-]+(?<!ing|ly) )(?:it|they|he|she|we)(?= (?:was|were|is|are|had been|has been|have been|used to be|did|does|do|could|would be|seems?|looks?)(?: (?:before|a|last|in|two|three|four|five|six|ten|\d+|when|at|under|now|then|today|yesterday|on|this|during|for|seemed|looked|ever)\b|[.,;]))`,
      String.raw`(?<=\b(?:twice|times|half) as (?!(?:${others}) )[\p{Ll}-]+ )(?:it|they|he|she|we)(?= (?:was|were|is|are|had|has|have|did|does|do) )`,
      String.raw`(?<=\b(?:${compared}) as (?!(?:${others}) )[\p{Ll}-]+(?<!ing|ly) )(?:the|those|that)(?= (?:(?:old|previous|other|existing|current|original|former|one) (?:one|ones)?|(?<=those )(?:of|in|from|who|at)|(?<=that )of)\b)`,
      String.raw`(?<=\b[Aa]s (?:soon|long|far) )(?:it|they|he|she|we)(?= \p{Ll}+)`
    ].join('|'),
    'gu'
  ),
  found({0: next}) {
    return {message: 'missing', data: {next}, suggest: [`as ${next}`]}
  }
})
