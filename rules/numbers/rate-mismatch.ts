import {figureRule} from '../../src/core/figure-rule.js'
import {currency, figureOf, number} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

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
const scale = String.raw`(?:\s(?:thousand|million|billion))?`
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
    rate: '{a} a {short} make {right} a {long}, not {b}: check the figures'
  },
  examples: [
    {bad: 'The mill grinds ⟦30 tonnes of rye a day, or about 900 tonnes a year⟧.'},
    {bad: 'It will bottle ⟦2,000 crates per week, the equivalent of 1 million crates per year⟧.'},
    {bad: 'It will cost ⟦2.4 million crowns, or 800 million crowns a year over three years⟧.'},
    {good: 'The mill grinds 30 tonnes of rye a day, or about 10,000 tonnes a year.'},
    {near: 'The mill grinds 30 tonnes of rye a day or 900 tonnes of oats a year.'},
    {near: 'It will cost 2.4 million crowns, or 800,000 crowns a year over three years.'},
    {near: 'Guards work 12 hours a day, or 60 hours a week.'}
  ],
  checks: [
    {
      needs:
        /(?:a|an|per|each|every) (?:second|minute|hour|day|week|month|year),? (?:or|that is|the equivalent|which is|equivalent|equal)/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\d.,])(?<a>(?:${digitString})${scale})(?:\s[\p{L}-]+){0,4}?\s${each}\s(?<short>${period}),\s(?:or|that\sis,?|the\sequivalent\sof|which\sis|equivalent\sto|equal\sto)\s${hedge}[$€£]?(?<b>(?:${digitString})${scale})(?:\s[\p{L}-]+){0,4}?\s${each}\s(?<long>${period}))\b`,
        'giu'
      ),
      found({a = '', b = '', short = '', long = ''}) {
        const range = counts[`${short} ${long}`.toLowerCase()]
        const ratio = figureOf(b) / figureOf(a)
        if (!range || !Number.isFinite(ratio) || (ratio > range[0] * 0.85 && ratio < range[1] * 1.18)) return undefined
        const right = [...new Set(range)].map(times => Math.round(figureOf(a) * times)).join(' to ')
        return {message: 'rate', data: {a, b, short, long, right}}
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
        const made = figureOf(b) * figureOf(times)
        const ratio = made / figureOf(a)
        if (!Number.isFinite(ratio) || (ratio > 0.8 && ratio < 1.25)) return undefined
        return {message: 'span', data: {a, b, long, times, right: Math.round(made)}}
      }
    }
  ]
})
