import {defineRule} from '../../src/core/rule.js'
import {anyWeekday, weekdayNames} from '../../src/text/dates.js'
import {figureOf} from '../../src/text/figures.js'
import {fittedMatches} from '../../src/text/narrow.js'
import {wordString} from '../../src/text/numbers.js'

const day = `(?:${anyWeekday})`
const week = weekdayNames.length

/** `on Thursday … the following day, Wednesday`. */
const nextDay = new RegExp(
  String.raw`\b(?<from>${day})\b(?!['’]s)(?:(?!${day})[^"“”;]){3,160}?\b(?<step>(?:the\s)?(?:following|next)\sday|a\sday\slater|the\sday\safter|the\s(?:previous\sday|day\sbefore)|a\sday\searlier|(?:[2-6]|two|three|four|five|six)\sdays\s(?:later|earlier)),?\s(?:on\s)?(?<mark>${day})(?=[,.)]|\s(?:and|but|at|in|morning|afternoon|evening|night)\b)`,
  'gdu'
)
/** `72-hour truce from noon on Friday to noon on Wednesday`: both ends at one hour. */
const span = new RegExp(
  String.raw`\b(?<count>\d{2,3}|${wordString})-hour\s[^.;"“”]{3,60}?\bfrom\s(?<clock>noon|midnight|midday|dawn|\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?)\s(?:on\s)?(?<from>${day})\s(?:to|until|till)\s\k<clock>\s(?:on\s)?(?<mark>${day})\b`,
  'gdu'
)

export default defineRule({
  id: 'numbers/weekday-count',
  summary:
    'Find days of the week that do not follow as the words between them say (`on Thursday … the following day, Wednesday`).',
  why: 'A day of the week was mistaken for another; only the source can say which.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    day: '`{step}` from {from} is {right}, not {printed}: check the days',
    hours: '{count} hours from {from} end on {right}, not on {printed}: check the days'
  },
  examples: [
    {
      bad: 'The ferry sank on Monday, and the following day, ⟦Friday⟧, divers reached it.',
      better: 'The ferry sank on Monday, and the following day, Tuesday, divers reached it.'
    },
    {
      bad: 'The 48-hour strike runs from midnight on Sunday to midnight on ⟦Friday⟧.',
      better: 'The 48-hour strike runs from midnight on Sunday to midnight on Tuesday.'
    },
    {
      bad: 'The fair opens on Friday morning and ends two days later, on ⟦Monday⟧ evening.',
      better: 'The fair opens on Friday morning and ends two days later, on Sunday evening.'
    },
    {good: 'The ferry sank on Monday, and the following day, Tuesday, divers reached it.'},
    {near: 'The ferry sank on Monday, and the next day a storm came. Friday was calm.'},
    {near: 'The 48-hour strike runs from noon on Sunday to midnight on Tuesday.'}
  ],
  concerns: word => /(?:sun|mon|tues|wednes|thurs|fri|satur)day/.test(word),
  check(context) {
    if (context.concerned.length < 2) return undefined
    for (const {text, start} of context.sentences) {
      if (!/day\b/u.test(text)) continue
      for (const match of fittedMatches(text, nextDay)) {
        const {step = '', from = '', mark = ''} = match.groups!
        report(match, stepOf(step), 'day', {step, from, printed: mark}, start)
      }
      for (const match of fittedMatches(text, span)) {
        const {count = '', from = '', mark = ''} = match.groups!
        const hours = figureOf(count)
        if (hours % 24 === 0) report(match, hours / 24, 'hours', {count: hours, from, printed: mark}, start)
      }
    }
    return undefined

    function report(
      {groups, indices}: RegExpExecArray,
      days: number,
      message: 'day' | 'hours',
      data: Record<string, string | number>,
      start: number
    ): void {
      const index = (weekdayNames as readonly string[]).indexOf(groups!.from!)
      const right = weekdayNames[(index + days + week) % week]!
      if (right === groups!.mark) return
      const [from, to] = indices!.groups!.mark!
      context.report({message, span: [start + from, start + to], data: {...data, right}, suggest: [right]})
    }
  }
})

function stepOf(step: string): number {
  const days = /days/u.test(step) ? figureOf(step.split(' ')[0]) : 1
  return /previous|before|earlier/u.test(step) ? -days : days
}
