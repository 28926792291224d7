import {defineRule} from '../../src/core/rule.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

const straight = '"'

export default defineRule({
  id: 'quotes/mismatched-pair',
  summary: 'Find a quotation that opens with a curly mark and closes with a straight one, or the other way round.',
  why: 'The two marks of one quotation belong together; a second style shows where copy was pasted or a mark put in by hand.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {pair: 'Quotation opened with `{open}` closes with `{close}`; print `{better}`'},
  examples: [
    {bad: '“The plan has failed⟦"⟧ was all he said.', better: '“The plan has failed” was all he said.'},
    {bad: '“They go,” he said. ⟦"⟧Why?” she asked.', better: '“They go,” he said. “Why?” she asked.'},
    {
      bad: '"The plan has failed,⟦»⟧ he said. "Why?"',
      better: '"The plan has failed," he said. "Why?"'
    },
    {good: '“The plan has failed” was all he said.'},
    {good: '"The plan has failed" was all he said.'},
    {near: '“It’s a 7" disc,” he said.'},
    {near: '"Yes," he said. “No,” she said.'}
  ],
  mayFind: hasMarks,
  check(context) {
    const {marks} = context.quotes
    const double = marks.filter(({kind, role}) => kind === 'double' && role !== 'inner')
    const isCurly = double.filter(({char}) => char !== straight).length * 2 >= double.length
    for (const open of double) {
      const close = open.role === 'open' && open.partner !== undefined ? marks[open.partner] : undefined
      if (!close || open.unsure || close.unsure || isStraight(open) === isStraight(close)) continue
      const odd = isStraight(open) === isCurly ? open : close
      if (/["“”]/u.test(`${context.text[odd.at - 1]}${context.text[odd.at + 1]}`)) continue
      const better = isCurly ? (odd === open ? '“' : '”') : straight
      const data = {open: open.char, close: close.char, better}
      context.report({message: 'pair', span: [odd.at, odd.at + 1], data, suggest: [better]})
    }
    return undefined
  }
})

function isStraight({char}: QuoteMark): boolean {
  return char === straight
}
