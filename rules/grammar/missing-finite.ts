import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isCountNoun, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isPredicate} from '../../src/text/predicates.js'
import {isForm, readings} from '../../src/text/verbs.js'
import {auxiliaries, determiners, isMidAdverb, numbers, prepositions, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a subject is, and never does: between the two stands a form of `be`. */
const predicates = wordSet(
  'able unable likely unlikely aware unaware afraid willing unwilling ready confident optimistic pessimistic responsible guilty innocent eligible capable convinced satisfied pleased grateful proud ashamed alive dead homeless pregnant missing unconscious stranded trapped'
)
/** The same of what `it` stands for: `said it too early to tell`. */
const judgements = wordSet(
  'clear unclear likely unlikely possible impossible necessary unnecessary important difficult essential vital unfair illegal unlawful unacceptable inappropriate premature inevitable'
)
/** What a clause begins behind, so that the pronoun is its subject. */
const openers = wordSet(
  'that because if when while although though whether where since until unless but and said says as after before than once so'
)
const inverted = wordSet(
  "is are was were am be has have had do does did will would can could should may might must let isn't aren't wasn't weren't haven't hasn't don't didn't doesn't nor neither"
)

export default placeRule({
  id: 'grammar/missing-finite',
  summary:
    'Find subjects whose verb lost its auxiliary or its `be` (`said they looking for`, `the man who unable to`, `the toll risen to 40`).',
  why: 'Some languages have no verb be in the present, and build their tenses without auxiliaries.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    missing: 'Missing `{word}` before `{next}`',
    had: 'Unexpected `born` with whom one has, expected `had`',
    passed: 'Unexpected `past`, expected the verb `passed`'
  },
  examples: [
    {bad: 'Police said they ⟦looking⟧ for two men.', better: 'Police said they were looking for two men.'},
    {bad: 'The clerk said he not ⟦aware⟧ of the rule.', better: 'The clerk said he was not aware of the rule.'},
    {bad: 'Those who ⟦unable⟧ to walk were carried.', better: 'Those who were unable to walk were carried.'},
    {bad: 'The mayor said it ⟦too⟧ early to reopen.', better: 'The mayor said it was too early to reopen.'},
    {bad: 'The firm said there ⟦no⟧ plans to move.', better: 'The firm said there were no plans to move.'},
    {bad: 'Boats which ⟦taken⟧ to port were sold.', better: 'Boats which were taken to port were sold.'},
    {bad: 'She says it ⟦a⟧ sound plan.', better: 'She says it is a sound plan.'},
    {bad: 'He ⟦afraid⟧ of dogs.', better: 'He was afraid of dogs.'},
    {bad: 'If they ⟦born⟧ two sons, they got a grant.', better: 'If they had two sons, they got a grant.'},
    {bad: 'Vets ⟦long⟧ known that goats bite.', better: 'Vets have long known that goats bite.'},
    {bad: 'We now ⟦in⟧ Lund.', better: 'We were now in Lund.'},
    {bad: 'Check the firms they ⟦dealing⟧ with.', better: 'Check the firms they were dealing with.'},
    {bad: 'He ⟦past⟧ away in May.', better: 'He passed away in May.'},
    {bad: 'We ⟦done⟧ nothing wrong.', better: 'We have done nothing wrong.'},
    {bad: 'The number of cases ⟦risen⟧ to 14 on Friday.', better: 'The number of cases has risen to 14 on Friday.'},
    {bad: 'Rents ⟦grown⟧ by a third.', better: 'Rents have grown by a third.'},
    {
      near: 'Rents, risen by a third, were frozen, and a man gone to Lund since May. Wheat grown in Lund is sold there.'
    },
    {near: 'With prices risen to 40 crowns, wheat grown in the north, the best in years.'},
    {good: 'Police said they were looking for two men.'},
    {near: 'He found it a sound plan that she of all people shared.'},
    {near: 'Are they looking for him, and is he aware of it?'},
    {near: 'He found it difficult and she, unable to sleep, went there no more.'},
    {near: 'She asked where they were and what he was, being new.'},
    {near: 'He trapped batsman Luke Amory with the fourth ball.'}
  ],
  ...shapesByWord<'missing' | 'had' | 'passed'>([
    [['he', 'she', 'they', 'we'], pronoun],
    [['who', 'which'], relative],
    [['it'], it],
    [['there'], there],
    [['he', 'she', 'they', 'we', 'it'], state],
    [['long', 'already', 'never', 'since', 'recently'], lostHave],
    [['risen', 'arisen', 'gone', 'grown'], goneWithout]
  ]),
  unless: place => /^(?:AUX)$/u.test(place.tag(-1))
})

/** Whether a word can be no finite verb: an -ing form, or a participle that is no past. */
function isNonfinite(word: string): boolean {
  const all = readings(word)
  if (/^(?:being|starting|trucking|having|including|following|given|according|come|become|run|overcome)$/u.test(word))
    return false
  return all.length > 0 && all.every(({form}) => form === 'gerund' || form === 'participle')
}

/** How many adverbs stand before the word that should be the verb. */
function skip(place: Place): number {
  let at = 1
  while (at < 3 && (place.word(at) === 'not' || isMidAdverb(place.word(at)))) at++
  return at
}

/** `said they looking for`, `because he not aware`. */
function pronoun(place: Place) {
  const before = place.word(-1)
  if (before === '' ? !place.opens : !openers.has(before) && !(isCountNoun(before) && isBareGerund(place, skip(place))))
    return undefined
  if (/^(?:and|but|than|as|so)$/u.test(before) && inverted.has(place.word(-2))) return undefined
  if (before === 'and' && place.word(-2) !== '') return undefined
  const at = skip(place)
  const word = place.word(at)
  if (place.capital(at) || place.next() !== ' ') return undefined
  const next = place.word(at + 1)
  if (word === 'born' && (determiners.has(next) || numbers.has(next)))
    return {message: 'had' as const, span: place.span(at), data: {}, suggest: ['had']}
  if (word === 'past' && /^(?:away|out|through|by|on)$/u.test(next))
    return {message: 'passed' as const, span: place.span(at), data: {}, suggest: ['passed']}
  if (isNonfinite(word) && !isForm(word, 'gerund') && (opensThing(next) || /^(?:gone|been)$/u.test(word)))
    return missing(
      place,
      at,
      /^(?:said|added)$/u.test(before) ? 'had' : /^(?:he|she)$/u.test(place.word()) ? 'has' : 'have'
    )
  const isBare = isNonfinite(word) && !(before === 'than' || before === 'as' || before === 'so')
  return isBare || (predicates.has(word) && !hasObject(place, at))
    ? missing(place, at, /^(?:he|she)$/u.test(place.word()) ? 'was' : 'were')
    : undefined
}

/** What a participle has for its object: `We done nothing`. */
const opensThing = (word: string): boolean =>
  determiners.has(word) ||
  numbers.has(word) ||
  /^(?:nothing|something|everything|him|them|us|me|what|that)$/u.test(word)

/** `He trapped batsman Luke Amory`: a past with its object. */
const hasObject = (place: Place, at: number): boolean =>
  isForm(place.word(at), 'past') && place.next(at) === ' ' && !prepositions.has(place.word(at + 1))

/** `He fine in the end`, `because it a rule`, `says it outside its remit`: nothing of it can be a verb. */
function state(place: Place) {
  const before = place.word(-1)
  if (!(place.opens || clauses.has(before) || (before === 'but' && place.word(-2) === ''))) return undefined
  if (place.next() !== ' ' || !place.stopped || place.here.sentence.text.includes('?')) return undefined
  if (place.word() === 'it' && !place.opens && !/^(?:says|because|that)$/u.test(before)) return undefined
  const at = skip(place)
  const word = place.word(at)
  if (place.capital(at) || !/[ ,.]/u.test(place.next(at))) return undefined
  const many = /^(?:they|we)$/u.test(place.word())
  if (hasObject(place, at)) return undefined
  if (!(isPredicate(word) || stateOpeners.test(word) || isBareGerund(place, at) || isVerbless(place))) return undefined
  const be = before === 'says' ? (many ? 'are' : 'is') : many ? 'were' : 'was'
  return missing(place, at, be)
}

/** `Vets long known that`: a subject that opens the sentence, and a participle with an object or a clause. */
function lostHave(place: Place) {
  const {index} = place.here
  const [noun, word, next] = [place.word(-1), place.word(1), place.word(2)]
  const isSubject = index > 0 && index < 4 && isCountNoun(noun)
  if (!isSubject || !place.stopped || !isNonfinite(word) || isForm(word, 'gerund')) return undefined
  if (next !== 'that' && !determiners.has(next) && !whWords.has(next)) return undefined
  return missingHave(place, singularOf(noun) !== undefined)
}

function missingHave(place: Place, isMany: boolean) {
  const have = isMany ? 'have' : 'has'
  const data = {word: have, next: place.printed()}
  return {message: 'missing' as const, span: place.span(), data, suggest: [`${have} ${place.printed()}`]}
}

/** `The toll risen to 40 by Sunday.`: one stretch without a mark, in which no other word may be a verb. */
function goneWithout(place: Place) {
  const {index, sentence} = place.here
  if (!place.stopped || index === 0 || index > 9 || !/^(?:to|by|from|since|above|below)$/u.test(place.word(1)))
    return undefined
  const {words} = sentence
  const end = words.length - 1 - index
  if (place.word(-index) === '' || place.word(end) === '') return undefined
  if (words.some(({lower, text}, at) => at !== index && text !== 'May' && mayBeFinite(lower))) return undefined
  const before = words.slice(0, index).map(({lower}) => lower)
  const link = before.findIndex(word => prepositions.has(word))
  const head = before.at(link < 0 ? -1 : link - 1) ?? ''
  const isMany = singularOf(head) !== undefined || head === 'rents'
  if (link === 0 || !(isMany || isCountNoun(head) || risers.has(head))) return undefined
  return missingHave(place, isMany)
}

const risers = wordSet(
  'toll rent rents inflation unemployment demand output turnover revenue debt traffic support concern investment consumption spending'
)

const mayBeFinite = (word: string): boolean =>
  auxiliaries.has(word) ||
  whWords.has(word) ||
  /['’]/u.test(word) ||
  (!isCountNoun(word) &&
    !risers.has(word) &&
    singularOf(word) === undefined &&
    !prepositions.has(word) &&
    hasFiniteForm(word))

const hasFiniteForm = (word: string): boolean =>
  readings(word).some(({form}) => form !== 'gerund' && form !== 'participle')

/** `We now in Lund, where`: a place or a phrase, and up to the next mark not a word that may be a verb. */
function isVerbless(place: Place): boolean {
  const first = place.word(skip(place))
  if (!prepositions.has(first) && !determiners.has(first) && first !== 'so') return false
  let at = 1
  for (; place.word(at) !== ''; at++) {
    const word = place.word(at)
    if (
      hasFiniteForm(word) ||
      auxiliaries.has(word) ||
      place.capital(1) ||
      /(?:ed|[^s]s|['’]\p{L}+)$/u.test(word) ||
      whWords.has(word)
    )
      return false
  }
  return at > 2 && /^[.;]/u.test(place.rest(at - 1))
}

const clauses = wordSet('says that because if whether although though where until unless')
const stateOpeners = /^(?:an?|very|too|under|outside|inside|against|within|among|without|also|only|obvious|not)$/u

const isBareGerund = (place: Place, at: number): boolean =>
  isNonfinite(place.word(at)) && isForm(place.word(at), 'gerund')

/** `Those who unable to`, `boats which taken`. */
function relative(place: Place) {
  const {sentence, index} = place.here
  const noun = sentence.words[index - 1]?.lower ?? ''
  if (index === 0 || prepositions.has(noun) || sentence.text.trimEnd().endsWith('?')) return undefined
  const at = skip(place)
  const word = place.word(at)
  if (place.capital(at) || word === 'been') return undefined
  const many = singularOf(noun) !== undefined || /^(?:those|people)$/u.test(noun)
  return isNonfinite(word) || predicates.has(word) ? missing(place, at, many ? 'were' : 'was') : undefined
}

/** `said it too early`, `because it unclear`. */
function it(place: Place) {
  if (!/^(?:said|says|that|because|although|while|but|added|though)$/u.test(place.word(-1))) return undefined
  const at = skip(place)
  const [word, next] = [place.word(at), place.word(at + 1)]
  if (word === 'too')
    return /^(?:early|late|soon|dangerous|difficult|expensive|cold|hot|risky)$/u.test(next)
      ? missing(place, at, 'was')
      : undefined
  if (isForm(word, 'gerund') && isNonfinite(word) && place.word(-1) !== 'that') return missing(place, at, 'was')
  return judgements.has(word) ? missing(place, at, 'was') : undefined
}

/** `said there no plans`. */
function there(place: Place) {
  if (!/^(?:said|says|that|because|although|while|but|added|though|if)$/u.test(place.word(-1)) || place.word(1) === '')
    return undefined
  const word = place.word(1)
  if (!/^(?:no|nothing|little|enough|many|several|few|insufficient|a|an|still|now)$/u.test(word)) return undefined
  if (/^(?:still|now)$/u.test(word) && !/^(?:no|a|an|time|many|several|some)$/u.test(place.word(2))) return undefined
  const many = /^(?:many|several|few)$/u.test(word) || singularOf(place.word(2)) !== undefined
  return missing(place, 1, many ? 'were' : 'was')
}

/** Reports the word at a place and puts the lost one before it and before its `not`. */
function missing(place: Place, at: number, word: string) {
  const [from] = place.span(1)
  const edits = [{span: [from, from] as const, text: `${word} `}]
  const next = place.printed(at)
  return {
    message: 'missing' as const,
    span: place.span(at),
    data: {word, next},
    suggest: [{edits, text: `${word} ${next}`}]
  }
}
