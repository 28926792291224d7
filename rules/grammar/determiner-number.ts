import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals, numbers, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const one = new Set(['a', 'an', 'every', 'each', 'another', 'this', 'that'])
const many = new Set(['many', 'several', 'these', 'those', 'various', 'numerous', 'both', 'few', ...numbers])

/** Plurals that stand in compounds or for one thing; `a two-thirds majority`. */
const compounding = wordSet(
  'sports sales arms goods savings customs times minutes hours days weeks months years metres meters kilometres miles dollars euros pounds women men children people news series species means headquarters barracks works links drugs systems communications operations services lots members hands glasses rights affairs plants sessions chips'
)

/** Singulars that may follow a number: `two hundred`, `five per cent`, `nine year old`. */
const uncounted = wordSet(
  'year day week month hour minute metre meter kilometre mile dollar euro foot cent second pound stone acre ton tonne star goal page man person stage state party bit kilometer hectare part set run down point litre gigawatt inch degree half one wicket quarter shot time crew staff'
)

export default placeRule({
  id: 'grammar/determiner-number',
  summary: 'Find determiners and nouns that disagree in number (`a protests`, `two minister`, `these event`).',
  why: 'Languages that do not mark number on nouns leave the engine to add the -s, and it misses now and then.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    plural: 'Unexpected plural `{noun}` after `{determiner}`, expected `{right}`',
    singular: 'Unexpected singular `{noun}` after `{determiner}`, expected `{right}`'
  },
  examples: [
    {bad: 'The union called ⟦a protests⟧ for Monday.', better: 'The union called a protest for Monday.'},
    {bad: 'He met ⟦two minister⟧ in Cairo.', better: 'He met two ministers in Cairo.'},
    {bad: 'It is used in ⟦many country⟧.', better: 'It is used in many countries.'},
    {bad: '⟦These report⟧ were never published.', better: 'These reports were never published.'},
    {bad: 'Nobody expected ⟦these kind⟧ of storm.', better: 'Nobody expected this kind of storm.'},
    {bad: 'There are flights to ⟦every cities⟧ in the north.', better: 'There are flights to every city in the north.'},
    {good: 'The union called a protest for Monday.'},
    {good: 'These report cards were never published.'},
    {near: 'It was a sports event in a six lane street.'},
    {near: 'Those state that nobody was hurt.'},
    {near: 'A women doctors group met two state officials.'},
    {near: 'He said that officials had left, and he lost two stone.'},
    {near: 'When one shop shuts another opens up, and as one fire dies another flares up.'}
  ],
  concerns: word => one.has(word) || many.has(word),
  found: place => pluralAfterOne(place) ?? singularAfterMany(place),
  unless: place => one.has(place.word()) && place.word() !== 'a' && place.tag() === 'SCONJ'
})

function pluralAfterOne(place: Place) {
  const determiner = place.word()
  if (!one.has(determiner) || determiner === 'that' || place.capital(1)) return undefined
  const noun = place.word(1)
  const right = singularOf(noun) ?? everyOf(place)
  if (!right || compounding.has(noun) || !endsHere(place) || /^(?:\p{Lu}|[-/'’])/u.test(place.next(1))) return undefined
  if (
    isForm(noun, 'third') &&
    determiner === 'this' &&
    !/^(?:are|were|have|had)$/u.test(place.word(2)) &&
    !modals.has(place.word(2)) &&
    !isRelated(place)
  )
    return undefined
  // `as soon as one fire dies another flares up`
  if (determiner === 'another' && isForm(noun, 'third') && /^(?:up|out|down|off|in|away)$/u.test(place.word(2)))
    return undefined
  if (place.capital() && !place.opens) return undefined
  return report('plural', place, noun, right)
}

/** `every cabins of the ship`: after `every` a word in -s before `of` is a plural, known or not. */
function everyOf(place: Place): string | undefined {
  const noun = place.word(1)
  const isPlural = place.word() === 'every' && /^[a-z]{3,}[^suia]s$/u.test(noun) && place.word(2) === 'of'
  return isPlural && !/(?:ness|less|ics)$/u.test(noun) ? noun.replace(/ies$/u, 'y').replace(/s$/u, '') : undefined
}

/** `This measures, which …`: what a relative clause follows is a noun. */
const isRelated = (place: Place): boolean => place.opens && /^, (?:which|who)\b/u.test(place.textAfter(1))

function singularAfterMany(place: Place) {
  const determiner = place.word()
  if (!many.has(determiner) || place.capital(1) || (place.capital() && !place.opens)) return undefined
  const noun = place.word(1)
  const right = noun === 'person' ? 'people' : pluralOf(noun)
  if (/^(?:sort|kind|type)$/u.test(noun)) return kindOf(place, noun)
  if (!right || noun === 'age') return undefined
  const irregular = /^(?:man|person)$/u.test(noun) && (finiteBe.has(place.word(2)) || haveForms.has(place.word(2)))
  if (uncounted.has(noun) && !irregular) return undefined
  if (!(endsHere(place) || acted(place) || calledThese(place)) || /^[-/'’,]/u.test(place.next(1)) || mayBeVerb(place))
    return undefined
  const isListed = place.word(2) === 'and' || isNumbered(place)
  return isListed && !/^(?:of|to)$/u.test(place.word(-1)) ? undefined : report('singular', place, noun, right)
}

/** `these report that the dam held`. */
function mayBeVerb(place: Place): boolean {
  const next = place.word(2)
  return (
    /^(?:these|those|few|both|many|several)$/u.test(place.word()) &&
    isForm(place.word(1), 'base') &&
    !finiteBe.has(next) &&
    !haveForms.has(next) &&
    !modals.has(next) &&
    !prepositions.has(place.word(-1))
  )
}

/** `chapter two report`, `the two party system`. */
function isNumbered(place: Place): boolean {
  return (
    (numbers.has(place.word()) || place.word() === 'many') &&
    /^(?:the|a|an|one|no|page|chapter|phase|number|magnitude|his|her|their|its|by|at|great|good|of|to|day|stage|article|section|part)$/u.test(
      place.word(-1)
    )
  )
}

/** `called these decision a betrayal`. */
const calledThese = (place: Place): boolean =>
  /^(?:these|those)$/u.test(place.word()) && /^(?:a|an|the)$/u.test(place.word(2)) && !isForm(place.word(1), 'base')

/** `these kind of attack`. */
function kindOf(place: Place, noun: string) {
  const one = {these: 'This', those: 'That'}[place.word()]
  if (!one || place.word(2) !== 'of' || place.word(3) === '' || looksPlural(place.word(3))) return undefined
  const [determiner, right] = [place.printed(), place.capital() ? one : one.toLowerCase()]
  const data = {noun, determiner, right: `${right} ${noun}`}
  return {message: 'singular' as const, span: place.span(0, 1), data, suggest: [`${right} ${noun}`]}
}

/** `several minister resigned`. */
function acted(place: Place): boolean {
  const verb = place.word(2)
  return (
    /^(?:several|many|numerous)$/u.test(place.word()) &&
    isForm(verb, 'past') &&
    !isForm(verb, 'base') &&
    (place.next(2) === '.' || prepositions.has(place.word(3)) || /^(?:the|a|an|their)$/u.test(place.word(3)))
  )
}

/** Whether the noun is the head: no other noun follows. */
function endsHere(place: Place): boolean {
  const next = place.word(2)
  if (next === '') return true
  return (
    prepositions.has(next) ||
    finiteBe.has(next) ||
    haveForms.has(next) ||
    modals.has(next) ||
    isOnlyVerb(next) ||
    /^(?:who|which|that|and|or|but|when|where|while|because|said|says)$/u.test(next)
  )
}

function report(message: 'plural' | 'singular', place: Place, noun: string, right: string) {
  const determiner = place.printed()
  return {message, span: place.span(0, 1), data: {noun, determiner, right}, suggest: [`${determiner} ${right}`]}
}
