import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {countsMany, determiners, months, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const sizes = wordSet('hundred thousand million billion dozen')
const hordes = wordSet('hundreds thousands millions billions dozens')
const ordinals = wordSet('third quarter fourth fifth sixth seventh eighth ninth tenth')
const parts = wordSet('thirds quarters fourths fifths sixths sevenths eighths ninths tenths')
const bounds = wordSet('about around nearly almost over than least')

export default placeRule({
  id: 'grammar/round-number',
  summary:
    'Find `hundred`, `dozen` and fractions in the wrong number (`thousand of people`, `a dozen of shops`, `two third of voters`).',
  why: 'Thousands of people are many and a thousand people are counted; other languages put `of` after both, and leave a fraction in the singular.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: '⟦Thousand of⟧ people left the valley.', better: 'Thousands of people left the valley.'},
    {bad: 'Thieves emptied ⟦a dozen of⟧ shops.', better: 'Thieves emptied a dozen shops.'},
    {bad: 'Tens of ⟦thousand of⟧ miners are on strike.', better: 'Tens of thousands of miners are on strike.'},
    {bad: 'Guards held ⟦a dozens⟧ of fans.', better: 'Guards held dozens of fans.'},
    {bad: '⟦Hundred⟧ people were hurt.', better: 'A hundred people were hurt.'},
    {bad: '⟦Two third⟧ of voters stayed at home.', better: 'Two thirds of voters stayed at home.'},
    {good: 'Thousands of people left the valley, and a dozen shops are shut.'},
    {near: 'A hundred of the trees and 3 million of the seeds were lost.'},
    {near: 'They met on the third of May, and the two third places went to Peru.'},
    {near: 'Out of a thousand of them, one in every hundred people won.'}
  ],
  ...shapesByWord<'form'>([
    [sizes, sizeOf],
    [sizes, bareSize],
    [['thousand', 'million'], ofThousand],
    [hordes, aHorde],
    [ordinals, fraction],
    [parts, onePart]
  ])
})

/** Whether many things are named there: `people`, `young workers`. */
function namesMany(place: Place, at: number): boolean {
  const [first, second] = [place.word(at), place.word(at + 1)]
  if (determiners.has(first) || place.capital(at)) return false
  return isMany(first) || (isMany(second) && place.next(at) === ' ' && !prepositions.has(first))
}

const isMany = (word: string): boolean => word === 'people' || (looksPlural(word) && !prepositions.has(word))

/** `thousand of people`, `a dozen of shops`. */
function sizeOf(place: Place) {
  const before = place.word(-1)
  if (place.word(1) !== 'of' || !namesMany(place, 2) || (place.capital() && !place.opens)) return undefined
  if (/^(?:a|one|several|some)$/u.test(before)) {
    const isAlone = isMany(place.word(2)) && !/^(?:in|per|of|half|every|to)$/u.test(place.word(-2))
    return isAlone && !/[.\d]$/u.test(place.word(-2))
      ? report(place, -1, 1, `${place.printed(-1)} ${place.word()}`)
      : undefined
  }
  const isOpen = before === '' || (!determiners.has(before) && !countsMany(before))
  if (
    !isOpen ||
    /\d|^(?:per|hundred|thousand|million|few|many|couple|half|every|first|last|next|two|some)$/u.test(before)
  )
    return undefined
  return report(place, 0, 1, `${place.printed()}s of`)
}

/** `Hundred people were hurt`, `at least hundred houses`. */
function bareSize(place: Place) {
  const isOpen = place.opens ? place.stopped : isPast(place.word(-1)) || bounds.has(place.word(-1))
  if (!isOpen || place.word() === 'billion' || place.next() !== ' ' || !isMany(place.word(1)) || place.capital(1))
    return undefined
  if (place.capital() && !place.opens) return undefined
  return report(place, 0, 0, place.capital() ? `A ${place.word()}` : `a ${place.word()}`)
}

/** `hundreds of thousand people`. */
function ofThousand(place: Place) {
  const isHorde = place.word(-1) === 'of' && /^(?:tens|hundreds|dozens|thousands)$/u.test(place.word(-2))
  return isHorde && isMany(place.word(1)) && place.next() === ' '
    ? report(place, 0, 0, `${place.word()}s of`)
    : undefined
}

/** `a dozens of protesters`. */
function aHorde(place: Place) {
  if (place.word(-1) !== 'a' || place.word(1) !== 'of' || /^(?:of|half)$/u.test(place.word(-2))) return undefined
  return report(place, -1, 0, place.capital(-1) ? capitalised(place.word()) : place.word())
}

/** `Two third of voters`. */
function fraction(place: Place) {
  const isFew = countsMany(place.word(-1)) && !/\d/u.test(place.word(-1))
  if (!isFew || place.word(1) !== 'of' || months.has(place.word(2)) || place.capital()) return undefined
  return report(place, -1, 0, `${place.printed(-1)} ${place.word()}s`)
}

/** `one thirds of the land`. */
function onePart(place: Place) {
  if (!/^(?:a|one)$/u.test(place.word(-1)) || place.word(1) !== 'of' || place.word(-2) === 'and') return undefined
  return report(place, -1, 0, `${place.printed(-1)} ${place.word().slice(0, -1)}`)
}

function report(place: Place, from: number, to: number, right: string) {
  return {
    message: 'form' as const,
    span: place.span(from, to),
    data: {found: place.phrase(from, to), right},
    suggest: [right]
  }
}
