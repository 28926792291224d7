import {figureRule} from '../../src/core/figure-rule.js'
import {currency, figureOf, number} from '../../src/text/figures.js'
import {digitString, printNumber} from '../../src/text/numbers.js'

/** The least and the most of the shorter periods in the longer: not every day is a working day. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'minute hour': [60, 60],
  'hour day': [6, 24],
  'day week': [5, 7],
  'day month': [18, 31],
  'day year': [150, 366],
  'week month': [4, 4.4],
  'week year': [36, 53],
  'month year': [9, 12]
}
const period = '(?:second|minute|hour|day|week|month|year)'
const scale = String.raw`(?:\s(?:thousand|million|billion|lakh|crore)s?)?`
const hedge = String.raw`(?:about\s|around\s|some\s|nearly\s|roughly\s|almost\s|more\sthan\s|over\s|up\sto\s)?`
const each = `(?:an?|per|each|every)`

export default figureRule({
  id: 'numbers/rate-mismatch',
  summary: 'Find two rates that do not fit (`400 cars a day, or about 10,000 a year`).',
  why: 'A digit or a magnitude changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {
    span: '{b} a {long} over {times} make {right}, not {a}: check the figures',
    rate: '{a} {short} make {right} a {long}, not {b}: check the figures'
  },
  examples: [
    {bad: 'The mill grinds ⟦30 tonnes of rye a day, or about 900 tonnes a year⟧.'},
    {bad: 'It will bottle ⟦2,000 crates per week, the equivalent of 1 million crates per year⟧.'},
    {bad: 'It will cost ⟦2.4 million crowns, or 800 million crowns a year over three years⟧.'},
    {good: 'The mill grinds 30 tonnes of rye a day, or about 10,000 tonnes a year.'},
    {near: 'The mill grinds 30 tonnes of rye a day or 900 tonnes of oats a year.'},
    {near: 'It will cost 2.4 million crowns, or 800,000 crowns a year over three years.'},
    {
      near: 'A porter earns 500 rupees a day, or 1.8 lakh a year, and the mine makes 100 tonnes an hour, or 2.4 million kilos a day.'
    },
    {near: 'Guards work 12 hours a day, or 60 hours a week.'}
  ],
  checks: [
    {
      needs:
        /(?:a|an|per|each|every) (?:second|minute|hour|day|week|month|year),? (?:or|that is|the equivalent|which is|equivalent|equal)/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,])(?<a>(?:${digitString})${scale})(?<what>(?:\s[\p{L}-]+){0,4}?)\s(?<each>${each})\s(?<short>${period}),\s(?:or|that\sis,?|the\sequivalent\sof|which\sis|equivalent\sto|equal\sto)\s${hedge}[$€£]?(?<b>(?:${digitString})${scale})(?<same>(?:\s[\p{L}-]+){0,4}?)\s${each}\s(?<long>${period}))\b`,
        'giu'
      ),
      found({a = '', b = '', short = '', long = '', what = '', same = '', each: article = ''}) {
        // `100 tonnes an hour, or 2.4 million kilos a day`
        if (what && same && firstOf(what) !== firstOf(same)) return undefined
        const range = counts[`${short} ${long}`.toLowerCase()]
        const ratio = worthOf(b) / worthOf(a)
        if (!range || !Number.isFinite(ratio) || (ratio > range[0] * 0.85 && ratio < range[1] * 1.18)) return undefined
        const right = [...new Set(range)].map(times => printNumber(Math.round(worthOf(a) * times))).join(' to ')
        return {message: 'rate', data: {a, b, short: `${article} ${short}`, long, right}}
      }
    },
    {
      needs:
        /,? (?:or|that is|which is) .* (?:over|for|during) \p{L}|,? (?:or|that is|which is) .* (?:over|for|during) \d/u,
      pattern: new RegExp(
        String.raw`(?<mark>${currency}(?<![\d.,])(?<a>(?:${digitString})${scale})(?:\s[\p{L}-]+){0,3}?,\s(?:or|that\sis,?|which\sis)\s${hedge}${currency}(?<b>(?:${digitString})${scale})(?:\s[\p{L}-]+){0,3}?\s${each}\s(?<long>${period})\s(?:over|for|during)\s(?:the\snext\s|the\s)?(?<times>${number})\s\k<long>s)\b`,
        'giu'
      ),
      found({a = '', b = '', long = '', times = ''}) {
        const made = worthOf(b) * figureOf(times)
        const ratio = made / worthOf(a)
        if (!Number.isFinite(ratio) || (ratio > 0.8 && ratio < 1.25)) return undefined
        return {message: 'span', data: {a, b, long, times, right: printNumber(Math.round(made))}}
      }
    }
  ]
})

const southAsian: Readonly<Record<string, number>> = {lakh: 1e5, crore: 1e7}

/** The value of a figure with its word of size. */
const worthOf = (printed: string): number =>
  figureOf(printed) * (southAsian[/\b(?:lakh|crore)(?=s?$)/iu.exec(printed)?.[0].toLowerCase() ?? ''] ?? 1)

/** What a figure counts, whatever its number. */
const firstOf = (words: string): string => words.trim().split(/\s/u)[0]!.toLowerCase().replace(/s$/u, '')
