import {defineRule} from '../../src/core/rule.js'

/** No sentence of English ends on these; `of`, `to`, `in`, `into` and `between` may end one. */
const open = new Set(
  'the a an and or nor whose every my your our their its because although whereas unless amid despite regarding including'.split(
    ' '
  )
)
/** With an article behind them they belong to what broke off. */
const leads = new Set('of in on at to for by with from into and or'.split(' '))

export default defineRule({
  id: 'wording/truncated-ending',
  summary: 'Find a paragraph that breaks off on a word that must go on: “… of the”.',
  why: 'A length limit or a cut segment lost the end of the sentence; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {cut: 'The paragraph breaks off after `{word}`; get the rest of the sentence'},
  examples: [
    {bad: 'Turnout was high, said the head ⟦of the⟧'},
    {bad: 'The mayor thanked the crews ⟦and⟧\n\nThe port reopened on Sunday.'},
    {
      bad: 'Nobody was hurt when the roof of the old mill gave ⟦way because⟧.'.replace('⟦way because⟧', 'way ⟦because⟧')
    },
    {good: 'Turnout was high, said the head of the board.'},
    {near: 'Whom do you speak of?'},
    {near: 'Vitamins A and\nThe list goes on.'.replace('\n', ' ')},
    {near: 'The head of the …'},
    {near: 'The man would not say what the statue of the saint was made of.'},
    {near: 'The permit ends when the licence is sold or revoked by the council; or'},
    {near: 'THE HEAD OF THE'}
  ],
  check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      if (context.sentences[at + 1]?.paragraph === sentence.paragraph || sentence.words.length < 6) continue
      const last = sentence.words.at(-1)!
      const rest = context.text.slice(last.end, context.paragraphs[sentence.paragraph]?.[1] ?? last.end)
      if (!open.has(last.lower) || last.text !== last.lower || !/^\s*\.?\s*$/u.test(rest)) continue
      const before = sentence.words.at(-2)!
      if (/[;,]\s*$/u.test(context.text.slice(before.end, last.start))) continue
      const start = leads.has(before.lower) ? before.start : last.start
      context.report({message: 'cut', span: [start, last.end], data: {word: context.text.slice(start, last.end)}})
    }
    return undefined
  }
})
