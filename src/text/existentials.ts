/** What `there is` introduces: one thing or many. */
import {isMassPlural} from './mass-nouns.js'
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import type {Place} from './places.js'
import {readings} from './verbs.js'
import {countsMany, numbers, prepositions} from './word-classes.js'
import {wordSet} from './word-set.js'

const many = wordSet('many several numerous various few')
const sums = wordSet('dozens hundreds thousands scores millions')
/** What is said of fears, plans and chances. */
const qualities = wordSet(
  'growing serious new widespread increasing strong big major grave mounting deep real good clear conflicting mixed rising long'
)
/** Singulars that stand for many. */
const collective = wordSet(
  'lot number few couple handful range variety total dozen series host group majority minority pair bunch string wave list set array mix combination team family crew ton million thousand hundred half third quarter generation class crowd kind type sort'
)

/** What is measured and taken for one sum: `there was 40 euros left`. */
const measures = wordSet(
  'years months weeks days hours minutes seconds euros dollars pounds cents metres meters kilometres kilometers miles feet inches acres hectares tonnes tons litres liters grams kilograms points degrees goals runs wickets laps seats votes games times people'
)

/** Whether many things begin at an offset: `still dozens of farms`, `growing fears of`. */
export function introducesMany(place: Place, at: number): boolean {
  const [word, next] = [place.word(at), place.word(at + 1)]
  if (isMassPlural(word) || isMassPlural(next)) return false
  if (singularOf(word) !== undefined) return true
  if (numbers.has(word) && singularOf(next) !== undefined) return true
  if (sums.has(word) && next === 'of') return true
  if (isCounted(place, afterQualifier(place, at))) return true
  if (qualities.has(word) && singularOf(next) !== undefined)
    return /^(?:|of|that|about|in|over|for|among|to|on|between|with|at|from)$/u.test(place.word(at + 2))
  return many.has(word) && next !== 'a' && next !== 'an'
}

/** Whether one thing alone begins at an offset: `a problem`, but not `a driver and two guests`. */
export function introducesOne(place: Place, at: number): boolean {
  const noun = place.word(at + 1)
  if (!/^an?$/u.test(place.word(at)) || pluralOf(noun) === undefined || collective.has(noun)) return false
  return !/\band\b|,/u.test(place.textAfter(at + 1))
}

/** Where the number stands behind what qualifies it: `at least 40`, `more than 40`. */
function afterQualifier(place: Place, at: number): number {
  const [word, next] = [place.word(at), place.word(at + 1)]
  if ((word === 'at' && /^(?:least|most)$/u.test(next)) || (/^(?:more|fewer)$/u.test(word) && next === 'than'))
    return at + 2
  if (word === 'up' && next === 'to') return at + 2
  return /^(?:about|around|nearly|almost|some|over|only|just|roughly|approximately)$/u.test(word) ? at + 1 : at
}

/** `12 passengers`, `40 unexploded bombs`: a number and a plural, with at most one word between. */
function isCounted(place: Place, at: number): boolean {
  const number = place.word(at)
  if (!(countsMany(number) || /^\d{1,3}(?:,\d{3})+$/u.test(number)) || place.next(at) !== ' ') return false
  const isPlural = (word: string): boolean =>
    !measures.has(word) && (singularOf(word) !== undefined || (looksPlural(word) && readings(word).length === 0))
  const next = place.word(at + 1)
  if (isPlural(next)) return true
  return (
    !prepositions.has(next) &&
    singularOf(next) === undefined &&
    place.next(at + 1) === ' ' &&
    isPlural(place.word(at + 2))
  )
}
