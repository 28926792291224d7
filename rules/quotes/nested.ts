import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import type {Span} from '../../src/core/types.js'
import {matchesIn} from '../../src/text/literals.js'

/** Of straight marks, which many papers print so: for the preset `strict`. */
const straightConfidence = 0.4
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
    {
      bad: '"The man told us to ⟦"wait by the gate"⟧ and ran," the witness said.',
      better: '"The man told us to \'wait by the gate\' and ran," the witness said.'
    },
    {near: '"The man ran," she said. "He shouted." The boat was named "Rain" or "Snow".'},
    {near: '‘I knew one word in five,’ he said. ‘The word was "go". So I go.’'},
    {near: '\'The word was "go", so I went,\' she said.'},
    {near: '"The 12" disc was cut in a 7" sleeve," she said of "Rain".'},
    {good: '“The man shouted ‘halt’ and ran,” the witness said.'},
    {near: '“The man ran.\n“He shouted,” the witness said.'},
    {near: '“The man ran,” she said. “He shouted “halt.”'}
  ],
  mayFind: ({text}) => text.includes('“') || text.includes('"'),
  check(context) {
    for (const span of straightInner(context)) {
      const quote = context.text.slice(...span)
      const own = quote.slice(1, -1)
      const suggest = own.includes("'") ? {} : {suggest: [`'${own}'`]}
      context.report({
        message: 'nested',
        span,
        data: {quote},
        confidence: straightConfidence,
        fix: 'suggest',
        ...suggest
      })
    }
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

/** Straight marks tell by the spaces around them which of them open; `"We go, "he said," and left"` has its spaces wrong. */
function straightInner({quotes, text}: StoryViews): Span[] {
  const unsure = new Set(quotes.marks.filter(mark => mark.unsure).map(({at}) => at))
  const inner: Span[] = []
  let outerEnd = 0
  for (const {start, end, closed} of quotes.quotations) {
    if (!closed || text[start] !== '"' || unsure.has(start)) continue
    if (end <= outerEnd) inner.push([start, end])
    else outerEnd = end
  }
  return inner.filter(span => {
    const own = text.slice(...span)
    return own.length <= longestInner && text[span[1]] !== '"' && !saysWithin.test(own)
  })
}

const saysWithin = /\b(?:said|says|told|added|asked)\b|^.\W*.$/u

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
