import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {matchesIn} from '../../src/text/literals.js'

/** Longer ones are no words quoted by the speaker. */
const longestInner = 80

export default defineRule({
  id: 'quotes/nested',
  summary: 'Find a quotation inside a quotation that has the same double marks.',
  why: 'Readers take the second opening mark for the end of the first quotation; inside double marks English prints single ones.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {nested: '`{quote}` stands inside another quotation; print single marks'},
  examples: [
    {
      bad: '“The man shouted ⟦“halt”⟧ and ran,” the witness said.',
      better: '“The man shouted ‘halt’ and ran,” the witness said.'
    },
    {good: '“The man shouted ‘halt’ and ran,” the witness said.'},
    {near: '“The man ran.\n“He shouted,” the witness said.'},
    {near: '“The man ran,” she said. “He shouted “halt.”'}
  ],
  mayFind: ({text}) => text.includes('“'),
  check(context) {
    for (const [start, end] of context.paragraphs) {
      for (const span of innerOf(context.text.slice(start, end))) {
        const [from, to]: Span = [start + span[0], start + span[1]]
        const quote = context.text.slice(from, to)
        context.report({message: 'nested', span: [from, to], data: {quote}, suggest: [`‘${quote.slice(1, -1)}’`]})
      }
    }
    return undefined
  }
})

const curly = /[“”]/gu

/** The quotations inside others, where every mark of the paragraph has its partner. */
function innerOf(paragraph: string): Span[] {
  const open: number[] = []
  const inner: Span[] = []
  for (const {0: mark, index} of matchesIn(paragraph, curly)) {
    if (mark === '“') {
      open.push(index)
      continue
    }
    const from = open.pop()
    if (from === undefined) return []
    if (open.length > 0 && index - from <= longestInner) inner.push([from, index + 1])
  }
  return open.length > 0 ? [] : inner
}
