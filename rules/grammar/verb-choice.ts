import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isForm, isGerund, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  finiteBe,
  isMidAdverb,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Nouns that an infinitive follows: `the first attempt to involve`. */
const takesInfinitive = wordSet(
  'attempt attempts decision decisions bid plan plans effort efforts ability inability refusal failure order permission willingness readiness intention desire agreed decided refused tried wants want wanted hopes hoped expected likely unlikely able unable ready willing unwilling forced ordered asked told urged allowed failed managed threatened promised began begins vowed pledged seeks sought arrangement chance'
)

/** Nouns that an engine prints for their verbs. */
const verbOfNoun = new Map(
  Object.entries({
    strength: 'strengthen',
    success: 'succeed',
    decision: 'decide',
    choice: 'choose',
    loss: 'lose',
    sale: 'sell',
    proof: 'prove',
    belief: 'believe',
    growth: 'grow',
    life: 'live',
    threat: 'threaten',
    solution: 'solve',
    agreement: 'agree',
    development: 'develop',
    protection: 'protect',
    production: 'produce',
    investment: 'invest',
    management: 'manage',
    payment: 'pay',
    reduction: 'reduce',
    improvement: 'improve',
    analysis: 'analyse',
    response: 'respond',
    defence: 'defend',
    defense: 'defend',
    advice: 'advise',
    diagnosis: 'diagnose',
    treatment: 'treat',
    assessment: 'assess',
    replacement: 'replace',
    removal: 'remove',
    refusal: 'refuse',
    approval: 'approve',
    support: 'support',
    discussion: 'discuss',
    depth: 'deepen',
    length: 'lengthen',
    weakness: 'weaken',
    education: 'educate',
    information: 'inform',
    invitation: 'invite',
    destruction: 'destroy',
    construction: 'build',
    election: 'elect',
    protest: 'protest',
    arrival: 'arrive',
    withdrawal: 'withdraw',
    expansion: 'expand',
    explanation: 'explain',
    prevention: 'prevent',
    provision: 'provide',
    resolution: 'resolve',
    restriction: 'restrict',
    selection: 'select',
    cooperation: 'cooperate',
    participation: 'participate',
    investigation: 'investigate',
    negotiation: 'negotiate',
    celebration: 'celebrate',
    evacuation: 'evacuate',
    creation: 'create',
    introduction: 'introduce'
  })
)

/** Feelings and actions in -ing where somebody has them or suffers them, by the preposition that tells. */
const passives = new Map(
  Object.entries({
    interesting: {right: 'interested', with: /^in$/u},
    exciting: {right: 'excited', with: /^(?:about|by)$/u},
    surprising: {right: 'surprised', with: /^(?:at|by)$/u},
    informing: {right: 'informed', with: /^(?:about|of|that)$/u},
    concerning: {right: 'concerned', with: /^(?:about|by|that)$/u},
    disappointing: {right: 'disappointed', with: /^(?:by|with|at)$/u},
    satisfying: {right: 'satisfied', with: /^with$/u},
    worrying: {right: 'worried', with: /^(?:by|that)$/u},
    locating: {right: 'located', with: /^(?:in|on|near)$/u},
    situating: {right: 'situated', with: /^(?:in|on|near)$/u},
    basing: {right: 'based', with: /^(?:in|on)$/u},
    scheduling: {right: 'scheduled', with: /^(?:for|to)$/u},
    involving: {right: 'involved', with: /^in$/u},
    shocking: {right: 'shocked', with: /^(?:by|at)$/u},
    accusing: {right: 'accused', with: /^of$/u},
    suspecting: {right: 'suspected', with: /^of$/u}
  })
)

const helping = wordSet(
  'help helps helped helping allow allows allowed enable enables enabled want wants wanted urge urged asked ask force forced'
)

const raises = new Map(Object.entries({rise: 'raise', rises: 'raises', rose: 'raised'}))

const sayings = new Map(
  Object.entries({announcement: 'announced', statement: 'said', confirmation: 'confirmed', explanation: 'explained'})
)

export default placeRule({
  id: 'grammar/verb-choice',
  summary:
    'Find an infinitive for an -ing form, a noun for its verb, and one verb for its neighbour (`considering to raise`, `to strength its walls`, `rise prices`).',
  why: 'What follows a verb, and which of two kindred verbs is meant, differs from language to language.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'It was the first attempt to ⟦involving⟧ a bank.', better: 'It was the first attempt to involve a bank.'},
    {bad: 'The port is considering ⟦to raise⟧ fees.', better: 'The port is considering raising fees.'},
    {bad: 'The port vowed to ⟦strength⟧ its walls.', better: 'The port vowed to strengthen its walls.'},
    {near: 'They look forward to winning, and the key to winning is calm.'},
    {bad: 'Shops had to ⟦rise⟧ prices in May.', better: 'Shops had to raise prices in May.'},
    {bad: 'They are ⟦interesting⟧ in the offer.', better: 'They are interested in the offer.'},
    {good: 'The port is considering raising fees.'}
  ],
  ...shapesByWord<'form'>([
    [['to'], toGerund],
    [wordSet('considering suggesting suggested recommended avoiding avoided finished denied denying'), considering],
    [['to'], toNoun],
    [raises.keys(), risePrices],
    [passives.keys(), interesting],
    [sayings.keys(), attribution]
  ])
})

/** `the first attempt to involving a bank`. */
function toGerund(place: Place) {
  const verb = place.word(1)
  if (!isGerund(verb) || !takesInfinitive.has(place.word(-1)) || place.capital(1)) return undefined
  const next = place.word(2)
  const object = determiners.has(next) || objectPronouns.has(next) || (/[^s]s$/u.test(next) && !prepositions.has(next))
  return object ? report(place, 1, baseOf(verb)!) : undefined
}

/** `is considering to raise fees`. */
function considering(place: Place) {
  if (place.word(1) !== 'to' || !isForm(place.word(2), 'base')) return undefined
  // `it is recommended to keep`
  if (finiteBe.has(place.word(-1)) && !place.word().endsWith('ing')) return undefined
  if (!finiteBe.has(place.word(-1)) && !/ing$|^(?:has|have|had|he|she|they|also)$/u.test(place.word(-1)))
    return undefined
  if (prepositions.has(place.word(2)) || place.word(2) === 'be') return undefined
  const right = verbOf(place.word(2))!.gerund
  const data = {word: `to ${place.word(2)}`, right}
  return {message: 'form' as const, span: place.span(1, 2), data, suggest: [right]}
}

/** `pledged to strength its defences`. */
function toNoun(place: Place) {
  const right = verbOfNoun.get(place.word(1))
  if (!right || right === place.word(1) || place.capital(1)) return undefined
  if (!/^(?:the|a|an|its|his|her|their|this|these|all)$/u.test(place.word(2))) return undefined
  return takesInfinitive.has(place.word(-1)) ||
    place.after(helping, 4) ||
    /^(?:is|are|was|were|have|has|had|in|order)$/u.test(place.word(-1))
    ? report(place, 1, right)
    : undefined
}

/** `forced them to rise prices`: what somebody raises. */
function risePrices(place: Place) {
  const right = raises.get(place.word())
  const object =
    /^(?:prices|taxes|wages|fees|money|funds|questions|concerns|awareness|salaries|tariffs|pensions|fares|rents|doubts|eyebrows|alarm|hopes|fears)$/u
  const at = /^(?:the|its|their|his|her)$/u.test(place.word(1)) ? 2 : 1
  if (
    !right ||
    !object.test(place.word(at)) ||
    !(endsPhrase(place.word(at + 1)) || /^(?:twice|again|further|sharply|three|once)$/u.test(place.word(at + 1)))
  )
    return undefined
  const isVerb =
    place.word() === 'rise'
      ? /^(?:to|will|would|could|must|should|can|may)$/u.test(place.word(-1))
      : place.word(-1) !== ''
  return isVerb && !determiners.has(place.word(-1)) && place.word(-1) !== 'of' ? report(place, 0, right) : undefined
}

/** `They are interesting in the offer`. */
function interesting(place: Place) {
  const known = passives.get(place.word())
  if (!known?.with.test(place.word(1)) || place.capital()) return undefined
  const at = place.word(-1) === 'not' || isMidAdverb(place.word(-1)) || place.word(-1) === 'very' ? -2 : -1
  if (!/^(?:is|are|was|were|been|be)$/u.test(place.word(at))) return undefined
  const subject = place.word(at - 1)
  // `The result is interesting in itself`: people have feelings.
  const isPerson = /^(?:he|she|they|we|i|who|people|police|not)$/u.test(subject) || /[^s]s$/u.test(subject)
  const isThing = /^(?:informing|locating|situating|basing|scheduling|involving|accusing|suspecting)$/u.test(
    place.word()
  )
  return isPerson || isThing ? report(place, 0, known.right) : undefined
}

/** `…, the council announcement on Tuesday.` */
function attribution(place: Place) {
  const right = sayings.get(place.word())
  if (!right || !/^(?:on|)$/u.test(place.word(1))) return undefined
  const {sentence} = place.here
  const [before, after] = [
    sentence.text.slice(0, place.span()[0] - sentence.start),
    sentence.text.slice(place.span()[1] - sentence.start)
  ]
  const isSource =
    /^[^,]{20,}, (?!(?:in|after|with|by|according|despite|following|the first|a|an) )[\p{L} ]{3,40} $/u.test(before)
  return isSource &&
    /^(?: on \p{Lu}\p{Ll}+day)?\.$/u.test(after) &&
    !/\b(?:in|of|a|an)\b[^,]*$/u.test(before.slice(before.lastIndexOf(',')))
    ? report(place, 0, right)
    : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}
