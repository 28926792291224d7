import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, number, withLast} from '../../src/text/figures.js'

export default figureRule({
  id: 'numbers/votes',
  summary: 'Find figures of a vote that cannot be (`110 votes to 82, a margin of 38`, `turnout of 614 percent`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    margin: '{a} to {b} is a margin of {margin}: check the figures',
    turnout: '{share} percent is more than all voters: check the figure'
  },
  examples: [
    {
      bad: 'The house passed it by ⟦110 votes to 82, a margin of 38⟧.',
      better: 'The house passed it by 110 votes to 82, a margin of 28.'
    },
    {bad: '⟦Turnout reached 614 percent⟧ by noon.'},
    {near: 'The house passed it by 110 votes to 82, a margin of 28.'},
    {good: 'Turnout reached 61.4 percent by noon.'}
  ],
  checks: [
    {
      needs: /margin of/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${number})\s(?:votes\s|seats\s)?to\s(?<b>${number}),?\s[^.;"“”\d]{0,20}?margin\sof\s(?<c>${number}))(?!\p{L}|[.,]\d|%)`,
        'giu'
      ),
      found({a, b, c = '', mark = ''}) {
        const margin = Math.abs(figureOf(a) - figureOf(b))
        return Number.isFinite(margin) && margin !== figureOf(c)
          ? {message: 'margin', data: {a: a!, b: b!, margin}, suggest: withLast(mark, c, margin)}
          : undefined
      }
    },
    {
      needs: /[Tt]urnout/u,
      pattern:
        /(?<mark>\b[Tt]urnout\s(?:was|reached|stood at|hit|is|of)\s(?:about\s|around\s|a record\s)?(?<a>\d+(?:\.\d+)?)\s?(?:%|per\s?cent))/gu,
      found: ({a = '', mark = ''}) =>
        figureOf(a) > 100
          ? {
              message: 'turnout',
              data: {share: a},
              suggest: /^\d{3}$/u.test(a) ? [mark.replace(a, `${a.slice(0, 2)}.${a[2]}`)] : []
            }
          : undefined
    }
  ]
})
