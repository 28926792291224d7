import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'calque/such-as-etc',
  summary: 'Find lists that say twice that they are not complete: such as salt, oil, etc.',
  why: '`Such as` and `including` announce examples; the closing `etc.` of other languages says it again and is not news style.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  messages: {twice: '`{list}` already says that the list is open; leave out `{close}`'},
  scope: 'sentence',
  pattern:
    /(?<![\p{L}-])(?<list>such as|including|for example|e\.g\.) (?:[^.;:()“”"]|\.(?=\d)){3,160}?(?<mark>,? (?:and )?(?:etc|et cetera)(?<stop>\.?)(?![\p{L}]))(?<rest>.?)/giu,
  found({groups}) {
    const {list = '', mark = '', stop, rest} = groups!
    const text = stop && !rest ? '.' : ''
    return {message: 'twice', data: {list, close: mark.replace(/^,? /u, '')}, suggest: [text]}
  },
  examples: [
    {
      bad: 'Shops ran out of goods such as salt, oil and rice⟦, etc.⟧',
      better: 'Shops ran out of goods such as salt, oil and rice.'
    },
    {bad: 'Goods, including salt and oil⟦, etc.⟧, ran out.', better: 'Goods, including salt and oil, ran out.'},
    {bad: 'He sells tools such as saws⟦, etc.⟧ in May.', better: 'He sells tools such as saws in May.'},
    {good: 'Shops ran out of goods such as salt, oil and rice.'},
    {near: 'Shops ran out of salt, oil, rice, etc.'},
    {near: 'He said including them was wrong. Salt, oil, etc. ran out.'},
    {near: 'Goods such as salt ran out, and so on Monday the shops shut.'}
  ]
})
