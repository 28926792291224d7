import {defineRule} from '../../src/core/rule.js'
import type {QuoteMark} from '../../src/text/quotes.js'

const curly = '“”„‟'

export default defineRule({
  id: 'quotes/mixed-styles',
  summary: 'Find a story that uses straight and curly quotation marks.',
  why: 'One story keeps to one style; a second one shows where a passage was pasted in.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  optIn: 'Which marks a story uses, and whether it must keep to one kind, is a matter of house style.',
  messages: {
    mixed: 'Quotation mark `{mark}` differs from the {usual} marks of the story ({count} of them); use one style'
  },
  examples: [
    {
      bad: '"Yes," he said. "No," she said. ⟦“⟧Maybe,” they said.',
      better: '"Yes," he said. "No," she said. "Maybe," they said.'
    },
    {
      bad: '“Yes,” he said. “No,” she said. ⟦"⟧Maybe," they said.',
      better: '“Yes,” he said. “No,” she said. “Maybe,” they said.'
    },
    {bad: '“Yes⟦"⟧ was his answer.', better: '“Yes” was his answer.'},
    {good: '“Yes,” he said.'},
    {good: '"Yes," he said.'},
    {near: '“It’s a 7" disc,” he said.'},
    {near: "It's what he called “a start”."},
    {near: 'He said “yes, ‘maybe’ yes”.'}
  ],
  check(context) {
    const marks = context.quotes.marks.filter(
      mark => mark.kind === 'double' && mark.role !== 'inner' && mark.char !== "'"
    )
    const bent = marks.filter(mark => curly.includes(mark.char))
    const straight = marks.filter(mark => mark.char === '"')
    if (bent.length === 0 || straight.length === 0) return undefined
    const [few, many] = bent.length < straight.length ? [bent, straight] : [straight, bent]
    const toStraight = few === bent
    const first = few[0]!
    const edits = few.map(mark => ({span: [mark.at, mark.at + 1] as const, text: toStraight ? '"' : bend(mark)}))
    context.report({
      message: 'mixed',
      span: [first.at, first.at + 1],
      data: {mark: first.char, usual: toStraight ? 'straight' : 'curly', count: many.length},
      suggest: few.some(mark => mark.unsure) ? [] : [{edits}]
    })
    return undefined
  }
})

function bend(mark: QuoteMark): string {
  return mark.role === 'open' ? '“' : '”'
}
