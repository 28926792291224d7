import {defineRule} from '../../src/core/rule.js'
import type {QuoteMark} from '../../src/text/quotes.js'

const openers = '„‟«「『《'

/** A paragraph without any of these may be in another language. */
const english = /(?<!\p{L})(?:the|of|and|to|was|is|by|with|for|said|he|she|it|they)(?!\p{L})/iu

export default defineRule({
  id: 'quotes/foreign-marks',
  summary: 'Find quotation marks of another language: « », „ “, 「 」.',
  why: 'Marks that English print does not use show that a sentence came through an engine; readers stumble over them.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  notes:
    'One finding for each quotation, at its first mark; the repair prints the marks that the rest of the story uses (curly ones for « » and „ “ where it has none), and closes up the spaces inside.',
  messages: {foreign: 'Quotation mark `{mark}` is not used in English; print `{right}`'},
  examples: [
    {bad: 'She opened the ⟦«⟧Green Harbour» café in May.', better: 'She opened the “Green Harbour” café in May.'},
    {bad: 'The prize was won by ⟦»⟧Last Ferry« in May.', better: 'The prize was won by “Last Ferry” in May.'},
    {bad: 'The film ⟦«⟧ Last Ferry » won the prize.', better: 'The film “Last Ferry” won the prize.'},
    {bad: 'He called it ⟦„⟧a late spring“ on Monday.', better: 'He called it “a late spring” on Monday.'},
    {bad: '⟦「⟧It sounded like rain,」 said the innkeeper.', better: '"It sounded like rain," said the innkeeper.'},
    {
      bad: 'She opened the ⟦«⟧Green Harbour» café. “It is full,” she said.',
      better: 'She opened the “Green Harbour” café. “It is full,” she said.'
    },
    {good: 'He called it “a late spring” on Monday.'},
    {good: 'She opened the "Green Harbour" café in May.'},
    {near: 'Temperatures fell by 5° 20\' 12" south of the line.'},
    {near: 'The 7" single was called “Rain” in May.'},
    {near: 'Il a dit « oui » hier.'}
  ],
  mayFind: ({text}) => /[„‟«»「『《]/.test(text),
  check(context) {
    const {marks} = context.quotes
    const printed = styleOf(context.text)
    for (const mark of marks) {
      if (mark.role !== 'open' || mark.partner === undefined || mark.extra || mark.unsure) continue
      const partner = marks[mark.partner]!
      const opens = openers.includes(mark.char) || (mark.char === '»' && partner.char === '«')
      if (!opens || partner.paragraph !== mark.paragraph) continue
      if (!english.test(context.text.slice(...context.paragraphs[mark.paragraph]!))) continue
      const curly = printed ?? '„«»‟'.includes(mark.char)
      const right = curly ? '“' : '"'
      const edits = [tighten(mark, context.text, right), tighten(partner, context.text, curly ? '”' : '"')]
      const report = {span: [mark.at, mark.at + 1] as const, data: {mark: mark.char, right}}
      context.report({message: 'foreign', ...report, suggest: [{edits, text: right}]})
    }
    return undefined
  }
})

/** Whether the story prints curly marks; nothing where it prints none. */
function styleOf(text: string): boolean | undefined {
  if (/[“”]/u.test(text.replaceAll(/„[^“”„]*[“”]/gu, ''))) return true
  if (/["']/u.test(text)) return false
  return /’/u.test(text) ? true : undefined
}

/** The edit that prints a mark without the space inside. */
function tighten({at, role}: QuoteMark, text: string, mark: string) {
  const start = role === 'close' && /\s/u.test(text[at - 1] ?? '') ? at - 1 : at
  const end = role === 'open' && /\s/u.test(text[at + 1] ?? '') ? at + 2 : at + 1
  return {span: [start, end] as const, text: mark}
}
