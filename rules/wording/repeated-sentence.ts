import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import type {Span} from '../../src/core/types.js'
import type {Sentence} from '../../src/text/sentences.js'

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
  messages: {
    again: 'This sentence stands in the story before; delete one',
    begun: 'The next sentence says this again and goes on; delete the first'
  },
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
    {
      bad: '⟦Two climbers were saved on Monday.⟧ Two climbers were saved on Monday after a cold night.',
      better: 'Two climbers were saved on Monday after a cold night.'
    },
    {
      bad: '⟦No deaths were recorded.⟧ No deaths were recorded, but two roofs fell in.',
      better: 'No deaths were recorded, but two roofs fell in.'
    },
    {near: 'The bridge is closed. The bridge is closed to cars.'},
    {near: 'Nobody was hurt. Nothing was lost. Nobody was hurt. Nothing burned.'},
    {near: 'He did not answer. She asked again. He did not answer.'},
    {near: 'Town Hall, Orla\n★★★★☆\n\nNobody in this new play says what she means.'},
    {near: 'The first ferry left at nine with forty people. The second ferry left at nine with forty people.'},
    {near: 'A spokesman did not reply to calls. A spokesman did not reply to messages.'}
  ],
  mayFind: ({sentences}) => sentences.length > 1,
  check(context) {
    const seen = new Set<string>()
    let previous = ''
    const {sentences} = context
    const keys = sentences.map(keyOf)
    const lasts = lastsOfRuns(keys)
    for (const [at, sentence] of sentences.entries()) {
      const {words, start, end} = sentence
      const key = keys[at]!
      const repeats =
        seen.has(key) ||
        (isSecondRound(keys, at) && !context.quotes.touches([start, end])) ||
        (key === previous && key !== '' && !context.quotes.touches([start, end]))
      if (!repeats && beginsNext(sentence, sentences[at + 1], context)) {
        const edits = [{span: [start, sentences[at + 1]!.start] as const, text: ''}]
        context.report({message: 'begun', span: [start, end], suggest: [{text: '', edits}]})
      }
      previous = words.length < shortestNeighbour ? '' : key
      if (words.length >= shortest) seen.add(key)
      if (!repeats) continue
      const [, to] = withSpace(context.text, [start, sentences[lasts[at]!]!.end])
      const [from] = withSpace(context.text, [start, end])
      context.report({
        message: 'again',
        span: [start, end],
        suggest: [{text: '', edits: [{span: [from, to], text: ''}]}]
      })
    }
    return undefined
  }
})

/** Whether two sentences in a row, of which this is the second or the first, stand right before as well. */
function isSecondRound(keys: readonly string[], at: number): boolean {
  const isAgain = (place: number) => place > 1 && keys[place] === keys[place - 2] && / .* .* /u.test(keys[place]!)
  return isAgain(at) && (isAgain(at + 1) || isAgain(at - 1)) && keys[at] !== keys[at - 1]
}

const keyOf = ({words}: Sentence): string => words.map(word => word.lower).join(' ')

/** For each key, where the run of equal ones that it stands in ends. */
function lastsOfRuns(keys: readonly string[]): number[] {
  const lasts = keys.map((_, at) => at)
  for (let at = keys.length - 2; at >= 0; at--) if (keys[at] === keys[at + 1]) lasts[at] = lasts[at + 1]!
  return lasts
}

/** Whether the next sentence of the paragraph is this one with more behind it. */
function beginsNext({words, paragraph, start}: Sentence, next: Sentence | undefined, {quotes}: StoryViews): boolean {
  if (!next || next.paragraph !== paragraph || next.words.length <= words.length) return false
  // `No ferry sailed. No ferry sailed, but`: a comma shows that the shorter one has ended there too.
  const isEnded = /^\s*,/u.test(next.text.slice((next.words[words.length - 1]?.end ?? 0) - next.start))
  if (words.length < (isEnded ? shortestNeighbour : shortest)) return false
  if (words.some(({lower}, index) => next.words[index]!.lower !== lower)) return false
  return !quotes.touches([start, next.end])
}

/** Takes along the space before the sentence, or after it where the paragraph begins with it. */
function withSpace(text: string, [start, end]: Span): Span {
  let from = start
  while (from > 0 && /[^\S\r\n]/u.test(text[from - 1]!)) from--
  if (from < start) return [from, end]
  let to = end
  while (to < text.length && /[^\S\r\n]/u.test(text[to]!)) to++
  return [start, to]
}
