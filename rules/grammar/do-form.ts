import {placeRule} from '../../src/core/place-rule.js'
import {verbAt, wrongForm} from '../../src/text/auxiliaries.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isGerund, isOnlyVerb} from '../../src/text/verbs.js'
import {determiners, doForms, negatedDo} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What asks for a plain verb in the clause that follows: `begged that she not try`. */
const mandative = wordSet(
  'asked asks begged demanded demands insisted insists requested recommended recommends suggested urged urges proposed proposes required requires ordered ruled advised decreed stipulated implored preferred essential vital crucial imperative important necessary'
)

export default placeRule({
  id: 'grammar/do-form',
  summary: 'Find the wrong form of a verb after do, and a negation without do (`did not went`, `he not know`).',
  why: 'English denies with do and the plain form of the verb; most languages do without.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'The minister did not ⟦went⟧ to the summit.', better: 'The minister did not go to the summit.'},
    {bad: 'The airport does not ⟦has⟧ a second runway.', better: 'The airport does not have a second runway.'},
    {bad: 'The clerk said he ⟦not know⟧ the price.', better: 'The clerk said he does not know the price.'},
    {bad: 'Why did the clerk ⟦waited⟧ so long?', better: 'Why did the clerk wait so long?'},
    {bad: 'She did never ⟦said⟧ that.', better: 'She did never say that.'},
    {good: 'The minister did not go to the summit.'},
    {near: 'Those who did not were fined.'},
    {near: 'The city begged that she not try.'}
  ],
  concerns: word => doForms.has(word) || word === 'not',
  found: place => (place.word() === 'not' ? withoutDo(place) : (afterDo(place, place.word()) ?? afterSubject(place)))
})

/** `he not know`, `she not attended`. */
function withoutDo(place: Place) {
  const verb = place.word(1)
  if (
    !/^(?:he|she|they|we)$/u.test(place.word(-1)) ||
    !(place.word(-2) === '' || /^(?:that|and|but|said|because)$/u.test(place.word(-2)))
  )
    return undefined
  // `asked that he not attend`
  if (mandative.has(place.word(-3))) return undefined
  const past = isForm(verb, 'past')
  if (place.capital(1) || (!past && !isForm(verb, 'base') && !isForm(verb, 'third')) || isForm(verb, 'gerund'))
    return undefined
  const does = /^(?:he|she)$/u.test(place.word(-1)) ? 'does' : 'do'
  const right = `${past && !isBase(verb) ? 'did' : does} not ${baseOf(verb)}`
  return {
    message: 'wrong' as const,
    span: place.span(0, 1),
    data: {auxiliary: place.word(-1), verb: `not ${verb}`, right},
    suggest: [right]
  }
}

function afterDo(place: Place, auxiliary: string) {
  const negated = negatedDo.has(auxiliary)
  if (!negated && place.word(1) !== 'not') return undefined
  const at = verbAt(place, negated ? 1 : 2)
  const verb = place.word(at)
  if (place.capital(at) || isBase(verb)) return undefined
  const inflected = verb === 'has' || verb === 'had' || isForm(verb, 'past') || isForm(verb, 'third')
  return inflected ? wrongForm(place, at, baseOf(verb)!) : undefined
}

/** `did the clerk waited`, `did never said`. */
function afterSubject(place: Place) {
  const isAsked = /^(?:why|how|when|where|what|who|whom)$/u.test(place.word(-1)) || place.opens
  const at = isAsked ? behindSubject(place) : /^(?:never|also|still|always|even)$/u.test(place.word(1)) ? 2 : 0
  const verb = place.word(at)
  if (at === 0 || place.capital(at) || isBase(verb) || isGerund(verb) || verb === 'had') return undefined
  const isSure =
    !isAsked ||
    at === 2 ||
    /^(?:the|a|an|about|to|so|it|in|at|that|his|her|their|its|him|them)$/u.test(place.word(at + 1))
  return isSure && (verb === 'has' || isForm(verb, 'past') || (isForm(verb, 'third') && isOnlyVerb(verb)))
    ? wrongForm(place, at, baseOf(verb)!)
    : undefined
}

/** Where the verb of a question stands: behind a pronoun, or behind an article and its noun. */
function behindSubject(place: Place): number {
  if (/^(?:he|she|they|we|it|you|i|police|people)$/u.test(place.word(1))) return 2
  const isNoun = pluralOf(place.word(2)) !== undefined || singularOf(place.word(2)) !== undefined
  return determiners.has(place.word(1)) && isNoun ? 3 : 0
}
