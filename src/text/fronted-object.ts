/** Whether what a verb is about stands before its subject: `the story he told`, `what the minister told`. */
import {isCountNoun} from './nouns.js'
import type {Place} from './places.js'
import {auxiliaries, determiners, isMidAdverb, subjectPronouns} from './word-classes.js'

/** Words of the subject, at most. */
const longest = 4

/** Whether the object of the verb at a place comes before its subject. */
export function objectIsFronted(place: Place): boolean {
  let at = -1
  while (auxiliaries.has(place.word(at)) || isMidAdverb(place.word(at)) || place.word(at) === 'been') at--
  const start = subjectStart(place, at)
  if (start === undefined) return false
  const before = place.word(start - 1)
  if (/^(?:that|which)$/u.test(before)) return isThing(place.word(start - 2))
  return before === 'what' || before === 'whatever' || isThing(before)
}

function subjectStart(place: Place, last: number): number | undefined {
  if (subjectPronouns.has(place.word(last)) || place.word(last) === 'you') return last
  if (place.capital(last)) {
    let at = last
    while (place.capital(at - 1) && place.word(at - 1) !== '' && at > last - longest) at--
    return at
  }
  for (let at = last - 1; at >= last - longest; at--) if (determiners.has(place.word(at))) return at
  return undefined
}

const isThing = (word: string): boolean =>
  isCountNoun(word) || /^(?:one|ones|all|everything|something|anything|nothing|thing|things|news|truth)$/u.test(word)
