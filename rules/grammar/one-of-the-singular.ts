import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isGerund, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, modals, superlatives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What ends the noun phrase, so that the noun before is its head. */
const ends = wordSet(
  'in of on at for to from with by and or but that which who whose is was are were has had have will would can could said says as after before when where during since until under over into'
)

const sets = wordSet('the its his her their our my your these those')

export default placeRule({
  id: 'grammar/one-of-the-singular',
  summary: 'Find a singular noun after `one of the` (`one of the largest bank`).',
  why: 'One of the picks one out of many, so the noun is a plural. Languages without plurals leave it in the singular.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {singular: 'Unexpected singular `{noun}` after `{phrase}`, expected `{plural}`'},
  examples: [
    {bad: 'It is one of the largest ⟦bank⟧ in the region.', better: 'It is one of the largest banks in the region.'},
    {bad: 'One of the main ⟦reason⟧ is cost.', better: 'One of the main reasons is cost.'},
    {bad: 'He is one of her closest ⟦adviser⟧ on trade.', better: 'He is one of her closest advisers on trade.'},
    {
      bad: 'It is one of the oldest sailing ⟦boat⟧ in Malta.',
      better: 'It is one of the oldest sailing boats in Malta.'
    },
    {bad: 'Each of the ⟦player⟧ was fined.', better: 'Each of the players was fined.'},
    {good: 'It is one of the largest banks in the region.'},
    {near: 'He is one of the bank employees who left.'},
    {near: 'The court’s view is not the one of the minister.'},
    {near: 'She was one of the team that found it.'},
    {near: 'One of the family said they were safe.'},
    {near: 'It is one of the largest bank and insurance groups.'}
  ],
  concerns: word => /^(?:one|each|many|several|few|two|three|some)$/u.test(word),
  found(place) {
    if (place.word(1) !== 'of' || !sets.has(place.word(2))) return undefined
    if (
      /^(?:day|part|phase|stage|game|round|step|week|year|number|page|night|half|chapter|no|the|that|this)$/u.test(
        place.word(-1)
      )
    )
      return undefined
    const at = head(place)
    if (!at || (place.word() === 'some' && at === 3)) return undefined
    const noun = place.word(at)
    const data = {noun, phrase: `${place.word()} of ${place.word(2)}`, plural: pluralOf(noun)!}
    return {message: 'singular', span: place.span(at), data, suggest: [pluralOf(noun)!]}
  }
})

/** Where the singular head of the noun phrase stands, if it is one that can only be wrong. */
function head(place: Place): number | undefined {
  for (let at = 3; at < 8; at++) {
    const word = place.word(at)
    if (
      !word ||
      ends.has(word) ||
      determiners.has(word) ||
      word === 'all' ||
      (isGerund(word) && !superlatives.has(place.word(at - 1))) ||
      singularOf(word) ||
      place.capital(at)
    )
      return undefined
    if (!pluralOf(word) || collective.has(word)) continue
    const next = place.word(at + 1)
    if (
      next === ''
        ? !/^[-'’,&/]/u.test(place.next(at))
        : ends.has(next) || modals.has(next) || isPast(next) || isParticiple(next)
    )
      return coordinated(place, at) ? undefined : at
  }
  return undefined
}

/** `the largest bank and insurance groups`, `the bank, insurance and oil firms`. */
function coordinated(place: Place, at: number): boolean {
  return (
    /^(?:and|or|to|for|as|of)$/u.test(place.word(at + 1)) && place.word(at + 1) !== 'of' && place.word(at + 1) !== 'for'
  )
}

/** Singulars that stand for many. */
const collective = wordSet(
  'team group family crew party staff cast public couple audience army band gang class club panel board committee crowd generation lot pair bunch trio kind sort type population community world number half'
)
