import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {sums} from '../../src/text/number-neutral.js'
import {endsSubject, mayOpenSubject, openingSubject} from '../../src/text/opening-subjects.js'
import type {Place} from '../../src/text/places.js'
import {isGerund, verbOf} from '../../src/text/verbs.js'
import {
  collectives,
  determiners,
  numbers,
  pluralVerbs,
  prepositions,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

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
      bad: 'Heavy rains in Peru ⟦has⟧ cut two roads.',
      better: 'Heavy rains in Peru have cut two roads.'
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
    mayOpenSubject(word) || opinions.has(word) || pluralVerbs.has(word) || /^(?:nor|whom|them)$/u.test(word),
  found: place => ofThem(place) ?? neitherNor(place) ?? hopes(place) ?? far(place),
  unless: place => place.opens && !/^(?:VERB|AUX)$/u.test(place.tag(openingSubject(place)?.verb ?? 0))
})

/** `The decision to close three ports have`. */
function far(place: Place) {
  const subject = place.opens ? openingSubject(place) : undefined
  if (!subject) return undefined
  const {head, verb, isPlural, isMass} = subject
  const right = (isPlural ? pluralVerbs : singularVerbs).get(place.word(verb))
  if (!right || place.capital(verb)) return undefined
  const between = Array.from({length: verb - head - 1}, (_, offset) => place.word(head + 1 + offset))
  const isMisled = isPlural || isMass || between.some(word => looksPlural(word) || numbers.has(word))
  return isMisled ? report(place, verb, place.word(head), right) : undefined
}

/** `many of whom has`. */
function ofThem(place: Place) {
  if (place.word(-1) !== 'of' || !/^(?:whom|them)$/u.test(place.word())) return undefined
  if (!/^(?:many|some|most|several|both|few|dozens|hundreds|thousands|(?!1$)\d+)$/u.test(place.word(-2)))
    return undefined
  const right = pluralVerbs.get(place.word(1))
  return right ? report(place, 1, `${place.word(-2)} of ${place.word()}`, right) : undefined
}

/** `Tea growers in Rize hopes that`. */
function hopes(place: Place) {
  const {sentence, index} = place.here
  if (index < 3 || index > 6 || place.capital()) return undefined
  const isAuxiliary = pluralVerbs.has(place.word())
  if (!isAuxiliary && !(opinions.has(place.word()) && /^(?:that|the|their|to|it)$/u.test(place.word(1))))
    return undefined
  const {words} = sentence
  const link = prepositions.has(words[1]!.lower) ? 1 : 2
  if (prepositions.has(words[0]!.lower) || !prepositions.has(words[link]!.lower)) return undefined
  for (let at = 0; at < index; at++) {
    const {lower} = words[at]!
    if (determiners.has(lower) || endsSubject(lower) || lower === 'one') return undefined
  }
  const head = words[link - 1]!
  const isName = link === 1 ? singularOf(head.lower) === undefined : /^\p{Lu}/u.test(head.text)
  if (place.word(-index) === '' || isName || !looksPlural(head.lower) || looksPlural(words[index - 1]!.lower))
    return undefined
  if (isAuxiliary && (sums.has(head.lower) || isGerund(words[0]!.lower) || !isMany(head.lower))) return undefined
  return report(place, 0, head.lower, pluralVerbs.get(place.word()) ?? verbOf(place.word())!.base)
}

const isMany = (noun: string): boolean =>
  noun === 'rains' || (singularOf(noun) !== undefined && pluralOf(noun) === undefined)

/** `neither the club nor its owners has`. */
function neitherNor(place: Place) {
  if (place.word() !== 'nor' || !determiners.has(place.word(1))) return undefined
  const noun = [2, 3, 4].find(at => looksPlural(place.word(at)))
  if (noun === undefined) return neitherOne(place)
  if (prepositions.has(place.word(noun - 1))) return undefined
  const right = pluralVerbs.get(place.word(noun + 1))
  return right ? report(place, noun + 1, `nor ${place.word(1)} … ${place.word(noun)}`, right) : undefined
}

/** `Neither the pilot nor the co-pilot have`. */
function neitherOne(place: Place) {
  const [article, one] = [place.word(-2), place.word(-1)]
  const isOne = (word: string): boolean =>
    pluralOf(word) !== undefined ? !collectives.has(word) : /(?:pilot|keeper|driver|captain)$/u.test(word)
  if (place.word(-3) !== 'neither' || !determiners.has(article) || !isOne(one) || !isOne(place.word(2)))
    return undefined
  const right = singularVerbs.get(place.word(3))
  return right ? report(place, 3, `neither … nor ${place.word(2)}`, right) : undefined
}

function report(place: Place, at: number, subject: string, right: string) {
  return {message: 'far' as const, span: place.span(at), data: {verb: place.word(at), subject, right}, suggest: [right]}
}
