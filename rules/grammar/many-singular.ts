import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isPast} from '../../src/text/verbs.js'
import {
  collectives,
  comparatives,
  determiners,
  isMidAdverb,
  numbers,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const many = new Set([...wordSet('many several numerous various both all few most some'), ...numbers])
/** Of these a singular may be meant: `all night`, `some man told us`, `most day trips`. */
const loose = wordSet('all most some')
const plural = wordSet('are were have')
const units = wordSet(
  'year day week month hour minute second metre meter kilometre kilometer mile dollar euro cent pound acre ton tonne foot inch degree percent point person man woman half quarter time part hope word'
)
/** What puts a number behind the noun that it counts: `chapter two`. */
const counters = wordSet(
  'chapter phase number page part stage article section day week round game year a an one no at great good of to by'
)
const people = wordSet(
  'resident official student patient client agent expert activist migrant refugee immigrant passenger analyst witness civilian parent adult teenager candidate'
)
const person = wordSet('person man woman child')

/** `in five country, he said`. */
const commaEnd = /^, (?!\p{L}+,? (?:and|or)\b)/u

export default placeRule({
  id: 'grammar/many-singular',
  summary: 'Find a singular with a verb of its own behind a word for many (`many person died`, `all passenger were`).',
  why: 'Languages that do not mark number on nouns leave the engine to add the -s, and it misses now and then.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {singular: 'Unexpected singular `{noun}` after `{word}`, expected `{right}`'},
  examples: [
    {bad: 'Many ⟦person⟧ died in the flood.', better: 'Many people died in the flood.'},
    {bad: 'All ⟦passenger⟧ were unhurt.', better: 'All passengers were unhurt.'},
    {bad: 'Two ⟦leader⟧ met in Astana.', better: 'Two leaders met in Astana.'},
    {bad: 'Some young ⟦farmer⟧ have left.', better: 'Some young farmers have left.'},
    {bad: 'Several Danish ⟦exporter⟧ lost money in May.', better: 'Several Danish exporters lost money in May.'},
    {bad: 'The law is new in most ⟦country⟧ of the bloc.', better: 'The law is new in most countries of the bloc.'},
    {good: 'Many people died, and all passengers were unhurt.'},
    {near: 'Many a person died, and chapter two farmer heroes met.'},
    {near: 'Several student led protests and most team owners were there.'},
    {near: 'Both driver and passenger were hurt.'}
  ],
  concerns: word => many.has(word),
  found(place) {
    const isQualified = pluralOf(place.word(1)) === undefined
    const at = isQualified ? 2 : 1
    const noun = place.word(at)
    const right = person.has(noun)
      ? {person: 'people', man: 'men', woman: 'women', child: 'children'}[noun]
      : (pluralOf(noun) ?? (isNation(place) && /.{3}(?:er|or|ist)$/u.test(noun) ? `${noun}s` : undefined))
    if (
      !right ||
      singularOf(noun) ||
      (collectives.has(noun) && !isOfBoth(place)) ||
      (units.has(noun) && !person.has(noun))
    )
      return undefined
    if (!isPlain(place, at) || (counters.has(place.word(-1)) && place.word() !== 'few') || isCorrelative(place))
      return undefined
    const isSure = plural.has(place.word(at + 1))
      ? place.word() !== 'some' && (!isQualified || !loose.has(place.word()))
      : isQualified
        ? isNation(place) && isAgent(noun) && isActing(place, 3)
        : isActing(place) || isShare(place) || isTimed(place) || isBorne(place)
    return isSure || (isQualified && plural.has(place.word(3)) && isAgent(noun))
      ? {message: 'singular', span: place.span(at), data: {noun, word: place.printed(), right}, suggest: [right]}
      : undefined
  },
  unless: place =>
    !plural.has(place.word(2)) &&
    !plural.has(place.word(3)) &&
    !prepositions.has(place.word(2)) &&
    !isNation(place) &&
    !isTimed(place) &&
    !isBorne(place) &&
    place.tag(2) !== 'VERB'
})

/** `both side agreed`: two of what acts as one. */
const isOfBoth = (place: Place): boolean =>
  place.word() === 'both' &&
  /^(?:side|team|party|group|company|country|firm|bank|club|government|council)$/u.test(place.word(1))

/** Whether the words are printed like the parts of one phrase. */
function isPlain(place: Place, at: number): boolean {
  if (place.capital() && !place.opens) return false
  for (let before = 0; before < at; before++)
    if (place.next(before) !== ' ' || (place.capital(before + 1) && !(before === 0 && isNation(place)))) return false
  return !determiners.has(place.word(1)) && !prepositions.has(place.word(1)) && /^[ ,]$/u.test(place.next(at))
}

/** `both driver and passenger`. */
const isCorrelative = (place: Place): boolean => place.word() === 'both' && /\band\b/u.test(place.textAfter())

const isAgent = (noun: string): boolean => /.{3}(?:er|or|ist|ian)$/u.test(noun) || people.has(noun)

/** `many person died in`: a past that what follows leaves a verb. */
function isActing(place: Place, at: 2 | 3 = 2): boolean {
  const [word, verb, next] = [place.word(), place.word(at), place.word(at + 1)]
  if (loose.has(word) || !isPast(verb) || isForm(verb, 'base')) return false
  if (/^(?:led|based|made|owned|run|born|related|controlled|driven|built|backed|held)$/u.test(verb)) return false
  return next === ''
    ? place.next(at) === '.'
    : prepositions.has(next) ||
        determiners.has(next) ||
        isMidAdverb(next) ||
        objects.has(next) ||
        comparatives.has(next)
}

/** What shows a past before it to be a verb: `lost money`, `told police`, `opened last year`. */
const objects = wordSet(
  'that last this next police reporters journalists money control contact power their his them him each more how why it they he she and but when while because'
)

/** `in five country,`, `visited various factory and a hospital`. */
function isBorne(place: Place): boolean {
  const word = place.word()
  if (loose.has(word) || word === 'both') return false
  if (place.word(2) === 'and') return !numbers.has(word) && /^an?$/u.test(place.word(3))
  return bearing.has(place.word(-1)) && place.word(2) === '' && commaEnd.test(place.textAfter(1))
}

/** `opened three factory last year`. */
const isTimed = (place: Place): boolean =>
  !loose.has(place.word()) &&
  /^(?:last|this|next)$/u.test(place.word(2)) &&
  /^(?:year|week|month|summer|winter|spring|autumn|season|morning|evening)$/u.test(place.word(3))

/** `several Korean exporter`. */
const isNation = (place: Place): boolean =>
  /^(?:several|many|numerous)$/u.test(place.word()) && /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u.test(place.printed(1))

/** `in most country of the bloc`, `Some resident of the town`. */
function isShare(place: Place): boolean {
  const [word, noun, next] = [place.word(), place.word(1), place.word(2)]
  if (!/^(?:of|in)$/u.test(next) || isForm(noun, 'base')) return false
  if (word === 'some' || word === 'all') return people.has(noun) && !/^(?:expert|adult)$/u.test(noun)
  return /^(?:most|many|several|various|numerous)$/u.test(word) && bearing.has(place.word(-1))
}

const bearing = wordSet('in of for from to with by on among between across')
