import {placeRule} from '../../src/core/place-rule.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {isPlainToo} from '../../src/text/plain-pasts.js'
import {baseOf, isBase, isForm, isOnlyVerb, participleOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  isMidAdverb,
  modals,
  negatedModals,
  objectPronouns,
  possessives,
  prepositions,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Forms of the auxiliaries that can follow no modal. */
const finite = wordSet('has had is are was were am does did been having being')

/** What one can to reach an end: `did all they could to save her`. */
const means = wordSet(
  'all what whatever everything anything nothing as best than how when where wherever most much more little thing things tiniest only smallest largest fastest that so hard any every way ways money which'
)

/** Modals that are nouns or verbs too (`the will`, `trash can`, `they can tomatoes`). */
const ambiguous = new Set(['will', 'can', 'might', 'must', 'may'])

export default placeRule({
  id: 'grammar/modal-inflected',
  summary: 'Find an inflected verb after a modal (`will announced`).',
  why: 'After will, can, must and the like English has the plain form of the verb. Engines keep the tense of the source on both words.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    inflected: 'Unexpected `{verb}` after `{modal}`, expected the plain form `{base}`',
    to: 'Unexpected `to` after `{modal}`, expected the plain form alone'
  },
  examples: [
    {
      bad: 'The bank will ⟦announced⟧ its results on Thursday.',
      better: 'The bank will announce its results on Thursday.'
    },
    {bad: 'The new rules could ⟦makes⟧ it harder to vote.', better: 'The new rules could make it harder to vote.'},
    {bad: 'The company would ⟦has⟧ to repay the grant.', better: 'The company would have to repay the grant.'},
    {bad: 'Voters must ⟦to⟧ register by Friday.', better: 'Voters must register by Friday.'},
    {
      bad: 'The mill is large, so that a strike could ⟦to⟧ raise prices.',
      better: 'The mill is large, so that a strike could raise prices.'
    },
    {bad: 'The clerks can ⟦to⟧ read it by Friday.', better: 'The clerks can read it by Friday.'},
    {bad: 'Ministers should not ⟦went⟧ to the ceremony.', better: 'Ministers should not go to the ceremony.'},
    {bad: 'The envoy will ⟦visiting⟧ the camp.', better: 'The envoy will visit the camp.'},
    {bad: 'The water could ⟦rising⟧ again.', better: 'The water could rise again.'},
    {good: 'The bank will announce its results on Thursday.'},
    {good: 'It could not be confirmed.'},
    {near: 'The will left everything to a cat shelter.'},
    {near: "The widow's will leaves nothing to them, and the missing will turned up."},
    {near: 'They did all they could to save the patient.'},
    {near: 'In May announced cuts took effect, and fog can ground planes.'},
    {near: 'Rest helps, and so may having a dog; the men would fell an oak by noon.'},
    {near: 'Those who can walk are sent home, and those who cannot are found a bed.'},
    {near: 'How can reports of abuse be checked?'},
    {near: 'A watering can filled from the tap is fine.'}
  ],
  concerns: word => modals.has(word) || negatedModals.has(word),
  found(place) {
    const modal = place.word()
    // `Walking keeps people well, and so may having a dog.`
    if (place.word(-1) === 'so' && isForm(place.word(1), 'gerund')) return undefined
    const ongoing = gerundAfter(place)
    if (ongoing) return ongoing
    if (!isModal(place)) return undefined
    let at = 1
    while (at < 3 && isMidAdverb(place.word(at))) at++
    const verb = place.word(at)
    if (verb === 'to') return extraTo(place, modal, at)
    if (place.capital(at) || !isInflected(place, at)) return undefined
    // `Those who can go are; those who cannot are found a bed.`
    if (/^(?:who|that|which)$/u.test(place.word(-1)) && /^(?:is|are|was|were)$/u.test(verb)) return undefined
    const base = finite.has(verb) && verb !== 'does' && verb !== 'did' ? auxiliary(verb) : (baseOf(verb) ?? verb)
    return {message: 'inflected', span: place.span(at), data: {modal, verb, base}, suggest: repairs(place, at, base)}
  },
  unless: place => place.tag() === 'NOUN' || place.tag() === 'PROPN' || nounFollows(place)
})

/** `how can reports …`: the word with -s is a noun. */
function nounFollows(place: TaggedPlace): boolean {
  const at = isMidAdverb(place.word(1)) ? 2 : 1
  const verb = place.word(at)
  return (
    !finite.has(verb) &&
    isForm(verb, 'third') &&
    !isOnlyVerb(verb) &&
    (place.tag(at) !== 'VERB' || !/^(?:NOUN|PRON|PROPN)$/u.test(place.tag(-1)))
  )
}

function isModal(place: Place): boolean {
  const before = place.word(-1)
  if (place.opens || place.capital()) return false
  if (!ambiguous.has(place.word())) return true
  return (
    before !== '' &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    !/^(?:good|free|political|own|last|missing|popular|public|iron|living|growing|ill|sheer|trash|tin|beer|watering|petrol|oil|gas|paint|milk)$/u.test(
      before
    ) &&
    !/['’]s?$/u.test(before)
  )
}

/** `could rising again`. */
function gerundAfter(place: Place) {
  const verb = place.word(1)
  if (!/^(?:could|would|should|will|can|may|must|might)$/u.test(place.word()) || !isModal(place)) return undefined
  if (!isForm(verb, 'gerund') || isBase(verb) || place.capital(1)) return undefined
  if (!/^(?:again|further|soon|by|to|in|at|from|after|until|the|a|an|his|her|their|its|more|)$/u.test(place.word(2)))
    return undefined
  if (place.here.sentence.text.trimEnd().endsWith('?')) return undefined
  const base = baseOf(verb) ?? verb
  return {message: 'inflected' as const, span: place.span(1), data: {modal: place.word(), verb, base}, suggest: [base]}
}

/** Whether what one can is named before; `so that it could` names none. */
function hasMeans(place: Place): boolean {
  for (let at = -1; at >= -10; at--) {
    const word = place.word(at)
    const isPurpose =
      (word === 'that' && place.word(at - 1) === 'so') || (word === 'so' && place.word(at + 1) === 'that')
    if (means.has(word) && !isPurpose) return true
  }
  return false
}

/** `would then to fall`: what may part the two. */
const parted = /^(?:not|then|also|soon|never|now)$/u

function extraTo(place: Place, modal: string, at: number) {
  const isParted = at === 2 && /^(?:will|would|must|should|might|may)$/u.test(modal) && parted.test(place.word(1))
  if (
    !(at === 1 || isParted) ||
    !isBase(place.word(at + 1)) ||
    (/^(?:can|could)/u.test(modal) && hasMeans(place)) ||
    (modal === 'may' && place.after(means, 3))
  )
    return undefined
  if (
    /^(?:than|as|what|all)$/u.test(place.word(-1)) ||
    /^(?:than|as|what|all|everything|how|when)$/u.test(place.word(-2))
  )
    return undefined
  return {
    message: 'to',
    span: place.span(at),
    data: {modal},
    suggest: [{edits: [{span: [place.span(at)[0], place.span(at + 1)[0]] as const, text: ''}]}]
  } as const
}

function isInflected(place: Place, at: number): boolean {
  const verb = place.word(at)
  if (finite.has(verb)) return true
  if (isBase(verb) || whWords.has(place.word(-1)) || isPlainToo(place, at)) return false
  if (isForm(verb, 'gerund'))
    return (
      determiners.has(place.word(at + 1)) ||
      objectPronouns.has(place.word(at + 1)) ||
      possessives.has(place.word(at + 1))
    )
  if (isForm(verb, 'third')) return isOnlyVerb(verb) || place.word(at + 1) !== ''
  return isForm(verb, 'past') || isForm(verb, 'participle')
}

function auxiliary(verb: string): string {
  if (verb === 'been') return 'have been'
  return /^ha/u.test(verb) ? 'have' : 'be'
}

function repairs(place: Place, at: number, base: string): string[] {
  const verb = place.word(at)
  const participle = participleOf(verb)
  if (finite.has(verb) || isForm(verb, 'gerund') || participle !== verb || !verbOf(verb)) return [base]
  const passive = `be ${verb}`
  return place.word(at + 1) === 'by' || /^(?:on|in|at)$/u.test(place.word(at + 1)) ? [passive, base] : [base, passive]
}
