import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isOnlyVerb, isParticiple, verbOf} from '../../src/text/verbs.js'
import {auxiliaries, determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What asks for a plain verb in the clause that follows: `begged that she not try`. */
const mandative = wordSet(
  'asked asks begged demanded demands insisted insists requested recommended recommends suggested urged urges proposed proposes required requires ordered ruled advised decreed stipulated implored preferred essential vital crucial imperative important necessary'
)

export default placeRule({
  id: 'grammar/lost-do',
  summary: 'Find a negation without do (`he not know`, `The firm not pay`, `she no wants`).',
  why: 'English denies with do; most languages put their `not` before the verb and nothing else.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {lost: 'Unexpected `{found}` after `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The clerk said he ⟦not know⟧ the price.', better: 'The clerk said he does not know the price.'},
    {bad: 'The firm ⟦not pay⟧ for the damage.', better: 'The firm does not pay for the damage.'},
    {bad: 'She ⟦no wants⟧ to sell the mill.', better: 'She does not want to sell the mill.'},
    {good: 'The clerk said he does not know the price.'},
    {near: 'The city begged that she not try.'},
    {near: 'Should the firm not pay, he no longer wants to sell.'}
  ],
  concerns: word => word === 'not' || word === 'no',
  found: place => (place.word() === 'no' ? noVerb(place) : (withoutDo(place) ?? nounWithoutDo(place)))
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
  return deny(place, past && !isBase(verb) ? 'did' : does)
}

function deny(place: Place, auxiliary: string) {
  const base = baseOf(place.word(1))
  const rights = [...new Set([`${auxiliary} not ${base}`, `did not ${base}`])]
  const data = {found: place.phrase(0, 1), subject: place.printed(-1), right: rights[0]!}
  return {message: 'lost' as const, span: place.span(0, 1), data, suggest: rights}
}
