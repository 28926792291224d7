import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {formsOf, isBareVerb, isBase, isForm} from '../../src/text/verbs.js'
import {determiners, endsPhrase, objectPronouns} from '../../src/text/word-classes.js'

export default placeRule({
  id: 'grammar/compound-infinitive',
  summary:
    'Find `in order` without its `to`, and an infinitive after `instead` or a preposition (`Instead to pay`, `without to wait`).',
  why: 'Other languages put the infinitive behind such words; English has `in order to`, and the -ing form behind the rest.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {infinitive: 'Unexpected `{phrase}`, expected `{right}`'},
  examples: [
    {bad: 'They left early ⟦in order reach⟧ the port.', better: 'They left early in order to reach the port.'},
    {bad: 'The firm cut jobs ⟦so as avoid⟧ a loss.', better: 'The firm cut jobs so as to avoid a loss.'},
    {bad: '⟦Instead to pay⟧ the fine, he sued.', better: 'Instead of paying the fine, he sued.'},
    {bad: 'He left ⟦without to pay⟧ the bill.', better: 'He left without paying the bill.'},
    {bad: '⟦Before to leave⟧ the house, he rang her.', better: 'Before leaving the house, he rang her.'},
    {good: 'They left early in order to reach the port.'},
    {near: 'He chose instead to pay, and stopped by to see her.'},
    {near: 'The lifts are in order, and the judge ruled the motion in order on Monday.'}
  ],
  ...shapesByWord<'infinitive'>([
    [['in'], inOrder],
    [['so'], soAs],
    [['instead'], place => (place.opens ? withTo(place, 'Instead of') : undefined)],
    [
      ['without', 'despite', 'besides'],
      place => (place.opens || isObject(place.word(3)) ? withTo(place, place.printed()) : undefined)
    ],
    [['before', 'after', 'by', 'upon'], place => (place.opens ? withTo(place, place.printed()) : undefined)]
  ])
})

const isObject = (word: string): boolean => determiners.has(word) || objectPronouns.has(word)

/** `in order reach the port`. */
function inOrder(place: Place) {
  if (place.word(1) !== 'order' || !isVerb(place, 2)) return undefined
  return report(place, 2, `${place.printed()} order to ${place.word(2)}`)
}

/** `so as avoid a loss`. */
function soAs(place: Place) {
  if (place.word(1) !== 'as' || !isVerb(place, 2)) return undefined
  return report(place, 2, `${place.printed()} as to ${place.word(2)}`)
}

/** A plain verb alone, or one with its object. */
function isVerb(place: Place, at: number): boolean {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  if (place.capital(at) || (isForm(verb, 'past') && !isObject(next))) return false
  return (
    verb === 'be' ||
    (isBareVerb(verb) && next !== '') ||
    (isBase(verb) && (isObject(next) || (next !== '' && endsPhrase(next))))
  )
}

/** `Instead to pay`: a clause follows behind a comma, or an object. */
function withTo(place: Place, opening: string) {
  const verb = place.word(2)
  if (place.word(1) !== 'to' || !(verb === 'be' || isBase(verb)) || place.capital(2)) return undefined
  if (place.opens && !place.textAfter(2).includes(', ')) return undefined
  const gerund = verb === 'be' ? 'being' : formsOf(verb).gerund
  return report(place, 2, `${opening} ${gerund}`)
}

function report(place: Place, at: number, right: string) {
  const span = place.span(0, at)
  return {message: 'infinitive' as const, span, data: {phrase: place.phrase(0, at), right}, suggest: [right]}
}
