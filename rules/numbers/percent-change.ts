import {figureRule} from '../../src/core/figure-rule.js'
import {currency, figureOf, number, percent, scale, when} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

const rounded = (figure: number): number => Math.round(figure * 10) / 10

export default figureRule({
  id: 'numbers/percent-change',
  summary:
    'Find percentages that do not fit the figures beside them (`from 200 to 300 euros, an increase of 20 percent`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    change: '`{printed}` does not fit {from} and {to}, which make {right} percent: check the figures'
  },
  examples: [
    {bad: 'Fees rose from 200 to 300 euros, an increase of ⟦20 percent⟧.'},
    {near: 'Fees rose from 200 to 300 euros, an increase of nearly 50 percent.'},
    {good: 'Fees rose from 200 to 300 euros, an increase of 50 percent.'}
  ],
  checks: [
    {
      needs: /by \d.*from/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>${digitString})${percent}),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s(?:euros|dollars|pounds|people|tonnes|jobs))?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
        'giu'
      ),
      found: ({a, b, c, mark = ''}) => (/%|per\s?cent/iu.test(`${a}${b}`) ? undefined : misfit(mark, a!, b!, c!))
    },
    {
      needs: /from/u,
      pattern: new RegExp(
        String.raw`\sfrom\s(?<a>${currency}(?:${digitString})${scale})${when}\sto\s(?<b>${currency}(?:${digitString})${scale})[^.;"“”%]{0,30}?,\s(?:an?\s)(?:increase|rise|gain|jump|drop|decrease|fall|decline)\sof\s(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
        'giu'
      ),
      found: ({a, b, c, mark = ''}) => misfit(mark, a!, b!, c!)
    }
  ]
})

/** What to say of a percentage that is not the change from one figure to the other. */
function misfit(mark: string, from: string, to: string, printed: string) {
  const right = (Math.abs(figureOf(to) - figureOf(from)) / figureOf(from)) * 100
  if (!Number.isFinite(right) || Math.abs(right - figureOf(printed)) <= Math.max(2, right * 0.15)) return undefined
  const suggest = /^\d/u.test(mark) ? [mark.replace(/^[\d.,]+/u, String(rounded(right)))] : []
  return {message: 'change' as const, data: {printed: mark, from, to, right: rounded(right)}, suggest}
}
