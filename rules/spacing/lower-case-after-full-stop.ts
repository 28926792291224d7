import {patternRule} from '../../src/core/kinds.js'
import {wordSet} from '../../src/text/word-set.js'

/** Printed with a full stop of their own. */
const abbreviations = wordSet(
  'etc vol approx dept govt est inc ltd corp intl natl incl excl resp cont viz cf max min avg tel ext figs eds esp misc ref repr trans transl circa corr'
)

/** Written small wherever they stand: signatures of agencies and addresses. */
const small = wordSet('dpa afp apa ansa efe tass pap www http https')

export default patternRule({
  id: 'spacing/lower-case-after-full-stop',
  summary: 'Find a full stop inside a sentence, or a sentence that begins with a small letter.',
  why: 'The engine cut one sentence in two, or joined two; either the full stop goes or the next word takes a capital.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {stop: 'Small letter after a full stop: `{text}`; print a capital, or a comma for the full stop'},
  examples: [
    {
      bad: 'The talks ended on ⟦Monday. the⟧ ministers went home.',
      better: 'The talks ended on Monday. The ministers went home.'
    },
    {bad: 'The talks ⟦failed. because⟧ nobody came.', better: 'The talks failed. Because nobody came.'},
    {bad: 'They own seven ⟦ships. and⟧ two docks.', better: 'They own seven ships. And two docks.'},
    {good: 'The talks ended on Monday. The ministers went home.'},
    {good: 'The talks failed because nobody came.'},
    {near: 'The talks ended. iPhones rang and eBay shares rose.'},
    {near: 'The firm (approx. forty people) and Dam Corp. are closed.'},
    {near: 'He moved to the U.S. in May, and at 5 p.m. he left.'},
    {near: 'He waited... then he left.'}
  ],
  needs: /\. \p{Ll}/u,
  pattern: /(?<![\p{L}.])(?<mark>(?<word>\p{L}\p{Ll}{3,})\. (?<next>\p{Ll}{2,}))(?![\p{L}.’'-])/gu,
  found({groups}) {
    const {mark = '', word = '', next = ''} = groups!
    const short = /^\p{Lu}/u.test(word) && word.length < 6
    if (small.has(next) || abbreviations.has(word.toLowerCase()) || (short && !days.test(word))) return undefined
    const capital = `${word}. ${next[0]!.toUpperCase()}${next.slice(1)}`
    return {message: 'stop', data: {text: mark}, suggest: [capital, `${word}, ${next}`, `${word} ${next}`]}
  }
})

const days = /^(?:March|April|June|July|\p{L}+day)$/u
