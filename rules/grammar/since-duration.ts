import {patternRule} from '../../src/core/kinds.js'
import {digitString, wordString} from '../../src/text/numbers.js'
import {verbOf} from '../../src/text/verbs.js'

export default patternRule({
  id: 'grammar/since-duration',
  summary: 'Find `since` before how long something has lasted (`has run the mill since eleven years`).',
  why: 'German, French and Slavic languages use one word for `since` a date and `for` a time.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {since: 'Unexpected `since` before a length of time, expected `for`'},
  pattern: new RegExp(
    String.raw`\b[Ss]ince(?= (?:(?:about|almost|nearly|more than|over) )?(?:${digitString}|${wordString}|several|many) (?:years|months|weeks|days|decades|hours)\b(?! (?:ago|before|earlier|after|later|of|when|into|previously|prior|that|back)))`,
    'gu'
  ),
  // The verb that is put into the perfect stands before the match.
  scope: 'story',
  found(match) {
    const text = match[0] === 'Since' ? 'For' : 'for'
    const verb = text === 'for' ? perfect(match.input.slice(0, match.index)) : undefined
    const end = match.index + match[0].length
    const edits = verb && [verb, {span: [match.index, end] as const, text}]
    return {message: 'since', suggest: [edits ? {edits, text} : text]}
  },
  examples: [
    {
      bad: 'Mr Holm has run the mill ⟦since⟧ eleven years and will not sell.',
      better: 'Mr Holm has run the mill for eleven years and will not sell.'
    },
    {
      bad: 'The two sides have not met ⟦since⟧ nearly 14 months.',
      better: 'The two sides have not met for nearly 14 months.'
    },
    {bad: 'The choir exists ⟦since⟧ 50 years.', better: 'The choir has existed for 50 years.'},
    {bad: 'They live in Lund ⟦since⟧ two years.', better: 'They have lived in Lund for two years.'},
    {
      bad: 'A boy who is deaf works there ⟦since⟧ five years.',
      better: 'A boy who is deaf has worked there for five years.'
    },
    {bad: 'The quay is not open ⟦since⟧ ten days.', better: 'The quay has not been open for ten days.'},
    {good: 'He has run the mill for eleven years.'},
    {near: 'It was his first win since two years ago, when he broke a leg.'},
    {near: 'He has run the mill since 2011 and it has grown since, two years running.'}
  ]
})

/** A present form of be, and what is so: `is married`. */
const state =
  /(?<![\p{L}’'-])(?<be>is|are|am)(?<not> not)?(?= (?:(?!(?:has|have|had|was|were|will|would|that|who|which|and|but|he|she|they|it|we|said|says|since)\b)[\p{L}-]+ ){1,4}$)/u
/** What goes on for years, in the present: `lives in Lund`. */
const verbs =
  'exist|live|work|run|lead|rule|govern|know|serve|own|wait|suffer|operate|play|reside|belong|teach|stay|last|persist|hold'
const action = new RegExp(
  String.raw`(?:\b(?:they|we|I|you) (?<plain>${verbs})|(?<!\b(?:the|a|an|his|her|its|their|of) )\b(?<third>(?:${verbs})e?s))(?= (?:(?:here|there|together|alone|abroad) |(?:(?:in|at|on|with|for|near|as) )?(?:the |an? |his |her |its )?[\p{L}-]+ )?$)`,
  'iu'
)

/** Puts the verb before `since` into the perfect, which a length of time takes; nothing where it is in another tense. */
function perfect(before: string) {
  const from = Math.max(0, before.length - 80)
  const near = before.slice(from)
  const done = action.exec(near)
  if (!done) return perfectOfBe(near, from)
  const {plain, third} = done.groups!
  const verb = (plain ?? third)!
  const participle = verbOf(verb.toLowerCase())?.participle[0]
  if (!participle) return undefined
  const end = from + done.index + done[0].length
  return {span: [end - verb.length, end] as const, text: `${plain ? 'have' : 'has'} ${participle}`}
}

function perfectOfBe(near: string, from: number) {
  const found = state.exec(near)
  if (!found) return undefined
  const {be, not = ''} = found.groups!
  const start = from + found.index
  return {span: [start, start + found[0].length] as const, text: `${be === 'is' ? 'has' : 'have'}${not} been`}
}
