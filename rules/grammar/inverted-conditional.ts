import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isOnlyVerb, isParticiple, isPast, isThird, verbOf} from '../../src/text/verbs.js'
import {determiners} from '../../src/text/word-classes.js'

export default placeRule({
  id: 'grammar/inverted-conditional',
  summary: 'Find the wrong form of the verb in `Had the court act sooner, …` and `Should the bank raised its rate, …`.',
  why: 'The condition is told by the order of words alone; the engine loses which form its first word asks for.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{verb}` after `{opener}`, expected `{right}`'},
  examples: [
    {
      bad: 'Had the court ⟦act⟧ sooner, the mill would not have closed.',
      better: 'Had the court acted sooner, the mill would not have closed.'
    },
    {
      bad: 'Should the bank ⟦raised⟧ its rate, the krone would gain.',
      better: 'Should the bank raise its rate, the krone would gain.'
    },
    {bad: 'Had she ⟦knew⟧ the risk, she would have stayed.', better: 'Had she known the risk, she would have stayed.'},
    {good: 'Had the court acted sooner, the mill would not have closed.'},
    {near: 'Had the court act been law, the mill would not have closed.'},
    {near: 'Should the wounded ask for help, call us.'}
  ],
  concerns: word => word === 'had' || word === 'should',
  found(place) {
    if (!place.opens || !place.capital() || !/, [^?]*\b(?:would|could|might|will|may|can)\b/u.test(place.textAfter()))
      return undefined
    const at = verbAt(place)
    if (at === undefined) return undefined
    const right = rightFor(place, at)
    const data = {verb: place.printed(at), opener: place.printed(), right: right ?? ''}
    return right ? {message: 'form', span: place.span(at), data, suggest: [right]} : undefined
  }
})

/** Behind `she`, `the court`, `the city council`. */
function verbAt(place: Place): number | undefined {
  if (/^(?:he|she|it|they|we|i)$/u.test(place.word(1))) return 2
  if (!determiners.has(place.word(1))) return undefined
  const isNoun = (at: number) => pluralOf(place.word(at)) !== undefined || singularOf(place.word(at)) !== undefined
  const isSound = isNoun(2) && isThird(place.word(3)) && opensTime.test(place.word(4))
  return isSound || (isNoun(2) && !isNoun(3)) ? 3 : isNoun(3) ? 4 : undefined
}

function rightFor(place: Place, at: number): string | undefined {
  const verb = place.word(at)
  const isBare = isBase(verb) && !isParticiple(verb) && (isOnlyVerb(verb) || opensObject(place, at + 1))
  if (place.word() === 'had') {
    const isSound = isThird(verb) && !isBase(verb) && opensTime.test(place.word(at + 1))
    const isWrong = isBare || isSound || (isPast(verb) && !isParticiple(verb))
    return isWrong ? verbOf(verb)!.participle[0] : undefined
  }
  const isWrong = (isPast(verb) && !isBase(verb)) || (isThird(verb) && isOnlyVerb(verb))
  return isWrong && (opensObject(place, at + 1) || !isParticiple(verb)) ? verbOf(verb)!.base : undefined
}

const opensTime = /^(?:\d+|one|two|three|five|ten|sooner|earlier|later|in|on|the|a|to|his|her|its|their)$/u
const opensObject = (place: Place, at: number): boolean =>
  determiners.has(place.word(at)) || /^(?:sooner|earlier|faster|more|in|to|on|it|him|them)$/u.test(place.word(at))
