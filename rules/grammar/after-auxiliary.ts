import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'
import {be, doings, plainPredicates} from '../../src/text/plain-predicates.js'
import {formsOf, isForm, isGerund, isParticiple, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  isMidAdverb,
  modals,
  negatedDo,
  negatedModals,
  numbers
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
  messages: {
    form: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`',
    extra: 'Unexpected `{auxiliary}` with `{verb}`, expected `{right}`'
  },
  examples: [
    {bad: 'Police did not ⟦finding⟧ any trace of the car.', better: 'Police did not find any trace of the car.'},
    {bad: 'The levy would ⟦leaving⟧ farms with debts.', better: 'The levy would leave farms with debts.'},
    {bad: 'The vote has been ⟦postpone⟧ until May.', better: 'The vote has been postponed until May.'},
    {bad: 'The barge could have been ⟦repair⟧.', better: 'The barge could have been repaired.'},
    {bad: 'The panel is ⟦consist⟧ of ten judges.', better: 'The panel consists of ten judges.'},
    {bad: 'The vaccine has been ⟦arrive⟧ in Oslo.', better: 'The vaccine has arrived in Oslo.'},
    {bad: 'The mill is not ⟦belong⟧ to the state.', better: 'The mill does not belong to the state.'},
    {bad: 'The mill will be ⟦employ⟧ 640 people.', better: 'The mill will employ 640 people.'},
    {bad: 'The club has been ⟦distribute⟧ two tons of rice.', better: 'The club has distributed two tons of rice.'},
    {bad: 'A pipe was ⟦lay⟧ under the sea.', better: 'A pipe was laid under the sea.'},
    {bad: 'The fee, she said, may ⟦being⟧ raised in May.', better: 'The fee, she said, may be raised in May.'},
    {bad: 'Defend the well is ⟦defend⟧ ourselves.', better: 'Defending the well is defending ourselves.'},
    {bad: 'The permit can be ⟦get⟧ at the town hall.', better: 'The permit can be obtained at the town hall.'},
    {bad: 'The yard is ⟦continue⟧ to grow.', better: 'The yard is continuing to grow.'},
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
  const {mass, noun, adjective, participle, gerund} = formsOf(verb)
  if (((mass && !isSoon(place, at)) || adjective) && verb !== 'lay') return undefined
  if (place.afterAnywhere(doings)) return undefined
  const next = place.word(at + 1)
  if (/^[-–’']/u.test(place.next(at)) || (next === '' && !/[.,]/u.test(place.next(at)))) return undefined
  if (noun && !endsPhrase(next)) return undefined
  if (noun && next === 'to' && at === 1 && !/^(?:be|been)$/u.test(place.word())) return undefined
  if (states.has(verb)) return withoutBe(place, at)
  if (!/^(?:be|been|being)$/u.test(place.word()) && /^(?:to|there|here|it|how|why|where|not)$/u.test(place.word(-1)))
    return undefined
  // `is continue to grow`, `we are stand here`
  const isLasting = /^(?:stand|live|wait)$/u.test(verb) || (verb === 'continue' && next === 'to')
  if (isLasting && /^(?:is|are|was|were)$/u.test(place.word())) return report(place, at, gerund)
  const isActing = opensObject(place, at + 1)
  const isAny = /^(?:be|been)$/u.test(place.word()) ? !gifts.has(verb) : holdings.has(verb)
  if (isActing && isAny) return withoutBe(place, at)
  const isReflexive = /sel(?:f|ves)$/u.test(next)
  const isOngoing = (isActing || isReflexive) && /^(?:is|are|was|were)$/u.test(place.word())
  if (isOngoing && at === 1) {
    const found = deedIsDeed(place)
    if (found) return found
  }
  // What one can get cannot be got, in edited copy.
  const passive = verb === 'get' ? 'obtained' : participle[0]!
  return report(place, at, isOngoing ? gerund : passive)
}

/** What has no passive, and hardly an -ing form. */
const states = wordSet(
  'consist belong depend exist seem appear happen occur remain differ arrive die emerge vanish disappear'
)
const holdings = wordSet('contain possess deserve lack own include')
/** `has been give a prize`: whom one gives something may be what the verb is about. */
const gifts = wordSet(
  'give award grant offer pay send show teach tell ask deny hand lend owe promise allow assign charge fine sentence elect name appoint call leave serve sell allocate guarantee refuse spare forgive envy issue feed deal win'
)
const times =
  /^(?:seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|weekends?|months?|years?|decades?|times?|seasons?|summers?|winters?|springs?|autumns?|percent|per)$/u

/** Whether an object begins there, and no time: `640 people`, but not `the next day`. */
function opensObject(place: Place, from: number): boolean {
  const word = place.word(from)
  if (!determiners.has(word) && !numbers.has(word) && !/^\d/u.test(word)) return false
  return [1, 2, 3].every(more => !times.test(place.word(from + more)))
}

/** `is consist of`, `will be employ 640 people`: the auxiliary is one too many. */
function withoutBe(place: Place, at: number) {
  const {base, third, past, participle} = formsOf(place.word(at))
  const be = place.word()
  const isOne = be === 'is'
  const isOver = be.startsWith('w')
  const isDenied = place.word(1) === 'not'
  const helper = isOver ? 'did' : isOne ? 'does' : 'do'
  const alone = be === 'been' ? participle[0]! : isOne ? third : isOver ? past[0]! : base
  const right = isDenied ? `${helper} not ${base}` : alone
  const between = at === 1 || isDenied ? '' : `${place.phrase(1, at - 1)} `
  const edits = [{span: place.span(0, at), text: `${between}${right}`}]
  const data = {verb: place.word(at), auxiliary: be, right}
  return {message: 'extra' as const, span: place.span(at), data, suggest: [{edits, text: right}]}
}

/** `would be drain by Thursday`: no noun without an article is something by a day. */
function isSoon(place: Place, at: number): boolean {
  return place.word() === 'be' && modals.has(place.word(-1)) && /^(?:by|until|within|from)$/u.test(place.word(at + 1))
}

/** `Defend the well is defend ourselves`: what opens the sentence is a deed as well. */
function deedIsDeed(place: Place) {
  const first = place.here.sentence.words[0]!
  if (place.here.index === 0 || !isForm(first.lower, 'base') || formsOf(first.lower).base !== place.word(1))
    return undefined
  const {gerund} = formsOf(first.lower)
  const edits = [
    {span: [first.start, first.end] as const, text: capitalised(gerund)},
    {span: place.span(1), text: gerund}
  ]
  const data = {verb: place.word(1), auxiliary: place.word(), right: gerund}
  return {message: 'form' as const, span: place.span(1), data, suggest: [{edits, text: gerund}]}
}

function report(place: Place, at: number, right: string) {
  const data = {verb: place.word(at), auxiliary: place.word(), right}
  return {message: 'form' as const, span: place.span(at), data, suggest: [right]}
}
