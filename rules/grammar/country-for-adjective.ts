import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {countsMany} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './country-for-adjective.tsv'

const adjectives = new Map(
  readTable<'country' | 'adjective'>(table).map(({country, adjective}) => [country.toLowerCase(), adjective])
)
/** Before these the adjective stands, never the country. */
const institutions = wordSet(
  'government president parliament police authorities army forces troops navy ambassador embassy ministry minister soldiers citizens officials diplomats opposition constitution leadership economy military language people nationals passport runner runners singer actor actress writer author novelist journalist journalists painter scientists lawmakers tourists tourist airline billionaire businessman businesswoman currency cyclist swimmer boxer farmers'
)

/** Who and what comes from a country, with a word for the trade before or without one; no athletes and no experts, whom one names so. */
const natives = wordSet(
  'driver drivers climber climbers worker workers sailor sailors pilot pilots fisherman fishermen student students pensioner pensioners family families couple teenager teenagers doctor doctors nurse nurses engineer engineers farmer farmers officer officers lawmaker lawmakers photographer photographers man woman men women boy girl children tourist tourists company companies firm firms carmaker shipbuilder airline tanker trawler vessel town village city policeman policemen peacekeepers prisoner prisoners hiker hikers miner miners priest bishop immigrants prosecutors prosecutor court courts film filmmaker composer poet voters'
)
const trades = wordSet(
  'lorry truck bus taxi fishing police army oil gas steel news construction factory state government medical student'
)

export default placeRule({
  id: 'grammar/country-for-adjective',
  summary: 'Find a country’s name where its adjective is due (`the Russia government`).',
  why: 'Languages that put two nouns side by side leave the engine with a country before the noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {country: 'Unexpected `{country}` before `{noun}`, expected `{adjective}`'},
  examples: [
    {bad: 'The ⟦Russia⟧ government denied it.', better: 'The Russian government denied it.'},
    {bad: 'Shells hit a ⟦Turkey⟧ army post.', better: 'Shells hit a Turkish army post.'},
    {bad: 'She met the ⟦Poland⟧ foreign minister.', better: 'She met the Polish foreign minister.'},
    {
      bad: 'It was sold to a ⟦South Korea⟧ maker of ferries.',
      better: 'It was sold to a South Korean maker of ferries.'
    },
    {bad: 'A ⟦Romania⟧ lorry driver fell asleep.', better: 'A Romanian lorry driver fell asleep.'},
    {bad: 'They met two ⟦Poland⟧ climbers.', better: 'They met two Polish climbers.'},
    {bad: 'The ⟦Norway’s⟧ army said so.', better: 'The Norwegian army said so.'},
    {good: 'The Russian government denied it.'},
    {near: 'The Turkey shoot ended, and the China market rose.'},
    {near: 'Russia government sources deny it'},
    {near: 'The England women won, and a Cuba expert met the Jordan family.'},
    {near: 'In the Poland of today police are armed.'}
  ],
  concerns: word => adjectives.has(word) || compounds.has(word) || owners.has(word),
  found(place) {
    if (owners.has(place.word())) return owner(place)
    if (compounds.has(place.word())) return halved(place)
    const adjective = adjectives.get(place.word())!
    const isCounted = countsMany(place.word(-1))
    if (!place.capital() || !(isCounted || /^(?:the|a|an|its|their)$/u.test(place.word(-1))) || !place.stopped)
      return undefined
    if (isNative(place, isCounted))
      return {
        message: 'country',
        span: place.span(),
        data: {country: place.printed(), noun: place.word(1), adjective},
        suggest: [adjective]
      }
    const foreign =
      /^(?:foreign|prime|defence|defense|interior|finance|health)$/u.test(place.word(1)) && place.word(2) === 'minister'
    if ((!institutions.has(place.word(1)) && !foreign) || place.capital(1) || place.next() !== ' ') return undefined
    const data = {country: place.printed(), noun: place.word(1), adjective}
    return {message: 'country', span: place.span(), data, suggest: [adjective]}
  }
})

/** `a Romania lorry driver`, `two Poland climbers`. */
function isNative(place: Place, isCounted: boolean): boolean {
  const at = trades.has(place.word(1)) && natives.has(place.word(2)) ? 2 : 1
  if (!natives.has(place.word(at)) || place.capital(1) || place.capital(at) || place.next() !== ' ') return false
  // `the England women`, `the Jordan family`
  if (
    place.word(-1) === 'the' &&
    /^(?:famil(?:y|ies)|m[ae]n|wom[ae]n|boys?|girls?|children|company|couple)$/u.test(place.word(at))
  )
    return false
  return (
    !isCounted || place.word(at).endsWith('s') || /^(?:fish|police)?men$|^(?:women|children)$/u.test(place.word(at))
  )
}

/** The genitives of the countries, in both spellings. */
const owners = new Map(
  [...adjectives].flatMap(([country, adjective]) => [
    [`${country}'s`, adjective],
    [`${country}’s`, adjective]
  ])
)

/** `the Israel's army`: with its article, the adjective is due. */
function owner(place: Place) {
  const adjective = owners.get(place.word())!
  if (!place.capital() || place.word(-1) !== 'the' || place.capital(1) || place.word(1) === '') return undefined
  const data = {country: place.printed(), noun: place.word(1), adjective}
  return {message: 'country' as const, span: place.span(), data, suggest: [adjective]}
}

/** Second halves of countries, with those of their adjectives. */
const compounds = new Map(Object.entries({korea: 'Korean', africa: 'African', lanka: 'Lankan', arabia: ''}))
/** Who no place gives its name to. */
const makers =
  /^(?:government|army|police|president|parliament|court|authorities|embassy|airline|bank|company|firm|maker|carmaker|shipbuilder|manufacturer|actor|actress|singer|player|director|striker|golfer|lawmaker|official|diplomat|citizen|woman|man)$/u

/** `a South Korea maker of ships`. */
function halved(place: Place) {
  if (!/^(?:South|North|Sri|Saudi)$/u.test(place.printed(-1)) || !place.capital() || place.capital(1)) return undefined
  if (!/^(?:the|a|an|its|their)$/u.test(place.word(-2)) || !makers.test(place.word(1)) || !place.stopped)
    return undefined
  const country = place.phrase(-1, 0)
  const adjective = `${place.printed(-1)} ${compounds.get(place.word())!}`.trim()
  const data = {country, noun: place.word(1), adjective}
  return {message: 'country' as const, span: place.span(-1, 0), data, suggest: [adjective]}
}
