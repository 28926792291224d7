import {placeRule} from '../../src/core/place-rule.js'
import {adverbOf} from '../../src/text/adverbs.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isGerund, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, prepositions, subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is said of how, when or whether something is done, and hardly of a thing that does it. */
const manners = wordSet(
  'actual apparent approximate automatic automatical basical clinical constant continual current deliberate eventual entire explicit exclusive experimental frequent genetic genetical gradual immediate inadvertent individual initial intentional literal negative normal occasional original permanent potential previous quick rapid recent repeated significant simultaneous slight steady successful sudden temporary thorough typical usual virtual final separate unanimous accidental'
)
const known = wordSet(
  'believed thought expected known suggested reported planned announced estimated assumed supposed intended'
)
/** Pairs of an adjective and the participles that only its adverb goes with. */
const pairs = new Map(
  Object.entries({
    wide: 'used accepted considered known believed regarded seen held reported expected criticised criticized shared quoted circulated distributed publicised publicized reviewed recognised recognized understood welcomed praised condemned viewed adopted',
    close: 'related linked watched monitored guarded tied connected followed contested knit',
    genetic: 'modified engineered altered',
    genetical: 'modified engineered altered',
    clinical: 'proven tested confirmed diagnosed',
    high: 'respected regarded controlled recommended specialised specialized contagious skilled qualified praised valued trained',
    mutual: 'agreed',
    ful: 'explored'
  }).map(([adjective, verbs]) => [adjective, wordSet(verbs)] as const)
)

/** Of the manners, what also names a state after a verb: `considered normal`, `held steady`. */
const states = wordSet(
  'normal steady current permanent negative literal quick successful significant potential typical usual'
)
const linking = wordSet(
  'been considered deemed held called found made kept left thought believed declared proved seemed'
)

export default placeRule({
  id: 'grammar/adjective-beside-verb',
  summary:
    'Find an adjective for an adverb beside a verb without auxiliary (`, current used in`, `published recent in`).',
  why: 'Adjective and adverb share one form in some languages; the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {adverb: 'Unexpected adjective `{adjective}` beside `{verb}`, expected `{right}`'},
  examples: [
    {bad: 'It is a ⟦wide⟧ used lamp.', better: 'It is a widely used lamp.'},
    {bad: 'The drone, ⟦recent⟧ sold to Oslo, sank.', better: 'The drone, recently sold to Oslo, sank.'},
    {bad: 'It works by ⟦rapid⟧ sucking in air.', better: 'It works by rapidly sucking in air.'},
    {bad: 'He left later than ⟦previous⟧ thought.', better: 'He left later than previously thought.'},
    {bad: 'The mill made ⟦approximate⟧ 2 million bricks.', better: 'The mill made approximately 2 million bricks.'},
    {bad: 'The tax was abolished ⟦entire⟧.', better: 'The tax was abolished entirely.'},
    {bad: 'A paper published ⟦recent⟧ in Oslo says so.', better: 'A paper published recently in Oslo says so.'},
    {bad: 'The clerk ⟦deliberate⟧ hid the key.', better: 'The clerk deliberately hid the key.'},
    {good: 'It is a widely used lamp.'},
    {near: 'The result was deemed normal, the price held steady and the film has been successful.'},
    {near: 'The law passed its second and final reading by a vote of 61 to 18.'},
    {near: 'A world wide used to thrift, and an approximate 2 million.'},
    {near: 'The trend of frequent charging at home, under normal ground conditions.'}
  ],
  concerns: word => manners.has(word) || pairs.has(word),
  found(place) {
    const adjective = place.word()
    if ((place.capital() && !place.opens) || place.capital(1) || /^[-–]/u.test(place.next())) return undefined
    if (isPair(place) || (manners.has(adjective) && isBeside(place))) return report(place, adjective)
    return undefined
  }
})

function report(place: Place, adjective: string) {
  const right = adverbOf(adjective)
  const isAfter = place.word(1) === '' || prepositions.has(place.word(1))
  const data = {adjective, verb: place.word(isAfter ? -1 : 1), right}
  return {message: 'adverb' as const, span: place.span(), data, suggest: [right]}
}

/** `wide used`, `close linked`. */
const isPair = (place: Place): boolean =>
  (pairs.get(place.word())?.has(place.word(1)) ?? false) && !/^(?:world|nation)$/u.test(place.word(-1))

function isBeside(place: Place): boolean {
  const [adjective, before, next] = [place.word(), place.word(-1), place.word(1)]
  if (adjective === 'approximate' && /^\d/u.test(next)) return !determiners.has(before)
  if (/^(?:than|as)$/u.test(before) && known.has(next)) return true
  return isAfter(place) || isBefore(place)
}

/** `abolished entire.`, `published recent in`. */
function isAfter(place: Place): boolean {
  const before = place.word(-1)
  if (!isParticiple(before) || isForm(before, 'base') || linking.has(before)) return false
  if (states.has(place.word()) && place.word() !== 'successful' && place.word() !== 'permanent') return false
  if (place.word(1) === '') return /^[.,;]/u.test(place.next()) && !/^(?:a|the|an|of|with|in)$/u.test(place.word(-2))
  return /^(?:in|by|to|from|at|on|with|for)$/u.test(place.word(1)) && !states.has(place.word())
}

/** Gerunds that are nouns of their own. */
const namesEvent =
  /^(?:reading|hearing|meeting|ruling|warning|opening|briefing|sitting|screening|training|offering|rating|sentencing)$/u

/** `, recent sold to`, `by rapid sucking in`, `the clerk deliberate hid`. */
function isBefore(place: Place): boolean {
  const [before, verb, next] = [place.word(-1), place.word(1), place.word(2)]
  if (isForm(verb, 'base')) return false
  const goesOn =
    determiners.has(next) || (prepositions.has(next) && next !== 'of') || /^(?:out|up|off|down|away)$/u.test(next)
  // `its second and final reading by`
  const isNoun = /^(?:and|or)$/u.test(before) && namesEvent.test(verb)
  if (isGerund(verb) && goesOn && !isNoun && place.word() !== 'frequent')
    if (place.opens || isComma(place) || /^(?:by|without|and|or|while|when|not|then|of)$/u.test(before)) return true
  if (isParticiple(verb) && goesOn && isComma(place)) return true
  if (!isPast(verb) || verb === 'ground') return false
  return (
    (isSubject(place) && place.word() !== 'current') ||
    (goesOn && /^(?:and|then|but|to|will|would|can|could|never|also)$/u.test(before))
  )
}

const isComma = (place: Place): boolean => place.word(-1) === '' && place.textBefore.endsWith(', ')

function isSubject(place: Place): boolean {
  const before = place.word(-1)
  if (before === '') return false
  const isNoun = isCountNoun(before)
  return isNoun || subjectPronouns.has(before) || place.capital(-1)
}
