import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/lost-from',
  summary: 'Find a comparison of figures that lost its `from` (`slowed to 6 percent, down 7 percent a month earlier`).',
  why: 'The figure of before follows the one of now; without `from` the reader takes it for the change.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    from: 'Missing `from` after `{turn}`: the figure is the one of before',
    away: 'Missing `from` after `{turn}`'
  },
  pattern:
    /\b(?:to|at|was|stood at|reached|of) (?:a \p{Ll}+ )?[$€£]?\d[\d.,]*(?:%| percent| per cent| million| billion)?(?: \p{Ll}+)?(?: (?:in|for) [\p{L} ]{3,24})?, (?<mark>up|down)(?= [$€£]?\d[\d.,]*(?:%| percent| per cent| million| billion)?(?: \p{Ll}+)? (?:a|one) (?:year|month|week|quarter|day) (?:earlier|before|ago)\b)|(?<![\d.,])(?<away>\d+(?:\.\d+)? ?(?:km|kilomet(?:re|er)s|miles|met(?:re|er)s))(?= the (?:scene|centre|center|city|border|capital|coast|town|village|airport|epicentre|epicenter|port|station)\b)/gu,
  found({groups, 0: all}) {
    const {away} = groups!
    if (away) return {message: 'away', data: {turn: away}, suggest: [`${away} from`]}
    const turn = groups!.mark!
    // `rose to 5 million, up 7 percent a year earlier` may be the change: only figures of one kind are sure.
    const isShare = /\d(?:%| percent| per cent)/u.test(all)
    return isShare ? {message: 'from', data: {turn}, suggest: [`${turn} from`]} : undefined
  },
  examples: [
    {
      bad: 'Inflation slowed to 6.2 percent in May, ⟦down⟧ 7.1 percent a month earlier.',
      better: 'Inflation slowed to 6.2 percent in May, down from 7.1 percent a month earlier.'
    },
    {bad: 'He was held about ⟦12km⟧ the scene.', better: 'He was held about 12km from the scene.'},
    {good: 'Inflation slowed to 6.2 percent in May, down from 7.1 percent a month earlier.'},
    {near: 'Sales rose to 5 million, up 7 percent on a year earlier.'}
  ]
})
