import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, isParticiple, readings, verbOf} from '../../src/text/verbs.js'
import {
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
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Always singular in English, whatever the source does with them. */
const uncountable = wordSet(
  'news advice information equipment research evidence progress damage weather traffic luggage money infrastructure debris rain rainfall aid inflation unemployment violence rubble wreckage footage legislation homework furniture machinery knowledge tourism pollution'
)
/** Singulars that stand for many, and words that are no head of a subject. */
const collective = wordSet(
  'team group family crew party staff couple audience army band gang class club panel board committee crowd generation pair company firm bank council government cabinet majority minority number lot range variety series kind sort type part host percentage proportion rest bulk handful string wave flood spate array mix total average quarter half third share amount quantity bunch set line section cluster batch flock herd mass body stream succession combination collection dozen ton pile minimum maximum population trio duo university society chamber house department ministry school college force fleet squad side media data public youth elite opposition leadership management jury faculty network range bulk portion fraction'
)
/** Amounts are one or many, as the writer likes. */
const measures =
  /^(?:percent|cent|half|tonnes|tons|litres|liters|dollars|euros|pounds|metres|meters|kilometres|kilometers|miles|hours|days|weeks|years|months|minutes|seconds|degrees|points|acres|hectares)$/u
const reach = 14
/** What may begin the words that part a subject from its verb. */
const opensTail = wordSet('of to for in on from about against between by with at over into near after before during')

const opinions = wordSet('hopes says believes claims fears expects wants argues insists warns complains thinks')

export default placeRule({
  id: 'grammar/head-agreement',
  summary:
    'Find verbs that do not agree with the head of a long subject (`The decision to close three ports have`, `many of whom has`).',
  why: 'The more words part subject and verb, the likelier an engine takes the number from a nearer noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {far: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {
      bad: 'The decision to close three ports ⟦have⟧ angered crews.',
      better: 'The decision to close three ports has angered crews.'
    },
    {
      bad: 'A bridge built by Dutch engineers ⟦were⟧ closed.',
      better: 'A bridge built by Dutch engineers was closed.'
    },
    {
      bad: 'Debris from the two wings ⟦have⟧ been found.',
      better: 'Debris from the two wings has been found.'
    },
    {
      bad: 'The letters sent to the owner of the hotel ⟦was⟧ lost.',
      better: 'The letters sent to the owner of the hotel were lost.'
    },
    {
      bad: 'Bee keepers in Malta ⟦hopes⟧ that rain will come.',
      better: 'Bee keepers in Malta hope that rain will come.'
    },
    {
      bad: 'He met 40 nurses, many of whom ⟦has⟧ left.',
      better: 'He met 40 nurses, many of whom have left.'
    },
    {
      bad: 'Neither the club nor its owners ⟦has⟧ spoken.',
      better: 'Neither the club nor its owners have spoken.'
    },
    {good: 'The decision to close three ports has angered crews.'},
    {near: 'The men who watch the ports are paid by the ships.'},
    {near: 'The ship the owners were waiting for is late.'},
    {near: 'The man who fired the shots and his friends were held.'},
    {near: 'The plan for the two ports, the owners say, has failed.'},
    {near: 'A decision on whether the ports are safe is due.'}
  ],
  concerns: word =>
    opensSubject(word) ||
    uncountable.has(word) ||
    opinions.has(word) ||
    word === 'nor' ||
    word === 'whom' ||
    word === 'them',
  found: place => ofThem(place) ?? neitherNor(place) ?? hopes(place) ?? far(place),
  unless: place => place.opens && !/^(?:VERB|AUX)$/u.test(place.tag(verbOfSubject(place)?.at ?? 0))
})

const isNoun = (word: string): boolean => pluralOf(word) !== undefined || singularOf(word) !== undefined

const opensSubject = (word: string): boolean =>
  determiners.has(word) || numbers.has(word) || /^(?:several|many|some|dozens|\d+)$/u.test(word)

interface Head {
  at: number
  isPlural: boolean
}

/** The noun that a sentence opens with, where something that parts it from its verb follows. */
function headOf(place: Place): Head | undefined {
  const isOpen = opensSubject(place.word())
  const last = isOpen ? 3 : 1
  for (let at = isOpen ? 1 : 0; at <= last; at++) {
    const [word, next] = [place.word(at), place.word(at + 1)]
    if (word === '' || (at > 0 && place.capital(at))) return undefined
    if (!opensTail.has(next) && !(isOnlyParticiple(next) && opensTail.has(place.word(at + 2)))) {
      if (prepositions.has(word) || whWords.has(word)) return undefined
      continue
    }
    if (uncountable.has(word)) return {at, isPlural: false}
    if (!isOpen || !isNoun(word) || collective.has(word) || measures.test(word) || isForm(word, 'gerund'))
      return undefined
    return {at, isPlural: singularOf(word) !== undefined}
  }
  return undefined
}

const isOnlyParticiple = (word: string): boolean =>
  isParticiple(word) && word.length > 3 && readings(word).every(({form}) => form === 'past' || form === 'participle')

/** The first finite verb behind the head, where nothing between may be its subject. */
function verbOfSubject(place: Place): {head: Head; at: number} | undefined {
  const head = headOf(place)
  if (!head) return undefined
  for (let at = head.at + 1; at < head.at + reach; at++) {
    const [before, word] = [place.word(at - 1), place.word(at)]
    if (isBoundary(word) || (before !== 'to' && isOnlyVerb(word))) return undefined
    if (singularVerbs.has(word) || pluralVerbs.has(word))
      return before === 'to' || at < head.at + 3 ? undefined : {head, at}
    // A noun with another right behind it opens a clause of its own: `the port the owners were waiting for`.
    if (determiners.has(word) && !prepositions.has(before) && place.word(at - 2) !== 'to') return undefined
    if (readings(word).length > 0 && readings(word).every(({form}) => form === 'past')) return undefined
  }
  return undefined
}

const isBoundary = (word: string): boolean =>
  word === '' ||
  conjunctions.has(word) ||
  whWords.has(word) ||
  subjectPronouns.has(word) ||
  modals.has(word) ||
  negatedModals.has(word) ||
  doForms.has(word) ||
  /^(?:that|if|than|as|because|while|although|unless|until|you|had|said|says|like|including|such)$/u.test(word)

/** `The decision to close three ports have`. */
function far(place: Place) {
  if (!place.opens) return undefined
  const found = verbOfSubject(place)
  if (!found) return undefined
  const {head, at} = found
  const verb = place.word(at)
  const right = (head.isPlural ? pluralVerbs : singularVerbs).get(verb)
  if (!right || place.capital(at)) return undefined
  const between = Array.from({length: at - head.at - 1}, (_, offset) => place.word(head.at + 1 + offset))
  const misled =
    head.isPlural ||
    uncountable.has(place.word(head.at)) ||
    between.some(word => looksPlural(word) || numbers.has(word))
  return misled ? report(place, at, place.word(head.at), right) : undefined
}

/** `many of whom has`. */
function ofThem(place: Place) {
  if (place.word(-1) !== 'of' || !/^(?:whom|them)$/u.test(place.word())) return undefined
  if (!/^(?:many|some|most|several|both|few|dozens|hundreds|thousands|\d+)$/u.test(place.word(-2))) return undefined
  if (place.word(-2) === '1') return undefined
  const right = pluralVerbs.get(place.word(1))
  return right ? report(place, 1, `${place.word(-2)} of ${place.word()}`, right) : undefined
}

/** `Tea growers in Rize hopes that`. */
function hopes(place: Place) {
  if (!opinions.has(place.word())) return undefined
  const {sentence, index} = place.here
  if (index < 3 || index > 6 || !/^(?:that|the|their|to|it)$/u.test(place.word(1)) || place.capital()) return undefined
  const words = sentence.words.slice(0, index).map(({lower}) => lower)
  const link = words.findIndex(word => prepositions.has(word))
  if (link < 1 || link > 2 || words.some(word => isBoundary(word) || word === 'one' || determiners.has(word)))
    return undefined
  const head = sentence.words[link - 1]!
  const isName = link === 1 ? singularOf(head.lower) === undefined : /^\p{Lu}/u.test(head.text)
  if (place.word(-index) === '' || isName || !looksPlural(head.lower) || looksPlural(words.at(-1)!)) return undefined
  return report(place, 0, words[link - 1]!, verbOf(place.word())!.base)
}

/** `neither the club nor its owners has`. */
function neitherNor(place: Place) {
  if (place.word() !== 'nor' || !determiners.has(place.word(1))) return undefined
  const noun = looksPlural(place.word(2)) ? 2 : 3
  if (!looksPlural(place.word(noun))) return undefined
  const right = pluralVerbs.get(place.word(noun + 1))
  return right ? report(place, noun + 1, `nor ${place.word(1)} … ${place.word(noun)}`, right) : undefined
}

function report(place: Place, at: number, subject: string, right: string) {
  return {message: 'far' as const, span: place.span(at), data: {verb: place.word(at), subject, right}, suggest: [right]}
}
