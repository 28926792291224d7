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
    {
      bad: 'The yard cut its staff by ⟦a third⟧, from 900 workers to 300.',
      better: 'The yard cut its staff by two thirds, from 900 workers to 300.'
    },
    {near: 'The yard cut its staff by a third, from 900 workers to 610.'},
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
    },
    {
      needs: /\bby (?:an? |one |two |three |half).* from .* to /u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>half|(?:an?|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s\p{Ll}+)?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
        'giu'
      ),
      found({a = '', b = '', mark = ''}) {
        if (/%|per\s?cent/iu.test(`${a}${b}`)) return undefined
        const [many, nth = ''] = mark.toLowerCase().split(/[\s-]/u) as [string, string?]
        const share = nth === '' ? 50 : ((parts[many] ?? 1) * 100) / parts[nth.replace(/s$/u, '')]!
        const right = (Math.abs(figureOf(b) - figureOf(a)) / figureOf(a)) * 100
        if (!Number.isFinite(right) || Math.abs(right - share) <= share * 0.2) return undefined
        const named = names.find(([value]) => Math.abs(value - right) < 1)
        return {
          message: 'change',
          data: {printed: mark, from: a, to: b, right: rounded(right)},
          suggest: named ? [named[1]] : []
        }
      }
    }
  ]
})

/** What the words of a share are worth. */
const parts: Readonly<Record<string, number>> = {two: 2, three: 3, third: 3, quarter: 4, fifth: 5, tenth: 10}
const names: readonly (readonly [number, string])[] = [
  [50, 'half'],
  [100 / 3, 'a third'],
  [200 / 3, 'two thirds'],
  [25, 'a quarter'],
  [75, 'three quarters'],
  [20, 'a fifth'],
  [10, 'a tenth']
]

/** What to say of a percentage that is not the change from one figure to the other. */
function misfit(mark: string, from: string, to: string, printed: string) {
  const right = (Math.abs(figureOf(to) - figureOf(from)) / figureOf(from)) * 100
  if (!Number.isFinite(right) || Math.abs(right - figureOf(printed)) <= Math.max(2, right * 0.15)) return undefined
  const suggest = /^\d/u.test(mark) ? [mark.replace(/^[\d.,]+/u, String(rounded(right)))] : []
  return {message: 'change' as const, data: {printed: mark, from, to, right: rounded(right)}, suggest}
}
