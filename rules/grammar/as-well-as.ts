import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/as-well-as',
  summary: 'Find `as well` and `as soon` that lost their second `as` (`six yards, as well the heads of two banks`).',
  why: 'The engine leaves out the second half of a conjunction that is one word in the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {as: 'Missing `as` after `{words}`, expected `{words} as`'},
  examples: [
    {
      bad: 'The list has six yards, ⟦as well⟧ the heads of two banks.',
      better: 'The list has six yards, as well as the heads of two banks.'
    },
    {
      bad: 'The road will open ⟦as soon⟧ the snow is cleared.',
      better: 'The road will open as soon as the snow is cleared.'
    },
    {
      bad: 'The plan covers fuel for crews ⟦as well⟧ a grant to farms.',
      better: 'The plan covers fuel for crews as well as a grant to farms.'
    },
    {good: 'The list has six yards, as well as the heads of two banks.'},
    {
      near: 'It might as well the same day have been Sunday, and as soon as it opens he will come as well, the mayor said.'
    },
    {near: 'He was soon the owner of nine shops.'},
    {near: 'They came as soon after dawn as they could.'}
  ],
  pattern:
    /(?<=\p{Ll} )(?<!\b(?:just|might|may|could|would|can|to) )as well(?= an? [\p{L}-]+ )|(?<=, )as well(?= (?:the|an?|his|her|its|their|two|three|four|several|some|many|other) )|(?<!\b(?:just|not|would|quite|might) )\bas soon(?= (?:the|an?|his|her|its|their|he|she|it|they|we) [a-z]+ )/gu,
  found: ({0: words}) => ({message: 'as', data: {words}, suggest: [`${words} as`]})
})
