import {placeRule} from '../../src/core/place-rule.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm} from '../../src/text/verbs.js'

export default placeRule({
  id: 'grammar/plural-owner',
  summary:
    'Find `its` for the several things with which a sentence opens (`The factories poured its waste into the canal`).',
  why: 'Some languages have one possessive for one and for many; the engine does not count.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {many: 'Unexpected `its` for the {things}, expected `their`'},
  examples: [
    {bad: 'The mills poured ⟦its⟧ waste into the canal.', better: 'The mills poured their waste into the canal.'},
    {bad: 'Several villages lost ⟦its⟧ only road.', better: 'Several villages lost their only road.'},
    {good: 'The mills poured their waste into the canal.'},
    {near: 'The mill poured its waste into the canal, and the tankers lost its escort.'}
  ],
  concerns: word => word === 'its',
  found(place) {
    const words = place.here.sentence.words.slice(0, place.here.index).map(({lower}) => lower)
    const things = manyThings(place, words)
    return things ? {message: 'many', span: place.span(), data: {things}, suggest: ['their']} : undefined
  }
})

/** `The factories poured its waste`, `The islands were returned, but its harbour`: nothing single is there. */
function manyThings(place: Place, words: readonly string[]): string | undefined {
  const noun = words[1] ?? ''
  const isCounted = /^(?:several|many|two|three|four|five|six|seven|eight)$/u.test(words[0] ?? '')
  if (isCounted && words.length === 3 && singularOf(noun) !== undefined && isForm(words[2]!, 'past') && place.stopped)
    return noun
  if (words[0] !== 'the' || singularOf(noun) === undefined || !place.stopped || place.here.index > 12) return undefined
  const isNear =
    words.length === 3 &&
    /^(?:poured|discharged|raised|cut|released|opened|closed|doubled|increased|reduced|lowered|kept)$/u.test(words[2]!)
  const isLater =
    /^(?:are|were|have)$/u.test(words[2] ?? '') &&
    /^(?:but|and)$/u.test(place.word(-1)) &&
    !words
      .slice(2)
      .some(
        word =>
          /^(?:a|an|the|this|that|one|of|by|its|it|each|every|in|at|to|with|from|for)$/u.test(word) && word !== 'in'
      ) &&
    !place.here.sentence.words.slice(1, place.here.index).some(({text}) => /^\p{Lu}/u.test(text))
  return isNear || isLater ? noun : undefined
}
