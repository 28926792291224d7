import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isParticiple} from '../../src/text/verbs.js'
import {closesNoun, endsPhrase} from '../../src/text/word-classes.js'
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
  messages: {
    mass: 'Unexpected `{word}` with `{noun}`, which is not counted; expected `{right}`',
    count: 'Unexpected `{word}` with the plural `{noun}`, expected `{right}`'
  },
  concerns: word => word === 'much' || quantities.has(word),
  found(place) {
    if (place.word() !== 'much') return mass(place)
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
    {bad: 'Thieves took ⟦many⟧ of their equipment.', better: 'Thieves took much of their equipment.'},
    {good: 'Many villages have not seen much rain.'},
    {near: 'Much needed repairs and much improved roads helped.'},
    {near: 'It was much people’s fault, and much sports coverage was lost.'},
    {near: 'He does not much like cats, and it hurt him much years later.'}
  ]
})

/** What is never counted, and how much of it there is by how many. */
const masses = wordSet(
  'equipment information advice evidence luggage furniture machinery damage infrastructure research traffic money knowledge progress rainfall wheat electricity water bread rice clothing ammunition weaponry jewellery jewelry wealth livestock territory food violence misinformation rain snow courage patience energy fuel oil blood sugar salt coal gold oxygen sunshine enthusiasm confidence importance corruption pollution unemployment propaganda footage baggage rubbish legislation homework luck milk meat petrol smoke dust mud'
)
const quantities = new Map(Object.entries({many: 'much', few: 'little', fewer: 'less', several: 'some'}))

/** `many of their equipment`, `few information`. */
function mass(place: Place) {
  const isShare = place.word(1) === 'of' && /^(?:the|this|that|its|their|his|her|our)$/u.test(place.word(2))
  const at = isShare ? 3 : 1
  const noun = place.word(at)
  if (
    !masses.has(noun) ||
    place.capital(at) ||
    !(closesNoun(place.word(at + 1)) || (place.word(-1) === 'how' && endsPhrase(place.word(at + 1)))) ||
    /^[-’']/u.test(place.next(at))
  )
    return undefined
  if (
    /^(?:the|a|these|those)$/u.test(place.word(-1)) ||
    (place.word(-1) === 'how' && place.word() !== 'many') ||
    (place.word() === 'several' && isShare)
  )
    return undefined
  const word = place.printed()
  const right = quantities.get(place.word())!
  const text = place.capital() ? capitalised(right) : right
  return {
    message: 'mass' as const,
    span: place.span(),
    data: {word, noun, right},
    fix: 'suggest' as const,
    suggest: [text]
  }
}

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
