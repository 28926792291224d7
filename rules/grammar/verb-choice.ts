import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {baseOf, isBase, isForm, isGerund, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  finiteBe,
  isMidAdverb,
  modals,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, slotsOf} from '../../src/text/word-slots.js'
import table from './verb-choice.tsv'

/** Nouns and verbs that an infinitive follows: `the first attempt to involve`. */
const takesInfinitive = wordSet(
  'attempt attempts decision decisions bid plan plans effort efforts ability inability refusal failure order permission willingness readiness intention desire agreed decided refused tried wants want wanted hopes hoped expected likely unlikely able unable ready willing unwilling forced ordered asked told urged allowed failed managed threatened promised began begins vowed pledged seeks sought arrangement chance'
)

const rows = readTable<'word' | 'right' | 'use' | 'next'>(table)

/** Nouns that an engine prints for their verbs. */
const verbOfNoun = new Map(rows.filter(({use}) => use === 'to noun').map(({word, right}) => [word, right]))

/** Feelings and actions in -ing where somebody has them or something suffers them, with what tells behind. */
const passives = new Map(
  rows
    .filter(({use}) => use === 'person' || use === 'thing')
    .map(({word, right, use, next}) => [word, {right, isThing: use === 'thing', next: slotsOf(next)}])
)

const helping = wordSet(
  'help helps helped helping allow allows allowed enable enables enabled want wants wanted urge urged asked ask force forced'
)

const raises = new Map(Object.entries({rise: 'raise', rises: 'raises', rose: 'raised'}))

/** What somebody raises. */
const raised = wordSet(
  'prices taxes wages fees money funds questions concerns awareness salaries tariffs pensions fares rents doubts eyebrows alarm hopes fears'
)

const sayings = new Map(
  Object.entries({announcement: 'announced', statement: 'said', confirmation: 'confirmed', explanation: 'explained'})
)

const tellings = new Map(Object.entries({say: 'tell', says: 'tells', said: 'told', saying: 'telling'}))

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
    {bad: 'The mill will ⟦expansion⟧ its yard.', better: 'The mill will expand its yard.'},
    {bad: 'The tunnel will ⟦short⟧ the trip.', better: 'The tunnel will shorten the trip.'},
    {bad: 'Shops had to ⟦rise⟧ prices in May.', better: 'Shops had to raise prices in May.'},
    {bad: 'They are ⟦interesting⟧ in the offer.', better: 'They are interested in the offer.'},
    {bad: 'The guards are ⟦saying⟧ us to wait.', better: 'The guards are telling us to wait.'},
    {good: 'The port is considering raising fees.'}
  ],
  ...shapesByWord<'form'>([
    [['to'], toGerund],
    [wordSet('considering suggesting suggested recommended avoiding avoided finished denied denying'), considering],
    [['to'], toNoun],
    [modals, willNoun],
    [raises.keys(), risePrices],
    [passives.keys(), interesting],
    [sayings.keys(), attribution],
    [tellings.keys(), saidUsTo]
  ])
})

/** `They are saying us to leave`. */
function saidUsTo(place: Place) {
  if (!/^(?:us|me|them|him|you)$/u.test(place.word(1)) || place.word(2) !== 'to') return undefined
  return isForm(place.word(3), 'base') ? report(place, 0, tellings.get(place.word())!) : undefined
}

/** `the first attempt to involving a bank`. */
function toGerund(place: Place) {
  const verb = place.word(1)
  if (!isGerund(verb) || !takesInfinitive.has(place.word(-1)) || place.capital(1)) return undefined
  const next = place.word(2)
  const object = determiners.has(next) || objectPronouns.has(next) || (/[^s]s$/u.test(next) && !prepositions.has(next))
  return object ? report(place, 1, baseOf(verb)!) : undefined
}

/** `is considering to raise fees`, but not `it is recommended to keep`. */
function considering(place: Place) {
  const [before, verb] = [place.word(-1), place.word(2)]
  if (place.word(1) !== 'to' || !isForm(verb, 'base') || prepositions.has(verb)) return undefined
  const isActive = finiteBe.has(before)
    ? place.word().endsWith('ing')
    : /ing$|^(?:has|have|had|he|she|they|also)$/u.test(before)
  if (!isActive) return undefined
  const right = verbOf(verb)!.gerund
  return {message: 'form' as const, span: place.span(1, 2), data: {word: `to ${verb}`, right}, suggest: [right]}
}

/** `pledged to strength its defences`. */
function toNoun(place: Place) {
  const right = verbOfNoun.get(place.word(1))
  if (!right || place.capital(1)) return undefined
  const isBare = place.word(1) === 'strength' && takesInfinitive.has(place.word(-1)) && !endsPhrase(place.word(2))
  if (!isBare && !/^(?:the|a|an|its|his|her|their|this|these|all)$/u.test(place.word(2))) return undefined
  return takesInfinitive.has(place.word(-1)) ||
    place.after(helping, 4) ||
    /^(?:is|are|was|were|have|has|had|in|order)$/u.test(place.word(-1))
    ? report(place, 1, right)
    : undefined
}

/** `will expansion its plant`, `could growth to 40`; but not `the will growth`. */
function willNoun(place: Place) {
  const [noun, next] = [place.word(1), place.word(2)]
  const right = verbOfNoun.get(noun)
  if (!right || place.capital() || place.capital(1) || determiners.has(place.word(-1))) return undefined
  const isAdjective = isBase(right) && /en$|^en/u.test(right) && noun !== 'threat'
  const isVerb =
    /^(?:the|a|an|its|his|her|their|this|these|all)$/u.test(next) ||
    (!isAdjective && /^(?:to|by|in|if|when)$/u.test(next))
  return isVerb ? report(place, 1, right) : undefined
}

/** `forced them to rise prices`. */
function risePrices(place: Place) {
  const at = /^(?:the|its|their|his|her)$/u.test(place.word(1)) ? 2 : 1
  const next = place.word(at + 1)
  if (!raised.has(place.word(at))) return undefined
  if (!endsPhrase(next) && !/^(?:twice|again|further|sharply|three|once)$/u.test(next)) return undefined
  const before = place.word(-1)
  const isVerb = place.word() === 'rise' ? /^(?:to|will|would|could|must|should|can|may)$/u.test(before) : before !== ''
  return isVerb && !determiners.has(before) && before !== 'of' ? report(place, 0, raises.get(place.word())!) : undefined
}

/** `They are interesting in the offer`, but not `The result is interesting in itself`: people have feelings. */
function interesting(place: Place) {
  const {right, isThing, next} = passives.get(place.word())!
  if (!fills(next, place, 1) || place.capital()) return undefined
  const at = place.word(-1) === 'not' || isMidAdverb(place.word(-1)) || place.word(-1) === 'very' ? -2 : -1
  if (!/^(?:is|are|was|were|been|be)$/u.test(place.word(at))) return undefined
  const isPerson = /^(?:he|she|they|we|i|who|people|police|not)$|[^s]s$/u.test(place.word(at - 1))
  return isPerson || isThing ? report(place, 0, right) : undefined
}

/** `…, the council announcement on Tuesday.` */
function attribution(place: Place) {
  const before = place.textBefore
  const isSource =
    /^[^,]{20,}, (?!(?:in|after|with|by|according|despite|following|the first|a|an) )[\p{L} ]{3,40} $/u.test(before) &&
    !/\b(?:in|of|a|an)\b[^,]*$/u.test(before.slice(before.lastIndexOf(',')))
  return isSource && /^(?: on \p{Lu}\p{Ll}+day)?\.$/u.test(place.textAfter())
    ? report(place, 0, sayings.get(place.word())!)
    : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}
