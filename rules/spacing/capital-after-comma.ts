import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'spacing/capital-after-comma',
  summary: 'Find a capital in the middle of a sentence on a word that is no name.',
  why: 'Two sentences of the source were run together; the capital stayed behind, or the comma should be a full stop.',
  severity: 'warning',
  stage: 'nursery',
  fix: 'suggest',
  confidence: 0.8,
  messages: {capital: 'Capital after a comma: `{text}`; print a small letter, or end the sentence before'},
  examples: [
    {bad: 'They worked all night⟦, To⟧ rebuild the wall.', better: 'They worked all night, to rebuild the wall.'},
    {bad: 'The wall fell⟦, But⟧ nobody was hurt.', better: 'The wall fell, but nobody was hurt.'},
    {
      bad: 'The wall fell⟦; Because⟧ it was old, nobody cared.',
      better: 'The wall fell; because it was old, nobody cared.'
    },
    {good: 'The wall fell, but nobody was hurt.'},
    {good: 'The wall fell, The Harbour Times said.'},
    {near: 'He asked, “To whom do we owe it?”'},
    {near: 'She played Emma, Of Human Bondage and others.'},
    {near: 'Harbours, And How to Build Them, is his new book.'}
  ],
  pattern:
    /(?<=\p{Ll}{3})(?<mark>[,;] (?<word>To|But|Because|Which|Although|While|So|Is|Are|Was|Were|Has|Have|Their|They|It))(?= \p{Ll}+[ ,.])/gu,
  found({groups, index, input}) {
    const {mark = '', word = ''} = groups!
    const title = /(?:^|[\s“"(])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(
      input.slice(Math.max(0, index - 60), index)
    )
    if (title) return undefined
    return {message: 'capital', data: {text: mark.slice(2)}, suggest: [`${mark[0]} ${word.toLowerCase()}`]}
  }
})
