import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isThingCounted} from '../../src/text/countable.js'
import {massNouns} from '../../src/text/mass-nouns.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isGerund, isPast, isThird} from '../../src/text/verbs.js'
import {closesNoun} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Sums and names of one thing, of which there may be less. */
const sums = wordSet(
  'years months weeks days hours minutes seconds metres meters kilometres kilometers miles feet inches tonnes tons litres dollars euros pounds cents percent points times calories sports arms goods savings news politics means series species works emissions supplies funds sales taxes drugs'
)
/** What is small itself: `very little boys`. */
const small = wordSet('boys girls children kids houses homes dogs cats birds shops towns villages islands boats')

export default placeRule({
  id: 'grammar/less-fewer',
  summary:
    'Find `less` and `amount` with what is counted and `number` with what is not (`less complaints`, `the amount of cars`, `a number of equipment`).',
  why: 'Many languages have one word for less and fewer, and one for number and amount.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    count: 'Unexpected `{word}` with the plural `{noun}`, expected `{right}`',
    mass: 'Unexpected `{word}` with `{noun}`, which is not counted, expected `{right}`'
  },
  examples: [
    {bad: 'There were ⟦less⟧ complaints this year.', better: 'There were fewer complaints this year.'},
    {bad: 'The ⟦amount⟧ of cars has doubled.', better: 'The number of cars has doubled.'},
    {bad: 'They lost a large ⟦number⟧ of equipment.', better: 'They lost a large amount of equipment.'},
    {bad: '⟦A little⟧ people came to the rally.', better: 'A few people came to the rally.'},
    {bad: 'There are too ⟦little⟧ doctors in the north.', better: 'There are too few doctors in the north.'},
    {good: 'There were fewer complaints this year.'},
    {near: 'It took less than ten days, and no less men of letters came.'},
    {near: 'A number of equipment makers failed, and a number of livestock died.'},
    {near: 'The amount of drugs and money found was small.'},
    {near: 'Two very little boys sat in a little sports car.'}
  ],
  ...shapesByWord<'count' | 'mass'>([
    [['less'], less],
    [['amount', 'amounts'], amountOf],
    [['number'], numberOf],
    [['little'], little]
  ])
})

/** `less complaints`, but not `more or less cities` and not `much less children`. */
function less(place: Place) {
  const noun = place.word(1)
  const isCount = noun === 'people' || (singularOf(noun) !== undefined && !sums.has(noun))
  if (!isCount || place.next() !== ' ' || /[-'’]/u.test(place.next(1)) || place.capital(1)) return undefined
  if (place.word(-1) === 'and' && place.word(-2) === 'less')
    return count(place, -2, 1, place.capital(-2) ? 'Fewer and fewer' : 'fewer and fewer')
  if (/^(?:or|no|much|still|and|any|for|the|a|cost|costs|pay|pays|paid|earn|earns|do|does|did)$/u.test(place.word(-1)))
    return undefined
  if (isThird(noun) && !closesNoun(place.word(2))) return undefined
  return count(place, 0, 1, place.capital() ? 'Fewer' : 'fewer')
}

/** `the amount of cars`; newspapers print `the amount of people` themselves. */
function amountOf(place: Place) {
  const noun = place.word(2)
  if (noun === 'people') return undefined
  if (place.word(1) !== 'of' || !isThingCounted(noun) || !closesCounted(place.word(3)) || /[-'’]/u.test(place.next(2)))
    return undefined
  return count(place, 0, 2, place.printed().replace('amount', 'number').replace('Amount', 'Number'))
}

/** `a large number of equipment`. */
function numberOf(place: Place) {
  const noun = place.word(2)
  // Heads are counted: `an unknown number of livestock`.
  if (place.word(1) !== 'of' || !massNouns.has(noun) || noun === 'livestock') return undefined
  if (!closesNoun(place.word(3)) || /[-'’]/u.test(place.next(2))) return undefined
  const data = {word: 'number', noun, right: 'amount'}
  return {message: 'mass' as const, span: place.span(), data, suggest: ['amount']}
}

/** `a little people`, `too little doctors`. */
function little(place: Place) {
  const [before, noun] = [place.word(-1), place.word(1)]
  if (!isThingCounted(noun) || place.next() !== ' ' || /[-'’]/u.test(place.next(1)) || isGerund(place.word(2)))
    return undefined
  if (before === 'a' && closesCounted(place.word(2))) return count(place, -1, 1, place.capital(-1) ? 'A few' : 'a few')
  return /^(?:very|too|so)$/u.test(before) && !small.has(noun) ? count(place, 0, 1, 'few') : undefined
}

/** Whether the counted noun ends its phrase before a word: `people gathered`, `refugees arriving`. */
const closesCounted = (next: string): boolean => closesNoun(next) || isPast(next) || isGerund(next)

function count(place: Place, from: number, noun: number, right: string) {
  const data = {word: place.phrase(from, 0), noun: place.word(noun), right}
  return {message: 'count' as const, span: place.span(from, 0), data, suggest: [right]}
}
