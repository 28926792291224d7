import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'spacing/capital-after-comma',
  summary: 'Find a capital in the middle of a sentence on a word that is no name.',
  why: 'Two sentences of the source were run together; the capital stayed behind, or the comma should be a full stop.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {capital: 'Capital in mid-sentence: `{text}`; print a small letter, or end the sentence before'},
  examples: [
    {bad: 'They worked all night⟦, To⟧ rebuild the wall.', better: 'They worked all night, to rebuild the wall.'},
    {bad: 'The wall fell⟦, But⟧ nobody was hurt.', better: 'The wall fell, but nobody was hurt.'},
    {
      bad: 'The wall fell⟦; Because⟧ it was old, nobody cared.',
      better: 'The wall fell; because it was old, nobody cared.'
    },
    {
      bad: 'The flood broke two walls and⟦ More⟧ than 40 people fled.',
      better: 'The flood broke two walls and more than 40 people fled.'
    },
    {
      bad: 'The wall fell at noon, but⟦ The⟧ guards were safe.',
      better: 'The wall fell at noon, but the guards were safe.'
    },
    {good: 'The wall fell, but nobody was hurt.'},
    {near: 'She sang with the band and The verve of old was back.'},
    {near: 'Blur and The verve were to play there.'},
    {good: 'The wall fell, The Harbour Times said.'},
    {near: 'He asked, “To whom do we owe it?”'},
    {near: 'She played Emma, Of Human Bondage and others.'},
    {near: 'Harbours, And How to Build Them, is his new book.'}
  ],
  pattern:
    /(?<=\p{Ll}{3})(?<mark>[,;] (?<word>To|But|Because|Which|Although|While|So|Is|Are|Was|Were|Has|Have|Their|They|It))(?= \p{Ll}+[ ,.])|(?<=\p{Ll}{3},? (?:and|but|because))(?<mid> (?<small>The|They|It|She|There|This|These|Some|Both|More|Was|Were|Is|Are|Has|Have|Had|Will))(?= \p{Ll}{2,} (?:\p{Ll}{2,}|\d))/gu,
  found({groups, index, input}) {
    const {mark = '', word = '', mid, small} = groups as Record<string, string | undefined>
    if (mid) {
      // Titles and names of bands
      if (
        /["“‘*_]/u.test(input) ||
        !/(?:^|[^\p{L}])\p{Ll}+,? \p{Ll}+$/u.test(input.slice(Math.max(0, index - 40), index))
      )
        return undefined
      if (
        /\b(?:(?:band|film|song|book|novel|play|show|album|group|drama|movie|musical)s?|comed(?:y|ies)|series)\b/u.test(
          input
        )
      )
        return undefined
      return {message: 'capital', data: {text: small!}, suggest: [mid.toLowerCase()]}
    }
    const title = /(?:^|[\s“"(])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(
      input.slice(Math.max(0, index - 60), index)
    )
    if (title) return undefined
    return {message: 'capital', data: {text: mark.slice(2)}, suggest: [`${mark[0]} ${word.toLowerCase()}`]}
  }
})
