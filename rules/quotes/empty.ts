import {defineRule} from '../../src/core/rule.js'
import {hasMarks} from '../../src/text/quotes.js'

export default defineRule({
  id: 'quotes/empty',
  summary: 'Find quotation marks with nothing between them.',
  why: 'The quoted words or the title were lost on the way; only the source tells what they were.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 0.9,
  messages: {empty: 'Nothing stands between the quotation marks `{marks}`; restore the words or delete the marks'},
  examples: [
    {bad: 'The programme ⟦""⟧ starts in May.'},
    {bad: 'The programme ⟦“ ”⟧ starts in May.'},
    {bad: 'He spoke of ⟦", "⟧ and left.'},
    {good: 'The programme "Rain" starts in May.'},
    {good: 'The programmes "Rain", "Wind" and "Snow" start in May.'},
    {near: 'Press the "+" key, then "?" for help.'},
    {near: 'The 7" and the 12" mix came out in May.'},
    {near: 'She wrote "…" and nothing else.'}
  ],
  mayFind: hasMarks,
  check(context) {
    const {marks} = context.quotes
    for (const [index, mark] of marks.entries()) {
      if (mark.kind !== 'double' || mark.role !== 'open' || mark.partner !== index + 1 || mark.extra) continue
      const end = marks[index + 1]!.at + 1
      if (mark.char === "'" || !/^[\s,.;]*$/u.test(context.text.slice(mark.at + 1, end - 1))) continue
      context.report({message: 'empty', span: [mark.at, end], data: {marks: context.text.slice(mark.at, end)}})
    }
    return undefined
  }
})
