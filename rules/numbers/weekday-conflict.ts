import {defineRule} from '../../src/core/rule.js'
import {type DateMention, datesOf, weekdayAt, weekdayNames} from '../../src/text/dates.js'

/** Any year whose days fall as in most others; differences between dates of neighbouring months do not depend on it. */
const commonYear = 2021

export default defineRule({
  id: 'numbers/weekday-conflict',
  summary: 'Find two dates of one story whose weekdays cannot both be right.',
  why: 'Without the year nobody can say which is wrong, but August 9 cannot be a Monday here and a Tuesday there.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  notes: 'Compares dates without a year that lie within the same or the next month, leaving out January and February.',
  messages: {conflict: '`{date}` does not agree with `{other}` earlier in the story: check both'},
  examples: [
    {bad: 'The talks open on Monday, August 9. They were due on ⟦Tuesday, August 9⟧.'},
    {bad: 'The fair runs from Monday, May 3, to ⟦Saturday, May 7⟧.'},
    {bad: 'She left on Friday, 30 April, and was back on ⟦Monday, 2 May⟧.'},
    {good: 'The fair runs from Monday, May 3, to Friday, May 7.'},
    {good: 'She left on Friday, 30 April, and was back on Monday, 3 May.'},
    {near: 'The fair opens on Monday, May 3. Last year it opened on Sunday, May 3, 2020.'},
    {near: 'The fair opens on Monday, May 3. A year ago it opened on Sunday, May 5.'},
    {near: 'It opened on Monday, May 3, and closes on Friday, November 9.'},
    {near: 'They met on Friday, January 30, and on Sunday, March 1.'}
  ],
  patterns: [/\d/],
  check(context) {
    const dated = context.view(datesOf).filter(isComparable)
    const first = dated[0]
    if (!first) return undefined
    for (const date of dated.slice(1)) {
      if (
        Math.abs(date.month! - first.month!) > 1 ||
        agree(first, date) ||
        [first, date].some(each => isOfAnotherYear(each, context.text))
      )
        continue
      const data = {date: context.text.slice(date.start, date.end), other: context.text.slice(first.start, first.end)}
      context.report({message: 'conflict', data, span: [date.start, date.end]})
    }
    return undefined
  }
})

/** `Last year it was on Sunday, March 31`: the words about the date, in its sentence, name another year. */
function isOfAnotherYear({start, end}: DateMention, text: string): boolean {
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split(/(?<!\p{Lu}\p{Ll}{2,3})[.!?]\s|\n/u)
    .at(-1)!
  const [after = ''] = text.slice(end, end + 60).split(/[.!?](?:\s|$)|\n/u)
  return otherYear.test(before) || otherYear.test(after)
}

const otherYear =
  /\b(?:(?:last|next|previous|following|preceding) (?:year|time|season)|years? (?:ago|earlier|before|later)|the year (?:before|after)|this (?:year|time))\b|(?<![\d,.])(?:19|20)\d\d(?![\d,.%])/iu

function isComparable({year, month, day, lastDay, weekday}: DateMention): boolean {
  return (
    year === undefined &&
    weekday !== undefined &&
    lastDay === undefined &&
    day !== undefined &&
    month! > 2 &&
    month! <= 12
  )
}

function agree(one: DateMention, other: DateMention): boolean {
  const shift = (date: DateMention) =>
    (weekdayAt(commonYear, date.month!, date.day!) - date.weekday! + weekdayNames.length) % 7
  return shift(one) === shift(other)
}
