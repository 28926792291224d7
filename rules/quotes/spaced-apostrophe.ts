import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/spaced-apostrophe',
  summary: "Find a space in a possessive or a contraction (`people 's`, `don 't`).",
  why: 'The engine cuts words at the apostrophe and does not always put them together again.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {apart: 'Space at the apostrophe of `{printed}`; print `{joined}`'},
  examples: [
    {bad: "The ⟦city 's⟧ buses stood still.", better: "The city's buses stood still."},
    {bad: 'The ⟦city’ s⟧ buses stood still.', better: 'The city’s buses stood still.'},
    {bad: "They ⟦don 't⟧ run on Sundays.", better: "They don't run on Sundays."},
    {bad: "They ⟦do n't⟧ run on Sundays.", better: "They don't run on Sundays."},
    {bad: "⟦We ' re⟧ waiting.", better: "We're waiting."},
    {good: "The city's buses don't run on Sundays."},
    {good: 'The drivers’ union said so.'},
    {near: "The letters 's' and 't' are missing from the sign."},
    {near: "They play rock 'n' roll."},
    {near: "The drivers' s-shaped badge is new."}
  ],
  needs: / n?['’]|['’] | s /u,
  pattern:
    /(?<![\p{L}\p{N}'’])(?<mark>(?<word>\p{L}+)(?<left> ?)(?<not>n)?(?<gap>['’] ?| (?=s \p{Ll}{3}))(?<tail>s|re|ve|ll|m|d|t))(?![\p{L}\p{N}'’-])/gu,
  found({groups}) {
    const {mark = '', word = '', left = '', not = '', gap = '', tail = ''} = groups!
    if (left === '' && gap.length === 1 && gap !== ' ') return undefined
    if (gap === ' ' && (!/^\p{L}*\p{Ll}{3}$/u.test(word) || word.endsWith('s') || left !== '')) return undefined
    if (tail === 't' ? !/n$/u.test(word + not) : not !== '') return undefined
    if (tail === 'm' && word !== 'I') return undefined
    const joined = word + not + (gap === ' ' ? "'" : gap[0]) + tail
    return {message: 'apart', data: {printed: mark, joined}, suggest: [joined]}
  }
})
