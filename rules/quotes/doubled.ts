import {defineRule, type Repair} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

/** Two single marks, and the double mark they stand for. */
const doubles: ReadonlyMap<string, string> = new Map([
  ["''", '"'],
  ['‘‘', '“'],
  ['‘’', '“'],
  ['’’', '”']
])

export default defineRule({
  id: 'quotes/doubled',
  summary: 'Find a quotation mark printed twice where one was meant.',
  why: 'Two marks that open or close the same quotation are left over from a paste or from the engine; readers take the second for a quotation in a quotation.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {
    twice: 'Quotation mark printed twice: `{marks}`; keep one',
    apostrophes: 'Two single marks `{marks}` stand for a quotation mark; print `{double}`'
  },
  examples: [
    {
      bad: 'The mayor added: ⟦““⟧We will rebuild the bridge.”',
      better: 'The mayor added: “We will rebuild the bridge.”'
    },
    {bad: '⟦""⟧Nobody warned us," the farmer said.', better: '"Nobody warned us," the farmer said.'},
    {bad: '“Nobody warned us,⟦””⟧ the farmer said.', better: '“Nobody warned us,” the farmer said.'},
    {bad: 'The judge said: ⟦"“⟧The case is closed."', better: 'The judge said: "The case is closed."'},
    {bad: "He said it was ⟦''⟧over\" now.", better: 'He said it was "over" now.'},
    {bad: 'He called it ⟦‘’⟧Storm” in court.', better: 'He called it “Storm” in court.'},
    {bad: '⟦’’⟧Fog closed the port,” he said.', better: '“Fog closed the port,” he said.'},
    {bad: "He said ,,We are late⟦''⟧ and left.", better: 'He said "We are late" and left.'},
    {good: '“The case is closed,” the judge said. “Go home.”'},
    {good: '"They sang \'Yesterday\'," she said.'},
    {near: '“‘Yesterday’ was the last song,” she said.'},
    {near: '"The clerk told me "come back tomorrow"" was all she said.'},
    {near: 'He measured 6\'2" in his socks.'}
  ],
  mayFind: hasMarks,
  check(context) {
    const {marks} = context.quotes
    const faults: Fault[] = []
    for (let at = 1; at < marks.length; at++) {
      if (!marks[at]!.extra) continue
      const first = marks[at - 1]!
      while (marks[at + 1]?.at === marks[at]!.at + 1 && (marks[at + 1]!.extra || marks[at + 1]!.char === first.char))
        at++
      const end = marks[at]!.at + 1
      const text = context.text.slice(first.at, end)
      const opens = text === '’’' && first.role === 'open' && /^\p{L}/u.test(context.text.slice(end, end + 2))
      const double = opens ? '“' : doubles.get(text)
      const sure = double !== undefined || (first.kind === 'double' && !"'‘’".includes(first.char))
      faults.push({span: [first.at, end], text, double, better: sure ? (double ?? first.char) : undefined, first})
    }
    for (const [index, fault] of faults.entries()) {
      const {span, text, double, better} = fault
      const data = {marks: text, double: double ?? ''}
      const message = double ? ('apostrophes' as const) : ('twice' as const)
      context.report({
        message,
        span,
        data,
        suggest: better ? [wholeRepair(fault, faults[index + 1], context.text)] : []
      })
    }
    return undefined
  }
})

interface Fault {
  span: Span
  text: string
  double: string | undefined
  better: string | undefined
  first: QuoteMark
}

/** One repair for the quotation whose other end is doubled as well: `""over""`, and ``over''. */
function wholeRepair({span, text, better, first}: Fault, next: Fault | undefined, story: string): Repair {
  const own = {span, text: better!}
  if (text === "''") {
    const opener = Math.max(story.lastIndexOf('``', span[0]), story.lastIndexOf(',,', span[0]))
    const between = opener < 0 ? '\n' : story.slice(opener, span[0])
    if (!/[\r\n]/u.test(between)) return {text: better!, edits: [{span: [opener, opener + 2], text: '"'}, own]}
  }
  const isPair = next?.better && first.role === 'open' && next.first.role === 'close'
  if (!isPair || next.first.paragraph !== first.paragraph) return better!
  return {text: better!, edits: [own, {span: next.span, text: next.better!}]}
}
