/** The filter that drops what is suppressed makes its findings: only there is known what the other rules found. */
import {defineRule} from '../../src/core/rule.js'

export default defineRule({
  id: 'suppression/unused',
  summary: 'Find suppressions that suppress nothing.',
  why: 'What they were for has been repaired; left standing, they hide the next fault.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 1,
  optIn: '`--report-unused-suppressions` switches it on',
  messages: {unused: 'This suppression suppresses nothing; take it out'},
  examples: [
    {bad: '⟦wireproof-ignore-next-line wording/repeated-word⟧\nThe minister spoke.'},
    {bad: 'The minister spoke. ⟦<!-- wireproof-ignore-line spelling -- a name -->⟧'},
    {bad: '⟦wireproof-ignore "the the"⟧\nThe minister spoke.'},
    {good: 'The minister spoke.'},
    {near: 'wireproof-words Hafenmarkt\nThe Hafenmarkt is closed.'}
  ],
  check: () => undefined
})
