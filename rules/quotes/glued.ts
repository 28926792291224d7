import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/glued',
  summary: 'Find a quotation printed together with the word before or after it (`called it"fair" again`).',
  why: 'A space was lost at the quotation mark when the text was joined or translated piece by piece.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {glued: 'No space between the quotation and `{word}`; add one'},
  needs: /\p{Ll}["“”]\p{L}/u,
  pattern: /(?<=(?<![\p{L}\p{N}])(?<left>\p{L}*\p{Ll}))(?<mark>["“”])(?=(?<right>\p{L}+))/gu,
  found({groups, index, input}) {
    const {left = '', mark = '', right = ''} = groups!
    const before = input.slice(0, index)
    const opens = mark === '“' || (mark === '"' && before.split('"').length % 2 === 1)
    // A straight mark on its own may be anything; an opening one has its partner later on.
    const isPaired = mark !== '"' || (opens ? input.slice(index + 1).includes('"') : before.includes('"'))
    if (!isPaired) return undefined
    return {
      message: 'glued',
      data: {word: opens ? left : right},
      suggest: [opens ? ` ${mark}` : `${mark} `]
    }
  },
  examples: [
    {bad: 'The envoy called the talks⟦"⟧useful" again.', better: 'The envoy called the talks "useful" again.'},
    {bad: 'The envoy called the talks⟦“⟧useful” again.', better: 'The envoy called the talks “useful” again.'},
    {bad: 'The envoy called them "useful⟦"⟧again.', better: 'The envoy called them "useful" again.'},
    {good: 'The envoy called the talks "useful" again.'},
    {near: 'The 7"single has no partner.'},
    {near: 'The cans hold 7"paint" and more.'}
  ]
})
