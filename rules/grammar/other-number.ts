import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isThird} from '../../src/text/verbs.js'
import {
  closesNoun,
  collectives,
  conjunctions,
  countsMany,
  endsPhrase,
  finiteAuxiliaries,
  numbers,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What others may have, with an apostrophe that was lost. */
const owned = wordSet(
  'lives rights views opinions feelings homes ideas hands eyes expense needs things chances reasons mistakes actions'
)
const bearing = wordSet('in of for to from with by at on among against between including')

export default placeRule({
  id: 'grammar/other-number',
  summary:
    'Find `others` and `anothers` before a noun and `other` before one thing (`others cities`, `in other country`).',
  why: 'In other languages the word for other agrees with its noun; in English it never changes before one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: '⟦Others⟧ cities have similar plans.', better: 'Other cities have similar plans.'},
    {bad: 'It went to ⟦others⟧ companies in the port.', better: 'It went to other companies in the port.'},
    {bad: 'He has ⟦anothers⟧ plans.', better: 'He has other plans.'},
    {bad: 'The law exists in ⟦other country⟧ too.', better: 'The law exists in other countries too.'},
    {good: 'Other cities have similar plans, and others have none.'},
    {near: 'It gave others reasons to respect others lives.'},
    {near: 'Among others ministers and judges came.'},
    {near: 'It is on the other side, and no other country has it in other city centres.'}
  ],
  ...shapesByWord<'form'>([
    [['others'], others],
    [['anothers'], anothers],
    [['other'], otherOne],
    [['other'], otherCount]
  ])
})

/** `others cities`, but not `others plan to`. */
function others(place: Place) {
  const noun = place.word(numbers.has(place.word(1)) ? 2 : 1)
  const isMany = noun === 'people' || (singularOf(noun) !== undefined && !owned.has(noun))
  if (!isMany || place.next() !== ' ' || place.capital(1) || place.word(-1) === 'among') return undefined
  if (numbers.has(place.word(1)) || (place.word(2) === 'of' && !isGiven(place)))
    return report(place, 0, place.printed().slice(0, -1))
  const isSubject = place.opens && !isThird(noun)
  const isObject = (prepositions.has(place.word(-1)) || !isThird(noun)) && !isGiven(place)
  if (place.opens ? !isSubject && !finiteAuxiliaries.has(place.word(2)) : !(isObject && closesNoun(place.word(2))))
    return undefined
  return report(place, 0, place.printed().slice(0, -1))
}

/** `gives others reasons`: two objects. */
const isGiven = (place: Place): boolean =>
  /^(?:giv|gave|offer|show|teach|taught|tell|told|send|sent|call|ma[dk]|deny|denied|consider|cost|sav)/u.test(
    place.word(-1)
  )

/** `anothers plans`. */
function anothers(place: Place) {
  if (place.next() !== ' ' || place.word(1) === '') return undefined
  const right = singularOf(place.word(1)) === undefined ? 'another' : 'other'
  return report(place, 0, place.capital() ? capitalised(right) : right)
}

/** `in other country`. */
function otherOne(place: Place) {
  const noun = place.word(1)
  const right = pluralOf(noun)
  // `in other hand` is half of `on the other hand`.
  if (
    !right ||
    noun === 'hand' ||
    singularOf(noun) ||
    collectives.has(noun) ||
    !bearing.has(place.word(-1)) ||
    place.next() !== ' '
  )
    return undefined
  if (place.capital() || place.capital(1) || !isHead(place)) return undefined
  return report(place, 1, `other ${right}`)
}

/** `Other 20 people were hurt`. */
function otherCount(place: Place) {
  const noun = place.word(2)
  const isMany = noun === 'people' || singularOf(noun) !== undefined
  return place.opens && countsMany(place.word(1)) && isMany ? report(place, 0, 'Another') : undefined
}

const isHead = (place: Place): boolean =>
  place.word(2) === ''
    ? /^[.,]?$/u.test(place.next(1))
    : closesNoun(place.word(2)) ||
      (endsPhrase(place.word(2)) && !conjunctions.has(place.word(2))) ||
      place.word(2) === 'such'

function report(place: Place, to: number, right: string) {
  return {
    message: 'form' as const,
    span: place.span(0, to),
    data: {found: place.phrase(0, to), right},
    suggest: [right]
  }
}
