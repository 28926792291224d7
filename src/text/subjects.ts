/** The subject of a clause, read off the words before its verb: which noun is its head, and whether that is one or many. */
import {massNouns} from './mass-nouns.js'
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import {titleAt} from './persons.js'
import type {Place} from './places.js'
import {isForm, isGerund, isOnlyVerb, isParticiple, readings} from './verbs.js'
import {
  collectives,
  determiners,
  doForms,
  finiteAuxiliaries,
  isMidAdverb,
  negatedModals,
  numbers,
  objectPronouns,
  prepositions,
  subjectPronouns
} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Where the subject of a clause begins behind one of these. */
const openers = wordSet(
  'that because if when while although though whether where which since until unless but said says what how why'
)
/** Singulars that take a plural verb in British copy, that stand for many, or that are quantities. */
export const collective: ReadonlySet<string> = new Set([
  ...collectives,
  ...wordSet(
    'union police court agency commission parliament senate navy community choir institute association organisation organization federation regiment authority service airline embassy charity hospital country nation city town village industry electorate press cast household block mixture tenth fifth score hundred thousand million billion multitude plethora raft slew swathe litany chain spectrum assortment people enemy rabble trade sample boar bison grouse salmon trout cod tuna elk moose squid shrimp swine pheasant quail antelope buffalo carp herring mackerel reindeer sheep deer fish coalition alliance movement unit troupe ensemble orchestra brand label magazine newspaper tagliatelle spaghetti linguine penne fettuccine ravioli gnocchi lasagne'
  )
])
/** What prices and hopes are by themselves, so that their noun is the subject: `Rising prices has`. */
const states = wordSet(
  'rising falling growing soaring surging declining mounting shrinking dwindling remaining existing leading ongoing'
)
/** Endings of nouns that are never counted as many. */
const abstract = /.{3}(?:tion|sion|ment|ness|ity|ance|ence|ism|ture|acy)$/u
/** Sums and names of one thing: plural nouns with a singular verb. */
export const sums = wordSet(
  'years days weeks months hours minutes seconds dollars euros pounds miles metres meters kilometres kilometers tonnes tons points goals cents yen percent times votes seats runs wickets laps quarters thirds degrees games sports works arms politics economics lots links sales headquarters barracks species series means herpes rabies measles diabetes mathematics physics ethics whereabouts crossroads lens chess mumps gallows odds customs analytics logistics dynamics statistics athletics gymnastics mechanics robotics electronics graphics tactics basics acoustics genetics economics aerobics ours theirs yours hers gigalitres gigawatts megawatts savings litres acres hectares millimetres centimetres kilograms feet inches grams kilograms shots lengths strokes sets bars stars united states people'
)
const reach = 14

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

/** Where the clause begins: behind an opener or where the run of words does. */
function startOf(place: Place, last: number): number | undefined {
  for (let at = last; at > last - reach; at--) {
    const word = place.word(at)
    if (!isTelling(word)) {
      if (word.includes("'") && /'(?:re|ve|ll|d)$/u.test(word)) return undefined
      continue
    }
    const isOpener = openers.has(word) && !(word === 'that' && prepositions.has(place.word(at - 1)))
    // `Nobody but the pilots was`
    if (word === 'but' && excepted.has(place.word(at - 1))) return undefined
    // `Not since the war have so many …`
    if (isOpener && /^(?:not|only|never)$/u.test(place.word(at - 1))) return undefined
    if (word === '' || isOpener) return opensClause(place, at + 1) ? at + 1 : undefined
    if (/^(?:and|but)$/u.test(word) && place.word(at - 1) === '') return opensSecond(place, at) ? at + 1 : undefined
    if (word === 'that' || word === 'cent' || (word === 'along' && place.word(at + 1) === 'with')) return undefined
    if ((stops.has(word) && !isDamageTo(place, at)) || finiteAuxiliaries.has(word) || doForms.has(word))
      return undefined
    if (subjectPronouns.has(word) && (at !== last || !/^(?:he|she|it)$/u.test(word))) return undefined
    if (objectPronouns.has(word) || negatedModals.has(word)) return undefined
  }
  return undefined
}

let telling: ReadonlySet<string> | undefined

/** Whether a word says where a clause begins, or that there is no telling: most do not. */
function isTelling(word: string): boolean {
  telling ??= new Set(
    [
      openers,
      stops,
      finiteAuxiliaries,
      doForms,
      subjectPronouns,
      objectPronouns,
      negatedModals,
      ['', 'and', 'cent']
    ].flatMap(words => [...words])
  )
  return telling.has(word)
}

/** `…, and a second expedition are`: the only comma, behind a clause of its own. */
function opensSecond(place: Place, at: number): boolean {
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, sentence.words[index + at]!.start - sentence.start)
  return (
    /^[^,;:“”"()]+, $/u.test(before) && place.afterAnywhere(finiteAuxiliaries) && !prepositions.has(place.word(at + 1))
  )
}

/** `damage to the roof`: no infinitive. */
const isDamageTo = (place: Place, at: number): boolean =>
  place.word(at) === 'to' && /^(?:damage|access|aid|harm)$/u.test(place.word(at - 1))

const excepted = wordSet('nobody nothing none everybody everyone everything anybody anyone anything one all any')

const stops = wordSet(
  'or nor not to than as like who whom whose you there only also both either neither such so including plus with together along then here if'
)

/** Whether a subject may begin there: a sentence, a word that opens a clause, or a comma behind a short phrase of time. */
function opensClause(place: Place, from: number): boolean {
  const word = place.word(from)
  if (
    prepositions.has(word) ||
    (isGerund(word) && !states.has(word)) ||
    // `Those taking the drug were`
    (/^(?:those|these)$/u.test(word) && isGerund(place.word(from + 1)) && !states.has(place.word(from + 1))) ||
    /^(?:having|being|all|what|no|none|any|half|most|some|one)$/u.test(word)
  )
    return word === 'one' && place.word(from + 1) === 'of'
  if (place.word(from - 1) !== '') return true
  const {sentence, index} = place.here
  const first = index + from
  if (first === 0) return true
  const before = sentence.text.slice(0, sentence.words[first]!.start - sentence.start)
  return /^(?:In|On|At|After|Before|During|Since|By|For|Meanwhile|However|Later|Earlier|Last|This|Next|But|Despite|According|Under|As)\b[^,“”"]{0,60}, $/u.test(
    before
  )
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
  if (collective.has(noun) || sums.has(noun) || /works$|-/u.test(noun)) return undefined
  if (
    isForm(place.word(from), 'third') ||
    (/.{3}ing$/u.test(place.word(from)) && !states.has(place.word(from)) && head > from)
  )
    return undefined
  const isMass = massNouns.has(noun) || noun === 'news'
  const many = !isMass && (singularOf(noun) !== undefined || (/[^suiao’']s$/u.test(noun) && !place.capital(head)))
  // `The forint weaken`: a noun that the list does not know, behind the article that opens the sentence.
  const isBare =
    head === last &&
    head - from === 1 &&
    place.here.index + from === 0 &&
    place.word(from) === 'the' &&
    !/[sai]$|^(?:people|men|women|children|cattle|sheep|poor|rich|young|old|dead|elderly|media|data|criteria|military|wounded|injured|homeless|unemployed|swiss|french|british|english|irish|dutch|chinese|japanese|fish|deer|aircraft|clergy|faithful|pair|two|three|four|five|few|many|latter|former|others|majority)$/u.test(
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
    if (!prepositions.has(place.word(at)) && place.word(at) !== 'per') continue
    const before = place.word(at - 1)
    const isDone = isParticiple(before) && pluralOf(before) === undefined && at - 2 >= from
    return isDone ? at - 2 : at - 1
  }
  return last
}

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
