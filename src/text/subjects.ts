/** The subject of a clause, read off the words before its verb: which noun is its head, and whether that is one or many. */
import {isDamageTo, startOf, states} from './clause-start.js'
import {isMassPlural, massNouns} from './mass-nouns.js'
import {isIrregularPlural, looksPlural, pluralOf, singularOf} from './nouns.js'
import {collective, sums} from './number-neutral.js'
import {titleAt} from './persons.js'
import type {Place} from './places.js'
import {isForm, isGerund, isOnlyVerb, isParticiple, readings} from './verbs.js'
import {determiners, isMidAdverb, numbers, prepositions} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Endings of nouns that are never counted as many. */
const abstract = /.{3}(?:tion|sion|ment|ness|ity|ance|ence|ism|ture|acy)$/u
/** Places are counted in words from the verb, so that they are negative. */
export interface Subject {
  /** The first word of the clause. */
  from: number
  /** The noun that the verb agrees with. */
  head: number
  isPlural: boolean
}

/** The subject of the verb at a place, where nothing between could be another; nothing where it is not of the number asked for. */
export function subjectOf(place: Place, isPlural?: boolean): Subject | undefined {
  const last = isMidAdverb(place.word(-1)) ? -2 : -1
  const from = startOf(place, last)
  if (from === undefined || from > last) return undefined
  const opener = place.word(from - 1)
  if (opener === 'what') return undefined
  if (place.word() === 'were' && /^(?:if|whether|unless|though)$/u.test(opener)) return undefined
  return (
    pronoun(place, from, last) ?? named(place, from, last) ?? counted(place, from, beforeTime(place, last), isPlural)
  )
}

/** The last word of the subject but for a time or a place behind it: `Readings last week were`, `Farmers next door have`. */
function beforeTime(place: Place, last: number): number {
  const [before, noun] = [place.word(last - 1), place.word(last)]
  const isTime =
    /^(?:last|next|this|every|each)$/u.test(before) &&
    /^(?:week|month|year|night|season|quarter|summer|winter|spring|autumn|morning|evening|weekend)$/u.test(noun)
  return isTime || (before === 'next' && noun === 'door') ? last - 2 : last
}

/** `because he were`: no wish and no condition. */
function pronoun(place: Place, from: number, last: number): Subject | undefined {
  if (from !== last || !/^(?:he|she|it|this)$/u.test(place.word(last))) return undefined
  if (isOnlyVerb(place.word()) && place.word() !== 'have') return {from, head: last, isPlural: false}
  if (place.word() !== 'were') return undefined
  return place.afterAnywhere(unreal) ? undefined : {from, head: last, isPlural: false}
}

const unreal = wordSet(
  'if wish wishes wished though unless whether as would could suppose supposing imagine only like than'
)

/** `Culture minister Anna Brandt have`. */
function named(place: Place, from: number, last: number): Subject | undefined {
  if (!place.capital(last) || !place.capital(last - 1) || last - 1 < from) return undefined
  const {sentence, index} = place.here
  const given = index + last - 1
  const role = Array.from({length: 5}, (_, back) => place.word(last - 1 - back)).some(word => roles.has(word))
  if ((titleAt(sentence.words, given) === undefined && !role) || !isClear(place, from, last)) return undefined
  for (let at = from; at < last - 1; at++)
    if (place.word(at) === 'and' || prepositions.has(place.word(at)) || looksPlural(place.word(at))) return undefined
  return {from, head: last, isPlural: false}
}

/** Whose name follows is one person. */
const roles = wordSet(
  'mr mrs ms dr minister president spokesman spokeswoman director professor mayor governor senator chairman chairwoman economist analyst secretary premier coach captain scientist researcher author lawyer judge sergeant inspector superintendent commissioner ambassador'
)

function counted(place: Place, from: number, last: number, wanted: boolean | undefined): Subject | undefined {
  const head = headOf(place, from, last)
  if (head < from || (place.capital(head) && head !== from)) return undefined
  const isPlural = numberOf(place, from, head, last)
  // Most verbs agree: what else must hold is looked at for the others.
  if (isPlural === undefined || (wanted !== undefined && isPlural !== wanted)) return undefined
  if (isInRelative(place, from, head) || hasGerund(place, from, head) || hasActed(place, head, last)) return undefined
  return isClear(place, from, last) ? {from, head, isPlural} : undefined
}

/** Whether the head is many; nothing where that cannot be told. */
function numberOf(place: Place, from: number, head: number, last: number): boolean | undefined {
  const noun = place.word(head)
  if (
    place.capital(head) &&
    (place.here.index + head !== 0 ||
      (head === last && !/.{3}(?:ers|ors|ists|ants|ials|ents|ices|ions|ties)$/u.test(noun)))
  )
    return undefined
  if (place.word(head + 1) === 'of' && head < last) {
    if (noun === 'number') return place.word(head - 1) === 'the' ? false : undefined
    if (/^(?:one|each)$/u.test(noun)) return head === from ? false : undefined
    if (/^(?:both|many|several)$/u.test(noun)) return head === from ? true : undefined
  }
  if (collective.has(noun) || sums.has(noun) || isMassPlural(noun) || /works$|-/u.test(noun)) return undefined
  if (
    isForm(place.word(from), 'third') ||
    (/.{3}ing$/u.test(place.word(from)) && !states.has(place.word(from)) && head > from)
  )
    return undefined
  const isMass = massNouns.has(noun) || noun === 'news'
  const many =
    !isMass &&
    (singularOf(noun) !== undefined || isIrregularPlural(noun) || (/[^suiao’']s$/u.test(noun) && !place.capital(head)))
  // `The forint weaken`: a noun that the list does not know, behind the article that opens the sentence.
  const isBare =
    !many &&
    head === last &&
    head - from === 1 &&
    place.here.index + from === 0 &&
    place.word(from) === 'the' &&
    !/[sai]$|^(?:people|men|women|children|cattle|sheep|poor|rich|young|old|dead|elderly|media|data|criteria|military|wounded|injured|homeless|unemployed|swiss|french|british|english|irish|dutch|chinese|japanese|fish|deer|aircraft|clergy|faithful|pair|two|three|four|five|few|many|latter|former|others|majority|dice|pence)$/u.test(
      noun
    )
  const one = isMass || pluralOf(noun) !== undefined || abstract.test(noun) || (isBare && isOnlyVerb(place.word()))
  if (one === many || /['’]/u.test(place.next(head))) return undefined
  // `Prices of wheat and maize has`: many either way.
  if (
    ((one && !isDamage(place, head, last)) || head === last || place.word(from - 1) !== '') &&
    isJoined(place, from, last)
  )
    return undefined
  if (one && (numbers.has(place.word(head - 1)) || /\d$/u.test(place.word(head - 1)))) return undefined
  return many
}

function isJoined(place: Place, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (place.word(at) === 'and') return true
  return false
}

/** `Damage to roofs and walls were`: one either way, but not `Damage to roofs and injuries were`. */
const isDamage = (place: Place, head: number, last: number): boolean =>
  isDamageTo(place, head + 1) &&
  looksPlural(place.word(last)) &&
  !/^(?:injuries|casualties|deaths|losses|fatalities|delays|outages|cuts|fires|floods|disruptions)$/u.test(
    place.word(last)
  ) &&
  !/^(?:caused|reported|left|feared)$/u.test(place.word(1))

const mayBeNoun = (word: string): boolean => pluralOf(word) !== undefined || looksPlural(word)

/** `sheep that grazes on seaweed`: the word behind `that` may be its verb. */
const isInRelative = (place: Place, from: number, head: number): boolean =>
  head === from &&
  place.word(from - 1) === 'that' &&
  (mayBeNoun(place.word(from - 2)) || readings(place.word(from - 2)).length === 0)

/** `A calf bearing scars from boats`: the noun is the object of what the subject does. */
function hasGerund(place: Place, from: number, head: number): boolean {
  for (let at = from + 1; at < head; at++) if (isGerund(place.word(at)) && mayBeNoun(place.word(at - 1))) return true
  return false
}

/** `Nurses walked out on Monday after one of them was`: a verb of its own, and the clause of another behind it. */
function hasActed(place: Place, head: number, last: number): boolean {
  for (let at = last; at > head + 1; at--)
    if (/^(?:after|before|since|until)$/u.test(place.word(at)))
      for (let verb = head + 1; verb < at; verb++) if (isForm(place.word(verb), 'past')) return true
  return false
}

/** The noun before the first preposition and its participle, else the last word. */
function headOf(place: Place, from: number, last: number): number {
  for (let at = from; at <= last; at++) {
    if (!prepositions.has(place.word(at)) && !/^(?:per|worth)$/u.test(place.word(at))) continue
    const before = place.word(at - 1)
    // `A bridge built by engineers`, `A lake full of mines`
    const isDone = ((isParticiple(before) && pluralOf(before) === undefined) || isOf(place, at)) && at - 2 >= from
    return isDone ? at - 2 : at - 1
  }
  return last
}

const isOf = (place: Place, at: number): boolean =>
  place.word(at) === 'of' && /^(?:full|short|free|capable|typical|worthy)$/u.test(place.word(at - 1))

/** Whether no second subject stands between: a determiner only behind a preposition, and no finite verb. */
function isClear(place: Place, from: number, last: number): boolean {
  for (let at = from + 1; at <= last; at++) {
    const [before, word] = [place.word(at - 1), place.word(at)]
    if (determiners.has(word) && !prepositions.has(before) && !isGerund(before) && before !== 'and') return false
    if (
      word === 'what' ||
      isOnlyVerb(word) ||
      (readings(word).length > 0 && readings(word).every(({form}) => form === 'past'))
    )
      return false
    if (isForm(word, 'third') && singularOf(word) === undefined) return false
  }
  return true
}
