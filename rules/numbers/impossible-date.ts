import {defineRule} from '../../src/core/rule.js'
import {anyMonth, type DateMention, datesOf, daysIn, monthNames, weekdayAt} from '../../src/text/dates.js'

export default defineRule({
  id: 'numbers/impossible-date',
  summary: 'Find a date that no calendar has: February 30, 31 April, 2020-13-05.',
  why: 'A digit was changed or day and month were swapped on the way; only the source can say what it was.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {
    days: '{month} has {days} days: check `{date}`',
    leap: '{year} is no leap year: check `{date}`',
    month: 'There is no month {month}: check `{date}`',
    zero: 'No month has a day 0: check `{date}`'
  },
  examples: [
    {bad: 'The law takes effect on ⟦February 30⟧.', better: 'The law takes effect on February 28.'},
    {bad: 'Voting ends on ⟦31 April⟧ in all districts.', better: 'Voting ends on 30 April in all districts.'},
    {bad: 'She was born on ⟦29 February 2021⟧ in Lyon.'},
    {bad: 'Voting ends on ⟦Friday, April 31, 2027⟧.', better: 'Voting ends on Friday, April 30, 2027.'},
    {bad: 'Voting ends on ⟦Monday, April 31, 2027⟧.'},
    {bad: 'The log entry of ⟦2020-13-05⟧ is missing.'},
    {bad: 'The match on ⟦the 32nd of May⟧ was called off.'},
    {bad: 'Polls were open between June 11 and ⟦June 41⟧ on all islands.'},
    {bad: 'The fair runs from May 2 to ⟦May 32⟧ among the old barns.'},
    {
      bad: 'The pier is shut until ⟦31st of June⟧ for repairs.',
      better: 'The pier is shut until 30th of June for repairs.'
    },
    {good: 'She was born on 29 February 2020 in Lyon.'},
    {good: 'The law takes effect on February 28.'},
    {near: 'The march of 60 miles ended in Selma.'},
    {near: 'In May 45 people were hurt.'},
    {near: 'Turnout on April 6 was 31 percent.'},
    {near: 'The 2020/21 season opens on September 30.'}
  ],
  patterns: [/\d/],
  check(context) {
    for (const date of context.view(datesOf)) {
      if (date.day === undefined || isProse(date, context.text)) continue
      const fault = faultOf(date)
      if (!fault) continue
      const printed = context.text.slice(date.start, date.end)
      const nearest = nearestDay(date, printed)
      context.report({
        message: fault[0],
        data: {...fault[1], date: printed},
        span: [date.start, date.end],
        ...(nearest && {
          suggest: [{text: nearest, edits: [{span: [date.start, date.end], text: nearest}], confidence: 0.4}]
        })
      })
    }
    return undefined
  }
})

/** `between May 4 and`, `from 12 to`: what follows is the other end of a span of dates. */
const endsRange = (before: string): boolean =>
  new RegExp(
    String.raw`\b(?:(?:between|from)\s(?:the\s)?(?:(?:${anyMonth})\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s(?:${anyMonth}))?\s(?:and|to|until)|until|on)\s(?:the\s)?$`,
    'u'
  ).test(before)

/** `30 June` for `31 June`: the last day that the month has, where the day is just past it. */
function nearestDay({month, day, year, lastDay, weekday}: DateMention, printed: string): string | undefined {
  if (month === undefined || month < 1 || month > 12 || lastDay !== undefined || day! > 31) return undefined
  // February's mistakes are put right with the 28th, leap year or not.
  const last = month === 2 && day! > 29 ? 28 : daysIn(month, year)
  // `Friday, February 30`: the last day of the month is a Friday in few years.
  if (weekday !== undefined && (year === undefined || weekdayAt(year, month, last) !== weekday)) return undefined
  if (day! <= last) return undefined
  return printed.replace(new RegExp(`(?<!\\d)${day}(?!\\d)(?<nth>st|nd|rd|th)?`, 'u'), (_, nth?: string) =>
    nth ? `${last}th` : String(last)
  )
}

type Fault = ['days' | 'leap' | 'month' | 'zero', Record<string, string | number>]

function faultOf({year, month, day, lastDay}: DateMention): Fault | undefined {
  if (month === undefined || month < 1 || month > 12) return ['month', {month: month ?? 0}]
  const last = Math.max(day!, lastDay ?? 0)
  if (day === 0) return ['zero', {}]
  if (last <= daysIn(month, year)) return undefined
  if (month === 2 && last === 29) return ['leap', {year: year!}]
  return ['days', {month: monthNames[month - 1]!, days: daysIn(month, year)}]
}

/** `In May 45 people` is no date, nor is `the 60 March protesters`; only a day that a month could nearly have is looked at. */
function isProse({day, start, end, lastDay, form, year}: DateMention, text: string): boolean {
  if (form === 'numeric') return false
  if (day! > 31 && day! < 100 && endsRange(text.slice(Math.max(0, start - 24), start))) return false
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1]
  if (day! > 39 || (lastDay ?? 0) > 39) return true
  if (day! <= 31 && year !== undefined) return false
  const dayFirst = /^(?:the\s)?\d/u.test(text.slice(start, end))
  if (
    !dayFirst &&
    next &&
    !/^(?:in|at|on|to|for|and|after|as|but|by|from|with|when|where|the|was|is|will|of)$/u.test(next)
  )
    return true
  return (
    dayFirst &&
    day! > 31 &&
    !/^(?:the\s)?\d+(?:st|nd|rd|th)/u.test(text.slice(start, end)) &&
    /\b(?:of|by|all|some|about|the|least|than|nearly)\s$/u.test(text.slice(Math.max(0, start - 8), start))
  )
}
