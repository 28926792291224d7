import {defineRule} from '../../src/core/rule.js'
import {adjacent} from '../../src/text/runs.js'
import type {Word} from '../../src/text/sentences.js'

/** What English does double over `and`. */
const idioms = new Set(
  `more less again over on out by neck time half such so thus through round around up down ever arm all about two one
  fewer better worse further home share away worlds new bigger there here this that then now
  hundreds thousands millions billions dozens scores tens tons tonnes loads lots heaps piles miles kilometres kilometers metres
  years days hours weeks months minutes nights generations decades centuries ages pages rows layers acres yards reams stacks bags
  buckets mountains people places things
  work works worked working wait waits waited waiting try tries tried trying ask asks asked asking talk talks talked talking
  walk walks walked walking run runs ran running cry cried crying laugh laughed laughing hope hoped hoping pray prayed praying
  fight fought fighting drive drove driving search searched searching look looked looking grow grows grew growing rise rises rose
  rising fall falls fell falling read reading play played playing beg begged begging push pushed pushing eat ate eating go goes
  went going keep keeps kept fly flew flying sing sang singing dance danced dancing wash washed washing plough ploughing dig dug
  digging train trained training scream screamed screaming shout shouted shouting call called calling ring rang kick kicked
  hit hitting rain rained raining climb climbed climbing wondered wonder thought search paid pay give gave write wrote
  practise practised practice practiced repeat repeated
  three four five six seven eight nine ten something someone anything`.split(/\s+/u)
)
const functions = new Set(
  `i you he she it we they me him her us them who which what where when why how is are was were be been has have had do does did will
  would can could may might must should not no yes and or but if as than the a an its his their our my your of in to for from with at
  be said says other others some any many much each every both own same very only`.split(/\s+/u)
)
/** `people and people with asthma`: the second is told apart by what follows. */
const qualifies =
  /^(?:of|with|who|that|which|from|for|in|at|on|to|whose|where|without|under|over|related|is|are|was|were|has|have|had|will|would|can|could|may|made|called|about|by|products?|equivalents?|derivatives|monoxide|dioxide|byproducts|by-products)$/u

export default defineRule({
  id: 'wording/x-and-x',
  summary: 'Find a word joined to itself by `and`.',
  why: 'Two near synonyms of the source became one English word twice; print it once or find the second word.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  messages: {twice: '`{phrase}` joins a word to itself; print it once or ask what the second should be'},
  examples: [
    {bad: 'The show presents ⟦talented and talented⟧ singers.', better: 'The show presents talented singers.'},
    {bad: 'The service was held in a ⟦solemn and solemn⟧ mood.', better: 'The service was held in a solemn mood.'},
    {bad: 'The storm brought ⟦flooding and flooding⟧.', better: 'The storm brought flooding.'},
    {bad: 'Delegates offered ⟦suggestions and suggestions⟧.', better: 'Delegates offered suggestions.'},
    {good: 'The two ran neck and neck, and prices rose higher and higher.'},
    {good: 'She called again and again over years and years.'},
    {near: 'Children, old people and people with asthma stayed home.'},
    {near: 'He dropped it and it broke.'},
    {near: 'They waited and waited for news.'},
    {near: 'There are lawyers and lawyers.'},
    {near: 'Exports of petroleum and petroleum products fell.'},
    {near: 'The Ministry of Health and Health Canada signed it.'}
  ],
  check(context) {
    const {text} = context
    for (const {words} of context.sentences) {
      for (let at = 0; at + 2 < words.length; at++) {
        if (words[at + 1]!.lower !== 'and' || words[at]!.lower !== words[at + 2]!.lower) continue
        if (
          !isSlip(words, at) ||
          !adjacent(text, words[at], words[at + 1]) ||
          !adjacent(text, words[at + 1], words[at + 2])
        )
          continue
        const [first, last] = [words[at]!, words[at + 2]!]
        const span = [first.start, last.end] as const
        context.report({message: 'twice', span, data: {phrase: text.slice(...span)}, suggest: [first.text]})
      }
    }
    return undefined
  }
})

function isSlip(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]!, words[at + 2]!]
  if (first.text.length < 3 || idioms.has(first.lower) || functions.has(first.lower)) return false
  if (/^\p{Lu}/u.test(second.text) || /\d/u.test(first.text) || first.lower.endsWith('er')) return false
  if (/^(?:is|are|was|were)$/u.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'there') return false
  if (words[at + 3]?.lower === 'and' || words[at - 1]?.lower === 'and') return false
  return !qualifies.test(words[at + 3]?.lower ?? '')
}
