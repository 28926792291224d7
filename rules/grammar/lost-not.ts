import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What offices do not do at once when they are asked. */
const answers = wordSet(
  'respond reply comment return answer provide give say release confirm identify disclose elaborate specify explain address'
)

/** What nobody could do with a claim or with a person. */
const unverified = wordSet('verified confirmed reached corroborated authenticated contacted verify confirm reach')

export default placeRule({
  id: 'grammar/lost-not',
  summary:
    'Find set phrases of the news that lost their `not` (`did immediately respond`, `was immediately available`).',
  why: 'A lost `not` leaves a sentence that reads well and says the opposite; these phrases are never said without it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {not: 'Missing `not` after `{word}`: the phrase is a denial'},
  examples: [
    {
      bad: 'The bank ⟦did⟧ immediately reply to an email.',
      better: 'The bank did not immediately reply to an email.'
    },
    {
      bad: 'The owner ⟦was⟧ immediately available for comment.',
      better: 'The owner was not immediately available for comment.'
    },
    {
      bad: 'It ⟦was⟧ immediately clear how many guests were inside.',
      better: 'It was not immediately clear how many guests were inside.'
    },
    {
      bad: 'The claims ⟦could⟧ be independently verified.',
      better: 'The claims could not be independently verified.'
    },
    {good: 'The bank did not immediately reply, and neither did the owner immediately comment.'},
    {near: 'It was immediately clear that the guests were safe.'},
    {near: 'The drug was immediately available in shops.'},
    {near: 'A study that could be independently verified was due.'}
  ],
  ...shapesByWord<'not'>([
    [['did', 'does'], answered],
    [wordSet('was were is are'), available],
    [['could'], verified]
  ])
})

const denied = wordSet('no nor neither nobody none never only hardly')

/** `did immediately respond to a request`. */
function answered(place: Place) {
  return /^(?:immediately|yet)$/u.test(place.word(1)) && answers.has(place.word(2)) ? lost(place) : undefined
}

/** `was immediately available for comment`, `was immediately clear why`. */
function available(place: Place) {
  if (place.word(1) !== 'immediately' || place.opens) return undefined
  const [state, next] = [place.word(2), place.word(3)]
  const isAsked =
    (state === 'available' && (next === 'for' || next === 'to') && /^(?:comment|interview)$/u.test(place.word(4))) ||
    (state === 'reachable' && next === 'for') ||
    (/^(?:clear|known)$/u.test(state) && /^(?:if|whether|how|what|why|when|where|who)$/u.test(next)) ||
    (/^(?:known|disclosed)$/u.test(state) && place.next(2) === '.')
  return isAsked ? lost(place) : undefined
}

/** `could immediately be reached`, `could be independently verified`. */
function verified(place: Place) {
  const early = isMidAdverb(place.word(1))
  const at = early ? 3 : 2
  const isPassive =
    place.word(early ? 2 : 1) === 'be' && (early || /^(?:independently|immediately)$/u.test(place.word(2)))
  const end = isPassive ? (early ? at : at + 1) : 2
  const adverb = place.word(early ? 1 : 2)
  if (!/^(?:independently|immediately)$/u.test(adverb) || !unverified.has(place.word(end))) return undefined
  return /^(?:that|which|who|so|if|when)$/u.test(place.word(-1)) ? undefined : lost(place)
}

function lost(place: Place) {
  if (place.word(-1) === 'not' || place.afterAnywhere(denied)) return undefined
  const word = place.printed()
  return {message: 'not' as const, span: place.span(), data: {word}, suggest: [`${word} not`]}
}
