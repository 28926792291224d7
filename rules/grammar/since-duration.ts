import {patternRule} from '../../src/core/kinds.js'
import {digitString, wordString} from '../../src/text/numbers.js'

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
  found: ({0: since}) => ({message: 'since', suggest: [since === 'Since' ? 'For' : 'for']}),
  examples: [
    {
      bad: 'Mr Holm has run the mill ⟦since⟧ eleven years and will not sell.',
      better: 'Mr Holm has run the mill for eleven years and will not sell.'
    },
    {
      bad: 'The two sides have not met ⟦since⟧ nearly 14 months.',
      better: 'The two sides have not met for nearly 14 months.'
    },
    {good: 'He has run the mill for eleven years.'},
    {near: 'It was his first win since two years ago, when he broke a leg.'},
    {near: 'He has run the mill since 2011 and it has grown since, two years running.'}
  ]
})
