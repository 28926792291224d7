import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isOnlyVerb, isPast, thirdPersonOf} from '../../src/text/verbs.js'
import {
  closesNoun,
  determiners,
  doForms,
  endsPhrase,
  finiteAuxiliaries,
  isMidAdverb,
  modals,
  prepositions,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const persons = wordSet('everyone everybody nobody somebody someone everything nothing something')
const openers = wordSet('that because but while although though where said says since')
/** What puts a later verb into its plain form or into the unreal past. */
const governors = new Set([
  ...doForms,
  ...modals,
  ...wordSet(
    'if wish wishes wished as though unless whether let lets make makes made help see saw hear heard have had demand demands demanded insist insists insisted recommend recommends recommended require requires required suggest suggests suggested ask asks asked order ordered propose proposed important essential so lest'
  )
])
/** Verbs that are seldom nouns, in the plain form. */
const plain = wordSet(
  'know want need live agree remember understand believe think feel seem speak come go get take make give keep see have'
)
const links = wordSet('in on at from of here else')

/** `every day there were`: no subject. */
const times = wordSet('day week month year hour minute second night morning evening time summer winter season')

export default placeRule({
  id: 'grammar/every-agreement',
  summary: 'Find plural verbs with `everyone`, `nobody`, `every` and `each` (`said everyone in the town were`).',
  why: 'Everyone means many and is singular in English; engines count those meant.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'He said that everyone ⟦were⟧ safe.', better: 'He said that everyone was safe.'},
    {bad: 'Everyone in the two towns ⟦have⟧ a pass.', better: 'Everyone in the two towns has a pass.'},
    {bad: 'The clerk said nobody ⟦know⟧ the reason.', better: 'The clerk said nobody knows the reason.'},
    {bad: 'Every boat in the port ⟦were⟧ searched.', better: 'Every boat in the port was searched.'},
    {bad: 'Each driver ⟦have⟧ two maps.', better: 'Each driver has two maps.'},
    {bad: 'Everyone who ⟦were⟧ on board survived.', better: 'Everyone who was on board survived.'},
    {good: 'He said that everyone was safe, and every boat was searched.'},
    {near: 'If everyone were rich, nobody would work.'},
    {near: 'They each have a boat, and every one of the boats that were there sank.'},
    {near: 'He demanded that everyone leave, and does nobody know why?'}
  ],
  ...shapesByWord<'agree'>([
    [persons, everyone],
    [['every', 'each'], everyNoun],
    [['one'], noOne]
  ])
})

/** `because nobody know the reason`, `Everyone in the two towns have`. */
function everyone(place: Place) {
  // `Everyone who were on board`
  if (
    place.word(1) === 'who' &&
    /^(?:everyone|everybody|someone|nobody)$/u.test(place.word()) &&
    !place.afterAnywhere(governors)
  )
    return disagreement(place, 2, place.phrase(0, 1), singularVerbs.get(place.word(2)))
  if (!opensClause(place)) return undefined
  return links.has(place.word(1)) ? behindPhrase(place, 0) : agree(place, 0, isMidAdverb(place.word(1)) ? 2 : 1)
}

/** `Every boat in the port were`. */
function everyNoun(place: Place) {
  const at = pluralOf(place.word(1)) ? 1 : pluralOf(place.word(2)) && !prepositions.has(place.word(1)) ? 2 : 0
  if (
    at === 0 ||
    !opensClause(place) ||
    times.has(place.word(at)) ||
    singularOf(place.word(at)) ||
    place.next(at) !== ' '
  )
    return undefined
  return links.has(place.word(at + 1)) ? behindPhrase(place, at) : agree(place, at, at + 1)
}

/** `no one have`. */
function noOne(place: Place) {
  const isSubject = place.word(-1) === 'no' && (openers.has(place.word(-2)) || place.here.index === 1)
  if (!isSubject || place.afterAnywhere(governors)) return undefined
  return agree(place, 0, isMidAdverb(place.word(1)) ? 2 : 1)
}

/** Whether the word opens the sentence or a clause, and nothing before asks for the plain form. */
function opensClause(place: Place): boolean {
  if (!place.opens && !openers.has(place.word(-1))) return false
  return !place.afterAnywhere(governors)
}

/** The verb behind one phrase: `in the two towns`. */
function behindPhrase(place: Place, noun: number) {
  for (let at = noun + 1; at < noun + 7; at++) {
    const word = place.word(at)
    if (at > noun + 1 && singularVerbs.has(word)) return agree(place, noun, at)
    if (at > noun + 2 && plain.has(word) && endsPhrase(place.word(at + 1)) && place.word(at - 1) !== 'to')
      return disagreement(place, at, place.phrase(0, noun), thirdPersonOf(word))
    if (word === '' || finiteAuxiliaries.has(word) || isOnlyVerb(word) || isPast(word)) return undefined
    if (/^(?:who|that|which|and|or|whose|to|than)$/u.test(word)) return undefined
    if (determiners.has(word) && !prepositions.has(place.word(at - 1))) return undefined
  }
  return undefined
}

function agree(place: Place, noun: number, at: number) {
  const verb = place.word(at)
  if (place.capital(at) || verb === 'like' || (verb === 'do' && place.word(at + 1) !== 'not')) return undefined
  const isPlain = (noun === 0 ? isBase(verb) : isOnlyVerb(verb) && isBase(verb)) && !isPast(verb)
  const isSure = isPlain && (endsPhrase(place.word(at + 1)) || closesNoun(place.word(at + 1)))
  const right = singularVerbs.get(verb) ?? (isSure ? thirdPersonOf(verb) : undefined)
  return disagreement(place, at, place.phrase(0, noun), right)
}
