import {patternRule} from '../../src/core/kinds.js'
import {digitString, readWords, wordString} from '../../src/text/numbers.js'

export default patternRule({
  id: 'numbers/spelled-mismatch',
  summary: 'Find a number in words that its digits in parentheses contradict: `three (4) people`.',
  why: 'One of the two was changed on the way; only the source can say which.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {differ: '`{words}` is not `{digits}`: check which is right'},
  examples: [
    {bad: 'The court fined ⟦three (4)⟧ people.'},
    {bad: 'The board has ⟦twenty-one (12)⟧ members.'},
    {bad: 'He owes ⟦two thousand (200)⟧ euros.'},
    {good: 'The court fined three (3) people.'},
    {good: 'He owes two thousand (2,000) euros.'},
    {near: 'Those listed by the three (2020) are gone.'},
    {near: 'One (18%) said no.'},
    {near: 'They won two (3-1, 2-0) in a row.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<words>${wordString})\s\((?<digits>${digitString})\)(?=\s\p{Ll})`,
    'giu'
  ),
  found(match) {
    const {words = '', digits = ''} = match.groups as Record<string, string | undefined>
    const value = readWords(words)
    const figure = Number(digits.replaceAll(',', ''))
    if (value === undefined || value === figure || /^(?:19|20)\d\d$/u.test(digits)) return undefined
    return {message: 'differ', data: {words, digits}, suggest: [`${words} (${value})`, digits]}
  }
})
