import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {haveForms, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const hordes = wordSet('hundreds thousands dozens millions scores tens')
/** With `of the`, too. */
const several = wordSet('all many most some both none several few two three four five')
/** With an article these count too. */
const sets = wordSet('number series group majority handful variety couple')
const after = new Set([...prepositions, ...haveForms, ...modals, 'were', 'are', 'was', 'is', 'who', 'that', 'which'])

export default placeRule({
  id: 'grammar/singular-after-quantity',
  summary: 'Find a singular after a quantity of many (`hundreds of family`, `a number of official`).',
  why: 'Languages without plurals, and those that count in the singular, leave the engine to guess the form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    singular: 'Unexpected singular `{noun}` after `{quantity} of`, expected `{plural}`',
    person: 'Unexpected singular `person` after `{quantity}`, expected `people`'
  },
  examples: [
    {bad: 'Hundreds of ⟦family⟧ were moved to a school.', better: 'Hundreds of families were moved to a school.'},
    {bad: 'A number of ⟦journalist⟧ have left the city.', better: 'A number of journalists have left the city.'},
    {bad: 'At least 14 ⟦person⟧ were hurt.', better: 'At least 14 people were hurt.'},
    {bad: 'All of the ⟦passenger⟧ were unhurt.', better: 'All of the passengers were unhurt.'},
    {good: 'Hundreds of families were moved to a school.'},
    {near: 'Hundreds of family members wept.'},
    {near: 'Thousands of sheep were sold, and dozens of aircraft flew past.'},
    {near: 'The number of the house was wrong.'}
  ],
  concerns: word => word === 'person' || hordes.has(word) || sets.has(word) || several.has(word),
  found(first) {
    if (first.word() === 'person') return persons(first)
    const place = first.word(1) === 'of' ? first.on(2) : undefined
    if (!place || place.word() === 'person') return undefined
    const noun = several.has(first.word()) ? first.on(3) : undefined
    const whole = noun && noun.word() !== 'person' ? allOfThe(noun) : undefined
    if (whole) return whole
    const plural = pluralOf(place.word())
    if (!plural || plural === place.word() || singularOf(place.word()) !== undefined) return undefined
    const quantity = place.word(-2)
    if (!hordes.has(quantity) && !(sets.has(quantity) && /^(?:a|the)$/u.test(place.word(-3)))) return undefined
    if (quantity !== 'number' && sets.has(quantity) && !/^(?:a)$/u.test(place.word(-3))) return undefined
    if (place.capital() || /^[-’'/]/u.test(place.next())) return undefined
    if (place.word(1) !== '' && !after.has(place.word(1)) && !(hordes.has(quantity) && isActing(place.word(1))))
      return undefined
    return {
      message: 'singular' as const,
      span: place.span(),
      data: {noun: place.word(), quantity, plural},
      suggest: [plural]
    }
  }
})

/** `crossed`, but not `led` in `student led protests`. */
const isActing = (word: string): boolean => isPast(word) && /ed$/u.test(word)

/** `all of the passenger were`. */
function allOfThe(place: Place) {
  const plural = pluralOf(place.word())
  if (!plural || !/^(?:the|these|those|his|her|their|its)$/u.test(place.word(-1)) || place.capital()) return undefined
  if (!/^(?:were|are|have)$/u.test(place.word(1)) || collective.has(place.word()) || singularOf(place.word()))
    return undefined
  const data = {noun: place.word(), quantity: place.word(-3), plural}
  return {message: 'singular' as const, span: place.span(), data, suggest: [plural]}
}

/** Singulars that take a plural verb, or none that is wrong. */
const collective = wordSet(
  'team crew family staff group party police public cast audience band army board club couple data media population community government cabinet country company council village town'
)

/** `14 person were`. */
function persons(place: Place) {
  const quantity = place.word(-1)
  if (!/^(?:\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(quantity))
    return undefined
  if (quantity === '1' || !/^(?:were|are|have|who|died|in|on|at)$/u.test(place.word(1)) || place.previous() !== ' ')
    return undefined
  return {message: 'person' as const, span: place.span(), data: {quantity}, suggest: ['people']}
}
