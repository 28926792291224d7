import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isOnlyVerb, isParticiple, verbOf} from '../../src/text/verbs.js'
import {articles, auxiliaries, determiners, endsPhrase, objectPronouns} from '../../src/text/word-classes.js'
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
    {
      bad: 'If the rain ⟦not stop⟧ soon, the dam will burst.',
      better: 'If the rain does not stop soon, the dam will burst.'
    },
    {bad: 'If the fee ⟦not cut⟧, the shop will close.', better: 'If the fee is not cut, the shop will close.'},
    {bad: 'The clerk ⟦not answered⟧ the letter.', better: 'The clerk did not answer the letter.'},
    {bad: 'Drivers ⟦not understand⟧ why the road is shut.', better: 'Drivers do not understand why the road is shut.'},
    {good: 'The clerk said he does not know the price.'},
    {near: 'The city begged that she not try.'},
    {near: 'Should the firm not pay, he no longer wants to sell.'},
    {near: 'If the price not paid by the bank was high, the clerk not paid a wage was poor.'},
    {near: 'Let the firm not pay, and may the rain not stop.'}
  ],
  concerns: word => word === 'not' || word === 'no',
  found: place =>
    place.word() === 'no'
      ? noVerb(place)
      : (withoutDo(place) ?? nounWithoutDo(place) ?? nameWithoutDo(place) ?? ifNotDone(place))
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
const plainers = new Set([...mandative, ...auxiliaries, ...wordSet('let make see watch have or that lest')])

/** `The firm not pay taxes`. */
function nounWithoutDo(place: Place) {
  const [noun, verb] = [place.word(-1), place.word(1)]
  const isMany = singularOf(noun) !== undefined || noun === 'people' || noun === 'talks'
  if (!isMany && pluralOf(noun) === undefined && !/^(?:rain|money|aid|help|water|snow)$/u.test(noun)) return undefined
  if (place.capital(1) || place.next() !== ' ' || verbOf(verb)?.adjective || isForm(noun, 'gerund')) return undefined
  const from = subjectStart(place, isMany)
  if (from === undefined || !openers.test(place.word(from - 1)) || place.afterAnywhere(plainers)) return undefined
  if (isForm(verb, 'past') && !isBase(verb)) return hasObject(place, verb) ? deny(place, 'did') : undefined
  if (isForm(verb, 'third') && endsPhrase(place.word(2))) return isMany ? undefined : deny(place, 'does')
  return isBase(verb) && !isParticiple(verb) ? deny(place, isMany ? 'do' : 'does') : undefined
}

/** `But Anna Berg not believe it`. */
function nameWithoutDo(place: Place) {
  if (place.next() !== ' ' || place.capital(1) || !isOnlyVerb(place.word(1)) || !isBase(place.word(1))) return undefined
  return /^(?:(?:But|And|Yet) )?(?:the )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ $/u.test(place.textBefore)
    ? deny(place, 'does')
    : undefined
}

const openers = /^(?:|why|how|but|and|because|when|although|said|if|unless)$/u

/** The article of the noun before `not`, or the plural with which the sentence opens. */
function subjectStart(place: Place, isMany: boolean): number | undefined {
  const from = [-2, -3].find(at => determiners.has(place.word(at)))
  return from ?? (isMany && place.here.index === 1 ? -1 : undefined)
}

/** `not answered the letter`, but not `the clerk not paid a wage`. */
const hasObject = (place: Place, verb: string): boolean =>
  !isParticiple(verb) || ((articles.has(place.word(2)) || objectPronouns.has(place.word(2))) && !givers.test(verb))

const givers =
  /^(?:given|paid|offered|told|asked|called|sent|shown|taught|awarded|granted|handed|named|elected|made|left|allowed|denied|promised|considered|deemed|found|wearing|seen|heard|felt)$/u

/** `if this law not changed, the plants will close`. */
function ifNotDone(place: Place) {
  const [noun, done] = [place.word(-1), place.word(1)]
  const isMany = singularOf(noun) !== undefined
  if ((!isMany && pluralOf(noun) === undefined) || place.capital(1) || !isParticiple(done)) return undefined
  const from = [-2, -3].find(at => determiners.has(place.word(at)))
  if (from === undefined || !/^(?:if|unless|because)$/u.test(place.word(from - 1))) return undefined
  if (!/^(?: (?:soon|quickly|now|in time|yet|immediately))?, /u.test(place.textAfter(1))) return undefined
  const right = `${isMany ? 'are' : 'is'} not ${place.word(1)}`
  const data = {found: place.phrase(0, 1), subject: noun, right}
  return {message: 'lost' as const, span: place.span(0, 1), data, suggest: [right]}
}

/** `he not know`, `she not attended`. */
function withoutDo(place: Place) {
  const verb = place.word(1)
  if (
    !(/^(?:he|she|they|we)$/u.test(place.word(-1)) || (place.word(-1) === 'it' && place.here.index === 1)) ||
    !(place.word(-2) === '' || /^(?:that|and|but|said|because)$/u.test(place.word(-2)))
  )
    return undefined
  // `asked that he not attend`
  if (mandative.has(place.word(-3))) return undefined
  const past = isForm(verb, 'past')
  if (place.capital(1) || (!past && !isForm(verb, 'base') && !isForm(verb, 'third')) || isForm(verb, 'gerund'))
    return undefined
  const does = /^(?:he|she|it)$/u.test(place.word(-1)) ? 'does' : 'do'
  return deny(place, past && !isBase(verb) ? 'did' : does)
}

function deny(place: Place, auxiliary: string) {
  const base = baseOf(place.word(1))
  const rights = [...new Set([`${auxiliary} not ${base}`, `did not ${base}`])]
  const data = {found: place.phrase(0, 1), subject: place.printed(-1), right: rights[0]!}
  return {message: 'lost' as const, span: place.span(0, 1), data, suggest: rights}
}
