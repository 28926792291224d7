/** Where the verb of a clause about a noun may meet the same verb of the noun: `those who pay pay twice`, `the number he gave gave a clue`. */
import {objectIsFronted} from './fronted-object.js'
import type {Place} from './places.js'
import {verbOf} from './verbs.js'
import {auxiliaries, determiners, isMidAdverb, prepositions, subjectPronouns} from './word-classes.js'

/** How far back the clause may begin. */
const longest = 6

/** Whether a verb may end a clause about a noun, so that the noun's own verb comes next. */
export function mayEndClause(place: Place): boolean {
  const [word, before] = [place.word(), place.word(-1)]
  if (!auxiliaries.has(word) && !verbOf(word) && !/..ed$/u.test(word)) return false
  if (determiners.has(before) || prepositions.has(before)) return false
  return objectIsFronted(place) || followsThose(place) || followsRelative(place)
}

/** `Those she knew knew better.` */
function followsThose(place: Place): boolean {
  let at = -1
  while (auxiliaries.has(place.word(at)) || isMidAdverb(place.word(at))) at--
  if (!subjectPronouns.has(place.word(at)) && place.word(at) !== 'you') return false
  return /^(?:those|these|many|some|most|few|anyone|everyone|people|whoever|whichever)$/u.test(place.word(at - 1))
}

/** `He who gives gives twice`, `Whoever did did it well`; not `said that he left left`, nor `Ida, who left left early`. */
function followsRelative(place: Place): boolean {
  for (let at = -1; at >= -longest && place.word(at) !== ''; at--) {
    const [word, before] = [place.word(at), place.word(at - 1)]
    if (!/^(?:who|whoever|whatever|whichever|what|which|that)$/u.test(word)) continue
    if (before === '') return place.here.index + at === 0
    return word !== 'that' || (!auxiliaries.has(before) && !verbOf(before))
  }
  return false
}
