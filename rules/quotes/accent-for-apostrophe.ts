import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/accent-for-apostrophe',
  summary: 'Find an accent that stands for an apostrophe (`children´s`).',
  why: 'Keyboards and converters of other languages have the accent where English has the apostrophe.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {accent: 'Accent `{mark}` in the place of an apostrophe, expected `{right}`'},
  pattern: /(?<=\p{L})(?<mark>[´`ʹʼ′])(?=(?:s|t|re|ve|ll|d|m)(?!\p{L})|(?<=(?<!\p{L})[ODL].)\p{Lu}\p{Ll})/gu,
  found({groups}, {text}) {
    const right = /[’“”]/u.test(text) ? '’' : "'"
    return {message: 'accent', data: {mark: groups!.mark!, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The children⟦´⟧s ward was full.', better: "The children's ward was full."},
    {bad: 'Maeve O⟦`⟧Hara won.', better: "Maeve O'Hara won."},
    {bad: '“They don⟦`⟧t know.”', better: '“They don’t know.”'},
    {good: 'The children’s ward was full.'},
    {near: 'A snap of 6′ and a café´ bill.'}
  ]
})
