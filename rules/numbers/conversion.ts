import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf} from '../../src/text/figures.js'
import {digitString, printNumber} from '../../src/text/numbers.js'

/** How many of the second unit make one of the first. */
const units: readonly (readonly [first: RegExp, second: RegExp, factor: number])[] = [
  [/^(?:kilomet(?:re|er)s?|km)$/iu, /^(?:miles?|mi)$/iu, 0.621],
  [/^(?:miles?|mi)$/iu, /^(?:kilomet(?:re|er)s?|km)$/iu, 1.609],
  [/^(?:met(?:re|er)s?|m)$/iu, /^(?:feet|foot|ft)$/iu, 3.281],
  [/^(?:feet|foot|ft)$/iu, /^(?:met(?:re|er)s?|m)$/iu, 0.305],
  [/^(?:kilograms?|kilos?|kg)$/iu, /^(?:pounds?|lbs?)$/iu, 2.205],
  [/^(?:pounds?|lbs?)$/iu, /^(?:kilograms?|kilos?|kg)$/iu, 0.454],
  [/^(?:hectares?|ha)$/iu, /^acres?$/iu, 2.471],
  [/^acres?$/iu, /^(?:hectares?|ha)$/iu, 0.405],
  [/^(?:centimet(?:re|er)s?|cm)$/iu, /^inch(?:es)?$/iu, 0.394],
  [/^inch(?:es)?$/iu, /^(?:centimet(?:re|er)s?|cm)$/iu, 2.54],
  [/^(?:tonnes?)$/iu, /^(?:kilograms?|kilos?|kg)$/iu, 1000],
  [/^(?:kilograms?|kilos?|kg)$/iu, /^(?:tonnes?)$/iu, 0.001],
  [/^(?:tonnes?)$/iu, /^(?:pounds?|lbs?)$/iu, 2205],
  [/^(?:kilograms?|kilos?|kg)$/iu, /^grams?$/iu, 1000],
  [/^(?:kilomet(?:re|er)s?|km)$/iu, /^(?:met(?:re|er)s?|m)$/iu, 1000],
  [/^(?:met(?:re|er)s?|m)$/iu, /^(?:kilomet(?:re|er)s?|km)$/iu, 0.001],
  [/^(?:met(?:re|er)s?|m)$/iu, /^(?:centimet(?:re|er)s?|cm)$/iu, 100],
  [/^(?:kilomet(?:re|er)s?|km)$/iu, /^(?:feet|foot|ft)$/iu, 3281],
  [/^gallons?$/iu, /^lit(?:re|er)s?$/iu, 3.9],
  [/^lit(?:re|er)s?$/iu, /^gallons?$/iu, 0.256],
  [/^hours?$/iu, /^minutes?$/iu, 60],
  [/^days?$/iu, /^hours?$/iu, 24],
  [/^weeks?$/iu, /^days?$/iu, 7],
  [/^years?$/iu, /^months?$/iu, 12]
]
const unit =
  'tonnes?|grams?|gallons?|lit(?:re|er)s?|hours?|minutes?|days?|weeks?|months?|years?|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|feet|foot|ft|kilograms?|kilos?|kg|pounds?|lbs?|hectares?|ha|acres?|centimet(?:re|er)s?|cm|inch(?:es)?'

/** The least and the most that a dollar has cost in a generation. */
const rates: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    rouble: [20, 130],
    ruble: [20, 130],
    yen: [75, 162],
    yuan: [6, 8.9],
    rupee: [30, 310],
    won: [750, 1600],
    zloty: [2, 5.2],
    hryvnia: [5, 46],
    rand: [5, 20],
    naira: [100, 1800],
    forint: [140, 450],
    baht: [24, 58],
    rupiah: [7000, 17500],
    dong: [14000, 27000],
    taka: [50, 130],
    tenge: [110, 560],
    shekel: [2.9, 5],
    euro: [0.6, 1.25],
    kroner: [4.8, 12],
    kronor: [5.8, 12]
  } as const)
)
const money = [...rates.keys()].join('|')
const near = String.raw`(?:about\s|around\s|some\s|nearly\s|roughly\s|approximately\s|almost\s|over\s)?`
const scale = String.raw`(?:\s(?:thousand|million|billion|trillion))?`

export default figureRule({
  id: 'numbers/conversion',
  summary:
    'Find a figure whose conversion does not fit it (`12 kilometres (20 miles)`, `400 million roubles ($4.3 billion)`).',
  why: 'A digit or a magnitude changed on the way, or the two figures changed places; the reader converts them.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    unit: '{a} is about {right}, not {b}: check the figures',
    money: '{a} cannot be {b}: check the magnitudes',
    share: '{a} is not {b} percent: check the figures'
  },
  examples: [
    {bad: 'The tunnel is ⟦12 kilometres (20 miles⟧) long.', better: 'The tunnel is 12 kilometres (7 miles) long.'},
    {
      bad: 'The court fined the firm ⟦400 million roubles ($4.3 billion⟧).',
      better: 'The court fined the firm 400 million roubles ($4.3 million).'
    },
    {
      bad: 'The lorry carried ⟦22 tonnes (22 kilograms⟧) of sand.',
      better: 'The lorry carried 22 tonnes (22,000 kilograms) of sand.'
    },
    {bad: '⟦One in four (40 percent⟧) said no.'},
    {good: 'The tunnel is 12 kilometres (7.5 miles) long and cost 400 million roubles ($4.3 million).'},
    {near: 'In 1970 he paid 75,000 rupees ($10,000) for the mill.'},
    {near: 'It is 12 kilometres (20 miles by road) away, and a third (34 percent) came.'}
  ],
  checks: [
    {
      needs: /\(/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,-])(?<a>${digitString})[\s-](?:square\s)?(?<one>${unit})\s\(${near}(?<b>${digitString})[\s-](?<two>(?:square\s)?(?:${unit})))\)`,
        'giu'
      ),
      found({a = '', b = '', one = '', two = '', mark = ''}) {
        const factor = units.find(
          ([first, second]) => first.test(one) && second.test(two.replace(/^square\s/iu, ''))
        )?.[2]
        if (factor === undefined) return undefined
        const power = /square/u.test(mark) ? 2 : 1
        const right = figureOf(a) * factor ** power
        const ratio = figureOf(b) / right
        if (!(ratio < 0.7 || ratio > 1.45) || Math.abs(figureOf(b) - right) < 1.5) return undefined
        const printed = right < 3 ? String(Math.round(right * 1000) / 1000) : printNumber(Math.round(right))
        const at = mark.lastIndexOf(b)
        const better = mark.slice(0, at) + printed + mark.slice(at + b.length)
        return {
          message: 'unit',
          data: {a: mark.split(' (')[0]!, b: `${b} ${two}`, right: `${printed} ${two}`},
          suggest: [better]
        }
      }
    },
    {
      needs: /\((?:\p{L}+ )?(?:US)?\$/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,-])(?<a>(?:${digitString})${scale})\s(?:(?:Russian|Japanese|Chinese|Indian|Turkish|Polish|South\s\p{L}+)\s)?(?<coin>${money})(?:s|es)?\s\(${near}(?:US\s?)?\$(?<b>(?:${digitString})${scale}))\)`,
        'giu'
      ),
      found({a = '', b = '', coin = '', mark = ''}, {sentence}) {
        // `In 1970 he paid 75,000 rupees ($10,000)`
        if (/\b(?:1[89]\d\d(?:s\b)?|19[0-8]\ds|century)\b/u.test(sentence)) return undefined
        const [least, most] = rates.get(coin.toLowerCase()) ?? [0, Number.POSITIVE_INFINITY]
        const fits = (dollars: number) => figureOf(a) / dollars >= least / 2.5 && figureOf(a) / dollars <= most * 2.5
        if (!Number.isFinite(figureOf(a) / figureOf(b)) || fits(figureOf(b))) return undefined
        const better = ['thousand', 'million', 'billion', 'trillion']
          .map(word => b.replace(/(?<=\s)\p{L}+$/u, word))
          .filter(other => other !== b && fits(figureOf(other)))
        const at = mark.lastIndexOf(b)
        return {
          message: 'money',
          data: {a: mark.split(' (')[0]!, b: `$${b}`},
          suggest: better.map(other => mark.slice(0, at) + other + mark.slice(at + b.length))
        }
      }
    },
    {
      needs: /\(\d+(?:\.\d+)?(?:%| per\s?cent)/u,
      pattern:
        /(?<mark>\b(?<part>half|an? third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|a fifth|a tenth|one in (?:two|three|four|five|ten))(?: of (?:the |all )?\p{Ll}+)? \((?<b>\d+(?:\.\d+)?)(?:%|\sper\s?cent))\)/giu,
      found({part = '', b = ''}) {
        const share = shares[part.toLowerCase().replace('-', ' ')]
        if (share === undefined || Math.abs(share - Number(b)) <= 6) return undefined
        return {message: 'share', data: {a: part, b}}
      }
    }
  ]
})

const shares: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 33.3,
  'two thirds': 66.7,
  'a quarter': 25,
  'one quarter': 25,
  'three quarters': 75,
  'a fifth': 20,
  'a tenth': 10,
  'one in two': 50,
  'one in three': 33.3,
  'one in four': 25,
  'one in five': 20,
  'one in ten': 10
}
