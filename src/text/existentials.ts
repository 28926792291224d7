/** What `there is` introduces: one thing or many. */
import {pluralOf, singularOf} from './nouns.js'
import type {Place} from './places.js'
import {numbers} from './word-classes.js'
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

/** Whether many things begin at an offset: `still dozens of farms`, `growing fears of`. */
export function introducesMany(place: Place, at: number): boolean {
  const [word, next] = [place.word(at), place.word(at + 1)]
  if (singularOf(word) !== undefined) return true
  if (numbers.has(word) && singularOf(next) !== undefined) return true
  if (sums.has(word) && next === 'of') return true
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
