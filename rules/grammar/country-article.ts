import {placeRule} from '../../src/core/place-rule.js'
import table from '../../src/text/bare-places.tsv'
import {articled, bareCompounds} from '../../src/text/place-articles.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {beForms, finiteBe, haveForms, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Countries, states, provinces, cities and planets that stand without an article. */
const bare = readSet<'name'>(table, 'name')

/** What follows a country that is the whole noun phrase. */
function endsHere(place: Place, at: number): boolean {
  const next = place.word(at)
  if (isForm(next, 'past') && !place.capital(at)) return true
  if (next === '') return !/^(?:['’/&"”]| ?[-–])/u.test(place.rest(at - 1))
  return (
    (prepositions.has(next) && next !== 'of' && next !== 'with') ||
    finiteBe.has(next) ||
    haveForms.has(next) ||
    modals.has(next) ||
    /^(?:and|but|next|last|this|late|early|earlier|yesterday|today|tomorrow)$/u.test(next)
  )
}

export default placeRule({
  id: 'grammar/country-article',
  summary:
    'Find `the` before a country that has none, and its lack before one that needs it (`the Germany`, `in United States`).',
  why: 'Most countries stand without an article; unions, kingdoms, republics and groups of islands need it. Languages without articles leave it to chance.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    extra: 'Unexpected `the` before `{country}`, expected the name alone',
    missing: 'Missing `the` before `{country}`, expected `the {country}`'
  },
  examples: [
    {bad: 'He will fly to ⟦the⟧ Germany on Friday.', better: 'He will fly to Germany on Friday.'},
    {bad: 'She was born in ⟦United States⟧ in 1961.', better: 'She was born in the United States in 1961.'},
    {bad: 'Exports from ⟦Netherlands⟧ rose.', better: 'Exports from the Netherlands rose.'},
    {bad: '⟦The⟧ France has recalled its ambassador.', better: 'France has recalled its ambassador.'},
    {bad: 'Fish are rare in ⟦the⟧ Lake Chad.', better: 'Fish are rare in Lake Chad.'},
    {bad: 'The fair moves to ⟦the⟧ Leipzig in May.', better: 'The fair moves to Leipzig in May.'},
    {bad: 'Fires burned across ⟦the⟧ Tasmania’s north.', better: 'Fires burned across Tasmania’s north.'},
    {bad: 'Farms in ⟦the⟧ Oregon and Texas are dry.', better: 'Farms in Oregon and Texas are dry.'},
    {bad: 'Trade between ⟦the⟧ Spain and Morocco grew.', better: 'Trade between Spain and Morocco grew.'},
    {
      bad: '⟦United Arab Emirates⟧ will host the race.',
      better: 'The United Arab Emirates will host the race.'
    },
    {good: 'He will fly to Germany on Friday.'},
    {good: 'The United States and the Netherlands signed.'},
    {near: 'The Ukraine war and the Iran deal topped the agenda.'},
    {near: 'The France of his youth is gone, and there are floods along the Mississippi.'},
    {near: 'It was a matter for United Nations officials.'},
    {near: 'A dam on the Dnipro broke, and the Senegal burst its banks.'},
    {near: 'The frigate, the Bergen, left, and so did the Bergen’s crew.'},
    {near: 'Homes in the Lviv, Ternopil and Rivne regions lost power.'},
    {near: 'They paved the Lyon to Turin line in the Texas and Florida style.'},
    {near: 'The China Daily and the Jordan Times carried it.'}
  ],
  concerns: word =>
    articled.has(word) || bareCompounds.has(word) || bare.has(word.replace(/['’]s$/u, '')) || word === 'united',
  found(place) {
    const article = place.on(-1)
    return article?.word() === 'the' ? extra(article) : missing(place)
  }
})

function extra(place: Place) {
  if (!place.capital(1) || /[("“]/u.test(place.previous())) return undefined
  if (isBareCompound(place)) return without(place, 2)
  const name = place.word(1).replace(/['’]s$/u, '')
  if (rivers.has(name) && (name === 'dnipro' || banks.has(place.word(-1)) || flows.test(place.here.sentence.text)))
    return undefined
  if (!bare.has(name)) return undefined
  // `the Oslo's crew`: a ship, where no preposition leads to it.
  if (name !== place.word(1)) return places.has(place.word(-1)) ? without(place, 1) : undefined
  return isWhole(place) ? without(place, 1) : undefined
}

/** Names of states, of countries and of a city that are rivers. */
const rivers = wordSet(
  'dnipro senegal paraguay uruguay niger jordan mississippi missouri ohio colorado delaware connecticut tennessee arkansas illinois'
)
const flows = /\b(?:rivers?|(?:river)?banks?|upstream|downstream|tributar(?:y|ies)|delta|flows?|flowed|burst|dams?)\b/u
const banks = wordSet('along down up across on over beside into from')

/** What leads to a place. */
const places = wordSet('in to from at near across throughout into outside inside around')

/** Whether the name is the whole phrase: not `the Melbourne to Brisbane line`, `the corvette, the Minsk, and`. */
function isWhole(place: Place): boolean {
  const [before, next] = [place.word(-1), place.word(2)]
  if ((before === '' && !place.opens) || (before === 'and' && !place.stopped)) return false
  if (next === 'to' && place.capital(3) && !places.has(before)) return false
  const isLed = places.has(before) || before === 'of'
  if (next === 'and') return isPair(place) || (isLed && isLower(place, 3))
  if (listed.test(place.textAfter(1))) return false
  if (endsHere(place, 2)) return true
  if (!isLower(place, 2)) return false
  return (
    (places.has(before) && (goesOn.test(next) || isOnlyVerb(next))) ||
    (isLed && opensClause.test(next)) ||
    isRegion(place)
  )
}

/** `the Lviv, Ternopil and Rivne regions`. */
const listed =
  /^, (?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}, ){0,8}\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2},? (?:and|or) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} (?!(?:ha|i|wa|doe|say|this)s?\b)\p{Ll}+s(?!\p{L})/u

/** What follows a place and no noun opens with. */
const goesOn = /^(?:because|while|if|so|than|very|more|as|here|there|also|still|alone|or|the|an?|say|\p{L}+[^e]ed)$/u
const opensClause = /^(?:which|where|who|when|that)$/u

/** `in the state of the Texas with`. */
const isRegion = (place: Place): boolean =>
  place.word(2) === 'with' && /^(?:state|city|town|province|region|village|island) of$/u.test(place.phrase(-2, -1))

const isLower = (place: Place, at: number): boolean => place.word(at) !== '' && !place.capital(at)

function without(place: Place, length: 1 | 2) {
  const country = place.phrase(1, length)
  const text = place.opens ? country : ''
  const edits = [{span: [place.span()[0], text ? place.span(length)[1] : place.span(1)[0]] as const, text}]
  return {message: 'extra' as const, span: place.span(), data: {country}, suggest: [{edits}]}
}

/** `the West Africa`, `the South Korea`, `the Lake Baikal`. */
const isBareCompound = (place: Place): boolean =>
  place.capital(2) &&
  /[\p{Ll}]/u.test(place.printed(2)) &&
  endsHere(place, 3) &&
  !/^(?:and|based)$/u.test(place.word(3)) &&
  (bareCompounds.get(place.word(1))?.test(place.word(2)) ?? false)

/** `between the China and Kazakhstan`, `in the Turkey and Iran`; behind another word the pair may be one of names for something else. */
const isPair = (place: Place): boolean =>
  (/^(?:between|of)$/u.test(place.word(-1)) || places.has(place.word(-1))) &&
  place.capital(3) &&
  (bare.has(place.word(3)) ? endsHere(place, 4) : (bareCompounds.get(place.word(3))?.test(place.word(4)) ?? false))

function missing(place: Place) {
  const second = articled.get(place.word())
  if (place.opens && isEmirates(place)) return lead(place, 3)
  if (!second || !place.capital() || !second.test(place.word(1))) return undefined
  const length = second.source === '^' ? 1 : 2
  const before = place.word(-1)
  if (place.opens) return lead(place, length)
  if (
    !/^(?:in|from|to|by|of|across|against|throughout|within|into|toward|towards|with|asked|urged|joined|left|visited|accused|told|entered)$/u.test(
      before
    ) ||
    place.capital(-1)
  )
    return undefined
  if (!place.stopped && !/^(?:united|european|soviet|netherlands|philippines)$/u.test(place.word())) return undefined
  if (!endsHere(place, length) || (length === 2 && !place.capital(1))) return undefined
  const country = length === 1 ? place.printed() : `${place.printed()} ${place.printed(1)}`
  if (beForms.has(before) || isForm(before, 'gerund')) return undefined
  return {message: 'missing' as const, span: place.span(0, length - 1), data: {country}, suggest: [`the ${country}`]}
}

const isEmirates = (place: Place): boolean => place.phrase(0, 2) === 'United Arab Emirates'

/** `United Nations said`: at the head of a sentence, but not of a headline. */
function lead(place: Place, length: number) {
  const next = place.word(length)
  const verb = finiteBe.has(next) || haveForms.has(next) || modals.has(next) || isForm(next, 'past')
  if (
    !verb ||
    place.capital(length) ||
    (length === 2 && !place.capital(1)) ||
    !/[.!?]["'”’]?\s*$/u.test(place.here.sentence.text)
  )
    return undefined
  const country = place.phrase(0, length - 1)
  return {message: 'missing' as const, span: place.span(0, length - 1), data: {country}, suggest: [`The ${country}`]}
}
