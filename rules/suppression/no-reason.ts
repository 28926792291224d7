import {defineRule} from '../../src/core/rule.js'
import {readDirectives} from '../../src/directives/directives.js'

export default defineRule({
  id: 'suppression/no-reason',
  summary: 'Find suppressions that give no reason.',
  why: 'Who meets a suppression next year wants to know whether it still holds.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 1,
  optIn: '`--require-reason` switches it on',
  messages: {missing: 'This suppression gives no reason; write one after `--`'},
  examples: [
    {bad: '⟦wireproof-ignore-next-line wording/repeated-word⟧\nThe The played in Leeds.'},
    {bad: 'The The played in Leeds. ⟦<!-- wireproof-ignore-line -- -->⟧'},
    {bad: '⟦wireproof-ignore "The The"⟧\nThe The played in Leeds.'},
    {good: 'wireproof-ignore-next-line wording -- the name of a band\nThe The played in Leeds.'},
    {near: 'wireproof-words Hafenmarkt\nThe Hafenmarkt is closed.'},
    {near: 'wireproof-ignore-start quotes -- a poem\nThe mayor spoke.\nwireproof-ignore-end'}
  ],
  check(context) {
    for (const {kind, span, reason} of readDirectives(context.story.source).list) {
      if (reason !== undefined || kind === 'words' || kind === 'ignore-end') continue
      context.report({message: 'missing', span, of: 'source'})
    }
    return undefined
  }
})
