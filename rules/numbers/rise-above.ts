import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, lent} from '../../src/text/figures.js'

const ups = 'rose|risen|grew|grown|increased|climbed|jumped|swelled|soared|surged'
const unit =
  'met(?:re|er)s|kilomet(?:re|er)s|centimet(?:re|er)s|tonnes|tons|people|jobs|euros|dollars|pounds|yuan|yen|cases|places|members|seats|barrels|points'

export default figureRule({
  id: 'numbers/rise-above',
  summary: 'Find a rise that is larger than what it led to (`rose by 2 metres to 1.5 metres`).',
  why: 'The two figures were swapped, or one of them changed on the way.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  messages: {
    turn: '`{printed}` runs against its verb: print `{right}`, or check the figures',
    above: 'A rise by {by} cannot end at {to}: check the figures'
  },
  examples: [
    {
      bad: 'The lake ⟦rose by 2 metres to 1.5 metres⟧ in May.',
      better: 'The lake rose by 1.5 metres to 2 metres in May.'
    },
    {bad: 'The toll rose to 45, ⟦down from⟧ 40 on Monday.', better: 'The toll rose to 45, up from 40 on Monday.'},
    {
      bad: 'The fair drew 112,000 guests, ⟦up from⟧ 125,000 a year earlier.',
      better: 'The fair drew 112,000 guests, down from 125,000 a year earlier.'
    },
    {
      bad: 'The yard lost 3.1 million euros last year, ⟦up from⟧ 3.9 million in 2015.',
      better: 'The yard lost 3.1 million euros last year, down from 3.9 million in 2015.'
    },
    {near: 'The yard lost 3.1 million euros, up from 3.9 million crowns and 310 million yen.'},
    {good: 'The lake rose by 1.5 metres to 2 metres in May.'},
    {near: 'The share of idle mills fell to 4.4%, up from 3.6% a year ago, and fees to 70 euros, up from 65 in May.'},
    {near: 'The yuan rose to 7.12 per dollar, up from 7.15.'},
    {near: 'The lake rose by 20 centimetres to 2 metres, and wages rose by 5 percent to 4.'}
  ],
  checks: [
    {
      needs: /(?:illion|percent|per cent|%)[^;:]*, (?:up|down) from /u,
      pattern:
        /(?<![\d.,\p{L}-])(?<cur>[$€£¥]?)(?<a>\d+(?:[.,]\d{1,2})?)(?: (?<m>million|billion|trillion))(?<unit>(?: (?!in\b|last\b|this\b|a\b|for\b|and\b)\p{Ll}+)?)(?: (?:last year|this year|last month|a year ago|in (?:(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}|the \p{Ll}+ (?:quarter|half|period))|for the \p{Ll}+))?, (?<mark>(?<way>up|down) from) (?:about |around |nearly |only |just |some )?(?<cur2>[$€£¥]?)(?<b>\d+(?:[.,]\d{1,2})?) (?<m2>million|billion|trillion)(?<unit2>(?: (?!in\b|last\b|this\b|a\b|the\b|for\b|at\b|and\b|during\b|an\b|one\b)\p{Ll}+)?)(?![\p{L}\d])/gu,
      found({a = '', b = '', m, m2, cur, cur2, unit: first = '', unit2: second = '', way, mark = ''}) {
        if (m !== m2 || cur !== cur2 || (second && first !== second)) return undefined
        const [one, other] = [a, b].map(printed => Number(printed.replace(',', '.')))
        if (one === other || one! > other! === (way === 'up')) return undefined
        const right = way === 'up' ? 'down from' : 'up from'
        return {message: 'turn', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /\d \p{Ll}+, (?:up|down) from /u,
      pattern:
        /(?<a>(?<![\p{L}$€£\d.,-])\d{1,3}(?:,\d{3})+|(?<![\p{L}$€£\d.,-])\d{2,3}) (?!percent|per|million|billion|points)\p{Ll}{4,}s, (?<mark>(?<way>up|down) from) (?:about |around |nearly |only |just )?(?<b>\d{1,3}(?:,\d{3})+|\d{2,3})(?= (?:an?|the|last|in|during|at) (?:\p{Ll}+|\d{4}|\p{Lu}\p{Ll}+))/gu,
      found({a = '', b = '', way, mark = ''}) {
        if (a === b || figureOf(a) > figureOf(b) === (way === 'up')) return undefined
        const right = way === 'up' ? 'down from' : 'up from'
        return {message: 'turn', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /, (?:up|down) from /u,
      pattern: new RegExp(
        String.raw`\b(?:${ups}|fell|fallen|dropped|declined|decreased|slipped|sank|shrank)(?: \p{Ll}+ly)? to (?<a>[$€£]?\d[\d,.]*(?: [mb]illion)?)(?: ?%| \p{Ll}+){0,3}, (?<mark>(?:up|down) from) (?<b>[$€£]?\d[\d,.]*(?: [mb]illion)?)(?!\p{L})`,
        'giu'
      ),
      found({a = '', b = '', mark = ''}, {sentence}) {
        // `The yuan rose to 7.12 per dollar, up from 7.15`
        if (/\s(?:per|to\sthe|against\sthe)\s(?:U\.?S\.?\s)?(?:dollar|euro|pound)\b/u.test(sentence)) return undefined
        // `fell to 4.1%, up from 3.7% a year ago`: the verb may count from another month.
        const right = figureOf(a) < figureOf(lent(b, a)) ? 'down from' : 'up from'
        return mark === right || figureOf(a) === figureOf(lent(b, a))
          ? undefined
          : {message: 'turn', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /\bby [\d.,]+ .* to \d/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?:${ups}) by (?<a>\d[\d,]*(?:\.\d+)?) (?:(?<unit>${unit}) )?to (?<b>\d[\d,]*(?:\.\d+)?) (?<same>${unit}))\b`,
        'giu'
      ),
      found({a = '', b = '', unit: first, same = '', mark = ''}) {
        if ((first !== undefined && first !== same) || figureOf(a) <= figureOf(b)) return undefined
        const at = mark.lastIndexOf(b)
        const swapped = mark.slice(0, at).replace(a, b) + a + mark.slice(at + b.length)
        return {message: 'above', data: {by: a, to: b}, suggest: [swapped]}
      }
    }
  ]
})
