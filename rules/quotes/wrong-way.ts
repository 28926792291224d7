import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

/** Which way a curly mark bends in English print. */
const bends: ReadonlyMap<string, QuoteMark['role']> = new Map([
  ['“', 'open'],
  ['”', 'close']
])

export default defineRule({
  id: 'quotes/wrong-way',
  summary: 'Find a curly quotation mark that faces the wrong way.',
  why: 'German, Polish and other print closes a quotation with the mark that opens one in English, and an engine carries it over; readers take it for the start of another quotation.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {
    opener: 'Opening mark `{mark}` closes this quotation; print `{right}`',
    closer: 'Closing mark `{mark}` opens this quotation; print `{right}`',
    stray: 'Quotation mark `{mark}` stands inside a quotation and has no partner; delete it'
  },
  examples: [
    {
      bad: '“We will mend the pier,⟦“⟧ the warden said.',
      better: '“We will mend the pier,” the warden said.'
    },
    {
      bad: '"We will mend the pier,⟦“⟧ the warden said.',
      better: '"We will mend the pier," the warden said.'
    },
    {bad: 'The warden said: ⟦”⟧We will mend the pier.”', better: 'The warden said: “We will mend the pier.”'},
    {bad: 'It was a "long winter⟦“⟧ for the town.', better: 'It was a "long winter" for the town.'},
    {
      bad: '"We have no⟦“⟧ reason to sell," the warden said.',
      better: '"We have no reason to sell," the warden said.'
    },
    {good: '“We will mend the pier,” the warden said.'},
    {good: '"We will mend the pier," the warden said.'},
    {near: 'The warden called the winter “long”, and the spring “late”.'},
    {near: '“We will mend the pier.\n“We will do it in May,” the warden said.'},
    {near: '“The ‘long winter’ is over,” she said, and “spring is late”.'}
  ],
  mayFind: hasMarks,
  check(context) {
    const {marks} = context.quotes
    for (const mark of marks) {
      if (mark.partner === undefined || mark.extra || bends.get(mark.char) === undefined) continue
      const partner = marks[mark.partner]!
      if (bends.get(mark.char) === mark.role || partner.paragraph !== mark.paragraph || partner.char === '„') continue
      const span = [mark.at, mark.at + 1] as const
      if (isStray(mark, context)) {
        context.report({message: 'stray', span, data: {mark: mark.char}, suggest: [''], fix: 'suggest'})
        continue
      }
      if (mark.unsure) continue
      const right = partner.char === '"' ? '"' : mark.role === 'open' ? '“' : '”'
      const message = mark.role === 'open' ? 'closer' : 'opener'
      const adrift = mark.role === 'close' && /\s/u.test(context.text[mark.at - 1] ?? '')
      const sure = adrift ? ({fix: 'suggest'} as const) : {}
      context.report({message, span, data: {mark: mark.char, right}, suggest: [right], ...sure})
    }
    return undefined
  }
})

/** Whether the quotation goes on after the mark to a closing mark of its own kind. */
function isStray({at, partner, paragraph}: QuoteMark, {text, quotes}: Pick<StoryViews, 'text' | 'quotes'>): boolean {
  const opener = quotes.marks[partner!]!
  if (opener.at > at || !/\p{L}/u.test(text[at - 1] ?? '')) return false
  const wanted = opener.char === '“' ? '”' : opener.char
  const next = quotes.marks.find(mark => mark.at > at && mark.kind === 'double')
  return next?.paragraph === paragraph && next.role === 'close' && next.char === wanted && next.partner === undefined
}
