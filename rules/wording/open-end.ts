import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {endsOn} from '../../src/text/paragraph-ends.js'
import {hasFiniteVerb, hasSentenceShape, isSaying} from '../../src/text/sentence-shape.js'
import type {Sentence} from '../../src/text/sentences.js'

/** Letters, verses and advice begin otherwise. */
const newsOpeners = /^(?!(?:Or|And|Who|Hi|Hello|Dear|If|You|I|My|We|Of|In|To)$)/u

export default defineRule({
  id: 'wording/open-end',
  summary:
    'Find a paragraph that ends on a mark that must go on: a comma, a colon behind “said”, an opening quotation mark, a sign of currency.',
  why: 'A length limit or a cut segment lost the end of the sentence; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {open: 'The paragraph breaks off after `{words}`; get the rest of the sentence'},
  examples: [
    {bad: 'Two crews were fighting the blaze on Sunday⟦,⟧'},
    {bad: 'The spokesman for the island said the ferries would stay in port until ⟦“⟧'},
    {bad: 'The ministry called in the envoy to protest against what it called ⟦"⟧'},
    {bad: 'The pier was shut.\n\nAsked whether it was safe, the warden of the port told reporters⟦:⟧'},
    {near: 'Asked whether the pier was safe, the warden of the port told reporters:'},
    {near: 'These are the ferries that will sail from the old port on Monday:'},
    {good: 'Two crews were fighting the blaze on Sunday.'},
    {near: 'Dear reader of the island’s weekly paper,'},
    {near: 'Two crews were fighting the blaze on Sunday –'}
  ],
  mayFind: context => endsOn(context, /[,:“"$€£[\s]/u),
  async check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const {words, paragraph} = sentence
      const last = words.at(-1)!
      if (words.length < 7 || context.sentences[at + 1]?.paragraph === paragraph) continue
      const rest = context.text.slice(last.end, context.paragraphs[paragraph]?.[1] ?? last.end).trim()
      if (!/^[,:“"$€£[]$/u.test(rest) || !hasSentenceShape(words)) continue
      if (rest === '"' && !opensLast(context.text.slice(0, context.paragraphs[paragraph]?.[1]))) continue
      if (rest === ':' && !endsOnPromise(sentence, context)) continue
      if (rest === ',' && !(await isCutAtComma(sentence, context))) continue
      const mark = context.text.indexOf(rest, last.end)
      const end = mark + rest.length
      context.report({
        message: 'open',
        span: [mark, end],
        data: {words: `${last.text}${context.text.slice(last.end, end)}`}
      })
    }
  }
})

/** A straight mark at the end that a space parts from the last word, and no other of its paragraph waits for. */
const opensLast = (text: string): boolean => {
  const paragraph = text.slice(text.lastIndexOf('\n') + 1).trimEnd()
  return paragraph.endsWith(' "') && paragraph.split('"').length % 2 === 0
}

/** A story ends before somebody speaks; a paragraph alone may be an excerpt, whose quotation follows elsewhere. */
const endsOnPromise = ({text, paragraph}: Sentence, {paragraphs}: StoryViews): boolean =>
  paragraph > 0 && paragraph === paragraphs.length - 1 && promises.test(text)

/** Somebody is about to speak. */
const promises =
  /(?<!\p{L})(?:(?:said|added|wrote|declared|stated|replied|warned)|(?:told|asked) (?:the )?(?:reporters|journalists|media|press|court|agency|parliament))(?: (?:on|in|at) [\p{L} ]{3,24})?:\s*$/u

/** A story that ends on a comma; verses, salutations and words before a quotation do too. */
async function isCutAtComma(sentence: Sentence, context: StoryViews): Promise<boolean> {
  const {words, paragraph} = sentence
  if (paragraph < context.paragraphs.length - 1 || words.some(({lower}) => isSaying(lower))) return false
  return newsOpeners.test(words[0]!.text) && hasFiniteVerb(words, await context.tags(sentence))
}
