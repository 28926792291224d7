import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Before `of` these ask for a definite whole. */
const quantifiers = wordSet('most some all many several none few any each either neither much')
/** What is not counted, and a sentence means a certain amount of. */
const substances = wordSet(
  'water money food oil gas land work information aid equipment traffic furniture damage debt rubbish waste fuel electricity grain wheat rice coal snow evidence cargo luggage baggage blame credit staff crew population country territory region city area building village audience electorate public'
)
/** Wholes there is one of, so that a share of one is definite. */
const wholes = wordSet(
  'population country city town village region territory electorate workforce budget team building house company market audience party parliament cabinet army planet area crew continent island province district capital public debt price distance bill'
)
/** Plurals that are not the whole but its measure or a phrase. */
const measures = wordSet(
  'years months weeks days hours minutes seconds dollars euros pounds times ways sorts kinds types others miles kilometres kilometers meters metres hundreds thousands dozens millions scores tens billions'
)
const adjectives = wordSet(
  'young old new local foreign big large small main major important rich poor wounded injured famous public private other remaining former political national international current recent early best worst biggest largest oldest richest poorest available official senior key'
)

export default placeRule({
  id: 'grammar/partitive-article',
  summary: 'Find parts of a whole that lost its article (`some of soldiers`, `most of water`, `half of population`).',
  why: 'Between a quantity and a noun English has either `of the` or nothing; languages without articles have a case.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `the` after `{quantity} of`, expected `{quantity} of the {noun}`'},
  examples: [
    {bad: 'Some of ⟦nurses⟧ went home at noon.', better: 'Some of the nurses went home at noon.'},
    {bad: 'The fire burnt most of ⟦furniture⟧ in May.', better: 'The fire burnt most of the furniture in May.'},
    {bad: 'Many of ⟦young doctors⟧ have left.', better: 'Many of the young doctors have left.'},
    {bad: 'More than half of ⟦population⟧ is poor.', better: 'More than half of the population is poor.'},
    {bad: 'A third of ⟦country⟧ is without power.', better: 'A third of the country is without power.'},
    {bad: 'One of ⟦drivers⟧ fell asleep at the wheel.', better: 'One of the drivers fell asleep at the wheel.'},
    {good: 'Some of the nurses went home, and half of women work.'},
    {near: 'Most of all he misses his garden.'},
    {near: 'They made the most of warm weather, and a third of nurses left.'},
    {near: 'One of hundreds of nurses, one of two drivers, and a day or two of storms.'},
    {near: 'Some smell of smoke, some of nuts, and half of country GPs have left.'},
    {near: 'Some of Brazil’s nurses and some of today’s papers.'}
  ],
  ...shapesByWord<'missing'>([
    [[...quantifiers], partOfMany],
    [['one', 'another', ...numbers], oneOfMany],
    [wordSet('half percent third quarter quarters thirds fifth tenth majority percentage cent rest part'), share]
  ])
})

/** `some of soldiers`, `most of water`; but not `the most of sunny days`, `all of them`. */
function partOfMany(place: Place) {
  if (!opensPart(place) || place.word(-1) === 'the' || contrasts(place)) return undefined
  const last = headAt(place)
  if (last === undefined) return undefined
  const head = place.word(last)
  if (isPlain(head) || (last === 2 && isAmount(place))) return report(place, last)
  return undefined
}

/** `Some smell of smoke, some of nuts`. */
const contrasts = (place: Place): boolean =>
  /^(?:and|)$/u.test(place.word(-1)) && place.afterAnywhere(new Set([place.word()]))

/** Whether the whole is a mass or a thing: `most of water`, but not `none of water`. */
function isAmount(place: Place): boolean {
  const noun = place.word(2)
  return /^(?:most|some|all|much)$/u.test(place.word()) && substances.has(noun) && endsPart(place, 2)
}

/** `one of soldiers`, but not `one of two` and not `one of few`. */
function oneOfMany(place: Place) {
  if (!opensPart(place) || /^(?:group|party|team|family|the|a|or)$/u.test(place.word(-1))) return undefined
  const last = headAt(place)
  return last !== undefined && isPlain(place.word(last)) ? report(place, last) : undefined
}

/** `half of population`, `a third of country`. */
function share(place: Place) {
  if (!opensPart(place) || /^(?:first|second|last|final|opening)$/u.test(place.word(-1))) return undefined
  const isShare =
    !/^(?:rest|part|percentage)$/u.test(place.word()) || /^(?:the|a|large|big|great)$/u.test(place.word(-1))
  return isShare && wholes.has(place.word(2)) && endsPart(place, 2) ? report(place, 2) : undefined
}

/** `some of`, and a small letter: names stand without the article. */
function opensPart(place: Place): boolean {
  return place.word(1) === 'of' && !place.capital(2) && place.next() === ' ' && place.next(1) === ' ' && place.stopped
}

/** Where the noun of the whole stands, if it is plural: at once or behind an adjective. */
function headAt(place: Place): number | undefined {
  const at = adjectives.has(place.word(2)) ? 3 : 2
  return place.word(at) !== '' && !place.capital(at) && endsPart(place, at) ? at : undefined
}

const isPlain = (noun: string): boolean =>
  (singularOf(noun) !== undefined || noun === 'people') && pluralOf(noun) === undefined && !measures.has(noun)

/** Whether the noun is no genitive and no first half of a compound: `40 percent of country GPs`. */
function endsPart(place: Place, at: number): boolean {
  const next = place.word(at + 1)
  const isCompound = singularOf(next) !== undefined || next === 'of' || place.capital(at + 1)
  return /^[ .,;:]?$/u.test(place.next(at)) && !isCompound
}

function report(place: Place, last: number) {
  const noun = place.phrase(2, last)
  return {
    message: 'missing' as const,
    span: place.span(2, last),
    data: {quantity: place.printed(), noun},
    suggest: [`the ${noun}`]
  }
}
