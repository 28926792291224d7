import {patternRule} from '../../src/core/kinds.js'

/** Chinese, Japanese, Arabic and Indian marks outside the full-width block, and what English prints. */
const marks = new Map([
  ['\u3000', ' '],
  ['。', '.'],
  ['、', ','],
  ['｡', '.'],
  ['､', ','],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['《', '“'],
  ['》', '”'],
  ['〈', '‘'],
  ['〉', '’'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['〜', '–'],
  ['￥', '¥'],
  ['￡', '£'],
  ['￠', '¢'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['۔', '.'],
  ['٪', '%'],
  ['।', '.'],
  ['॥', '.']
])

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u

export default patternRule({
  id: 'residue/full-width-character',
  summary: 'Find full-width letters, digits and punctuation of Chinese and Japanese type.',
  why: 'Translation engines copy them from the source; they print too wide and no search finds the words.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {
    wide: 'Full-width `{old}` from East Asian type; print `{new}`',
    script: 'Mark `{old}` of another script; print `{new}`'
  },
  examples: [
    {bad: 'The ministry said so⟦，⟧but gave no date.', better: 'The ministry said so, but gave no date.'},
    {bad: 'The talks ended⟦。⟧', better: 'The talks ended.'},
    {bad: 'The firm sold ⟦１２０⟧ cars.', better: 'The firm sold 120 cars.'},
    {bad: 'The ministry⟦（⟧of trade) said so.', better: 'The ministry (of trade) said so.'},
    {bad: 'Is it over⟦？　⟧Nobody knows.', better: 'Is it over? Nobody knows.'},
    {bad: 'The port of Aden⟦،⟧ long shut, is open.', better: 'The port of Aden, long shut, is open.'},
    {good: 'The ministry said so, but gave no date.'},
    {good: 'The firm is worth ¥3bn and £2bn.'},
    {near: 'The slogan (你好，世界) is old.'},
    {near: 'The note read “終わり。” and no more.'}
  ],
  pattern:
    /[\u060C\u061B\u061F\u066A\u06D4\u0964\u0965]|[\u3000-\u3002\u3008-\u3011\u3014\u3015\u301C\uFF01-\uFF5E\uFF61\uFF64\uFFE0-\uFFE1\uFFE5]+/gu,
  found(match) {
    const {index, input} = match
    const old = match[0]
    const before = input.slice(Math.max(0, index - 2), index)
    const after = input.slice(index + old.length, index + old.length + 2)
    if (eastAsian.test(before.slice(-1)) || eastAsian.test(after.slice(0, 1))) return undefined
    const plain = Array.from(old, toPlain).join('').replaceAll(/\s+/gu, ' ')
    const replacement = space(plain, before.slice(-1), after.slice(0, 1))
    return {
      message: /[\u0600-\u0965]/u.test(old) ? 'script' : 'wide',
      data: {old, new: replacement.trim() || 'a space'},
      suggest: [replacement]
    }
  }
})

function toPlain(char: string): string {
  const mark = marks.get(char)
  if (mark !== undefined) return mark
  const code = char.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char
}

/** Full-width marks carry their own space; plain ones need one. */
function space(text: string, before: string, after: string): string {
  const wordBefore = /[\p{L}\p{N}.,;:!?)”]/u.test(before)
  const wordAfter = /[\p{L}\p{N}(“]/u.test(after)
  const lead = wordBefore && /^[([“‘]/u.test(text) ? ' ' : ''
  const number = /^[,.:]$/u.test(text) && /\p{N}/u.test(before) && /\p{N}/u.test(after)
  const trail = wordAfter && !number && /[,.;:!?)\]”’]$/u.test(text) ? ' ' : ''
  const doubled = text.endsWith(' ') && /^\s/u.test(after)
  return lead + (doubled ? text.trimEnd() : text) + trail
}
