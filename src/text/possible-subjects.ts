/** What the words before a verb say of its subject by themselves, so that most sentences need no parts of speech. */
import {massNouns} from './mass-nouns.js'
import {isIrregularPlural, pluralOf, singularOf} from './nouns.js'
import {collective, sums} from './number-neutral.js'
import type {Place} from './places.js'
import {abstract, either, isTime, links, opensBehind, opensText, points, reach, tails} from './tagged-subjects.js'
import {isGerund, isParticiple} from './verbs.js'
import {determiners, isMidAdverb} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Words that lead on to a noun and are never part of its phrase. */
const hard = wordSet('of in for on from with by at to against into during among since between and or')
const articles = wordSet('a an the this that these those some any no every each all both another either neither')

/** Whether `taggedSubject` may find one of that number. */
export function mayBeSubject(place: Place, isPlural: boolean): boolean {
  let last = isMidAdverb(place.word(-1)) ? -2 : -1
  if (isTime(place, last)) last -= 2
  if (points.has(place.word(last))) last--
  if (isPlural && mayBeJoined(place, last)) return true
  for (let at = last; place.word(at) !== ''; at--)
    if ((at === last || leadsBack(place.word(at + 1))) && mayBeHead(place, at, isPlural) && mayOpen(place, at))
      return true
  return false
}

const leadsBack = (word: string): boolean =>
  links.has(word) || word === 'or' || tails.has(word) || isParticiple(word) || isGerund(word)

/** Whether two nouns with `and` between them may be the subject. */
function mayBeJoined(place: Place, last: number): boolean {
  for (let at = last - 1; !hard.has(place.word(at + 1)); at--) {
    const word = place.word(at)
    if (word === '') return false
    if (word === 'and')
      return (
        (singularOf(place.word(last)) !== undefined || articles.has(place.word(at + 1))) &&
        (mayBeHead(place, at - 1, true) || mayBeHead(place, at - 1, false)) &&
        mayOpen(place, at - 1)
      )
  }
  return false
}

/** Whether a noun may be the head of a subject of that number. */
function mayBeHead(place: Place, at: number, isPlural: boolean): boolean {
  const noun = place.word(at)
  if (noun === '' || (place.capital(at) && place.here.index + at > 0)) return false
  if (noun === 'number') return true
  if (either.has(noun) || collective.has(noun) || sums.has(noun)) return false
  const isMany = isIrregularPlural(noun) || singularOf(noun) !== undefined
  if (isPlural) return isMany || /[^suia]s$/u.test(noun)
  if (isMany || noun.endsWith('s')) return false
  if (massNouns.has(noun) || pluralOf(noun) !== undefined || abstract.test(noun)) return true
  for (let before = at - 1; place.word(before) !== '' && before > at - reach; before--)
    if (determiners.has(place.word(before))) return true
  return false
}

/** Whether a clause may begin before a noun, with nothing between that parts them. */
function mayOpen(place: Place, head: number): boolean {
  for (let at = head; at > head - reach - 2; at--) {
    const before = place.word(at - 1)
    if (before === '') return opensText(place, at)
    if (before === 'that' && links.has(place.word(at - 2))) return false
    if (opensBehind(place, at)) return true
    if (hard.has(before)) return false
  }
  return false
}
