import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {
  beForms,
  countsMany,
  determiners,
  isMidAdverb,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plain verbs that are nouns too, and none behind a plural. */
const states = wordSet('live work want need wait stay lie stand sit suffer die speak sleep believe think say')
/** What people do and nobody does to them: no participle behind a noun. */
const deeds = wordSet(
  'fled escaped died lived stood sat went came ran lay fell drowned disappeared vanished worked slept spoke stayed walked wept knew saw wore flew swam drank ate threw drove'
)
/** What comes between `there are` and the noun. */
const counting = wordSet(
  'about around some many several still also now over nearly almost more than at least only hundreds thousands dozens of other young old local few'
)
const links = wordSet('for to by from with against about')
const sought = wordSet('man woman boy girl teenager prisoner driver suspect student farmer')
/** How many words may count and describe the noun. */
const reach = 6

export default placeRule({
  id: 'grammar/there-without-who',
  summary:
    'Find a clause that lost its `who` or `that` (`There are 300 families still live in tents`, `a man fled on foot`).',
  why: 'Languages that put a clause before its noun, or join it with nothing, leave the engine without a word for `who`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'There are about 90 families ⟦still⟧ live in tents.',
      better: 'There are about 90 families who still live in tents.'
    },
    {bad: 'There were many clerks ⟦knew⟧ of the plan.', better: 'There were many clerks who knew of the plan.'},
    {
      bad: 'Guards are looking for a woman ⟦escaped⟧ from the ward.',
      better: 'Guards are looking for a woman who escaped from the ward.'
    },
    {good: 'There are about 90 families who still live in tents.'},
    {near: 'There are many people like him, and there is some work left.'},
    {near: 'A woman escaped from the ward, and near a man lay a dog.'},
    {near: 'They waited for the man and, after a woman fled, for her.'}
  ],
  concerns: word => word === 'there' || sought.has(word),
  found(place) {
    if (place.word() === 'there') return thereAre(place)
    const link = place.on(/^an?$/u.test(place.word(-1)) ? -2 : -3)
    return link && links.has(link.word()) ? forMan(link) : undefined
  }
})

/** `There are about 300 families still live in tents`. */
function thereAre(place: Place) {
  if (!/^(?:are|were|is|was)$/u.test(place.word(1))) return undefined
  let at = 2
  while (at < reach + 2 && (counting.has(place.word(at)) || countsMany(place.word(at)) || /^\d/u.test(place.word(at))))
    at++
  const noun = place.word(at)
  const isNoun = (singularOf(noun) !== undefined && looksPlural(noun)) || noun === 'people'
  if (at === 2 || !isNoun || place.capital(at) || /^[-–’']/u.test(place.next(at))) return undefined
  const verbAt = isMidAdverb(place.word(at + 1)) ? at + 2 : at + 1
  const verb = place.word(verbAt)
  const isVerb = states.has(verb) || deeds.has(verb) || (isOnlyVerb(verb) && isForm(verb, 'base'))
  if (!isVerb || place.capital(verbAt) || place.word(verbAt - 1) === '') return undefined
  return closesVerb(place, verbAt + 1) ? report(place, at + 1, isPeople(noun) ? 'who' : 'that') : undefined
}

const isPeople = (noun: string): boolean =>
  /^(?:people|families|men|women|children|residents|refugees|villagers)$/u.test(noun) ||
  isPerson(noun) ||
  isPerson(singularOf(noun) ?? '')

/** `looking for a man fled on a motorcycle`. */
function forMan(place: Place) {
  if (!/^(?:a|an)$/u.test(place.word(1))) return undefined
  const at = sought.has(place.word(2)) ? 2 : 3
  if (!sought.has(place.word(at))) return undefined
  if (!deeds.has(place.word(at + 1)) || !isSought(place) || !closesVerb(place, at + 2)) return undefined
  return report(place, at + 1, 'who')
}

/** A verb and nothing else asks for whom: `looking for`, `spoke to`. */
const isSought = (place: Place): boolean =>
  /^(?:looking|searching|hunting|search|hunt|spoke|spoken|talked|speaking|written|lived|met|information|arrested|testified)$/u.test(
    place.word(-1)
  ) &&
  (beForms.has(place.word(-2)) || place.word(-2) !== '')

const closesVerb = (place: Place, at: number): boolean =>
  prepositions.has(place.word(at)) ||
  determiners.has(place.word(at)) ||
  objectPronouns.has(place.word(at)) ||
  /^(?:to|there|here|alone|without|that)$/u.test(place.word(at))

function report(place: Place, at: number, word: string) {
  const next = place.printed(at)
  return {message: 'missing' as const, span: place.span(at), data: {word, next}, suggest: [`${word} ${next}`]}
}
