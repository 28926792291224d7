import {patternRule} from '../../src/core/kinds.js'
import {type Calendar, commonDate, monthOf} from '../../src/text/calendars.js'
import {monthNames} from '../../src/text/dates.js'

const month = String.raw`Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Muharram|Safar|Rabi(?:['’]| ul-| al-| al[- ])[\p{L}'’ -]{3,8}|Jumada al-[\p{L}]{4,7}|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu(?:l-| al-)(?:Qa['’]?dah|Hijjah)`
/** A year of either calendar that news may be about. */
const year = String.raw`1[34]\d\d`
/** Words behind a year; a noun there is what the figure counts (`until 1400 GMT`, `in 1403 raids`). */
const small =
  'and|or|but|when|after|before|by|in|on|at|to|that|which|who|as|with|without|under|for|from|because|while|until|was|were|is|are|had|has|have'

export default patternRule({
  id: 'numbers/foreign-year',
  summary: 'Find a date in the Iranian, Islamic or East Asian calendars: `15 Mordad 1399`, `1442 AH`, `Heisei 12`.',
  why: 'The source used its own calendar and nobody converted it; a reader takes 1399 for the Middle Ages.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  notes:
    'Islamic dates are reckoned by the tables of Umm al-Qura; a month that begins with the sight of the moon may begin a day earlier or later.',
  messages: {
    calendar: 'Give the date of the common calendar for `{printed}`: {date}',
    year: 'Give the year of the common calendar for `{printed}`: {years}',
    wrong: '`{printed}` is no date of its calendar; check the source'
  },
  examples: [
    {
      bad: 'The budget was passed on ⟦15 Mordad 1399⟧ in Tehran.',
      better: 'The budget was passed on 5 August 2020 in Tehran.'
    },
    {bad: 'The order dates from ⟦3 Ramadan 1442⟧.', better: 'The order dates from 15 April 2021.'},
    {bad: 'He was born on ⟦Bahman 22, 1357⟧.', better: 'He was born on February 11, 1979.'},
    {bad: 'The mill closed in ⟦Shahrivar 1400⟧.', better: 'The mill closed in August or September 2021.'},
    {bad: 'The school opened in ⟦1442 AH⟧.', better: 'The school opened in 2020-21.'},
    {bad: 'The law is of ⟦31 Mehr 1399⟧.'},
    {bad: 'It was built in ⟦Minguo 98⟧ by the city.', better: 'It was built in 2009 by the city.'},
    {bad: 'In ⟦the 109th year of the Republic of China⟧ the law was amended.', better: 'In 2020 the law was amended.'},
    {bad: 'It opened in ⟦Heisei 12⟧ near the port.', better: 'It opened in 2000 near the port.'},
    {
      bad: 'The dam near Shiraz has been shut since ⟦1398⟧, engineers say.',
      better: 'The dam near Shiraz has been shut since 2019, engineers say.'
    },
    {good: 'The budget was passed on August 5, 2020, in Tehran.'},
    {good: 'The order dates from 3 Ramadan 1442 (15 April 2021).'},
    {near: 'During Ramadan 30 people were hurt.'},
    {near: 'The treaty of 1399 was signed in Salynas.'},
    {near: 'He spoke in Tehran in 2020.'},
    {near: 'Ramadan 1445 began on March 11, 2024, in Cairo, and Showa 30 was the year 1955.'},
    {near: 'The 100th year of the Republic was marked in Ankara. In the 75th year of the Republic, Delhi sang.'},
    {near: 'Minguo stamps show the 98th year of the Republic of China (2009).'},
    {near: 'Clinics in Kabul are open from 1400 GMT, in 1403 wards, on hills of 1390 to 1400 metres.'},
    {near: 'The mosque in Herat was finished in 1405, and Hafez of Shiraz died in 1390.'}
  ],
  needs: /1[34]\d\d|Minguo|Reiwa|Heisei|Showa|Republic/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?)?(?<month>${month})\s(?:(?<later>\d{1,2}),?\s)?(?<year>${year})(?:\s(?:AH|AHS|SH))?|(?<hijri>${year})\s(?<suffix>AH|AHS|SH)|(?<era>Minguo|Reiwa|Heisei|Showa)\s(?<count>\d{1,3})|(?<=\b(?:since|until|in|from|by)\s)(?<solar>13[7-9]\d|140\d)(?=[.,;)]|$|\s(?!to\s\d|local\b)(?:${small})\b)|the\s(?<roc>\d{2,3})(?:st|nd|rd|th)\syear\sof\sthe\sRepublic(?:\sof\sChina|(?!\sof\b)))(?![\p{L}\p{N}])(?!\s?[(,]\s?(?:[^)\n]{0,20}\s)?(?:19|20)\d\d)`,
    'gu'
  ),
  found(match, {text}) {
    const observation = converted(match, text)
    return observation && isTold(observation, match, text) ? undefined : observation
  }
})

function converted(match: RegExpExecArray, text: string) {
  const groups = match.groups as Record<string, string | undefined>
  const printed = match[0]
  if (groups.month) return dated(printed, groups)
  if (groups.solar) return iranian(groups.solar, text)
  // Turkey, India and others are republics too.
  if (groups.roc && !/China$/u.test(printed) && !/\b(?:Taiwan|Taipei|Minguo|Kuomintang)/u.test(text)) return undefined
  const years = groups.hijri ? spanned(groups) : String(firstYear(groups.era) + Number(groups.count ?? groups.roc))
  return {message: 'year' as const, data: {printed, years}, suggest: [years]}
}

/** `Ramadan 1446 began on March 1, 2025`: the sentence gives the year itself. */
function isTold({suggest = ['']}: {suggest?: readonly string[]}, {0: printed, index}: RegExpExecArray, text: string) {
  const before = text
    .slice(Math.max(0, index - 100), index)
    .split(/[.!?]\s|\n/u)
    .at(-1)!
  const [after = ''] = text
    .slice(index + printed.length, index + printed.length + 100)
    .split(/(?<!\p{Lu}\p{Ll}{2,3})[.!?](?:\s|$)|\n/u)
  const years = suggest[0]!.match(/\d{4}/gu) ?? []
  return years.some(found => (before + after).includes(found))
}

/** `has supplied farmers since 1398`: a year of the Iranian calendar in a story of Iran or Afghanistan that tells of no Middle Ages. */
function iranian(year: string, text: string) {
  if (!/\b(?:Iran|Tehran|Isfahan|Khuzestan|Mashhad|Shiraz|Tabriz|Afghan|Kabul|Herat|Kandahar)/u.test(text))
    return undefined
  if (
    /\b(?:centur|dynast|empire|Timur|Mongol|medieval|Ottoman|sultan|poet|manuscript|ancient|king|shah\b|mosque|shrine|tomb|mausole|madrasa|ghazal|verses?\b|Hafe?[iz]z?\b|Tamerlane|citadel|fortress|conquer|besieg|1[5-8]\d\d)/iu.test(
      text
    )
  )
    return undefined
  const [from, to] = [Number(year) + 621, Number(year) + 622]
  return {
    message: 'year' as const,
    data: {printed: year, years: `${from}-${String(to).slice(2)}`},
    suggest: [String(from)]
  }
}

/** The year before the first of an era. */
function firstYear(era: string | undefined): number {
  return {Reiwa: 2018, Heisei: 1988, Showa: 1925}[era ?? ''] ?? 1911
}

/** `1442 AH` lies in two years of ours. */
function spanned({hijri, suffix}: Record<string, string | undefined>): string {
  const calendar: Calendar = suffix === 'AH' ? 'islamic' : 'persian'
  const [from, to] = [commonDate(calendar, Number(hijri), 1, 1), commonDate(calendar, Number(hijri), 12, 29)]
  const [first, last] = [from!.getUTCFullYear(), to!.getUTCFullYear()]
  return first === last ? String(first) : `${first}-${String(last % 100).padStart(2, '0')}`
}

function dated(printed: string, {day, later, month: name, year: number}: Record<string, string | undefined>) {
  const read = monthOf(name!)
  if (!read) return undefined
  const {calendar, month} = read
  const dayOfMonth = day ?? later
  if (dayOfMonth === undefined) return monthOnly(printed, calendar, Number(number), month)
  const found = commonDate(calendar, Number(number), month, Number(dayOfMonth))
  if (!found) return {message: 'wrong' as const, data: {printed}}
  const [d, m, y] = [found.getUTCDate(), monthNames[found.getUTCMonth()]!, found.getUTCFullYear()]
  const date = day === undefined ? `${m} ${d}, ${y}` : `${d} ${m} ${y}`
  return {message: 'calendar' as const, data: {printed, date}, suggest: [date]}
}

/** A month there is in two months of ours, or in one. */
function monthOnly(printed: string, calendar: Calendar, year: number, month: number) {
  const [from, to] = [commonDate(calendar, year, month, 1)!, commonDate(calendar, year, month, 29)!]
  const [first, last] = [from, to].map(date => monthNames[date.getUTCMonth()]!) as [string, string]
  const [before, after] = [from.getUTCFullYear(), to.getUTCFullYear()]
  const date =
    first === last ? `${first} ${after}` : `${first}${before === after ? '' : ` ${before}`} or ${last} ${after}`
  return {message: 'calendar' as const, data: {printed, date}, suggest: [date]}
}
