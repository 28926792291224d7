import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, number, percent, when} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

export default figureRule({
  id: 'numbers/percentage-points',
  summary:
    'Find differences of two shares that are printed as percent (`from 40 to 46 percent, an increase of 6 percent`).',
  why: 'Between 40 and 46 percent lie six points, which are 15 percent of 40; many languages say percent for both.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    basis: 'No rate changes by {printed} to {to} percent: print `{right}`',
    sign: '`{printed}` counts the points as percent too: print `{right}`',
    sum: 'From {from} to {to} percent are {right} basis points, not {printed}: check the figures',
    points: 'The difference of two shares is counted in points: print `{right}` for `{printed}`'
  },
  examples: [
    {
      bad: 'Turnout rose from 40 to 46 percent, an increase of ⟦6 percent⟧.',
      better: 'Turnout rose from 40 to 46 percent, an increase of 6 percentage points.'
    },
    {
      bad: 'The bank cut its rate by ⟦0.25%⟧ in May, from 4.5% to 4.25%.',
      better: 'The bank cut its rate by 0.25 percentage points in May, from 4.5% to 4.25%.'
    },
    {
      bad: 'The bank raised its key rate by ⟦50 percentage points⟧ to 7 percent.',
      better: 'The bank raised its key rate by 50 basis points to 7 percent.'
    },
    {bad: 'The bank cut its rate by ⟦25% basis points⟧.', better: 'The bank cut its rate by 25 basis points.'},
    {near: 'The board raised the quota rate by 30 percentage points to 50 percent.'},
    {
      bad: 'The bank cut its rate by ⟦50 basis points⟧ to 4.25 percent from 5 percent.',
      better: 'The bank cut its rate by 75 basis points to 4.25 percent from 5 percent.'
    },
    {good: 'Turnout rose from 40 to 46 percent, an increase of six points.'},
    {near: 'The duty rose by 50%, from 100% to 150%.'},
    {near: 'Turnout rose from 40 to 46 percent, an increase of 15 percent.'},
    {near: 'The bank cut its rate by 75 basis points to 4.25 percent from 5 percent.'}
  ],
  checks: [
    {
      needs: /(?:%|per\s?cent) (?:basis|percentage) point/u,
      pattern:
        /(?<![\d.,])(?<mark>(?<a>\d+(?:\.\d+)?)(?:\s?%|\sper\s?cent)\s(?<unit>(?:basis|percentage)\spoints?))(?!\p{L})/gu,
      found({a = '', unit = '', mark = ''}) {
        const right = `${a} ${unit}`
        return {message: 'sign', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /\d basis points .*(?:to|from) \d/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>\d{2,3})\sbasis\spoints)[^.;:"“”\d]{0,30}?\s(?:from\s(?<a>${digitString})(?:${percent})?\sto\s(?<b>${digitString})${percent}|to\s(?<d>${digitString})${percent},?\sfrom\s(?<e>${digitString})${percent})`,
        'gu'
      ),
      found({a, b, c = '', d, e, mark = ''}) {
        const [from, to] = [a ?? e!, b ?? d!]
        const right = Math.round(Math.abs(figureOf(to) - figureOf(from)) * 100)
        if (right === Number(c)) return undefined
        return {message: 'sum', data: {from, to, right, printed: c}, suggest: [mark.replace(c, String(right))]}
      }
    },
    {
      needs: /percentage points? .*to \d/u,
      pattern:
        /\b(?<verb>raised|raises?|raising|hiked|hikes?|increased|lifted|cuts?|cutting|lowered|lowers?|reduced|trimmed)\s[^.;:"“”\d]{0,60}?\brates?\sby\s(?<mark>(?<a>\d{2,3})\spercentage\spoints?)\sto\s(?<b>\d{1,2}(?:\.\d+)?)(?:\s?%|\sper\s?cent)/gu,
      found({a = '', b = '', verb = '', mark = ''}) {
        const falls = /^(?:cut|low|red|trim)/u.test(verb)
        if (falls ? Number(a) % 25 > 0 || Number(b) > 30 : Number(a) <= Number(b)) return undefined
        const right = `${a} basis points`
        return {message: 'basis', data: {printed: mark, to: b, right}, suggest: [right]}
      }
    },
    {
      needs: /\bby .*(?:per\s?cent|%).*(?:from|to)/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>${digitString})${percent})(?!age)[^.;:"“”\d]{0,40}?,?\s(?:from\s(?<a>${digitString})(?:${percent})?\sto\s(?<b>${digitString})${percent}|to\s(?<d>${digitString})${percent},?\sfrom\s(?<e>${digitString})${percent})`,
        'giu'
      ),
      found({a, b, c, d, e, mark = ''}) {
        const change = Math.abs(figureOf(b ?? d) - figureOf(a ?? e))
        // From 100 percent the points are percent too.
        if (!(Math.abs(change - figureOf(c)) <= 0.011) || figureOf(a ?? e) === 100) return undefined
        const right = `${c} percentage point${change === 1 ? '' : 's'}`
        return {message: 'points', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /(?:per\s?cent|%).*from|from.*(?:per\s?cent|%)/u,
      pattern: new RegExp(
        String.raw`\sfrom\s(?<a>${digitString})(?:${percent})?${when}\sto\s(?<b>${digitString})${percent}[^.;"“”]{0,30}?,\s(?:an?\s)?(?:increase|rise|gain|jump|drop|decrease|fall|decline|growth|up|down)\s(?:of\s|by\s)?(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
        'giu'
      ),
      found({a, b, c, mark = ''}) {
        const change = Math.abs(figureOf(b) - figureOf(a))
        if (Math.abs(change - figureOf(c)) > 0.051 || figureOf(a) === 100) return undefined
        const right = `${mark.replace(/\s?(?:%|per\s?cent)$/iu, '')} percentage point${change === 1 ? '' : 's'}`
        return {message: 'points', data: {printed: mark, right}, suggest: [right]}
      }
    }
  ]
})
