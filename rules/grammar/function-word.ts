import {phraseRule} from '../../src/core/kinds.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import type {Phrase} from '../../src/text/phrases.js'
import {readTable} from '../../src/text/table.js'
import {isBase} from '../../src/text/verbs.js'
import {prepositions} from '../../src/text/word-classes.js'
import table from './function-word.tsv'

const phrases: Phrase[] = readTable<'phrase' | 'replacements' | 'reason'>(table).map(row => ({
  ...row,
  replacements: row.replacements.split('|')
}))

/** Phrases whose `to` begins an infinitive. */
const singularWithTo = new Set([
  'so that to',
  'in order that to',
  'for to',
  'in order of to',
  'agreed on to',
  'agree on to',
  'agrees on to',
  'decided on to',
  'decide on to'
])

/** Times and media, before which `on` is right. */
const notObject = new RegExp(`^(?:${anyWeekday}|${anyMonth}|twitter|facebook|state|television|tv)$`, 'iu')

/** `a matter we cannot discuss about which much is known`; a preposition of the next phrase. */
const opensRelative = /^(?:whom|which|whose|to|what)$/u

export default phraseRule({
  id: 'grammar/function-word',
  summary: 'Find prepositions and articles that the phrase does not take, or lacks (`despite of`, `in same time`).',
  why: 'Which small word goes with a phrase differs from language to language; engines carry over the source’s.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  message: 'wrong',
  messages: {wrong: 'Unexpected `{phrase}`, expected `{replacement}`: {reason}'},
  examples: [
    {bad: 'The match went ahead ⟦despite of⟧ the rain.', better: 'The match went ahead despite the rain.'},
    {bad: 'The ministers are ⟦stressing on⟧ fuel prices.', better: 'The ministers are stressing fuel prices.'},
    {bad: 'Prices rose, and ⟦at same time⟧ wages fell.', better: 'Prices rose, and at the same time wages fell.'},
    {bad: 'The vote was held ⟦at request of⟧ the board.', better: 'The vote was held at the request of the board.'},
    {bad: 'The ferry has been closed ⟦for to long⟧.', better: 'The ferry has been closed for too long.'},
    {bad: 'The clerk moved to ⟦an other⟧ office.', better: 'The clerk moved to another office.'},
    {good: 'The match went ahead despite the rain.'},
    {near: 'They stressed, on Monday, the price of fuel.'},
    {near: 'In spite of the rain it was at the same time warm.'},
    {near: 'He stressed on Monday that talks went on.'},
    {near: 'It was an other-worldly sound, and a way to an otherwise empty port.'},
    {near: 'It is not far to many of the inns.'},
    {near: 'He held a coin in one hand and a key in the other hand.'}
  ],
  phrases,
  unless(match, context) {
    const last = match.words.at(-1)!
    const {words, text} = last.sentence
    const next = words[last.index + 1]?.lower ?? ''
    // `a coin in one hand and a key in the other hand`
    if (match.phrase.phrase === 'in the other hand' && match.words[0]!.index > 1) return true
    if (opensRelative.test(next) || (next === 'course' && last.lower === 'of')) return true
    if (last.lower === 'to' && isBase(next) && !singularWithTo.has(match.phrase.phrase)) return true
    if (isHeadline(text)) return true
    if (last.lower === 'on' && notObject.test(next)) return true
    return context.text[match.end] !== ' ' && prepositions.has(last.lower)
  }
})

/** Headlines leave articles out. */
function isHeadline(sentence: string): boolean {
  return !/[.!?…]["'”’)]*\s*$/u.test(sentence)
}
