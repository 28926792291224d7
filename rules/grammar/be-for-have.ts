import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isParticiple} from '../../src/text/verbs.js'
import {finiteBe, isMidAdverb, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is reported of somebody. */
const reporting = wordSet('believed thought said reported alleged known understood estimated claimed feared')
/** Passives that keep an object or a noun for what somebody becomes. */
const twofold = wordSet(
  'given offered paid shown sent told awarded granted called named made elected appointed declared considered allowed denied taught asked charged fined lent owed promised left dubbed worth handed held'
)
/** No objects but times and measures. */
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|metres?|meters?|kilometres?|kilometers?|km|miles?|times|percent|points?|day|night|morning|evening|way|same|next|previous)$/u

export default placeRule({
  id: 'grammar/be-for-have',
  summary: 'Find a report of what somebody did in the passive (`is believed to be stolen the car`).',
  why: 'Languages that build the perfect with the verb be leave the engine with the wrong auxiliary.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {active: 'Unexpected `be` before `{verb}` and its object, expected `have`'},
  examples: [
    {bad: 'He is thought to ⟦be⟧ stolen the car.', better: 'He is thought to have stolen the car.'},
    {bad: 'Gunmen are said to ⟦be⟧ killed nine cooks.', better: 'Gunmen are said to have killed nine cooks.'},
    {good: 'He is thought to have stolen the car.'},
    {near: 'He is said to be given the car, and she is thought to be held two miles away.'},
    {near: 'The car is believed to be stolen.'}
  ],
  concerns: word => word === 'be',
  found(place) {
    if (place.word(-1) !== 'to' || !reporting.has(place.word(-2))) return undefined
    const before = isMidAdverb(place.word(-3)) ? place.word(-4) : place.word(-3)
    const verb = place.word(1)
    if (!finiteBe.has(before) || !isParticiple(verb) || isForm(verb, 'base') || twofold.has(verb)) return undefined
    return hasObject(place) ? {message: 'active', span: place.span(), data: {verb}, suggest: ['have']} : undefined
  }
})

/** `arrested four members`, `stolen the car`. */
function hasObject(place: Place): boolean {
  const first = place.word(2)
  const opens = numbers.has(first) || /^(?:\d+|the|a|an|his|their|its)$/u.test(first)
  return opens && place.word(3) !== '' && !measures.test(place.word(3)) && !measures.test(place.word(4))
}
