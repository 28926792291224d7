import {patternRule} from '../../src/core/kinds.js'
import {wordSet} from '../../src/text/word-set.js'

/** Printed with a full stop of its own, which may stand before another mark. */
const abbreviations = wordSet('etc inc ltd corp co jr sr st no vol approx dept govt est al')

export default patternRule({
  id: 'quotes/doubled-punctuation',
  summary: 'Find punctuation printed on both sides of a closing quotation mark.',
  why: 'A quotation takes one comma or one full stop at its end, before the mark or after it as the house prefers.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {both: 'Punctuation on both sides of the quotation mark: `{marks}`; keep one'},
  examples: [
    {
      bad: 'He called it "a very long week⟦.".⟧ The talks go on.',
      better: 'He called it "a very long week." The talks go on.'
    },
    {bad: '“The week was long⟦,”,⟧ he said.', better: '“The week was long,” he said.'},
    {bad: '"The week was long⟦.",⟧ he said.', better: '"The week was long," he said.'},
    {good: '"The week was long," he said.'},
    {good: 'He called it “a long week”.'},
    {near: 'He works for "Harbour Inc.", a shipping firm.'},
    {near: 'They staged "Who Goes There?", "Rain" and "Wait...".'},
    {near: 'Prices "in the U.S.", he said, were lower.'}
  ],
  pattern: /(?<=[\p{L}\p{N}])(?<mark>[.,]["”’][.,])(?<rest>\s\S|$)?/gu,
  found({groups, index, input}) {
    const {mark = '', rest = ''} = groups!
    const word = /[\p{L}\p{N}'’-]*$/u.exec(input.slice(Math.max(0, index - 30), index))![0]
    const [inner, quote, outer] = mark
    if (inner === '.' && (word.length < 2 || abbreviations.has(word.toLowerCase()))) return undefined
    if (inner === '.' && outer === ',' && !/\p{Ll}$/u.test(rest)) return undefined
    const kept = inner === outer ? inner : outer
    return {message: 'both', data: {marks: mark}, suggest: [`${kept}${quote}`]}
  }
})
