import {patternRule} from '../../src/core/kinds.js'
import {toLatin} from '../../src/text/lookalikes.js'

export default patternRule({
  id: 'residue/homoglyph',
  summary: 'Find Cyrillic or Greek letters that pass for Latin ones inside a word.',
  why: 'The word looks right but is spelt with letters of another alphabet: no search, index or screen reader knows it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {lookalike: '`{word}` holds {letters} of another alphabet; print it in Latin letters'},
  examples: [
    {bad: 'The ⟦g\u043Evernment⟧ fell.', better: 'The government fell.'},
    {bad: '⟦\u041C\u043Escow⟧ denied it.', better: 'Moscow denied it.'},
    {bad: 'Leaders of ⟦N\u0391TO⟧ will meet.', better: 'Leaders of NATO will meet.'},
    {bad: 'It was ⟦\u0430⟧ long night.', better: 'It was a long night.'},
    {good: 'The government fell.'},
    {good: 'Scientists measured TNFα and a wave of 5 μm.'},
    {near: 'The band signs itself KoЯn.'},
    {near: 'The daily “Новости” and its site were named.'},
    {near: 'The word “мир” (mir) means peace.'}
  ],
  pattern: /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}'’-]{0,40}[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}'’-]{0,40}/gu,
  found(match, context) {
    const word = match[0]
    const replacement = toLatin(word)
    if (replacement === undefined || replacement === word) return undefined
    const foreign = Array.from(word).filter((char, at) => char !== Array.from(replacement)[at])
    const mixed = /\p{Script=Latin}/u.test(word)
    const alone = foreign.length === 1 && /^[aAI]$/u.test(replacement)
    if (!mixed && !alone && !(replacement.length > 3 && context.speller.isWord(replacement))) return undefined
    if (!mixed && isAmongForeign(match)) return undefined
    return {
      message: 'lookalike',
      data: {word, letters: foreign.map(char => `\`${char}\``).join(', ')},
      suggest: [replacement]
    }
  }
})

/** Whether the nearest letters on either side are of another alphabet too: a quoted original. */
function isAmongForeign({input, index, 0: word}: RegExpExecArray): boolean {
  const before = /[\p{L}][^\p{L}]*$/u.exec(input.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  const after = /\p{L}/u.exec(input.slice(index + word.length, index + word.length + 12))?.[0] ?? ''
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(before + after)
}
