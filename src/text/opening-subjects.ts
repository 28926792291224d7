/** The subject that a sentence opens with, where other words part it from its verb: read from the front, as `subjects.ts` reads from the verb. */
import {isCountNoun, singularOf} from './nouns.js'
import type {Place} from './places.js'
import {isForm, isOnlyVerb, isParticiple, readings} from './verbs.js'
import {
  collectives,
  conjunctions,
  determiners,
  doForms,
  modals,
  negatedModals,
  numbers,
  pluralVerbs,
  prepositions,
  singularVerbs,
  subjectPronouns,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Always singular in English, whatever the source does with them. */
const uncountable = wordSet(
  'news advice information equipment research evidence progress damage weather traffic luggage money infrastructure debris rain rainfall aid inflation unemployment violence rubble wreckage footage legislation homework furniture machinery knowledge tourism pollution fighting shelling flooding bombing looting rioting bombardment bloodshed'
)
/** Amounts are one or many, as the writer likes. */
const measures =
  /^(?:percent|cent|half|tonnes|tons|litres|liters|dollars|euros|pounds|metres|meters|kilometres|kilometers|miles|hours|days|weeks|years|months|minutes|seconds|degrees|points|acres|hectares)$/u
const reach = 14
/** What may begin the words that part a subject from its verb. */
const links = wordSet('of to for in on from about against between by with at over into near after before during')

/** Places are counted in words from the one that opens the sentence. */
export interface OpeningSubject {
  /** The noun that the verb agrees with. */
  head: number
  verb: number
  isPlural: boolean
  /** Whether the noun is never counted. */
  isMass: boolean
}

/** Whether a subject may open with a word. */
export const mayOpenSubject = (word: string): boolean => opensCounted(word) || uncountable.has(word)

const opensCounted = (word: string): boolean =>
  determiners.has(word) || numbers.has(word) || /^(?:several|many|some|dozens|\d+)$/u.test(word)

/** The subject and its first finite verb, `be` or `have`, where nothing between may be a subject too. */
export function openingSubject(place: Place): OpeningSubject | undefined {
  const head = headOf(place)
  if (head === undefined) return undefined
  const noun = place.word(head)
  for (let at = head + 1; at < head + reach; at++) {
    const [before, word] = [place.word(at - 1), place.word(at)]
    if (endsSubject(word) || (before !== 'to' && isOnlyVerb(word))) return undefined
    if (singularVerbs.has(word) || pluralVerbs.has(word)) {
      if (before === 'to' || at < head + 3) return undefined
      const isMass = uncountable.has(noun)
      return {head, verb: at, isPlural: !isMass && singularOf(noun) !== undefined, isMass}
    }
    // A noun with another right behind it opens a clause of its own: `the port the owners were waiting for`.
    if (determiners.has(word) && !prepositions.has(before) && place.word(at - 2) !== 'to') return undefined
    if (readings(word).length > 0 && readings(word).every(({form}) => form === 'past')) return undefined
  }
  return undefined
}

/** The noun that a sentence opens with, where something that parts it from its verb follows. */
function headOf(place: Place): number | undefined {
  const isCounted = opensCounted(place.word())
  const last = isCounted ? 3 : 1
  for (let at = isCounted ? 1 : 0; at <= last; at++) {
    const word = place.word(at)
    if (word === '' || (at > 0 && place.capital(at))) return undefined
    if (opensTail(place, at + 1)) return uncountable.has(word) || (isCounted && isCountable(word)) ? at : undefined
    if (prepositions.has(word) || whWords.has(word)) return undefined
  }
  return undefined
}

/** Whether words that part a subject from its verb begin there: `of tickets`, `built by engineers`. */
function opensTail(place: Place, at: number): boolean {
  return links.has(place.word(at)) || (isOnlyParticiple(place.word(at)) && links.has(place.word(at + 1)))
}

const isOnlyParticiple = (word: string): boolean =>
  isParticiple(word) && word.length > 3 && readings(word).every(({form}) => form === 'past' || form === 'participle')

const isCountable = (word: string): boolean =>
  isCountNoun(word) && !collectives.has(word) && word !== 'number' && !measures.test(word) && !isForm(word, 'gerund')

/** Whether a subject has ended before a word, or may have. */
export const endsSubject = (word: string): boolean =>
  word === '' ||
  conjunctions.has(word) ||
  whWords.has(word) ||
  subjectPronouns.has(word) ||
  modals.has(word) ||
  negatedModals.has(word) ||
  doForms.has(word) ||
  /^(?:that|if|than|as|because|while|although|unless|until|you|had|said|says|like|including|such)$/u.test(word)
