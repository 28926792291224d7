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
  today tomorrow three four five six seven eight nine ten something someone anything`.split(/\s+/u)
)
/** What people do without end: `they waited and waited`. After a determiner or preposition these are nouns. */
const efforts = new Set(
  `work works worked working wait waits waited waiting try tries tried trying ask asks asked asking talk talks talked talking
  walk walks walked walking run runs ran running cry cried crying laugh laughed laughing hope hoped hoping pray prayed praying
  fight fought fighting drive drove driving search searched searching look looked looking grow grows grew growing rise rises rose
  rising fall falls fell falling read reading play played playing beg begged begging push pushed pushing eat ate eating go goes
  went going keep keeps kept fly flew flying sing sang singing dance danced dancing wash washed washing plough ploughing dig dug
  digging train trained training scream screamed screaming shout shouted shouting call called calling ring rang kick kicked
  hit hitting rain rained raining climb climbed climbing wondered wonder thought search paid pay give gave write wrote took
  practise practised practice practiced repeat repeated`.split(/\s+/u)
)
/** A second one with its clause is still the same slip: `said and said that`. */
const reports =
  /^(?:said|says|told|announced|ruled|stated|added|warned|noted|declared|confirmed|reported|stressed|argued|claimed|insisted|explained)$/u
const beforeNoun =
  /^(?:the|a|an|this|these|those|its|their|his|her|our|of|for|in|on|with|after|during|into|about|new|further|more|hold|holds|held|holding|began|begin|start|started|resume|resumed|face-to-face|peace|trade|armed|heavy)$/u
const functions = new Set(
  `i you he she it we they me him her us them who which what where when why how is are was were be been has have had do does did will
  would can could may might must should not no yes and or but if as than the a an its his their our my your of in to for from with at
  be other others some any many much each every both own same very only`.split(/\s+/u)
)
/** Nouns in -er; the rest are comparatives: `closer and closer`. */
const nounsInEr = new Set(
  `minister officer leader worker player member number winter summer water power border river driver teacher fighter soldier
  prisoner lawyer farmer voter killer danger computer letter matter offer partner murder disorder anger fever weather winner shelter
  tower bunker container carrier engineer volunteer career register center answer transfer hunger firefighter consumer user
  customer manager owner speaker singer writer reader viewer passenger manufacturer producer supporter protester reporter newspaper
  chapter cancer paper master remainder shoulder gender tender corner dinner character order supper disaster chamber lender
  officeholder shareholder stakeholder settler trader dealer buyer seller`.split(/\s+/u)
)
/** `people and people with asthma`: the second is told apart by what follows. */
const qualifies =
  /^(?:of|with|who|that|which|from|whose|without|related|up|down|out|off|it|products?|equivalents?|derivatives|monoxide|dioxide|byproducts|by-products)$/u

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
    {bad: 'The panel ⟦ruled and ruled⟧ that the vote was fair.', better: 'The panel ruled that the vote was fair.'},
    {bad: 'Oslo will host ⟦talks and talks⟧ on cod.', better: 'Oslo will host talks on cod.'},
    {bad: 'The pass stayed ⟦shut and shut and shut⟧ for days.', better: 'The pass stayed shut for days.'},
    {bad: 'He is the ⟦minister and minister⟧ for sport.', better: 'He is the minister for sport.'},
    {good: 'The two ran neck and neck, and prices rose higher and higher.'},
    {good: 'She called again and again over years and years.'},
    {near: 'Children, old people and people with asthma stayed home.'},
    {near: 'He dropped it and it broke.'},
    {near: 'They waited and waited for news.'},
    {near: 'Tomorrow and tomorrow and tomorrow it will rain.'},
    {near: 'There are lawyers and lawyers.'},
    {near: 'Exports of petroleum and petroleum products fell.'},
    {near: 'The Ministry of Health and Health Canada signed it.'}
  ],
  concerns: word => word === 'and',
  check(context) {
    const {text} = context
    for (const {words} of context.sentences) {
      for (let at = 1; at + 1 < words.length; at++) {
        if (words[at]!.lower !== 'and' || words[at - 1]!.lower !== words[at + 1]!.lower) continue
        const last = endOfChain(words, at - 1, text)
        if (last > at - 1 && isSlip(words, at - 1, last)) {
          const [first, final] = [words[at - 1]!, words[last]!]
          const span = [first.start, final.end] as const
          context.report({message: 'twice', span, data: {phrase: text.slice(...span)}, suggest: [first.text]})
        }
        at = Math.max(at, last)
      }
    }
    return undefined
  }
})

/** Where `X and X and X` ends. */
function endOfChain(words: readonly Word[], from: number, text: string): number {
  let last = from
  while (
    words[last + 1]?.lower === 'and' &&
    words[last + 2]?.lower === words[from]!.lower &&
    adjacent(text, words[last], words[last + 1]) &&
    adjacent(text, words[last + 1], words[last + 2])
  )
    last += 2
  return last
}

function isSlip(words: readonly Word[], from: number, last: number): boolean {
  const [first, second] = [words[from]!, words[last]!]
  const before = words[from - 1]?.lower ?? ''
  if (first.text.length < 3 || idioms.has(first.lower) || functions.has(first.lower)) return false
  if (efforts.has(first.lower) && !isNoun(first.lower, before, words[last + 1]?.lower ?? '')) return false
  if (/^\p{Lu}/u.test(second.text) || /\d/u.test(first.text)) return false
  if (first.lower.endsWith('er') && !nounsInEr.has(first.lower)) return false
  if (/^(?:is|are|was|were)$/u.test(before) && words[from - 2]?.lower === 'there') return false
  if (last === from + 2 && (words[last + 1]?.lower === 'and' || before === 'and')) return false
  return last > from + 2 || reports.test(first.lower) || !qualifies.test(words[last + 1]?.lower ?? '')
}

/** `host talks and talks on cod` is no effort without end, `she talks and talks` is. */
function isNoun(word: string, before: string, after: string): boolean {
  return (
    beforeNoun.test(before) ||
    (/^(?:talks|works|searches|calls)$/u.test(word) && /^(?:on|between|with|in)$/u.test(after))
  )
}
