import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {wordSet} from '../../src/text/word-set.js'

/** Superlatives and measures of themselves: `the best of the best`, `the state of the state`. */
const printable = wordSet(
  'best worst greatest elite first last rest most end heart state all some many one half part top father mother son daughter child children few work art song king lord name meaning cream core day time'
)

const pattern =
  /(?<![\p{L}’'-])(?<noun>\p{L}\p{Ll}{2,}) (?:of|from|in|for) (?:the|its|their|this) (?<again>\p{Ll}{3,})(?![\p{L}’'-]| (?:of|oxide|acid|for|in|to|and|or|that|who)\b)/gu
const determiners = wordSet('the its their this')

export default defineRule({
  id: 'wording/x-of-the-x',
  summary: 'Find a noun that belongs to itself: the ministry of the ministry.',
  why: 'The engine lost its place and began the name again; print it once or find the second noun.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {self: '`{phrase}` makes the noun belong to itself; print it once or ask what the second should be'},
  examples: [
    {bad: 'The ⟦agency of the agency⟧ denied the claim.', better: 'The agency denied the claim.'},
    {bad: 'A ⟦spokesman for the spokesman⟧ was not available.', better: 'A spokesman was not available.'},
    {bad: 'Troops reached the ⟦border of the border⟧ at noon.', better: 'Troops reached the border at noon.'},
    {good: 'The head of the agency denied the claim.'},
    {good: 'She trains with the best of the best.'},
    {near: 'The issue of the issuing bank was raised.'},
    {near: 'The lead in the lead oxide is poison.'},
    {near: 'He is the spokesman of the spokesmen’s guild.'}
  ],
  concerns: word => determiners.has(word),
  check(context) {
    let looked: Sentence | undefined
    for (const at of context.concerned) {
      const {sentence, index} = context.words[at]!
      if (sentence === looked || !isAgain(sentence.words[index - 2], sentence.words[index + 1])) continue
      looked = sentence
      for (const {0: phrase, index: from, groups} of matchesIn(
        sentence.text,
        context.fitting(pattern, sentence.text)
      )) {
        const {noun = '', again = ''} = groups!
        if (noun.toLowerCase() !== again || printable.has(again)) continue
        if (sentence.text.slice(0, from).toLowerCase().endsWith(`${noun.toLowerCase()} of the `)) continue
        const start = sentence.start + from
        context.report({message: 'self', span: [start, start + phrase.length], data: {phrase}, suggest: [noun]})
      }
    }
    return undefined
  }
})

/** Whether a noun may end the one word and begin the other, which may have more to them. */
function isAgain(first: Word | undefined, second: Word | undefined): boolean {
  if (!first || !second) return false
  return first.lower.endsWith(second.lower) || second.lower.startsWith(first.lower)
}
