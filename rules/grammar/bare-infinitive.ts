import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isGerund, isOnlyVerb, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  finiteBe,
  isMidAdverb,
  modals,
  objectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What one has to do something: no other noun joins them, and in the singular they agree with no plain verb. */
const nouns = wordSet(
  'ability inability obligation opportunity willingness unwillingness refusal failure tendency permission intention readiness reluctance determination chance right duty desire attempt effort bid decision pledge promise vow need incentive authority capacity freedom eagerness urge temptation'
)
/** What it is to do something, or who is to do it. */
const adjectives = wordSet(
  'difficult hard harder hardest easy easier easiest possible impossible necessary important vital essential crucial dangerous illegal unlikely eager keen reluctant unable willing unwilling expensive cheaper safe safer reasonable wise unwise foolish sensible legal lawful fortunate lucky glad proud'
)
/** Verbs with an infinitive and with no thing for an object. */
const verbs = wordSet(
  'refuse refuses refused refusing fail fails failed failing tend tends tended decide decides decided deciding manage manages managed managing hope hopes hoped hoping try tries tried trying intend intends intended agree agrees agreed hesitate hesitates hesitated strive strives aim aims aimed'
)

export default placeRule({
  id: 'grammar/bare-infinitive',
  summary:
    'Find `to` lost behind what takes an infinitive (`the ability stop`, `difficult make`, `fails tackle crime`).',
  why: 'Many languages put the second verb straight behind the first, or behind the noun or adjective.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `to` before `{verb}`'},
  examples: [
    {bad: 'The new brake has the ability ⟦stop⟧ a train.', better: 'The new brake has the ability to stop a train.'},
    {bad: 'It is difficult ⟦make⟧ a plan for May.', better: 'It is difficult to make a plan for May.'},
    {bad: 'The plan fails ⟦tackle⟧ crime.', better: 'The plan fails to tackle crime.'},
    {bad: 'The roof is strong enough ⟦withstand⟧ hail.', better: 'The roof is strong enough to withstand hail.'},
    {bad: 'The roof needs ⟦be⟧ mended by May.', better: 'The roof needs to be mended by May.'},
    {good: 'The new brake has the ability to stop a train.'},
    {near: 'The decision cost the firm an easy win, and a need change brought.'},
    {near: 'Should no chance be given, she tried cake, failed tests and managed farms.'}
  ],
  ...shapesByWord<'missing'>([
    [nouns, behindNoun],
    [adjectives, behindAdjective],
    [verbs, behindVerb],
    [['enough'], behindEnough],
    [['needs', 'having', 'going'], be],
    [['going'], goingSee],
    [['found', 'thought', 'believed', 'known', 'proved', 'proven', 'proves', 'prove'], found]
  ])
})

/** Whether the word is a plain verb there: one that is nothing else, or one with an object of its own. */
function isVerb(place: Place, at: number): boolean {
  const verb = place.word(at)
  if (!isBase(verb) || place.capital(at) || isForm(verb, 'past') || place.next(at - 1) !== ' ') return false
  if (/^(?:be|have)$/u.test(verb)) return true
  if (isOnlyVerb(verb)) return true
  const next = place.word(at + 1)
  return (
    /^(?:the|a|an|his|her|its|their|our|my)$/u.test(next) ||
    objectPronouns.has(next) ||
    (isGerund(next) && verb === 'stop')
  )
}

/** `the ability stop`, `their right vote` with what is voted. */
function behindNoun(place: Place) {
  const before = place.word(-1)
  const isOne = determiners.has(before) || /^(?:no|any|little)$/u.test(before)
  // `Should no permission be given`
  if (modals.has(place.word(-2))) return undefined
  // `Those who doubt his ability suggest`
  if (!isOne || place.capital() || !isVerb(place, 1) || place.after(whWords, 9)) return undefined
  return missing(place, 1)
}

/** `is difficult make`, `more important protect`. */
function behindAdjective(place: Place) {
  const before = place.word(-1)
  const isSaid =
    finiteBe.has(before) ||
    /^(?:be|been|it|more|less|very|too|so|not|most|them)$/u.test(before) ||
    /^(?:hardest|easiest)$/u.test(place.word())
  if (!isSaid || !isVerb(place, 1)) return undefined
  return place.word() === 'fortunate' && pluralOf(place.word(1)) !== undefined ? undefined : missing(place, 1)
}

/** `fails tackle crime`: one thing that is counted would have an article. */
function behindVerb(place: Place) {
  const verb = place.word(1)
  if (!isBase(verb) || isForm(verb, 'past') || place.capital(1) || place.next() !== ' ') return undefined
  if (determiners.has(place.word(-1)) || place.capital()) return undefined
  const forms = verbOf(verb)
  if (verb === 'be' || isOnlyVerb(verb)) return missing(place, 1)
  const takesNone = noObject.has(place.word())
  if (!forms || (forms.mass && !takesNone) || forms.adjective) return undefined
  const next = place.word(2)
  const goesOn = takesNone && next !== '' && !endsPhrase(next)
  return goesOn || (pluralOf(verb) !== undefined && opensObject(place, 2)) ? missing(place, 1) : undefined
}

/** Of these, those that take no noun at all: `fails tackle crime`. */
const noObject = wordSet('fails failing tends tended hope hopes hoped hesitate hesitates hesitated aims')

const opensObject = (place: Place, at: number): boolean =>
  /^(?:the|a|an|his|her|its|their|our|all|any|more)$/u.test(place.word(at)) || objectPronouns.has(place.word(at))

/** `strong enough withstand`. */
function behindEnough(place: Place) {
  const verb = place.word(1)
  const before = place.word(-1)
  return isBase(verb) &&
    isOnlyVerb(verb) &&
    before !== '' &&
    pluralOf(before) === undefined &&
    !isMidAdverb(before) &&
    !finiteBe.has(before)
    ? missing(place, 1)
    : undefined
}

/** `needs be done`, `having be destroyed`, `going be late`. */
function be(place: Place) {
  return place.word(1) === 'be' && place.word(-1) !== 'must' ? missing(place, 1) : undefined
}

/** `are going see`. */
function goingSee(place: Place) {
  const verb = place.word(1)
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  return finiteBe.has(before) && isBase(verb) && isOnlyVerb(verb) && !place.capital(1) ? missing(place, 1) : undefined
}

/** `was found have two doors`, `may prove be safe`. */
function found(place: Place) {
  const isSaid = finiteBe.has(place.word(-1)) || place.word(-1) === 'been' || place.word().startsWith('prove')
  return isSaid && /^(?:be|have)$/u.test(place.word(1)) ? missing(place, 1) : undefined
}

function missing(place: Place, at: number) {
  const verb = place.printed(at)
  return {message: 'missing' as const, span: place.span(at), data: {verb}, suggest: [`to ${verb}`]}
}
