import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isPredicate} from '../../src/text/predicates.js'
import {isBase, isGerund} from '../../src/text/verbs.js'
import {determiners, isMidAdverb, negatedModals, prepositions, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const modals = wordSet('will would could should might must may can cannot')
/** With these before it a modal asks, or stands before its subject. */
const inverting =
  /^(?:|nor|neither|so|only|never|not|and|but|or|then|as|than|if|all|whatever|best|everything|anything|how|why|what|where|when|often|there)$/u
/** Behind these `to` opens an infinitive and names no place. */
const governing = wordSet(
  'ought need needs needed want wants wanted likely unlikely able unable going supposed expected thought said shown found believed considered reported known claimed alleged seem seems seemed appear appears appeared tend tends tended used order continue continues continued prove proves proved willing fail fails failed hope hopes hoped has have had having chance meant deemed understood required'
)

export default placeRule({
  id: 'grammar/modal-without-verb',
  summary:
    'Find modals and `to` that lost their `be` or `have` (`would sad to leave`, `must also a member`, `ought to ready`).',
  why: 'Some languages have no `be` in the present and put no verb behind these words.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    be: 'Missing verb between `{modal}` and `{next}`, expected `be` or `have`',
    been: 'Missing `been` after `{modal}`'
  },
  examples: [
    {bad: 'It would ⟦sad⟧ to close the mill.', better: 'It would be sad to close the mill.'},
    {bad: 'The vase may ⟦a⟧ late copy.', better: 'The vase may be a late copy.'},
    {bad: 'The fund will also ⟦helpful⟧ in hard years.', better: 'The fund will also be helpful in hard years.'},
    {bad: 'The tanks ought to ⟦ready⟧ by May.', better: 'The tanks ought to be ready by May.'},
    {bad: 'There has ⟦a⟧ rise in thefts.', better: 'There has been a rise in thefts.'},
    {good: 'It would be sad to close the mill.'},
    {near: 'They did all they could a year ago, and would the owner be sad?'},
    {near: 'He went from rags to rich men, and she will, in time, be sad.'},
    {near: 'Clean as many as you can the first day.'}
  ],
  ...shapesByWord<'be' | 'been'>([
    [[...modals, ...negatedModals], behindModal],
    [['to'], behindTo],
    [['has', 'have', 'had'], thereHas]
  ]),
  unless: place => place.word() !== 'to' && place.tag() !== 'AUX' && place.tag() !== 'VERB'
})

/** Where a verb should stand behind adverbs. */
function verbAt(place: Place): number {
  let at = 1
  while (at < 4 && isMidAdverb(place.word(at))) at++
  return at
}

function behindModal(place: Place) {
  const before = place.word(-1)
  // `in his will a house was left to her`
  if (determiners.has(before) || prepositions.has(before)) return undefined
  if (
    place.opens ||
    place.capital() ||
    inverting.test(before) ||
    (whWords.has(before) && !/^(?:who|which)$/u.test(before))
  )
    return undefined
  if (/\?["”’)]*\s*$/u.test(place.here.sentence.text) || !place.stopped) return undefined
  const at = verbAt(place)
  if (place.capital(at) || place.next(at) !== ' ') return undefined
  const next = place.word(at)
  if (!isPredicate(next) && !isPhrase(place, at)) return undefined
  return missing(place, at)
}

/** `may a late copy`. */
const isPhrase = (place: Place, at: number): boolean =>
  /^(?:an?|some)$/u.test(place.word(at)) &&
  place.word(at + 1) !== '' &&
  !isBase(place.word(at + 1)) &&
  place.word(at + 1) !== 'day'

/** `ought to ready`, `to able to`. */
function behindTo(place: Place) {
  const at = verbAt(place)
  const next = place.word(at)
  const governor = place.word(-1)
  if (
    place.capital(at) ||
    ((governor === 'not' ? !governing.has(place.word(-2)) : !governing.has(governor)) && next !== 'able')
  )
    return undefined
  if (next === 'able' && place.word(at + 1) !== 'to') return undefined
  const isBare = isPredicate(next) && closes(place, at)
  const isOngoing = governor === 'ought' && isGerund(next)
  return isBare || isOngoing ? missing(place, at) : undefined
}

/** Whether no noun follows: `is used to hard work`. */
function closes(place: Place, at: number): boolean {
  const next = place.word(at + 1)
  return next === '' || /^(?:to|of|with|for|by|in|on|at|about|that|if|when|and|from)$/u.test(next)
}

/** `There has a rise`. */
function thereHas(place: Place) {
  if (place.word(-1) !== 'there' || place.capital()) return undefined
  const at = verbAt(place)
  return /^(?:an?|no)$/u.test(place.word(at))
    ? {
        message: 'been' as const,
        span: place.span(at),
        data: {modal: place.printed()},
        suggest: [`been ${place.printed(at)}`]
      }
    : undefined
}

function missing(place: Place, at: number) {
  const next = place.printed(at)
  return {message: 'be' as const, span: place.span(at), data: {modal: place.printed(), next}, suggest: [`be ${next}`]}
}
