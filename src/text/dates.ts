/** Reads date mentions once for all rules. Nothing here knows today's date: a year is only what the story says. */

import type {StoryViews} from '../core/story-views.js'
import type {Span} from '../core/types.js'
import {fittedMatches} from './narrow.js'

export interface DateMention {
  start: number
  end: number
  year?: number
  /** 1 to 12; as printed where a numeric date says more. */
  month?: number
  day?: number
  /** Last day of `August 3-5`. */
  lastDay?: number
  /** 0 is Sunday. */
  weekday?: number
  weekdaySpan?: Span
  /** `9 August 2020` is `text`, `2020-08-09` is `numeric`. */
  form: 'text' | 'numeric'
}

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** Sources of regular expressions: names in full, parted by bars. */
export const [anyMonth, anyWeekday] = [monthNames.join('|'), weekdayNames.join('|')]
/** Source of a regular expression for a month's name or abbreviation, capitalised. */
export const monthWord = String.raw`(?:${anyMonth}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`
const weekdayWord = String.raw`(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\b\.?)`
const ordinal = '(?:st|nd|rd|th)?'
const before = String.raw`(?:(?<w1>${weekdayWord})(?:,?\s(?:on\s|the\s)?|\s\())?`
const after = String.raw`(?:,?\s\((?<w2>${weekdayWord})\)|,\s(?:a\s)?(?<w3>${weekdayWord})(?=[,.;)]|$)|,?\s(?:which\s)?(?:was|is|falls\son|fell\son|will\sbe)\sa\s(?<w4>${weekdayWord}))?`
const year = String.raw`(?:(?:,\s?|\s)(?:of\s|in\s)?(?<year>(?:1[5-9]|20|21)\d{2})(?![\p{L}\p{N}]|[.,:]\d))?`
const days = String.raw`(?<day>\d{1,2})${ordinal}(?:\s?(?:[-–—]|to|and)\s?(?<last>\d{1,2})${ordinal})?(?![\p{L}\p{N}]|[:.,]\d|%)`
const edge = String.raw`(?<![\p{L}\p{N}]|\d[.,:/-])`

const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`${edge}${before}(?:the\s)?${days}(?:\sof|\sday\sof)?,?\s(?<month>${monthWord})${year}${after}`,
    'gu'
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${before}(?<month>${monthWord})\s(?:the\s)?${days}${year}${after}`, 'gu'),
  new RegExp(
    String.raw`${edge}${before}(?<year>(?:19|20)\d{2})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\p{L}\p{N}]|[-/.]\d)${after}`,
    'gu'
  ),
  new RegExp(
    String.raw`${edge}${before}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}]|\.\d)${after}`,
    'gu'
  ),
  new RegExp(
    String.raw`${edge}(?<month>${monthWord})(?:\sof|,)?\s(?<year>(?:1[5-9]|20|21)\d{2})(?![\p{L}\p{N}]|[.,]\d)`,
    'gu'
  )
]

/** What each form has. */
const anyForm = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d[-/.]\d/

/** All date mentions of a story, in order, never overlapping. Ask by `context.view(datesOf)`. */
export function datesOf(context: StoryViews): readonly DateMention[] {
  return readDates(context.text)
}

/** Reads the date mentions of a text. */
export function readDates(text: string): DateMention[] {
  if (!/\d/.test(text) || !anyForm.test(text)) return []
  const found = forms.flatMap(form => Array.from(fittedMatches(text, form), toDate))
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter(date => {
    if (date.start < end) return false
    end = date.end
    return true
  })
}

function toDate(match: RegExpExecArray): DateMention {
  const groups = match.groups as Record<string, string | undefined>
  const month = groups.month!
  const numeric = /^\d/u.test(month)
  const date: DateMention = {
    start: match.index,
    end: match.index + match[0].length,
    month: numeric ? Number(month) : monthOf(month),
    form: numeric ? 'numeric' : 'text'
  }
  if (groups.year) date.year = Number(groups.year)
  if (groups.day) date.day = Number(groups.day)
  if (groups.last) date.lastDay = Number(groups.last)
  const first = groups.w1
  const weekday = first ?? groups.w2 ?? groups.w3 ?? groups.w4
  if (weekday) {
    const at = match.index + (first ? 0 : match[0].lastIndexOf(weekday))
    date.weekday = weekdayOf(weekday)
    date.weekdaySpan = [at, at + weekday.length]
  }
  return date
}

function monthOf(word: string): number {
  return monthNames.findIndex(name => name.startsWith(word.slice(0, 3))) + 1
}

function weekdayOf(word: string): number {
  return weekdayNames.findIndex(name => name.startsWith(word.slice(0, 3)))
}

/** The days of a month; February of an unknown year has 29. */
export function daysIn(month: number, year?: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year === undefined || isLeap(year) ? 29 : 28
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The weekday of a date of the Gregorian calendar, 0 is Sunday. */
export function weekdayAt(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
