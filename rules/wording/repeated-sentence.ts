import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'

const shortest = 6
/** Of neighbours; a shorter one may be said twice for effect. */
const shortestNeighbour = 4

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
    {bad: 'The bridge is closed. ⟦The bridge is closed.⟧', better: 'The bridge is closed.'},
    {near: 'He did not answer. She asked again. He did not answer.'},
    {near: 'The first ferry left at nine with forty people. The second ferry left at nine with forty people.'},
    {near: 'A spokesman did not reply to calls. A spokesman did not reply to messages.'}
  ],
  check(context) {
    const seen = new Set<string>()
    let previous = ''
    for (const {words, start, end} of context.sentences) {
      const key = words.map(word => word.lower).join(' ')
      const repeats = seen.has(key) || (key === previous && !context.quotes.touches([start, end]))
      previous = words.length < shortestNeighbour ? '' : key
      if (words.length >= shortest) seen.add(key)
      if (!repeats) continue
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
