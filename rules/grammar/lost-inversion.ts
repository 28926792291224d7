import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isForm, isPast} from '../../src/text/verbs.js'
import {determiners, haveForms, modals, months, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Words that, at the start of a clause, put the auxiliary before the subject. */
const denials = wordSet('rarely seldom never hardly scarcely')
const pronouns = wordSet('he she it they we')
const beForms = wordSet('is are was were')

export default placeRule({
  id: 'grammar/lost-inversion',
  summary:
    'Find a sentence that opens with a denial and keeps its order (`Never the club has won`, `Not only the bank lost`).',
  why: 'After never, rarely and not only at the start English puts the auxiliary before the subject; most languages do not.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {order: 'Unexpected order after `{denial}`, expected `{right}`'},
  examples: [
    {bad: 'Never ⟦the club has⟧ won the cup.', better: 'Never has the club won the cup.'},
    {
      bad: 'Not only ⟦the bank lost⟧ money, but also its name.',
      better: 'Not only did the bank lose money, but also its name.'
    },
    {bad: 'Only in May ⟦the firm paid⟧ its cooks.', better: 'Only in May did the firm pay its cooks.'},
    {bad: 'Rarely ⟦he speaks⟧ to reporters.', better: 'Rarely does he speak to reporters.'},
    {good: 'Never has the club won the cup.'},
    {near: 'Only in 2019 was it built. Only then the tide, he said, turned.'},
    {near: 'Hardly a seat was free, and scarcely a word was said.'},
    {near: 'Never the favourite, he came first.'},
    {near: 'Not only the bank but also its clients lost money.'},
    {near: 'Not only the bank, which lost money, was fined.'}
  ],
  concerns: word => denials.has(word) || word === 'not' || word === 'only',
  found(place) {
    if (!place.opens || !place.stopped) return undefined
    const isNotOnly = place.word() === 'not' && place.word(1) === 'only'
    if (place.word() === 'not' && !isNotOnly) return undefined
    const from = fromOf(place)
    if (from === undefined) return undefined
    // `Hardly a seat was free.`
    if (/^(?:hardly|scarcely)$/u.test(place.word()) && /^(?:an?|any)$/u.test(place.word(1))) return undefined
    if (isNotOnly && !/,? but\b/u.test(place.textAfter(1))) return undefined
    const verb = verbAfter(place, from)
    if (verb === undefined) return undefined
    const right = inverted(place, from, verb)
    if (right === undefined) return undefined
    return {
      message: 'order',
      span: place.span(from, verb),
      data: {denial: place.phrase(0, from - 1), right},
      suggest: [right]
    }
  },
  unless(place) {
    const from = fromOf(place)!
    const verb = verbAfter(place, from)!
    return (
      !/^(?:VERB|AUX)$/u.test(place.tag(verb)) || (!pronouns.has(place.word(from)) && place.tag(verb - 1) !== 'NOUN')
    )
  }
})

/** Where the subject begins, behind the denial or behind `Only in 2019`, `Only then`, `Only after the flood`. */
function fromOf(place: Place): number | undefined {
  if (place.word() !== 'only') return place.word() === 'not' ? 2 : 1
  if (/^(?:then|later|yesterday|recently)$/u.test(place.word(1))) return 2
  const isTime = months.has(place.word(2)) || weekdays.has(place.word(2)) || /^[12]\d\d\d$/u.test(place.word(2))
  if (isTime && /^(?:in|on)$/u.test(place.word(1))) return /^[12]\d\d\d$/u.test(place.word(3)) ? 4 : 3
  const isAfter =
    place.word(1) === 'after' && /^(?:the|a|his|its|their)$/u.test(place.word(2)) && !/ did /u.test(place.textAfter())
  return isAfter && pluralOf(place.word(3)) !== undefined ? 4 : undefined
}

/** Where the verb stands: behind a pronoun, or behind an article and a noun with at most one adjective. */
function verbAfter(place: Place, from: number): number | undefined {
  if (pronouns.has(place.word(from))) return isVerb(place.word(from + 1)) ? from + 1 : undefined
  if (!determiners.has(place.word(from)) || place.capital(from + 1)) return undefined
  return [from + 2, from + 3].find(at => isVerb(place.word(at)) && place.next(at - 1) === ' ')
}

const isAuxiliary = (word: string): boolean => haveForms.has(word) || modals.has(word) || beForms.has(word)
const isVerb = (word: string): boolean => isAuxiliary(word) || isPast(word) || isForm(word, 'third')

/** The clause with its auxiliary first: `has the club`, `did the bank lose`. */
function inverted(place: Place, from: number, verb: number): string | undefined {
  const subject = place.phrase(from, verb - 1)
  const word = place.word(verb)
  if (isAuxiliary(word)) return `${word} ${subject}`
  const base = baseOf(word)
  if (base === undefined) return undefined
  return `${isForm(word, 'third') ? 'does' : 'did'} ${subject} ${base}`
}
