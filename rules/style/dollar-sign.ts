import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'style/dollar-sign',
  summary: 'Find a sum in figures with the word: 5 million dollars for $5 million.',
  why: 'With figures, agency style prints the sign; U.S. is understood.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and reuters.',
  fix: 'suggest',
  confidence: 0.95,
  messages: {word: 'Print `{sum}`, not `{text}`'},
  examples: [
    {bad: 'The bridge cost ⟦5 million dollars⟧.', better: 'The bridge cost $5 million.'},
    {bad: 'They paid ⟦3,200 US dollars⟧ each.', better: 'They paid $3,200 each.'},
    {bad: 'A fine of ⟦2.5 billion U.S. dollars⟧ was due.', better: 'A fine of $2.5 billion was due.'},
    {good: 'The bridge cost $5 million.'},
    {good: 'Five dollars is the fare.'},
    {near: 'It cost 5 million Australian dollars.'},
    {near: 'It cost between 2 and 3 dollars, or $4 dollars.'},
    {near: 'The debt is 5 million in 2019 dollars, or 4 in constant 2015 U.S. dollars.'},
    {near: 'They stole 5 million dollars’ worth of gems.'},
    {near: 'The firm sold 5 million dollar coins.'}
  ],
  needs: /dollars/u,
  pattern:
    /(?<![\p{L}\p{N}.,:/$-]|(?:to|and|or) )(?<figure>\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?) (?:US |U\.S\. )?dollars(?!\p{L}|['’] ?\p{Ll})/gu,
  found(match) {
    // `in 2019 dollars`: at that year's prices.
    if (/^(?:19|20)\d\d$/u.test(match.groups!.figure!)) return undefined
    const sum = `$${match.groups!.figure}`
    return {message: 'word', data: {sum, text: match[0]}, suggest: [sum]}
  }
})
