import {patternRule} from '../../src/core/kinds.js'

/** What names nothing itself. */
const bearers =
  'insect|beetle|spider|butterfly|species|frog|lizard|snake|fish|bird|bat|whale|dinosaur|fossil|plant|flower|dog|cat|horse|bear|calf|elephant|tiger|panda|ship|boat|vessel|ferry|yacht|tanker|storm|hurricane|typhoon|cyclone|village|island|river|lake|mountain|volcano|planet|asteroid|comet|robot|satellite|rocket|missile|drone|vaccine|drug|virus|software|victim|baby|toddler|child|boy|girl|passenger|pedestrian|cyclist|hiker|woman|man'

export default patternRule({
  id: 'grammar/naming-for-named',
  summary: 'Find `naming` where somebody or something is named (`The beetle, naming Nebria alta, lives in caves`).',
  why: 'One participle of the source is both active and passive, or the engine took the wrong one of two.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {named: 'Unexpected `naming` for what bears the name, expected `named`'},
  examples: [
    {
      bad: 'The beetle, ⟦naming⟧ Nebria alta, lives in caves.',
      better: 'The beetle, named Nebria alta, lives in caves.'
    },
    {bad: 'A woman ⟦naming⟧ Maria Silva was killed.', better: 'A woman named Maria Silva was killed.'},
    {good: 'The beetle, named Nebria alta, lives in caves.'},
    {near: 'The woman, naming Maria Silva as her boss, was freed.'},
    {near: 'He spoke to the man, naming Maria Silva, her boss and two clerks.'}
  ],
  pattern: new RegExp(
    String.raw`(?:^|[.!?] |\b(?:that|and|when|of|for|by) )(?:an?|the|this|another|one) (?:[\p{L}\d-]+ ){0,2}(?:${bearers}),? (?<mark>naming) \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2},? (?:was|were|is|has|had|have|will|lives|lived|died|sank|struck|hit|fell|won|gave|grows|causes)\b`,
    'giu'
  ),
  found: ({0: text}) =>
    /naming \p{Lu}/u.test(text) && !/ (?:as|and) /u.test(text) ? {message: 'named', suggest: ['named']} : undefined
})
