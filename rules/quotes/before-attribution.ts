import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/before-attribution',
  summary: 'Find an opening quotation mark before the words that say who spoke (`“I am tired”, “he said`).',
  why: 'The engine set the marks in pairs and went on after the end of the quotation.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {mark: 'Quotation mark before `{who}`, which nobody said; delete it'},
  needs: /["”][,.]? ["“]/u,
  pattern:
    /["”][,.]? (?<mark>["“])(?=(?<who>(?:he|she|they|the \p{Ll}+(?: \p{Ll}+)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:said|says|added|told|wrote|explained|warned))\b(?! (?:that|he|she|it|they|I)\b)[^"“”]*$)/gu,
  found({groups}) {
    return {message: 'mark', data: {who: groups!.who!}, suggest: ['']}
  },
  examples: [
    {bad: '“I am tired”, ⟦“⟧he said after the match.', better: '“I am tired”, he said after the match.'},
    {bad: '“It is late,” ⟦“⟧the mayor added and left.', better: '“It is late,” the mayor added and left.'},
    {good: '“I am tired,” he said after the match.'},
    {near: '“Go,” he said. “The mayor said no.”'}
  ]
})
