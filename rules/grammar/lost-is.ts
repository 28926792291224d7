import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {finiteAuxiliaries, isMidAdverb, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is said of something by `it is` or `it is not`. */
const doubtful = wordSet(
  'clear unclear known certain uncertain possible surprising uncommon unusual available able necessary'
)

export default placeRule({
  id: 'grammar/lost-is',
  summary:
    'Find statements of what is known or possible that lost their `is` (`It not clear who`, `The cause not immediately known`).',
  why: 'Some languages have no `is` in the present, and `it is not clear` is one word or two in them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'It ⟦not⟧ clear who will pay.', better: 'It is not clear who will pay.'},
    {bad: 'It ⟦unclear⟧ whether the ferry had sunk.', better: 'It was unclear whether the ferry had sunk.'},
    {bad: 'He ⟦not⟧ available for comment.', better: 'He was not available for comment.'},
    {bad: 'The cause of the fire ⟦not⟧ immediately known.', better: 'The cause of the fire was not immediately known.'},
    {bad: 'The main task ⟦now⟧ to keep the road open.', better: 'The main task is now to keep the road open.'},
    {good: 'It is not clear who will pay.'},
    {near: 'Why is it not clear who will pay, and who made it possible to leave?'},
    {near: 'The cause, not immediately known, was found in May.'},
    {near: 'It is our main task now to keep the road open, and a promise made now to keep it will do.'},
    {near: 'The mayor left for reasons not yet known.'}
  ],
  ...shapesByWord<'missing'>([
    [['it'], itIs],
    [['he', 'she'], heWas],
    [['not'], nounNot],
    [['now'], taskNow]
  ])
})

/** `The main task now to keep the road open`. */
function taskNow(place: Place) {
  const isTask = /^(?:task|aim|goal|priority|objective|challenge)$/u.test(place.word(-1))
  const isFirst =
    /^(?:the|our|his|her|their) (?:\p{Ll}+['’]s )?(?:main|first|next|top|chief|most urgent|biggest) $/iu.test(
      place.textBefore.slice(0, -place.word(-1).length - 1).replace(/^(?:the|an?) \p{Ll}+['’]s /iu, 'The ')
    )
  return isTask && isFirst && place.word(1) === 'to' && place.word(2) !== '' ? lostBefore(place, 0, 'is') : undefined
}

/** `It not immediately clear who`, `It unclear whether`. */
function itIs(place: Place) {
  if (!place.opens && !/^(?:but|said|says|because)$/u.test(place.word(-1))) return undefined
  const isNot = place.word(1) === 'not'
  let at = isNot ? 2 : 1
  while (isMidAdverb(place.word(at)) || /^(?:yet|immediately|entirely)$/u.test(place.word(at))) at++
  if (
    !doubtful.has(place.word(at)) ||
    !/^(?:who|whether|how|what|when|why|if|where|that|to|which)$/u.test(place.word(at + 1))
  )
    return undefined
  if (!place.stopped || (!isNot && !place.opens)) return undefined
  const isPast = /immediately/u.test(place.phrase(1, at)) || /\b(?:had|was|were|would)\b/u.test(place.textAfter(at))
  return lostBefore(place, 1, isPast ? 'was' : 'is')
}

/** `She not available for comment`. */
function heWas(place: Place) {
  const at = /^(?:immediately|yet)$/u.test(place.word(2)) ? 3 : 2
  const isSaid =
    place.opens &&
    place.stopped &&
    place.word(1) === 'not' &&
    /^(?:available|able|present|ready|hurt)$/u.test(place.word(at))
  return isSaid ? lostBefore(place, 1, 'was') : undefined
}

/** `The cause of the fire not immediately known.` */
function nounNot(place: Place) {
  const {sentence, index} = place.here
  if (!/^(?:immediately|yet)$/u.test(place.word(1)) || !/^(?:clear|known|available)$/u.test(place.word(2)))
    return undefined
  const before = sentence.words.slice(0, index)
  const isAlone =
    before.length < 9 && before.length > 1 && place.stopped && /^(?:the|his|her|its)$/u.test(before[0]!.lower)
  if (
    !isAlone ||
    place.word(-1) === '' ||
    prepositions.has(place.word(-1)) ||
    before.some(({lower}) => finiteAuxiliaries.has(lower) || isPast(lower))
  )
    return undefined
  return lostBefore(place, 0, 'was')
}
