import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {baseOf, isPast, readings} from '../../src/text/verbs.js'
import {determiners, finiteAuxiliaries, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const openers = wordSet('the his her its their our')
/** Verbs with two objects, or with an object and what it is made, in any form. */
const double = wordSet(
  'give gave given gives giving tell told tells telling call called calls calling name named names send sent sends sending show showed shown shows showing pay paid pays paying ask asked asks asking offer offered offers offering cost costs costing win won wins winning make made makes making hand handed hands grant granted grants deny denied denies leave left leaves leaving award awarded awards fine fined charge charged charges buy bought buys teach taught elect elected appoint appointed declare declared consider considered considers owe owes owed save saves saved saving earn earned earns allow allowed wish promise promised bring brought brings lend lent refuse refused rename renamed find found crown crowned dub dubbed deem deemed judge judged vote voted serve served spare spared spares sparing granting lends lending refuses refusing serves serving denying awarding buying teaches teaching promises promising assures reminds warns guarantees permits permitted bet bets accord accorded accords afford afforded affords assure assured inform informed remind reminded warn warned convince convinced guarantee guaranteed keep kept think thought feel felt believe believed label labelled rate rated rank ranked proclaim proclaimed deal dealt do did done doing is was are were be been being become became remain remained remains forgive forgave envy read'
)
/** Verbs of two things: `connect the airport the port`. */
const joining = wordSet(
  'connect connects connected connecting link links linked linking join joins joined joining separate separates separated compare compared exchange replace replaced combine combined'
)
const times = wordSet(
  'second minute hour day night morning afternoon evening week weekend month year years days weeks months decade century season seasons summer winter spring autumn time times moment moments today yesterday tomorrow tonight minutes hours way once date election tournament period term stage point case instance round rounds game games series match end start occasion quarter percent result'
)
const timeNext = wordSet(
  'day days week weeks month months year years morning afternoon evening night moment time weekend summer winter spring autumn fall following next same previous other past last first second whole entire season hour hours way more better less worse most best size length width height colour color age only very one ones late early kind sort number'
)

/** `who could throw a ball the farthest`. */
const farthest =
  /^(?:farthest|furthest|longest|fastest|hardest|highest|loudest|deepest|closest|quickest|earliest|latest)$/u
const isNoun = (word: string): boolean => pluralOf(word) !== undefined || singularOf(word) !== undefined

const measures = /^(?:size|shape|colour|color|length|height|width|weight|age|thickness)$/u

export default placeRule({
  id: 'grammar/lost-between-nouns',
  summary: 'Find two noun phrases with nothing between them (`the middle the night`, `a row the mayor’s plans`).',
  why: 'What English links with a preposition other languages link with a case; the engine drops it.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {gap: 'A word is missing between `{noun}` and `{next}`'},
  examples: [
    {bad: 'The fire destroyed the ⟦roof the⟧ station on Friday.'},
    {bad: 'It was sold as ⟦part the⟧ deal.'},
    {good: 'The fire destroyed the roof of the station on Friday.'},
    {near: 'Crews were seen on the roof the builders had left open.'},
    {near: 'They gave the mayor the keys, and called the plan the best.'},
    {near: 'He affirmed at the meeting the need of the towns for a road.'},
    {near: 'He left the town the same day. In the middle the ice was thin.'},
    {near: 'It spares both mayors the shame of a vote, and asks who can hold a note the longest without a breath.'},
    {near: 'She saw on the wall a stain the shape of a boot.'}
  ],
  concerns: word => determiners.has(word),
  found(place) {
    if (part(place))
      return {message: 'gap', span: place.span(-1, 0), data: {noun: place.printed(-1), next: place.printed()}}
    const noun = place.word(-1)
    if (!openers.has(place.word()) || (pluralOf(noun) === undefined && singularOf(noun) === undefined)) return undefined
    if (times.has(noun) || place.capital() || place.capital(-1) || !place.stopped) return undefined
    if (times.has(place.word(1)) || timeNext.has(place.word(1)) || place.word(1) === '') return undefined
    // `a stain the shape of a boot`
    if (measures.test(place.word(1)) && place.word(2) === 'of') return undefined
    // `cells that line the walls`: what may be a verb is a noun only behind an article.
    if (readings(noun).length > 0 && !/^(?:the|a|an|his|her|its|their)$/u.test(place.word(-2))) return undefined
    if (farthest.test(place.word(1)) && !isNoun(place.word(2))) return undefined
    if (/^(?:example|board|sense|desires?)$/u.test(noun) || place.word(1) === 'likes' || lacksComma(place))
      return undefined
    if (hasTwoObjects(place) || isObjectBehind(place)) return undefined
    return {message: 'gap', span: place.span(-1, 0), data: {noun: place.printed(-1), next: place.printed()}}
  },
  unless: place => !part(place) && !isNounPair(place)
})

/** `After the fall in cases the cabinet lifted the ban`: what is missing is a comma. */
function lacksComma({here: {sentence, index}}: Place): boolean {
  const {lower} = sentence.words[0]!
  return prepositions.has(lower) && !sentence.text.slice(0, sentence.words[index]!.start - sentence.start).includes(',')
}

/** `affirmed during the meeting the depth of the ties`: a verb of saying, and its object behind a phrase. */
function isObjectBehind(place: Place): boolean {
  for (let at = -2; at >= -6 && place.word(at) !== ''; at--)
    if (prepositions.has(place.word(at))) {
      const verb = place.word(at - 1)
      return sayingVerbs.has(baseOf(verb) ?? verb.replace(/(?:ed|s)$/u, ''))
    }
  return false
}

/** Nouns that mean nothing without what they are of. */
const relational = wordSet(
  'cause rest majority beginning middle outskirts aftermath anniversary vicinity lack origin popularity importance existence absence outbreak mayor suburb founder co-founder onset brink verge eve height implementation introduction abolition destruction assassination signing inauguration resignation dissolution legality likelihood quality author parents mother father brother sister son daughter wife husband widow nephew niece'
)

/** `as part the deal`, `the rest the money`. */
function part(place: Place): boolean {
  const noun = place.word(-1)
  if (noun !== 'part' && !relational.has(noun)) return false
  if (!/^(?:the|a|an|his|her|its|their|this|these)$/u.test(place.word()) || place.capital() || place.next() !== ' ')
    return false
  if (times.has(place.word(1)) || timeNext.has(place.word(1)) || hasTwoObjects(place) || opensSubject(place))
    return false
  if (noun === 'part')
    return /^(?:as|is|are|was|were|becomes?|became|remains?|form|forms|formed)$/u.test(place.word(-2))
  return relational.has(noun) && place.word(-2) === 'the' && place.word() !== 'a' && place.word() !== 'an'
}

/** `In the middle the ice was thin.` */
const opensSubject = (place: Place): boolean =>
  place.here.index === 3 &&
  /^(?:in|at|by|from)$/u.test(place.word(-3)) &&
  (finiteAuxiliaries.has(place.word(2)) || isPast(place.word(2)))

/** `gave the mayor the keys`. */
function hasTwoObjects(place: Place): boolean {
  for (let at = -2; at >= -9 && place.word(at) !== ''; at--)
    if (double.has(place.word(at))) return place.word(-1) !== 'part'
  return false
}

/** Whether the word before is a noun and no verb comes behind the phrase here. */
function isNounPair(place: TaggedPlace): boolean {
  if (
    place.tag(-1) !== 'NOUN' ||
    /^(?:and|or|who|which|that)$/u.test(place.word(-2)) ||
    /^(?:VERB|AUX|PRON|PART)$/u.test(place.tag(-2))
  )
    return false
  let verbs = 0
  for (let at = -2; place.word(at) !== ''; at--) if (/^(?:VERB|AUX)$/u.test(place.tag(at))) verbs++
  if (verbs === 0) return false
  for (let at = 1; at < 9; at++) {
    const word = place.word(at)
    if (word === '')
      return at > 1 && (/^[.]/u.test(place.next(at - 1)) || (place.next(at - 1) === ',' && place.after(joining, 5)))
    if (
      /^(?:VERB|AUX|PRON)$/u.test(place.tag(at)) ||
      word.includes("'") ||
      readings(word).some(
        ({form}) =>
          (form !== 'base' || singularOf(place.word(at - 1)) !== undefined) && form !== 'gerund' && form !== 'third'
      )
    )
      return false
    if (at > 1 && (prepositions.has(word) || determiners.has(word))) return true
    if (place.tag(at) === 'ADV' || place.tag(at) === 'SCONJ' || place.tag(at) === 'CCONJ') return false
  }
  return false
}
