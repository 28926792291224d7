import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'

const shortest = 6

export default defineRule({
  id: 'wording/repeated-sentence',
  summary: 'Find a sentence printed twice in one story.',
  why: 'A caption, a pull quote or a segment sent twice for translation stands in the copy again.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {again: 'This sentence stands in the story before; delete one'},
  examples: [
    {
      bad: 'The dam burst shortly before five in the morning. Nobody was hurt. ⟦The dam burst shortly before five in the morning.⟧ Crews are at work.',
      better: 'The dam burst shortly before five in the morning. Nobody was hurt. Crews are at work.'
    },
    {
      bad: 'Police closed the bridge for two hours on Friday. ⟦Police closed the bridge for two hours on Friday.⟧',
      better: 'Police closed the bridge for two hours on Friday.'
    },
    {
      bad: 'Ana Ruiz won the seat by nine votes. The mayor was away. ⟦Ana Ruiz won the seat by nine votes!⟧',
      better: 'Ana Ruiz won the seat by nine votes. The mayor was away.'
    },
    {good: 'The dam burst before five. The dam at Orla burst before six.'},
    {near: 'He did not answer. She asked again. He did not answer.'},
    {near: 'The first ferry left at nine with forty people. The second ferry left at nine with forty people.'},
    {near: 'A spokesman did not reply to calls. A spokesman did not reply to messages.'}
  ],
  check(context) {
    const seen = new Set<string>()
    for (const {words, start, end} of context.sentences) {
      if (words.length < shortest) continue
      const key = words.map(word => word.lower).join(' ')
      if (!seen.has(key)) {
        seen.add(key)
        continue
      }
      context.report({
        message: 'again',
        span: [start, end],
        suggest: [{text: '', edits: [{span: withSpace(context.text, [start, end]), text: ''}]}]
      })
    }
    return undefined
  }
})

/** Takes along the space before the sentence, or after it where the paragraph begins with it. */
function withSpace(text: string, [start, end]: Span): Span {
  let from = start
  while (from > 0 && /[^\S\r\n]/u.test(text[from - 1]!)) from--
  if (from < start) return [from, end]
  let to = end
  while (to < text.length && /[^\S\r\n]/u.test(text[to]!)) to++
  return [start, to]
}
