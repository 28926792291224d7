import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {isMassPlural} from '../../src/text/mass-nouns.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isOnlyVerb, isThird} from '../../src/text/verbs.js'
import {
  closesNoun,
  collectives,
  determiners,
  finiteAuxiliaries,
  isMidAdverb,
  modals,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plurals that stand before nouns or for one thing: `this sports hall`, `this means`. */
const odd = wordSet(
  'sports sales arms goods savings customs times minutes hours days weeks months years news series means headquarters works species barracks crossroads communications systems operations services dollars euros pounds women men children makes'
)
/** Behind these `this` opens a noun and no clause. */
const bearing = wordSet(
  'in of for from to with by at on during among between against about under near across into over'
)
const plural = new Map(Object.entries({this: 'these', that: 'those'}))
const singular = new Map(Object.entries({these: 'this', those: 'that'}))

export default placeRule({
  id: 'grammar/demonstrative-number',
  summary:
    'Find `this` with a plural and `these` with a singular (`this symptoms`, `those kind of attacks`, `those worker`).',
  why: 'Many languages have one word for this and these, and the engine takes the one it saw more often.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    plural: 'Unexpected `{word}` with the plural `{noun}`, expected `{right}`',
    singular: 'Unexpected singular `{noun}` after `{word}`, expected `{right}`'
  },
  examples: [
    {bad: 'He warned that ⟦this⟧ symptoms appear late.', better: 'He warned that these symptoms appear late.'},
    {bad: 'Buyers of ⟦that⟧ houses near the mill sued.', better: 'Buyers of those houses near the mill sued.'},
    {bad: 'Those ⟦kind⟧ of attacks are rare.', better: 'Those kinds of attacks are rare.'},
    {bad: 'Those ⟦worker⟧ lost their jobs.', better: 'Those workers lost their jobs.'},
    {bad: '⟦This⟧ measures, he said, will help.', better: 'These measures, he said, will help.'},
    {good: 'He warned that these symptoms appear late.'},
    {near: 'This presupposes that the dam holds.'},
    {near: 'This makes sense, this plans office man said.'},
    {near: 'He said of that that cities grow, and this weekends trips too.'},
    {near: '“Tin rusts; this creaks but it holds,” the roofer said.'},
    {near: 'These student groups and those worker bees met.'}
  ],
  ...shapesByWord<'plural' | 'singular'>([
    [plural.keys(), withPlural],
    [singular.keys(), kindOf],
    [singular.keys(), withSingular]
  ]),
  unless: place => plural.has(place.word()) && place.word(2) !== '' && /^(?:NOUN|PROPN|ADJ)$/u.test(place.tag(2))
})

/** `this symptoms appear`, `in that houses near`. */
function withPlural(place: Place) {
  const [word, noun, next] = [place.word(), place.word(1), place.word(2)]
  if (
    !isPluralNoun(noun) ||
    isMassPlural(noun) ||
    pluralOf(noun) ||
    odd.has(noun) ||
    place.capital(1) ||
    place.next() !== ' '
  )
    return undefined
  if (/[-'’]/u.test(place.next(1)) || (place.capital() && !place.opens)) return undefined
  const isBorne = bearing.has(place.word(-1)) && !(word === 'that' && place.word(-1) === 'in')
  if (word === 'that' && !isBorne) return undefined
  // `this presupposes that it holds`
  if (next === 'that' && singularOf(noun) === undefined) return undefined
  // `this creaks but it holds`
  if (!isBorne && /^(?:but|and)$/u.test(next) && subjectPronouns.has(place.word(3))) return undefined
  const isVerbal = isThird(noun)
  // `This measures, he said, will help`, but not `This works, he said`
  const isParted = place.opens && place.next(1) === ',' && singularOf(noun) !== undefined && !happens.has(noun)
  const isSure =
    isParted || isBorne
      ? isParted || closesNoun(next) || determiners.has(next)
      : isVerbal
        ? actsInPlural(next)
        : actsNext(place)
  if (!isSure) return undefined
  const right = plural.get(word)!
  const text = place.capital() ? capitalised(right) : right
  return {
    message: 'plural' as const,
    span: place.span(),
    data: {word: place.printed(), noun, right: text},
    suggest: [text]
  }
}

const happens = wordSet(
  'works matters helps hurts changes counts stops ends shows pays sells sounds looks remains plays fits moves talks rules means fails wins breaks rings appeals rests stands returns runs starts'
)

/** A plural of the list, of a verb that is a noun too, or by its look. */
const isPluralNoun = (word: string): boolean =>
  singularOf(word) !== undefined ||
  (isThird(word) ? !isOnlyVerb(word) : /^[a-z]{3,}[^suiay'’]s$/u.test(word) && !notNouns.test(word))

const notNouns =
  /(?:wards|ways|times|haps|sides|ics|less|ness)$|^(?:always|perhaps|besides|series|species|lens|towns?)$/u

/** `this measures apply`: a verb that leaves the word before it a noun. */
const actsInPlural = (next: string): boolean =>
  /^(?:are|were|have)$/u.test(next) || modals.has(next) || (isOnlyVerb(next) && isBase(next))

/** Whether a verb in the plural or in the past follows the noun, or the noun closes its phrase. */
function actsNext(place: Place): boolean {
  const next = place.word(2)
  return (
    isOnlyVerb(next) || closesNoun(next) || modals.has(next) || (isBase(next) && !isThird(next)) || isMidAdverb(next)
  )
}

/** `those kind of attacks`. */
function kindOf(place: Place) {
  const noun = place.word(1)
  if (!/^(?:kind|sort|type)$/u.test(noun) || place.word(2) !== 'of' || !looksPlural(place.word(3))) return undefined
  return toPlural(place, `${noun}s`)
}

/** `those worker lost`. */
function withSingular(place: Place) {
  const [noun, next] = [place.word(1), place.word(2)]
  const right = pluralOf(noun)
  if (!right || singularOf(noun) || collectives.has(noun) || place.capital(1) || place.next() !== ' ') return undefined
  if (isBase(noun) || noun === 'present') return undefined
  if (
    place.next(1) !== ' ' ||
    !(
      finiteAuxiliaries.has(next) ||
      /^(?:who|which|lost|said|came|went|took|left|made|fell|rose|began|died|told|won|got|became|need|want|live|come|go|say|work|make)$/u.test(
        next
      )
    )
  )
    return undefined
  return toPlural(place, right)
}

function toPlural(place: Place, right: string) {
  const data = {noun: place.word(1), word: place.printed(), right}
  return {message: 'singular' as const, span: place.span(1), data, suggest: [right]}
}
