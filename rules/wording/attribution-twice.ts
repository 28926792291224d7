/** An attribution before the quotation and another behind it, or two in a row. */
import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'

const says = 'said|says|added|warned|explained|noted|stressed|announced'
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|the [\p{L}-]+(?: [\p{L}-]+){0,3}`

const patterns = [
  // `," Lind said, Lind said after the vote`
  String.raw`(?<=["”]\s)(?<who>${name}|he|she|they) (?<verb>${says})(?<mark>,? (?:and )?\k<who> \k<verb>)(?!\p{L})`,
  // `," said Lind, Lind said after the vote`
  String.raw`(?<=["”]\s)(?<verb>said|added|says) (?<who>${name})(?<mark>, (?:\k<who> \k<verb>|\k<verb> \k<who>|(?:he|she) \k<verb>))(?=[.,]|\s(?:on|in|at|after|during|before|when)\b)`,
  // `The warden said: "We are ready," he said.`
  String.raw`(?<=^|[.!?]["”]?\s)(?:(?!(?:He|She|It|They)\b)\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,5}) (?<verb>said|added|told reporters)(?: on \p{Lu}\p{Ll}+day)?[:,] (?:that )?["“][^"“”]{3,300}(?<mark>,["”],? (?:he|she|it) (?:said|added))(?=\.(?:\s|$))`
].map(source => new RegExp(source, 'gdu'))

export default defineRule({
  id: 'wording/attribution-twice',
  summary:
    'Find who spoke told twice of one quotation (`she said, she said after the vote`, `The mayor said: “No,” he said`).',
  why: 'The engine puts the attribution where the source has it and again where English has it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {twice: '`{words}` tells again who spoke; delete it'},
  examples: [
    {
      bad: '"The pier is safe," Lind said⟦, Lind said⟧ after a visit.',
      better: '"The pier is safe," Lind said after a visit.'
    },
    {
      bad: '“The pier is safe,” said the warden⟦, he said⟧ on Friday.',
      better: '“The pier is safe,” said the warden on Friday.'
    },
    {
      bad: 'The warden said on Friday: "The pier is safe and will reopen⟦," he said⟧.',
      better: 'The warden said on Friday: "The pier is safe and will reopen."'
    },
    {good: '"The pier is safe," Lind said after a visit.'},
    {near: '"The pier is safe," Lind said, and she said it after a visit.'},
    {near: 'The warden said: "The pier is safe." His boats are safe, she said.'}
  ],
  patterns,
  check(context) {
    for (const {start, text, screen} of context.stretches('paragraph')) {
      for (const pattern of patterns) {
        if (!screen.mayMatch(pattern)) continue
        for (const {groups, indices} of matchesIn(text, context.fitting(pattern, text))) {
          const mark = groups!.mark!
          const [from, to] = indices!.groups!.mark!
          const quote = /["”]/u.exec(mark)?.[0]
          // The full stop behind the attribution goes into the quotation.
          const edits = [{span: [start + from, start + to + (quote ? 1 : 0)] as const, text: quote ? `.${quote}` : ''}]
          const words = mark.replace(/^[\s,"”]+/u, '')
          context.report({
            message: 'twice',
            span: [start + from, start + to],
            data: {words},
            suggest: [{edits, text: ''}]
          })
        }
      }
    }
    return undefined
  }
})
