import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {closesNoun} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const amounts = wordSet(
  'thousands hundreds dozens millions billions scores tens others lots sorts kinds pairs cards series means'
)
const adjectives = wordSet('main first last founding leading new old key local early original top')

export default placeRule({
  id: 'grammar/one-of-bare',
  summary: 'Find `one of` before a plural without its article (`one of founders of the party`).',
  why: 'Who or what is one of some is one of those meant; languages without articles leave it to the engine to say so.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {bare: 'Missing `the` before `{phrase}`, expected `one of the {phrase}`'},
  examples: [
    {bad: 'She is one of ⟦founders⟧ of the choir.', better: 'She is one of the founders of the choir.'},
    {bad: 'Fog was one of ⟦main reasons⟧ for the delay.', better: 'Fog was one of the main reasons for the delay.'},
    {good: 'She is one of the founders of the choir.'},
    {near: 'She is one of thousands of fans and one of two founders.'},
    {near: 'One of Oslo’s founders is one of ours.'},
    {near: 'One of founders held'}
  ],
  concerns: word => word === 'of',
  found(place) {
    if (place.word(-1) !== 'one' || place.capital(1) || !place.stopped) return undefined
    const at = adjectives.has(place.word(1)) ? 2 : 1
    if (!isThings(place, at)) return undefined
    const phrase = place.phrase(1, at)
    return {message: 'bare', span: place.span(1, at), data: {phrase}, suggest: [`the ${phrase}`]}
  }
})

function isThings(place: Place, at: number): boolean {
  const [noun, next] = [place.word(at), place.word(at + 1)]
  if (amounts.has(noun) || place.capital(at) || singularOf(noun) === undefined || pluralOf(noun) !== undefined)
    return false
  return next === '' ? /^[.,]/u.test(place.next(at)) : place.next(at) === ' ' && closesNoun(next)
}
