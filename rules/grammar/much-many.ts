import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isParticiple} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plurals that may be one thing or sum, or stand before a noun: `much sports coverage`. */
const odd = wordSet('sports sales arms goods savings customs times news means series species politics economics thanks')
const qualities = wordSet(
  'new old other small large big rural urban local foreign young poor rich different similar important serious private public military political social medical financial international national regional'
)

export default placeRule({
  id: 'grammar/much-many',
  summary: 'Find `much` and `little` with what is counted (`much villages`, `so much people`).',
  why: 'Many languages have one word for much and many; the engine takes the one it saw more often.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {count: 'Unexpected `{word}` with the plural `{noun}`, expected `{right}`'},
  concerns: word => word === 'much',
  found(place) {
    // `how much people want it`, `pretty much rules it out`
    if (place.next() !== ' ' || /^(?:how|pretty|very|not|n't|thus)$/u.test(place.word(-1))) return undefined
    const at = isCounted(place, 1) ? 1 : isQuality(place) && isCounted(place, 2) ? 2 : 0
    if (at === 0) return undefined
    const right = place.printed() === 'Much' ? 'Many' : 'many'
    return {
      message: 'count',
      span: place.span(),
      data: {word: place.printed(), noun: place.word(at), right},
      suggest: [right]
    }
  },
  examples: [
    {
      bad: 'Because of the drought, ⟦much⟧ villages depend on water that lorries bring.',
      better: 'Because of the drought, many villages depend on water that lorries bring.'
    },
    {
      bad: '⟦Much⟧ European cities have closed their centres to cars.',
      better: 'Many European cities have closed their centres to cars.'
    },
    {good: 'Many villages have not seen much rain.'},
    {near: 'Much needed repairs and much improved roads helped.'},
    {near: 'It was much people’s fault, and much sports coverage was lost.'},
    {near: 'He does not much like cats, and it hurt him much years later.'}
  ]
})

function isCounted(place: Place, at: number): boolean {
  const noun = place.word(at)
  if (place.capital(at) || odd.has(noun) || !/^[ .,]?$/u.test(place.next(at))) return false
  if (/^(?:years|months|weeks|days|hours|minutes)$/u.test(noun) || pluralOf(noun) !== undefined) return false
  return noun === 'people' || singularOf(noun) !== undefined
}

/** `much European cities`, but not `much improved roads`. */
function isQuality(place: Place): boolean {
  const word = place.word(1)
  if (place.next(1) !== ' ' || isParticiple(word)) return false
  return qualities.has(word) || (place.capital(1) && /(?:an|ese|ish|ic)$/u.test(word))
}
