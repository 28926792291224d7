import {figureRule} from '../../src/core/figure-rule.js'
import {currency, figureOf, isOtherUnit, lent, number, percent, scale, tellsWhen, when} from '../../src/text/figures.js'
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
    {near: 'Exports fell by 20% from 2019 to 2023, and profit rose by 8% from 2022 to 1.2 billion euros.'},
    {near: 'Profit rose by 12.5 percent, from 4 to 4.5 billion yuan.'},
    {near: 'Pupils from 6 to 14 in the north use it, a rise of 12 percent.'},
    {near: 'The stake fell from $1 to 95 cents, a drop of 5 percent, and the pound fell by 5%, from $1 to 95 cents.'},
    {good: 'Fees rose from 200 to 300 euros, an increase of 50 percent.'}
  ],
  checks: [
    {
      needs: /by \d.*from/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>${digitString})${percent}),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s(?:euros|dollars|pounds|people|tonnes|jobs))?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
        'giu'
      ),
      found: ({a = '', b = '', c = '', mark = ''}, {after}) =>
        /%|per\s?cent/iu.test(a + b) || isOtherUnit(a, b, after) ? undefined : misfit(mark, lent(a, b), b, c)
    },
    {
      needs: /from/u,
      pattern: new RegExp(
        String.raw`\sfrom\s(?<a>${currency}(?:${digitString})${scale})${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?<rest>[^.;"“”%]{0,30}?),\s(?:an?\s)(?:increase|rise|gain|jump|drop|decrease|fall|decline)\sof\s(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
        'giu'
      ),
      found: ({a = '', b = '', c = '', rest = '', mark = ''}, {before}) =>
        changes.test(before) && !isOtherUnit(a, b, rest) ? misfit(mark, lent(a, b), b, c) : undefined
    },
    {
      needs: /\bby (?:an? |one |two |three |half).* from .* to /u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>half|(?:an?|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s\p{Ll}+)?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
        'giu'
      ),
      found({a = '', b = '', mark = ''}, {after}) {
        if (tellsWhen(a, b) || isOtherUnit(a, b, after) || /%|per\s?cent/iu.test(a + b)) return undefined
        const [many, nth = ''] = mark.toLowerCase().split(/[\s-]/u) as [string, string?]
        const share = nth === '' ? 50 : ((parts[many] ?? 1) * 100) / parts[nth.replace(/s$/u, '')]!
        const right = change(lent(a, b), b)
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

/** The change from one figure to another, in percent of the first. */
const change = (from: string, to: string): number => (Math.abs(figureOf(to) - figureOf(from)) / figureOf(from)) * 100

/** What grows or shrinks from one figure to another; `children from 6 to 14` do neither. */
const changes =
  /\b(?:ris(?:e|es|en|ing)|rose|gr(?:e|o)w\p{L}*|increas\p{L}+|climb\p{L}*|jump\p{L}*|soar\p{L}*|surg\p{L}+|swell\p{L}*|went|gone|goes?|going|fell|fall\p{L}*|drop\p{L}*|declin\p{L}+|decreas\p{L}+|shr[aiu]nk\p{L}*|plung\p{L}+|slump\p{L}*|s[aiu]nk\p{L}*|cut\p{L}*|rais\p{L}+|lower\p{L}*|reduc\p{L}+|chang\p{L}+|up|down|mov\p{L}+|expand\p{L}*|widen\p{L}*|narrow\p{L}*|advanc\p{L}+|lift\p{L}*|brought|took|driv\p{L}+|drove|push\p{L}*|reach\p{L}*|doubl\p{L}+|halv\p{L}+|revis\p{L}+)(?!\p{L})[^;"“”]{0,50}$/iu

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
  const right = change(from, to)
  if (
    tellsWhen(from, to) ||
    !Number.isFinite(right) ||
    Math.abs(right - figureOf(printed)) <= Math.max(2, right * 0.15)
  )
    return undefined
  const suggest = /^\d/u.test(mark) ? [mark.replace(/^[\d.,]+/u, String(rounded(right)))] : []
  return {message: 'change' as const, data: {printed: mark, from, to, right: rounded(right)}, suggest}
}
