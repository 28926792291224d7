import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {numbers, pluralVerbs, singularVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const toPlural = new Map([...pluralVerbs, ['does', 'do'], ["wasn't", "weren't"], ["isn't", "aren't"]])
const toSingular = new Map([...singularVerbs, ['do', 'does'], ["don't", "doesn't"]])

const persons = new Set([
  'nobody',
  'everybody',
  'everyone',
  'somebody',
  'someone',
  'anyone',
  'nothing',
  'everything',
  'something'
])

/** Nouns that are never counted: their verb is in the singular. */
const masses = wordSet(
  'news information advice evidence equipment traffic weather research furniture luggage progress violence money knowledge infrastructure legislation corruption pollution unemployment'
)

const many = wordSet('many several few both most some all half two three dozens hundreds thousands millions')

/** Sums, which are singular: `two years is a long time`. */
const sums =
  /^(?:years|days|weeks|months|hours|minutes|seconds|dollars|euros|pounds|miles|metres|meters|kilometres|kilometers|tonnes|tons|points|goals|cents|yen|rubles|percent|times)$/u

export default placeRule({
  id: 'grammar/quantifier-agreement',
  summary: 'Find verbs that do not agree with `most of`, numbers, `everyone` and nouns that are not counted.',
  why: 'Everyone is singular and most of the houses are plural; engines choose the number of a verb from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'Most of the barns ⟦was⟧ empty.', better: 'Most of the barns were empty.'},
    {bad: 'Two clerks ⟦was⟧ held for questioning.', better: 'Two clerks were held for questioning.'},
    {bad: 'Everyone ⟦have⟧ to register by May.', better: 'Everyone has to register by May.'},
    {bad: 'The news ⟦were⟧ a relief to the town.', better: 'The news was a relief to the town.'},
    {bad: 'A lot of farmers ⟦has⟧ left the valley.', better: 'A lot of farmers have left the valley.'},
    {bad: 'There ⟦was⟧ no clues in the house.', better: 'There were no clues in the house.'},
    {good: 'Most of the barns were empty.'},
    {near: 'Most of the wheat was lost, and some of it has rotted.'},
    {near: 'Two years is a long time, and one of the two clerks was held.'},
    {near: 'Did everyone have a ticket?'},
    {near: 'If everyone were rich, few would work.'}
  ],
  concerns: word =>
    persons.has(word) || masses.has(word) || numbers.has(word) || /^(?:of|there|[2-9]|\d\d)$/u.test(word),
  found: place => everyone(place) ?? mass(place) ?? partOf(place) ?? counted(place) ?? there(place)
})

function everyone(place: Place) {
  if (!persons.has(place.word()) || !place.opens) return undefined
  return agree(place, 1, place.word(), toSingular.get(place.word(1)))
}

/** `The news were`, `Information are`. */
function mass(place: Place) {
  if (!masses.has(place.word()) || place.capital(1)) return undefined
  const first = place.opens || (/^(?:the|this|his|her|their|its)$/u.test(place.word(-1)) && place.word(-2) === '')
  const verb = place.word(1)
  if (place.here.index > 1) return undefined
  return first && verb !== 'do' ? agree(place, 1, place.word(), toSingular.get(verb)) : undefined
}

/** `Most of the barns was`, `A lot of farmers has`. */
function partOf(place: Place) {
  if (place.word() !== 'of' || place.capital()) return undefined
  const lot =
    /^(?:lot|number|majority|handful|group)$/u.test(place.word(-1)) && place.word(-2) === 'a' && place.word(-3) === ''
  if (!lot && !(many.has(place.word(-1)) && place.word(-2) === '')) return undefined
  if (lot && place.word(-1) !== 'lot' && place.word(-1) !== 'number') return undefined
  const at = /^(?:the|these|those|his|her|its|their|our)$/u.test(place.word(1)) ? 2 : 1
  const noun = isPlural(place.word(at)) ? at : isPlural(place.word(at + 1)) ? at + 1 : 0
  return noun ? agree(place, noun + 1, place.word(noun), toPlural.get(place.word(noun + 1))) : undefined
}

/** `Two clerks was`. */
function counted(place: Place) {
  if (!place.opens || !(numbers.has(place.word()) || /^(?:[2-9]|\d\d)$/u.test(place.word()))) return undefined
  const at = isPlural(place.word(1))
    ? 1
    : isPlural(place.word(2)) && !/^(?:of|and|or|to|the|a)$/u.test(place.word(1))
      ? 2
      : 0
  if (at === 0 || place.word(1).includes("'") || sums.test(place.word(at)) || place.capital(at)) return undefined
  return agree(place, at + 1, place.word(at), toPlural.get(place.word(at + 1)))
}

/** `There was no clues`, `there have been a fire`. */
function there(place: Place) {
  if (place.word() !== 'there') return undefined
  const [verb, next] = [place.word(1), place.word(2)]
  if (
    verb === 'have' &&
    next === 'been' &&
    /^an?$/u.test(place.word(3)) &&
    pluralOf(place.word(4)) &&
    !/^(?:lot|number|few|couple|handful|range|series|host|total|dozen|variety|string|group|spate|wave)$/u.test(
      place.word(4)
    )
  )
    return agree(place, 1, 'there', 'has')
  if ((verb !== 'is' && verb !== 'was') || !/^(?:no|some|more|fewer|other|only|about|around)$/u.test(next))
    return undefined
  const isMany =
    isPlural(place.word(3)) ||
    (next === 'no' &&
      /[^suia]s$/u.test(place.word(3)) &&
      !/^(?:news|means|always|perhaps|has|plus|express)$|ics$|wards$/u.test(place.word(3)))
  return isMany && place.word(4) !== 'and' && !/^(?:and|or)$/u.test(place.word(-1)) && next !== 'only'
    ? agree(place, 1, 'there', toPlural.get(verb))
    : undefined
}

const isPlural = (word: string): boolean =>
  word === 'people' || (singularOf(word) !== undefined && pluralOf(word) === undefined)

function agree(place: Place, at: number, subject: string, right: string | undefined) {
  if (!right || place.capital(at)) return undefined
  return {
    message: 'agree' as const,
    span: place.span(at),
    data: {verb: place.word(at), subject, right},
    suggest: [right]
  }
}
