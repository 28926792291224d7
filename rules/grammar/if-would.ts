import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isParticiple, verbOf} from '../../src/text/verbs.js'

export default placeRule({
  id: 'grammar/if-would',
  summary: 'Find `would` in a clause with if: `If the council would have agreed, work could have begun`.',
  why: 'Many languages use one mood in both halves of a condition; English prints the past in the one with if.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {
      bad: 'If the council ⟦would have⟧ agreed, work could have begun.',
      better: 'If the council had agreed, work could have begun.'
    },
    {
      bad: 'If the bank ⟦would cut⟧ its rates, the crown would weaken.',
      better: 'If the bank cut its rates, the crown would weaken.'
    },
    {
      bad: 'If the dam ⟦would burst⟧, the army will move the town.',
      better: 'If the dam bursts, the army will move the town.'
    },
    {near: 'If you would like to come, the office would be glad to know.'},
    {near: 'The premier was asked if he would cut taxes, and said that he would.'},
    {good: 'If the council had agreed, work could have begun.'}
  ],
  concerns: word => word === 'would',
  found(place) {
    const {sentence, index} = place.here
    if (index > 8 || sentence.words[0]!.lower !== 'if' || place.word(-index) === '') return undefined
    return place.word(1) === 'have' ? ofHave(place) : ofVerb(place)
  }
})

/** `If the council would have approved`. */
function ofHave(place: Place) {
  return isParticiple(place.word(2)) ? report(place, 'had') : undefined
}

/** `If the bank would cut rates, the zloty would weaken`, but not `If you would like`. */
function ofVerb(place: Place) {
  const verb = place.word(1)
  if (!isForm(verb, 'base') || /^(?:like|only|be|please)$/u.test(verb)) return undefined
  const main = /^[^,"“”]*, [^,"“”]*? (would|will) /u.exec(place.textAfter())?.[1]
  if (!main) return undefined
  const {sentence, index} = place.here
  const isOffer = sentence.words.slice(0, index).some(({lower}) => /^(?:it|that|you|only|what)$/u.test(lower))
  if (isOffer) return undefined
  return report(place, main === 'would' ? verbOf(verb)!.past[0]! : present(verb, place.word(-1)))
}

/** `If the harvest would fail, the state will step in`. */
const present = (verb: string, subject: string): string =>
  looksPlural(subject) || subject === 'they' ? verb : verbOf(verb)!.third

function report(place: Place, right: string) {
  return {
    message: 'form' as const,
    span: place.span(0, 1),
    data: {word: `would ${place.word(1)}`, right},
    suggest: [right]
  }
}
