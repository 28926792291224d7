import {placeRule} from '../../src/core/place-rule.js'
import {verbAt, wrongForm} from '../../src/text/auxiliaries.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isOnlyVerb, isParticiple, verbOf} from '../../src/text/verbs.js'
import {auxiliaries, demonstratives, determiners, doForms, negatedDo, whWords} from '../../src/text/word-classes.js'
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
    {bad: 'The firm ⟦not pay⟧ for the damage.', better: 'The firm does not pay for the damage.'},
    {bad: 'She ⟦no wants⟧ to sell the mill.', better: 'She does not want to sell the mill.'},
    {bad: 'The two sides ⟦did not can⟧ agree.', better: 'The two sides could not agree.'},
    {good: 'The minister did not go to the summit.'},
    {near: 'Those who did not were fined.'},
    {near: 'The city begged that she not try.'},
    {near: 'Should the firm not pay, he no longer wants to sell, and those who did not must pay.'}
  ],
  concerns: word => doForms.has(word) || word === 'not' || word === 'no',
  found(place) {
    if (place.word() === 'no') return noVerb(place)
    return place.word() === 'not' ? (withoutDo(place) ?? nounWithoutDo(place)) : afterDo(place, place.word())
  }
})

/** `He no wants to leave`. */
function noVerb(place: Place) {
  const verb = place.word(1)
  const isSubject =
    /^(?:he|she|it|they|we|i|who)$/u.test(place.word(-1)) ||
    (pluralOf(place.word(-1)) !== undefined && determiners.has(place.word(-2)))
  const isVerb = isOnlyVerb(verb) || /^(?:wants?|needs?|works?|lives?|knows?|trusts?)$/u.test(verb)
  if (!isSubject || place.next() !== ' ') return undefined
  return isVerb ? deny(place, isForm(verb, 'third') ? 'does' : 'do') : undefined
}

/** Before a noun they ask for a plain verb behind it: `let the dog not bark`, `why does the dog not bark`. */
const plainers = new Set([...mandative, ...auxiliaries, ...wordSet('let make see watch have or if that lest')])

/** `The firm not pay taxes`. */
function nounWithoutDo(place: Place) {
  const [noun, verb] = [place.word(-1), place.word(1)]
  const isMany = singularOf(noun) !== undefined
  if (!isMany && pluralOf(noun) === undefined) return undefined
  const from = [-2, -3].find(at => determiners.has(place.word(at)))
  if (from === undefined || place.capital(1) || place.next() !== ' ' || verbOf(verb)?.adjective) return undefined
  if (!/^(?:|why|how|but|and|because|when|although|said)$/u.test(place.word(from - 1))) return undefined
  if (!isBase(verb) || isParticiple(verb) || place.afterAnywhere(plainers)) return undefined
  return isForm(noun, 'gerund') ? undefined : deny(place, isMany ? 'do' : 'does')
}

function deny(place: Place, auxiliary: string) {
  const base = baseOf(place.word(1))
  const [right, past] = [`${auxiliary} not ${base}`, `did not ${base}`]
  const data = {auxiliary: place.word(-1), verb: place.phrase(0, 1), right}
  return {message: 'wrong' as const, span: place.span(0, 1), data, suggest: [right, past]}
}

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

/** `did not can agree`, but not `those who did not must pay`. */
function cannot(place: Place, at: number) {
  const verb = place.word(at)
  if (!isBase(place.word(at + 1)) || place.afterAnywhere(whWords) || place.afterAnywhere(demonstratives))
    return undefined
  const right = verb === 'can' && /^did/u.test(place.word()) ? 'could not' : verb === 'can' ? 'cannot' : `${verb} not`
  const data = {auxiliary: place.phrase(0, at - 1), verb, right}
  return {message: 'wrong' as const, span: place.span(0, at), data, suggest: [right]}
}

function afterDo(place: Place, auxiliary: string) {
  const negated = negatedDo.has(auxiliary)
  if (!negated && place.word(1) !== 'not') return undefined
  const at = verbAt(place, negated ? 1 : 2)
  const verb = place.word(at)
  if (place.capital(at) || isBase(verb)) return undefined
  if (/^(?:can|could|must|should)$/u.test(verb)) return cannot(place, at)
  const inflected = verb === 'has' || verb === 'had' || isForm(verb, 'past') || isForm(verb, 'third')
  return inflected ? wrongForm(place, at, baseOf(verb)!) : undefined
}
