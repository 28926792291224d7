import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {
  articles,
  demonstratives,
  finiteAuxiliaries,
  possessives,
  prepositions,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './missing-preposition.tsv'

/** What follows the phrase when its preposition is missing. */
const opensNoun = new Set([...articles, ...demonstratives, ...possessives])

interface Gap {
  preposition: string
  /** Of these, one must come before, word for word. */
  before?: readonly (readonly string[])[]
  /** Whether an adjective or a noun may follow too. */
  any: boolean
}

const gaps: ReadonlyMap<string, Gap> = new Map(
  readTable<'word' | 'preposition' | 'before' | 'next'>(table).map(({word, preposition, before, next}) => [
    word,
    {preposition, any: next === 'any', ...(before && {before: before.split('/').map(words => words.split(' '))})}
  ])
)

/** Days and spans of time: `due the following week`, `arrived this morning`. */
const times = wordSet(
  'day days week weeks month months year years morning afternoon evening night moment time weekend summer winter spring autumn fall following turn turns next same previous other past last first second whole entire monday tuesday wednesday thursday friday saturday sunday season hour hours way more long while lot bit'
)

/** After these `the` opens a clause of its own more often than not. */
const opensClause = wordSet('because instead thanks insisted complained end line addition response')

/** What a pronoun becomes behind the preposition. */
const objects = new Map(Object.entries({he: 'him', she: 'her', they: 'them', we: 'us', i: 'me', who: 'whom'}))

/** Here nothing else can have been meant. */
const adverbial = new Set(['according', 'due', 'prior'])

export default placeRule({
  id: 'grammar/missing-preposition',
  summary: 'Find phrases that lost their preposition (`due the storm`, `according the report`).',
  why: 'Engines drop the second half of compound prepositions such as due to, according to and in front of.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{preposition}` after `{phrase}`, expected `{phrase} {preposition}`'},
  examples: [
    {
      bad: 'Dozens of flights were cancelled ⟦due⟧ the volcanic ash.',
      better: 'Dozens of flights were cancelled due to the volcanic ash.'
    },
    {bad: '⟦According⟧ new figures, prices fell in May.', better: 'According to new figures, prices fell in May.'},
    {bad: 'The crowd gathered in ⟦front⟧ the town hall.', better: 'The crowd gathered in front of the town hall.'},
    {bad: 'They voted in ⟦favour⟧ the bill.', better: 'They voted in favour of the bill.'},
    {bad: 'He is ⟦accused⟧ the murder of two traders.', better: 'He is accused of the murder of two traders.'},
    {bad: 'The outcome ⟦depends⟧ the weather.', better: 'The outcome depends on the weather.'},
    {
      bad: 'The price of the mill ⟦depends⟧ whether the town wants it.',
      better: 'The price of the mill depends on whether the town wants it.'
    },
    {bad: '⟦According he⟧, the dam is safe.', better: 'According to him, the dam is safe.'},
    {bad: '⟦According they⟧, the dam is safe.', better: 'According to them, the dam is safe.'},
    {bad: 'The mill failed to ⟦comply⟧ an order to shut.', better: 'The mill failed to comply with an order to shut.'},
    {good: 'Flights were cancelled due to the volcanic ash.'},
    {good: 'They left because the house was cold.'},
    {near: 'The rest depends on the weather, and we pay according to need.'},
    {near: 'It depends how you look at it.'},
    {near: 'The rent is due the following week.'},
    {near: 'Payment is due the day after delivery.'},
    {near: 'According to the mayor, the bridge is safe.'},
    {near: 'Ola Lund succeeded his father in May, and Ida Holm succeeded her rival in June.'},
    {near: 'She emerged the winner, and they prayed the rosary.'},
    {near: 'In the end the committee voted yes.'},
    {near: 'In response the army closed the road.'}
  ],
  concerns: word => gaps.has(word) || hanging.has(word),
  found(place, {quotes}) {
    if (hanging.has(place.word()) && asksOn(place)) {
      if (quotes.touches(place.span())) return undefined
      const phrase = place.printed()
      return {message: 'missing', span: place.span(), data: {phrase, preposition: 'on'}, suggest: [`${phrase} on`]}
    }
    if (!gaps.has(place.word())) return undefined
    const gap = gaps.get(place.word())!
    if (gap.before && !gap.before.some(words => endsBefore(place, words))) return undefined
    // `succeeded his father` as head of state
    if (place.word() === 'succeeded' && isHeir(place)) return undefined
    if (takesComplement(place)) return undefined
    if (!follows(place, gap) || (opensClause.has(place.word()) && !(place.opens && place.word() === 'thanks')))
      return undefined
    const data = {phrase: place.printed(), preposition: gap.preposition}
    if (place.word() === 'according') {
      // `according has informed the ministry`: what is missing is more than the preposition.
      if (finiteAuxiliaries.has(place.word(1))) return undefined
      // `according on the law`: its preposition is wrong, not missing.
      if (prepositions.has(place.word(1))) return undefined
      const object = objects.get(place.word(1))
      if (object) {
        const suggest = [`${place.printed()} to ${object}`]
        return {message: 'missing', span: place.span(0, 1), data, fix: 'safe', suggest}
      }
    }
    const fix = adverbial.has(place.word()) ? 'safe' : 'suggest'
    return {message: 'missing', span: place.span(), data, fix, suggest: [`${place.printed()} ${gap.preposition}`]}
  },
  unless: place => !(hanging.has(place.word()) && asksOn(place)) && clauseFollows(place)
})

/** What hangs on a question. */
const hanging = wordSet('depend depends depended depending hinge hinges hinged hinging')

/** `The rest depends whether the town pays`; people say `it depends how you look at it`. */
function asksOn(place: Place): boolean {
  if (!/^(?:whether|how|what|who|which|when|where)$/u.test(place.word(1))) return false
  if (place.word(1) === 'whether' && /^(?:all|everything|much)$/u.test(place.word(-1))) return true
  return !/^(?:it|that|this|all|everything|just|much|)$/u.test(place.word(-1))
}

/** Whether somebody is named whom one may follow in office. */
function isHeir(place: Place): boolean {
  for (let at = 2; at < 6 && place.word(at); at++)
    if (place.capital(at) || isAgent(place.word(at)) || kin.test(place.word(at))) return true
  return false
}

/** `emerged the clear winner`, `prayed the rosary`, `catered the wedding`: no object that a preposition lacks. */
function takesComplement(place: Place): boolean {
  const after = complements.get(place.word())
  return after !== undefined && [2, 3, 4].some(at => after.has(place.word(at)))
}

const outcomes = wordSet(
  'winner winners victor victors champion champions hero heroes heroine loser losers leader leaders favourite favourites favorite favorites stronger better richer wiser star'
)
const feasts = wordSet(
  'wedding weddings party parties event events reception receptions lunch lunches dinner dinners banquet funeral meal meals'
)
const complements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['emerge', 'emerges', 'emerged', 'emerging'].map(word => [word, outcomes] as const),
  ...['pray', 'prayed', 'praying', 'prays'].map(
    word => [word, wordSet('rosary psalms psalm angelus prayer prayers novena office kaddish vespers')] as const
  ),
  ...['cater', 'catered', 'caters'].map(word => [word, feasts] as const)
])

const kin =
  /^(?:father|mother|brother|sister|uncle|aunt|cousin|husband|wife|son|daughter|rival|mentor|boss|predecessor|founder|friend|ally|ex|man|woman)$/u

function follows(place: Place, {any}: Gap): boolean {
  const next = place.word(1)
  if (any) return next !== '' && !/^(?:to|as|with|by|in|and|or|which|that)$/u.test(next) && !place.capital(-1)
  if (
    !opensNoun.has(next) ||
    (times.has(place.word(2)) && !/^(?:middle|beginning|rest)$/u.test(place.word())) ||
    place.word(2) === ''
  )
    return false
  return next !== 'that' && !(next === 'this' && times.has(place.word(2)))
}

/** `at the end the team that won was …`: a verb with a subject follows. */
function clauseFollows(place: TaggedPlace): boolean {
  if (place.word() === 'according' || place.word() === 'due') return false
  if (subjectPronouns.has(place.word(1))) return true
  for (let offset = 2; offset < 7 && place.word(offset); offset++) {
    const tag = place.tag(offset)
    // `comply an order to clean`
    if (tag === 'ADP' || tag === 'CCONJ' || place.word(offset) === 'to') return false
    if (tag === 'VERB' || tag === 'AUX') return offset > 2
  }
  return false
}

/** Whether some words stand right before a place. */
function endsBefore(place: Place, words: readonly string[]): boolean {
  return words.every((word, at) => place.word(at - words.length) === word)
}
