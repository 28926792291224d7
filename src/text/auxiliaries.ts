/** The verb after an auxiliary, and what is said of it when it has the wrong form. */
import type {Place} from './places.js'
import {isBareVerb, isForm, verbOf} from './verbs.js'
import {endsPhrase, isMidAdverb} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Pasts that are nouns or adjectives too (`was rose`, `have found`). */
export const ambiguousPasts = wordSet(
  'rose saw wound bore lay fell shone stank drove wove spat bade overran awoke felt cast swelled dove'
)

/** Where the verb of an auxiliary stands: behind at most as many adverbs as may come between. */
export function verbAt(place: Place, from = 1): number {
  let at = from
  while (at < from + 2 && isMidAdverb(place.word(at))) at++
  return at
}

/** A plain form that can be nothing but the verb: `has visit`, but not `has attack helicopters`. */
export function isPlainVerb(place: Place, at: number): boolean {
  const verb = place.word(at)
  if (place.word(at + 1) === 'by')
    return isForm(verb, 'base') && !verbOf(verb)!.adjective && !/^(?:work|design|fall|spring|win|mistake)$/u.test(verb)
  return isBareVerb(verb) && (!verbOf(verb)?.noun || endsPhrase(place.word(at + 1)))
}

/** What to report of the word at `at` after the auxiliary of a place. */
export function wrongForm(place: Place, at: number, right: string) {
  return {
    message: 'wrong' as const,
    span: place.span(at),
    data: {auxiliary: place.word(), verb: place.word(at), right},
    suggest: [right]
  }
}
