import {nearest} from '../../src/core/option-error.js'
import {defineRule} from '../../src/core/rule.js'
import {readDirectives} from '../../src/directives/directives.js'

export default defineRule({
  id: 'suppression/malformed',
  summary: 'Find suppressions that cannot be understood or name no rule.',
  why: 'A suppression with a slip in it suppresses nothing, and nobody sees why.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 1,
  messages: {problem: '{text}', rule: 'There is no rule `{name}`; {hint}'},
  examples: [
    {bad: '⟦wireproof-ignore-nextline wording/repeated-word⟧\nThe minister spoke.'},
    {bad: 'The minister spoke.\n⟦wireproof-ignore-end⟧'},
    {bad: 'The minister ⟦<!-- wireproof-ignore -->⟧ spoke.'},
    {bad: 'The minister spoke.\n⟦wireproof-ignore-start quotes⟧\nThe mayor left.'},
    {good: 'wireproof-ignore-next-line wording -- the name of a band\nThe The played in Leeds.'},
    {near: 'The directive wireproof-ignore-nextline has a slip in it.'}
  ],
  check(context) {
    const {list, problems} = readDirectives(context.story.source)
    for (const {span, text} of problems) context.report({message: 'problem', span, of: 'source', data: {text}})
    const known = context.knownRules
    if (!known) return undefined
    for (const {span, rules} of list) {
      for (const name of rules.filter(each => !known.has(each))) {
        const near = nearest(name, [...known])
        const hint = near === undefined ? '`wireproof rules` lists them' : `did you mean \`${near}\`?`
        context.report({message: 'rule', span, of: 'source', data: {name, hint}})
      }
    }
    return undefined
  }
})
