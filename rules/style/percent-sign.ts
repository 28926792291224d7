import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'style/percent-sign',
  summary: 'Find a percentage in figures with the word: 5 percent for 5%.',
  why: 'Many papers now print the sign after a figure; the word is left for percentages in words.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and reuters.',
  fix: 'safe',
  confidence: 0.98,
  messages: {word: 'Print `{sign}`, not `{text}`'},
  examples: [
    {bad: 'Prices rose ⟦5 percent⟧ in May.', better: 'Prices rose 5% in May.'},
    {bad: 'Turnout fell to ⟦61.4 per cent⟧.', better: 'Turnout fell to 61.4%.'},
    {bad: 'Rents grew between 3% and ⟦4 percent⟧ a year.', better: 'Rents grew between 3% and 4% a year.'},
    {good: 'Prices rose 5% in May.'},
    {good: 'Five percent of the seats are empty.'},
    {near: 'The gap is 5 percentage points.'},
    {near: 'A 5-percent share went to charity.'},
    {near: 'Of the 40 percent signs on the page, two were upside down.'}
  ],
  needs: / per\s?cent/iu,
  pattern: /(?<![\p{L}\p{N}.,:/-])(?<figure>\d[\d,]*(?:\.\d+)?) per\s?cent(?![\p{L}-]| (?:sign|symbol))/giu,
  found(match) {
    const sign = `${match.groups!.figure}%`
    return {message: 'word', data: {text: match[0], sign}, suggest: [sign]}
  }
})
