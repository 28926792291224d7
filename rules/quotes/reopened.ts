import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

export default defineRule({
  id: 'quotes/reopened',
  summary: 'Find a quotation that closes and another that opens at once.',
  why: 'With no attribution between them, readers cannot tell whether the same person goes on or somebody else speaks; between two titles a comma or a conjunction was lost.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    speech: 'Quotation closed and another opened with nothing between `{marks}`; attribute the second or run them on',
    titles: 'Nothing stands between two quoted terms `{marks}`; put a comma or `and` between them'
  },
  examples: [
    {
      bad: '"The harbour must reopen,⟦" "⟧and it must reopen soon," the captain said.',
      better: '"The harbour must reopen, and it must reopen soon," the captain said.'
    },
    {
      bad: 'The captain said: “The harbour must reopen.⟦” “⟧We have lost a month.”',
      better: 'The captain said: “The harbour must reopen. We have lost a month.”'
    },
    {
      bad: 'Audiences saw "Winter Road⟦" "⟧Summer House" last week.',
      better: 'Audiences saw "Winter Road" and "Summer House" last week.'
    },
    {good: '“The harbour must reopen,” the captain said. “We have lost a month.”'},
    {good: 'Audiences saw "Winter Road" and "Summer House" last week.'},
    {near: 'Audiences saw "Winter Road", "Summer House" and "Rain".'},
    {near: 'Audiences saw "Winter Road," "Summer House" and "Rain."'},
    {near: '“The harbour must reopen.”\n“We have lost a month.”'},
    {near: '"Who is there?" "The harbour master." "Come in." So the play begins.'}
  ],
  mayFind: hasMarks,
  check(context) {
    const {marks} = context.quotes
    for (let at = 1; at < marks.length; at++) {
      const close = marks[at - 1]!
      const open = marks[at]!
      if (!meets(close, open, context) || inDialogue(at, context) || inList(at, context)) continue
      const text = context.text.slice(close.at, open.at + 1)
      const speech = /[.,!?…—–-]/u.test(context.text[close.at - 1] ?? '')
      const and = text.replace(/\s+/u, ' and ').replace('””', '”')
      context.report({
        message: speech ? 'speech' : 'titles',
        span: [close.at, open.at + 1],
        data: {marks: text},
        suggest: speech ? [' '] : [and, text.replace(/\s+/u, ', ')]
      })
    }
    return undefined
  }
})

/** Whether only white space stands between a closing and an opening double mark of one paragraph. */
function meets(close: QuoteMark, open: QuoteMark, {text}: Pick<StoryViews, 'text'>): boolean {
  if (close.kind !== 'double' || open.kind !== 'double' || close.role !== 'close' || open.role !== 'open') return false
  if (close.partner === undefined || open.extra || close.extra) return false
  return /^[^\S\r\n]+$/u.test(text.slice(close.at + 1, open.at))
}

/** `"Rain," "Wind" and "Snow"`: terms, not speech. */
function inList(at: number, {text, quotes}: Pick<StoryViews, 'text' | 'quotes'>): boolean {
  const close = quotes.marks[at - 1]!
  const open = quotes.marks[at]!
  if (text[close.at - 1] !== ',') return false
  const first = text.slice(quotes.marks[close.partner!]!.at, close.at)
  const second = text.slice(open.at, open.partner === undefined ? undefined : quotes.marks[open.partner]!.at)
  return Math.min(countWords(first), countWords(second)) < 4
}

function countWords(text: string): number {
  return text.split(/\s+/u, 8).filter(Boolean).length
}

/** Three quotations in a row are a dialogue or a list. */
function inDialogue(at: number, context: Pick<StoryViews, 'text' | 'quotes'>): boolean {
  const {marks} = context.quotes
  const opened = marks[at - 1]!.partner!
  const closed = marks[at]!.partner
  const before = opened > 0 && meets(marks[opened - 1]!, marks[opened]!, context)
  const next = closed === undefined ? undefined : marks[closed + 1]
  return before || (next !== undefined && meets(marks[closed!]!, next, context))
}
