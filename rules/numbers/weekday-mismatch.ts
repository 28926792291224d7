import {defineRule} from '../../src/core/rule.js'
import {type DateMention, datesOf, daysIn, monthNames, weekdayAt, weekdayNames} from '../../src/text/dates.js'
import {matchesIn} from '../../src/text/literals.js'

const anyYear = /\b(?:1[89]|20)\d\d\b/gu
/** Words of a story that looks beyond its year. */
const otherYears =
  /\b(?:last|next|previous|following|every|each) year\b|\byears? (?:ago|before|later|earlier)\b|\bannual\b|\banniversary\b/iu

export default defineRule({
  id: 'numbers/weekday-mismatch',
  summary: 'Find a weekday that does not fall on its date.',
  why: 'Either the weekday or the date was changed on the way; a reader who plans by it goes on the wrong day.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  notes:
    'A date without a year is checked against the only year that the story names in a full date, and only when no neighbouring year makes it true, or the full date lies within a month of it.',
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
      bad: 'The vote of 9 August 2020 was void. It will be held again on ⟦Monday⟧, August 30.',
      better: 'The vote of 9 August 2020 was void. It will be held again on Sunday, August 30.'
    },
    {good: 'The vote was held on Sunday, August 9, 2020.'},
    {good: 'The court sat on Thursday, 4 March 2021.'},
    {near: 'The vote was held on Monday, August 9.'},
    {near: 'It opened on August 9, 2020; Monday was a holiday.'},
    {near: 'The first fair was on 9 August 1970. The next is on Friday, 2 October.'},
    {near: 'He spoke on Friday of the 5 May 2020 verdict.'},
    {near: 'The pier, shut on 9 August 1970, was rebuilt in 2019. It opens on Monday, 2 October.'}
  ],
  patterns: [/\d/],
  check(context) {
    const dates = context.view(datesOf)
    const hints = hintsOf(dates, context.text)
    for (const date of dates) {
      if (date.weekday === undefined || date.lastDay !== undefined || !exists(date)) continue
      const year = date.year ?? (hints && inferYear(date, hints))
      if (year === undefined || year < 1753) continue
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

/** What the full dates of a story say about its dates without a year. */
interface Hints {
  year: number
  /** Months within one of a full date; none where the story looks beyond its year. */
  near: ReadonlySet<number>
}

function hintsOf(dates: readonly DateMention[], text: string): Hints | undefined {
  const full = dates.filter(date => date.year !== undefined && date.day !== undefined)
  const years = new Set(full.map(date => date.year!))
  if (years.size !== 1) return undefined
  const year = full[0]!.year!
  if (/\bborn\b/u.test(text) || namesFarYear(text, year)) return undefined
  const near = otherYears.test(text) ? [] : full.flatMap(({month}) => [month! - 1, month!, month! + 1])
  return {year, near: new Set(near)}
}

/** `9 August 1970` and `in 2019`: a bare date may be of either. */
function namesFarYear(text: string, year: number): boolean {
  return [...matchesIn(text, anyYear)].some(([other]) => Math.abs(Number(other) - year) > 1)
}

/** The year a bare date must lie in: that of a full date within a month of it, or any near it where none makes the weekday true. */
function inferYear({month, day, weekday}: DateMention, {year, near}: Hints): number | undefined {
  if (near.has(month!)) return year
  const fits = [year - 1, year, year + 1].some(
    candidate => day! <= daysIn(month!, candidate) && weekdayAt(candidate, month!, day!) === weekday
  )
  return fits ? undefined : year
}
