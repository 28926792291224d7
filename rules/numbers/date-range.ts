import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import {type DateMention, datesOf, monthNames} from '../../src/text/dates.js'

const postponed =
  /\b(?:mov|postpon|reschedul|shift|chang|revis|advanc|br(?:ing|ought)|delay|push|correct|amend|re-?dat|pull|cut|shorten|reduc|set back|put back|lower|declin|improv|regress)\p{L}*|\b(?:fell|dropped|drops|down|back|backwards?|went|going)\b/iu
/** `begun in 2019 and finished in 2016`, `which broke out in 1992 and ended in 1989`. */
const lifetimes =
  /\b(?:beg[au]n|started|broke\sout|erupted|opened|founded|built|born|launched|established|created|elected|appointed|enrolled|hired|married|joined(?:\s[^.,;:"“”\d]{3,30})?)\sin\s(?<d>(?:1[5-9]|20)\d{2}),?\s(?:and|but)\s(?:(?:was|were|had|later|then|finally|it|he|she)\s){0,2}(?:finished|completed|closed|ended|dissolved|died|demolished|destroyed|abolished|scrapped|sacked|dismissed|left|retired|resigned|divorced|graduated|disbanded|sold)\sin\s(?<to>(?:1[5-9]|20)\d{2})(?!\d)/gu
const years =
  /\b(?:(?<from>from)\s(?<a>(?:1[5-9]|20)\d{2})\s(?:to|until|till|through)\s|(?<between>between)\s(?<b>(?:1[5-9]|20)\d{2})\sand\s|(?<=\()(?<c>(?:1[5-9]|20)\d{2})\s?[–-]\s?)(?<to>(?:1[5-9]|20)\d{2})(?![\p{L}\p{N}’']|[-/]\d|[.,:]\d|\s(?:people|BC|B\.C))/giu

export default defineRule({
  id: 'numbers/date-range',
  summary: 'Find a span of dates that ends before it begins.',
  why: 'The two ends were swapped or a digit was changed on the way.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {backwards: '`{range}` ends before it begins: check both ends'},
  examples: [
    {
      bad: 'The fair runs ⟦from August 19 to August 3⟧ this year.',
      better: 'The fair runs from August 3 to August 19 this year.'
    },
    {
      bad: 'Rain fell ⟦between 12 May and 3 May⟧ in the hills.',
      better: 'Rain fell between 3 May and 12 May in the hills.'
    },
    {
      bad: 'She led the party ⟦from 2015 to 2009⟧ and then left.',
      better: 'She led the party from 2009 to 2015 and then left.'
    },
    {bad: 'Registration is open on ⟦August 25-20⟧ only.', better: 'Registration is open on August 20-25 only.'},
    {
      bad: 'Sales doubled ⟦between 2018 and 2008⟧, the firm said.',
      better: 'Sales doubled between 2008 and 2018, the firm said.'
    },
    {
      bad: 'The exhibition is open ⟦August 30 – August 12⟧ only.',
      better: 'The exhibition is open August 12 – August 30 only.'
    },
    {
      bad: 'The pier, ⟦begun in 2019 and finished in 2016⟧, leaks.',
      better: 'The pier, begun in 2016 and finished in 2019, leaks.'
    },
    {
      bad: 'The war, which ⟦began in 1992 and ended in 1989⟧, cost 50,000 lives.',
      better: 'The war, which began in 1989 and ended in 1992, cost 50,000 lives.'
    },
    {good: 'The fair runs from August 3 to August 19 this year.'},
    {good: 'It runs from December 20 to January 6.'},
    {near: 'The summit was moved from August 19 to August 3.'},
    {near: 'The city was Roman from 1580 to 1570 BC.'},
    {near: 'They counted back from 2015 to 2009.'},
    {near: 'The mill counts its year from June 10 to June 9, and the lease ran from May 12 to May 3 of the next year.'},
    {near: 'From 3 May 2020 to 12 April 2021 it was shut.'}
  ],
  patterns: [/\d/],
  check(context) {
    const dates = context.view(datesOf)
    for (const [index, date] of dates.entries()) {
      const next = dates[index + 1]
      if (date.lastDay !== undefined) reportDays(date, context)
      else if (next && isBackwards(date, next)) reportDates(date, next, context)
    }
    for (const pattern of [years, lifetimes]) for (const match of context.matches(pattern)) reportYears(match, context)
    return undefined
  }
})

type Here = Context<'backwards'>

function report(context: Here, start: number, end: number, swapped: string): void {
  const data = {range: context.text.slice(start, end)}
  context.report({message: 'backwards', data, span: [start, end], suggest: [swapped]})
}

/** `August 25-20`. */
function reportDays({day, lastDay, start, end}: DateMention, context: Here): void {
  const range = context.text.slice(start, end)
  if (day! <= lastDay! || !/\d(?:st|nd|rd|th)?\s?(?:[-–—]|to)/u.test(range)) return
  report(context, start, end, range.replace(/(\d{1,2}\p{L}*)(\s?(?:[-–—]|to)\s?)(\d{1,2}\p{L}*)/u, '$3$2$1'))
}

/** `from August 19 to August 3`. */
function reportDates(date: DateMention, next: DateMention, context: Here): void {
  const {text} = context
  const start = opening(text, date, next)
  if (start === undefined || isYearLong(date, next, text)) return
  const parts = [text.slice(date.start, date.end), text.slice(next.start, next.end)]
  const swapped = text.slice(start, date.start) + parts[1] + text.slice(date.end, next.start) + parts[0]
  report(context, start, next.end, swapped)
}

/** `from April 6 to April 5`, `from May 15 to May 2 of the next year`. */
const isYearLong = (date: DateMention, next: DateMention, text: string): boolean =>
  (date.year === undefined && date.month === next.month && date.day! - next.day! === 1) ||
  /^,?\s(?:(?:of|in)\s)?(?:the\s)?(?:next|following)\s(?:year|season)\b/u.test(text.slice(next.end, next.end + 30))

/** `from 2015 to 2009`. */
function reportYears(match: RegExpExecArray, context: Here): void {
  const {a, b, c, d, to} = match.groups as Record<string, string | undefined>
  const first = (a ?? b ?? c ?? d)!
  if (Number(first) <= Number(to)) return
  if (!b && postponed.test(context.text.slice(Math.max(0, match.index - 40), match.index))) return
  const swapped = match[0].replace(first, '\0').replace(to!, first).replace('\0', to!)
  report(context, match.index, match.index + match[0].length, swapped)
}

/** Whether the first date lies after the second, both in the same month, or in years that both name. */
function isBackwards(one: DateMention, two: DateMention): boolean {
  if (one.form !== two.form || one.weekday !== undefined || two.weekday !== undefined || two.lastDay) return false
  if (one.year !== undefined && two.year !== undefined && one.year !== two.year) return one.year > two.year
  if (one.year !== undefined && two.year === undefined) return false
  if (one.month !== two.month)
    return one.year !== undefined && one.month! > two.month! && one.month! <= monthNames.length
  return one.day !== undefined && two.day !== undefined && one.day > two.day
}

/** Where `from` or `between` stands, if the two dates are the ends of a span. */
function opening(text: string, one: DateMention, two: DateMention): number | undefined {
  const gap = text.slice(one.end, two.start)
  const lead = /\b(from|between)\s(?:the\s)?$/iu.exec(text.slice(Math.max(0, one.start - 14), one.start))
  if (!lead) return /^\s?[-–—]\s?$/u.test(gap) ? one.start : undefined
  const between = lead[1]!.toLowerCase() === 'between'
  if (!(between ? /^,?\sand\s$/u : /^,?\s(?:to|until|till|through)\s$/u).test(gap)) return undefined
  if (!between && postponed.test(text.slice(Math.max(0, one.start - 54), one.start - 5))) return undefined
  return one.start - lead[0].length
}
