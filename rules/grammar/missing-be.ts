import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {finiteBe, isMidAdverb} from '../../src/text/word-classes.js'

/** What stands before `to be` and never before a bare `be`. */
const governs =
  /^(?:expected|likely|unlikely|supposed|due|scheduled|set|believed|said|thought|reported|considered|claimed|alleged|known|ought|able|need|needs|used|going)$/u

/** Adjectives that need a form of `be` between themselves and a modal. */
const adjectives = new Set(
  'able unable available ready possible impossible necessary likely responsible important difficult easy dangerous'.split(
    ' '
  )
)

export default placeRule({
  id: 'grammar/missing-be',
  summary: 'Find a passive or a predicate that lost its `be` (`will held in`, `is expected be`, `were been`).',
  why: 'Some languages have no verb be in the present or build the passive with an ending; its English form gets lost.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    be: 'Missing `be` after `{modal}`, expected `{modal} be`',
    to: 'Missing `to` before `be`, expected `to be`',
    have: 'Unexpected `{auxiliary}` before `been`, expected `{right}`'
  },
  examples: [
    {bad: 'The election is expected ⟦be⟧ close.', better: 'The election is expected to be close.'},
    {bad: 'The houses ⟦were⟧ been sold.', better: 'The houses had been sold.'},
    {bad: 'Residents will ⟦able⟧ to return on Sunday.', better: 'Residents will be able to return on Sunday.'},
    {bad: 'The bridge ⟦is⟧ been closed since March.', better: 'The bridge has been closed since March.'},
    {good: 'The election is expected to be close.'},
    {near: 'Will able seamen join the navy?'},
    {near: 'It is as it was: been and gone.'},
    {near: 'They demanded that those expected be named.'}
  ],
  found(place) {
    const word = place.word()
    if (word === 'be' && governs.test(place.word(-1)) && linked(place)) {
      return {message: 'to', span: place.span(), suggest: ['to be']}
    }
    if (finiteBe.has(word) && !word.includes("'")) return beforeBeen(place, word)
    if (
      adjectives.has(word) &&
      !place.opens &&
      /^(?:will|would|could|should|must|might)$/u.test(place.word(-1)) &&
      place.word(1) === 'to'
    ) {
      const data = {modal: place.word(-1)}
      return {message: 'be', span: place.span(), data, suggest: [`be ${place.printed()}`]}
    }
    return undefined
  }
})

/** `is expected be`, `are likely be`. */
function linked(place: Place): boolean {
  const before = isMidAdverb(place.word(-2)) ? place.word(-3) : place.word(-2)
  return finiteBe.has(before) || before === 'been'
}

function beforeBeen(place: Place, word: string) {
  const at = isMidAdverb(place.word(1)) ? 2 : 1
  if (place.word(at) !== 'been' || /^(?:as|so|than|that)$/u.test(place.word(-1))) return undefined
  const right = word === 'is' ? 'has' : word === 'are' || word === 'am' ? 'have' : 'had'
  return {message: 'have' as const, span: place.span(), data: {auxiliary: word, right}, suggest: [right]}
}
