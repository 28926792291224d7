import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {be, doings, plainPredicates} from '../../src/text/plain-predicates.js'
import {isForm, isGerund, isParticiple, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  isMidAdverb,
  modals,
  negatedDo,
  negatedModals
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plain verbs that are also what somebody or something is, without an article. */
const roles = new Set([
  ...plainPredicates,
  ...wordSet(
    'come become run put cut set read hit hurt cost shut split spread bet quit rid shed cast burst broadcast thrust upset lead'
  )
])
/** After these the modal stands alone: `as fast as they can hoping`. */
const ellipsis = wordSet('all everything what whatever anything as than how')

export default placeRule({
  id: 'grammar/after-auxiliary',
  summary:
    'Find an -ing form after do and modals, and a plain verb after be (`did not finding`, `would leaving`, `has been delay`).',
  why: 'Each auxiliary asks for one form of the verb: do and modals for the plain form, be for a participle.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'Police did not ⟦finding⟧ any trace of the car.', better: 'Police did not find any trace of the car.'},
    {bad: 'The levy would ⟦leaving⟧ farms with debts.', better: 'The levy would leave farms with debts.'},
    {bad: 'The vote has been ⟦postpone⟧ until May.', better: 'The vote has been postponed until May.'},
    {bad: 'The barge could have been ⟦repair⟧.', better: 'The barge could have been repaired.'},
    {bad: 'The fee, she said, may ⟦being⟧ raised in May.', better: 'The fee, she said, may be raised in May.'},
    {good: 'Police did not find any trace of the car.'},
    {near: 'They did all that they could, helping him, and what he can do is wait.'},
    {near: 'She was host to the duke and was let in, and he was key to it.'},
    {near: 'What they can do is add salt, and so will keeping it dry.'}
  ],
  concerns: word =>
    be.has(word) || doForms.has(word) || negatedDo.has(word) || modals.has(word) || negatedModals.has(word),
  found(place) {
    const auxiliary = place.word()
    if (be.has(auxiliary)) return plain(place)
    const isDo = negatedDo.has(auxiliary) || (doForms.has(auxiliary) && place.word(1) === 'not')
    return isDo || modals.has(auxiliary) || negatedModals.has(auxiliary) ? ongoing(place) : undefined
  },
  unless: place =>
    (modals.has(place.word()) && place.tag() !== 'AUX') || (place.word() === 'do' && place.tag() === 'VERB')
})

/** Where the verb stands behind adverbs. */
function verbAt(place: Place): number {
  let at = 1
  while (at < 4 && (place.word(at) === 'not' || isMidAdverb(place.word(at)))) at++
  return at
}

/** `did not finding`, `would leaving`. */
function ongoing(place: Place) {
  const at = verbAt(place)
  const verb = place.word(at)
  if (!isGerund(verb) || isForm(verb, 'base') || place.capital(at) || place.opens) return undefined
  if (place.word(1) !== 'not' && place.afterAnywhere(ellipsis)) return undefined
  if (place.here.sentence.text.trimEnd().endsWith('?')) return undefined
  // `The fee, for one, may being high`, not `As they would, hoping`.
  if (place.word(-1) === '' && !place.textBefore.endsWith(', ')) return undefined
  // `and so may having a dog`
  if (place.word(-1) === 'so') return undefined
  return report(place, at, verb === 'being' ? 'be' : verbOf(verb)!.base)
}

/** `has been delay until`. */
function plain(place: Place) {
  const at = verbAt(place)
  const verb = place.word(at)
  if (!isForm(verb, 'base') || isParticiple(verb) || roles.has(verb) || place.capital(at) || place.capital())
    return undefined
  const {mass, noun, adjective, participle, gerund} = verbOf(verb)!
  if ((mass && !isSoon(place, at)) || adjective || place.afterAnywhere(doings)) return undefined
  const next = place.word(at + 1)
  if (/^[-–’']/u.test(place.next(at)) || (next === '' && !/[.,]/u.test(place.next(at)))) return undefined
  if (noun && !endsPhrase(next)) return undefined
  if (noun && next === 'to' && at === 1 && !/^(?:be|been)$/u.test(place.word())) return undefined
  if (!/^(?:be|been|being)$/u.test(place.word()) && /^(?:to|there|here|it|how|why|where|not)$/u.test(place.word(-1)))
    return undefined
  const isOngoing = determiners.has(next) && /^(?:is|are|was|were)$/u.test(place.word())
  return report(place, at, isOngoing ? gerund : participle[0]!)
}

/** `would be drain by Thursday`: no noun without an article is something by a day. */
function isSoon(place: Place, at: number): boolean {
  return place.word() === 'be' && modals.has(place.word(-1)) && /^(?:by|until|within|from)$/u.test(place.word(at + 1))
}

function report(place: Place, at: number, right: string) {
  const data = {verb: place.word(at), auxiliary: place.word(), right}
  return {message: 'form' as const, span: place.span(at), data, suggest: [right]}
}
