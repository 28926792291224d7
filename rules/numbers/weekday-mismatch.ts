import {defineRule} from '../../src/core/rule.js'
import {type DateMention, datesOf, daysIn, monthNames, weekdayAt, weekdayNames} from '../../src/text/dates.js'
import {matchesIn} from '../../src/text/literals.js'

const anyYear = /\b(?:1[89]|20)\d\d\b/gu
/** Russia kept the Julian calendar until 1918, Greece until 1923. */
const oldStyle = /\b(?:old|Julian) calendar\b|\bOld Style\b|\bO\.S\./u

export default defineRule({
  id: 'numbers/weekday-mismatch',
  summary: 'Find a weekday that does not fall on its date.',
  why: 'Either the weekday or the date was changed on the way; a reader who plans by it goes on the wrong day.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  notes:
    'A date without a year is checked against the only year that the story names in a full date, and only when no neighbouring year makes it true.',
  messages: {
    wrong: '{date} is a {right}, not a {wrong}: check both',
    inferred: 'If {year} is meant, {date} is a {right}, not a {wrong}: check both'
  },
  examples: [
    {bad: 'The vote was held on ⟦Monday⟧, August 9, 2020.', better: 'The vote was held on Sunday, August 9, 2020.'},
    {bad: 'The court sat on ⟦Friday⟧, 4 March 2021.', better: 'The court sat on Thursday, 4 March 2021.'},
    {bad: 'The treaty of 11 June 2019 (⟦Monday⟧) lapsed.', better: 'The treaty of 11 June 2019 (Tuesday) lapsed.'},
    {bad: 'July 20, 1969, was a ⟦Tuesday⟧.', better: 'July 20, 1969, was a Sunday.'},
    {
      bad: 'The vote of 9 August 2020 was void. It will be held again on ⟦Wednesday⟧, August 30.',
      better: 'The vote of 9 August 2020 was void. It will be held again on Sunday, August 30.'
    },
    {good: 'The vote was held on Sunday, August 9, 2020.'},
    {good: 'The court sat on Thursday, 4 March 2021.'},
    {near: 'The vote was held on Monday, August 9.'},
    {near: 'It opened on August 9, 2020; Monday was a holiday.'},
    {near: 'The first fair was on 9 August 1970. The next is on Friday, 2 October.'},
    {near: 'The war began on Oct. 7, 2023. On Monday, Sept. 2, the mills were shut.'},
    {near: 'On Sunday, January 9, 1905, by the old calendar, the guards fired.'},
    {near: 'He spoke on Friday of the 5 May 2020 verdict.'},
    {near: 'The pier, shut on 9 August 1970, was rebuilt in 2019. It opens on Monday, 2 October.'}
  ],
  patterns: [/\d/],
  check(context) {
    const dates = context.view(datesOf)
    const named = yearOf(dates, context.text)
    for (const date of dates) {
      if (date.weekday === undefined || date.lastDay !== undefined || !exists(date)) continue
      const year = date.year ?? (named && inferYear(date, named))
      if (year === undefined || year < 1753 || (year < 1930 && oldStyle.test(context.text))) continue
      const right = weekdayAt(year, date.month!, date.day!)
      if (right === date.weekday) continue
      const [start, end] = date.weekdaySpan!
      const wrong = context.text.slice(start, end)
      const name = weekdayNames[right]!
      const data = {date: `${monthNames[date.month! - 1]} ${date.day}, ${year}`, year, right: name, wrong}
      const shown = wrong.length < 6 && !wrong.endsWith('day') ? name.slice(0, 3) : name
      if (date.year === undefined)
        context.report({message: 'inferred', data, span: [start, end], suggest: [shown], confidence: 0.8})
      else context.report({message: 'wrong', data, span: [start, end], suggest: [shown]})
    }
    return undefined
  }
})

function exists({year, month, day}: DateMention): boolean {
  return month !== undefined && day !== undefined && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

/** The one year of the full dates of a story, by which its other dates are read. */
function yearOf(dates: readonly DateMention[], text: string): number | undefined {
  const full = dates.filter(date => date.year !== undefined && date.day !== undefined)
  const years = new Set(full.map(date => date.year!))
  if (years.size !== 1) return undefined
  const year = full[0]!.year!
  if (/\bborn\b/u.test(text) || namesFarYear(text, year)) return undefined
  return year
}

/** `9 August 1970` and `in 2019`: a bare date may be of either. */
function namesFarYear(text: string, year: number): boolean {
  return [...matchesIn(text, anyYear)].some(([other]) => Math.abs(Number(other) - year) > 1)
}

/** The year of a bare date, where none of its neighbours makes the weekday true: a story looks back a year as often as not. */
function inferYear({month, day, weekday}: DateMention, year: number): number | undefined {
  const fits = [year - 1, year, year + 1].some(
    candidate => day! <= daysIn(month!, candidate) && weekdayAt(candidate, month!, day!) === weekday
  )
  return fits ? undefined : year
}
