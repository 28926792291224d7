import {patternRule} from '../../src/core/kinds.js'

/** The first digit of each run of ten: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0]

export default patternRule({
  id: 'residue/foreign-digits',
  summary: 'Find numbers left in the digits of another script (`۱۲`).',
  why: 'The engine copied the number as it stood in the source; readers and search cannot read it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {digits: '`{number}` was left in the digits of another script; print `{latin}`'},
  pattern:
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0BE6-\u0BEF\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9\u066B\u066C]+/gu,
  found({0: number, index, input}) {
    const latin = Array.from(number, inLatin).join('')
    const around =
      input.slice(Math.max(0, index - 2), index) + input.slice(index + number.length, index + number.length + 2)
    // Among words of its own script it is part of a quoted original.
    if (!/\d/u.test(latin) || /(?![\p{Script=Latin}])\p{L}/u.test(around)) return undefined
    return {message: 'digits', data: {number, latin}, suggest: [latin]}
  },
  examples: [
    {bad: 'At least ⟦۱۲⟧ miners were hurt.', better: 'At least 12 miners were hurt.'},
    {bad: 'The toll rose to ⟦١٬٢٠٠⟧ on Friday.', better: 'The toll rose to 1,200 on Friday.'},
    {bad: 'Some ⟦४५⟧ percent voted.', better: 'Some 45 percent voted.'},
    {good: 'At least 12 miners were hurt.'},
    {near: 'The sign read “سال ۱۴۰۰” in white paint.'},
    {near: 'A chart of 5² and ½ was shown.'}
  ]
})

function inLatin(digit: string): string {
  if (digit === '\u066B') return '.'
  if (digit === '\u066C') return ','
  const code = digit.codePointAt(0)!
  return String(code - zeros.findLast(zero => zero <= code)!)
}
