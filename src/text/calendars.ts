/** Dates of the Persian and the Islamic calendar in the common one, as the platform's own calendars (`Intl`) reckon. */

export type Calendar = 'persian' | 'islamic'

/** Which calendar has a month of this name, and the month's number from 1. */
export function monthOf(name: string): {calendar: Calendar; month: number} | undefined {
  const key = name.toLowerCase().replaceAll(/[^a-z]/gu, '')
  for (const calendar of ['persian', 'islamic'] as const) {
    const month = months[calendar].findIndex(names => names.includes(key)) + 1
    if (month > 0) return {calendar, month}
  }
  return undefined
}

/** Letters of the names of each month. */
const months: Readonly<Record<Calendar, readonly (readonly string[])[]>> = {
  persian: namesOf('farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand'),
  islamic: namesOf(
    'muharram safar rabialawwal/rabiulawal rabialthani/rabialakhir jumadaalawwal/jumadaalula jumadaalthani/jumadaalakhira rajab shaban ramadan shawwal dhualqadah/dhulqadah dhualhijjah/dhulhijjah'
  )
}

function namesOf(list: string): string[][] {
  return list.split(' ').map(each => each.split('/'))
}

const day = 86_400_000

/** Where a year begins, give or take some days: the first year's beginning, and the length of a mean year in days. */
const epochs: Readonly<Record<Calendar, readonly [first: number, year: number]>> = {
  persian: [Date.UTC(622, 2, 21), 365.2422],
  islamic: [Date.UTC(622, 6, 19), 354.3671]
}

/** Ramadan and the other months begin as Saudi Arabia's tables have it; elsewhere a day earlier or later. */
const reckoned: Readonly<Record<Calendar, string>> = {persian: 'persian', islamic: 'islamic-umalqura'}

/** The day of the common calendar at noon UTC; nothing for a date that the calendar does not have. */
export function commonDate(calendar: Calendar, year: number, month: number, dayOfMonth: number): Date | undefined {
  const format = formatOf(calendar)
  const [first, length] = epochs[calendar]
  const guess = first + ((year - 1) * length + ((month - 1) * length) / 12 + dayOfMonth - 1) * day + day / 2
  for (let away = 0; away <= 6; away++) {
    for (const sign of away === 0 ? [1] : [1, -1]) {
      const date = new Date(Math.round(guess / day) * day + sign * away * day + day / 2)
      const [y, m, d] = numbersOf(format, date)
      if (y === year && m === month && d === dayOfMonth) return date
    }
  }
  return undefined
}

const formats = new Map<Calendar, Intl.DateTimeFormat>()

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar)
  if (known) return known
  const numeric = {year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC'} as const
  const made = new Intl.DateTimeFormat(`en-u-ca-${reckoned[calendar]}-nu-latn`, numeric)
  formats.set(calendar, made)
  return made
}

function numbersOf(format: Intl.DateTimeFormat, date: Date): [year: number, month: number, day: number] {
  const parts = new Map(format.formatToParts(date).map(({type, value}) => [type as string, Number.parseInt(value, 10)]))
  return [parts.get('year') ?? parts.get('relatedYear') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0]
}
