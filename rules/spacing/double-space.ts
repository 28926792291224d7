import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'spacing/double-space',
  summary: 'Find two or more spaces between two words of a sentence.',
  why: 'Often a word, a link or a picture was cut out there; in any case one space is enough.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  notes:
    'After the end of a sentence two spaces are a habit of typists, not a fault: retext-sentence-spacing, which counts those, was left out (1 message in 24,000 words of clean news, none in 61,000 of translated news).',
  messages: {spaces: '{count} spaces between words; keep one'},
  examples: [
    {bad: 'The court⟦  ⟧adjourned at noon.', better: 'The court adjourned at noon.'},
    {bad: 'The court,⟦   ⟧however, adjourned.', better: 'The court, however, adjourned.'},
    {bad: 'The court adjourned⟦  ⟧(it was noon).', better: 'The court adjourned (it was noon).'},
    {good: 'The court adjourned at noon.'},
    {good: 'At noon, the court adjourned.'},
    {near: 'The court adjourned.  It was noon.'},
    {near: 'Harbour  3  1  2\nCastle  2  2  4'},
    {near: 'Name     Town     Age'}
  ],
  needs: / {2}/,
  pattern: /(?<=\p{Ll}[,;]?|\p{Ll}["”')])(?<mark> {2,})(?=["“('‘]?\p{Ll})/gu,
  found({groups, input}) {
    const count = groups!.mark!.length
    if (input.split(/ {2,}/u, 6).length > 4) return undefined
    return {message: 'spaces', data: {count}, suggest: [' ']}
  }
})
