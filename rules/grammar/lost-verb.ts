import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isParticiple} from '../../src/text/verbs.js'
import {haveForms, isMidAdverb, modals, months, negatedDo, negatedModals} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const modal = wordSet('must will would could should may might cannot')
/** After these the modal stands alone or before its subject: `as much as it can for the team`, `nor will the mayor`. */
const ellipsis = wordSet(
  'all everything what whatever anything as than how so nor neither if only not never rarely seldom little until wherever whenever when where unless more'
)
/** Where a clause begins. */
const openers = wordSet(
  'and but or that which who because if when while although though whether where since until unless said says as after before'
)

export default placeRule({
  id: 'grammar/lost-verb',
  summary:
    'Find modals, do and `been` without the verb they belong to (`the ministry must access to`, `the road been closed`).',
  why: 'English builds its verbs of two or three words; the engine drops one of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    verb: 'A verb is missing between `{word}` and `{next}`',
    have: 'Missing `{word}` before `been`'
  },
  examples: [
    {bad: 'The mayor ⟦will a⟧ meeting with the owners.'},
    {bad: 'The levy ⟦would no⟧ effect on small farms.'},
    {bad: 'The owners do ⟦not any⟧ plans to sell the mill.'},
    {
      bad: 'He said the bridge near the town ⟦been⟧ closed.',
      better: 'He said the bridge near the town has been closed.'
    },
    {good: 'The mayor will hold a meeting with the owners.'},
    {near: 'They did what they could for the town, and so will the mayor.'},
    {near: 'Drivers must from now on stop there, and tenants could on occasion hear it.'},
    {near: 'In his will a house was left to her, and nor would the duke.'},
    {near: 'Rarely have so many people been fined.'}
  ],
  ...shapesByWord<'verb' | 'have'>([
    [modal, lone],
    [['not', ...negatedDo], doNot],
    [['been'], been]
  ]),
  unless: place => modal.has(place.word()) && place.tag() !== 'AUX'
})

/** `will a meeting`, `would no effect`. */
function lone(place: Place) {
  const before = place.word(-1)
  const isSubject =
    /^(?:he|she|it|they|we|which|who)$/u.test(before) ||
    pluralOf(before) !== undefined ||
    singularOf(before) !== undefined
  // `must from now on keep`
  if (
    /^(?:from|on|with)$/u.test(place.word(1)) &&
    (/^(?:now|then|next|this|tomorrow|occasion|luck|time|that)$/u.test(place.word(2)) || months.has(place.word(2)))
  )
    return undefined
  if (place.word(2) === 'longer' || (place.word() === 'should' && place.word(1) !== 'no')) return undefined
  if (!isSubject || place.capital() || !place.stopped || place.afterAnywhere(ellipsis)) return undefined
  if (!/^(?:a|an|the|no|any|its|his|her|their|of|from|with|into|on)$/u.test(place.word(1)) || place.word(2) === '')
    return undefined
  return gap(place)
}

/** `do not any plans`, `didn't the money`. */
function doNot(place: Place) {
  if (place.word() === 'not' && !/^(?:do|does|did)$/u.test(place.word(-1))) return undefined
  if (
    !/^(?:a|an|any|enough|its|his|their|of|from|with|into)$/u.test(place.word(1)) ||
    place.word(2) === '' ||
    place.afterAnywhere(ellipsis)
  )
    return undefined
  return place.stopped ? gap(place) : undefined
}

function gap(place: Place) {
  return {message: 'verb' as const, span: place.span(0, 1), data: {word: place.printed(), next: place.printed(1)}}
}

/** `the road been closed`: no auxiliary since the clause began. */
function been(place: Place) {
  const at = isMidAdverb(place.word(-1)) ? -2 : -1
  const noun = place.word(at)
  const many = singularOf(noun) !== undefined || /^(?:they|we|people|police)$/u.test(noun)
  if (!many && pluralOf(noun) === undefined && !/^(?:he|she|it)$/u.test(noun)) return undefined
  if (
    !isParticiple(place.word(1)) &&
    !/^(?:in|on|at|a|an|the)$/u.test(place.word(1)) &&
    !/(?:ing|ed)$/u.test(place.word(1))
  )
    return undefined
  for (let back = at; back > at - 14; back--) {
    const word = place.word(back)
    if (haveForms.has(word) || modals.has(word) || negatedModals.has(word) || /['’](?:ve|s|d)$/u.test(word))
      return undefined
    if (word === '' && place.here.index + back + 1 > 0) return undefined
    if (word === '' || openers.has(word)) break
  }
  const word = many ? 'have' : 'has'
  return {message: 'have' as const, span: place.span(), data: {word}, suggest: [`${word} been`]}
}
