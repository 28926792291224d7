import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  endsPhrase,
  isMidAdverb,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './absurd-word.tsv'

const of = (role: string): ReadonlySet<string> => readSet<'word' | 'role'>(table, 'word', row => row.role === role)
const verbs = of('verb')
const adjectives = of('adjective')
/** What those who boil, knit or perfume something never have in hand. */
const objects = of('object')
/** What has neither taste, coat nor mood. */
const abstract = of('abstract')
/** Only people are such. */
const moods = of('mood')
const inanimate = of('inanimate')
/** Only the living do such things, and these do not live. */
const alive = of('alive')
const lifeless = of('lifeless')
const institutions = of('institution')
const states = new Set([...beForms, 'as', 'remain', 'remains', 'remained', 'seem', 'seemed', 'and', 'but'])
/** `boiled the debate down`, `knit the coalition together`. */
const particles = wordSet('down together up away over')

export default placeRule({
  id: 'sense/absurd-word',
  summary: 'Find verbs and adjectives of the kitchen, the wardrobe and the farm on politics, law, war and money.',
  why: 'One word was misread and the sentence stays fluent: a marinated forecast, edible talks. Ask the source for the word.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {
    verb: '`{word}` cannot be meant of `{noun}`; check the source for the verb',
    adjective: '`{word}` cannot be meant of `{noun}`; check the source for the adjective'
  },
  examples: [
    {bad: 'The bank ⟦marinated⟧ its growth forecast for May.'},
    {bad: 'Deputies ⟦knitted⟧ Tuesday’s session in protest.'},
    {bad: 'The tribunal ⟦sneezed⟧ on Friday that he was guilty.'},
    {bad: 'Both armies broke the ⟦salty⟧ ceasefire.'},
    {bad: 'Oil prices ⟦sneezed⟧ by 3 percent.'},
    {bad: 'They found a ⟦talkative⟧ tomb near Luxor.'},
    {bad: 'He called the talks constructive but ⟦edible⟧.'},
    {good: 'The cook marinated the beef, and the bank raised its growth forecast.'},
    {near: 'She knitted a hat during the session, and the soup was edible.'},
    {near: 'They boiled the debate down to one question.'},
    {near: 'The inflatable boats reached the salty lake, and fried rice was sold at the talks.'}
  ],
  concerns: word => verbs.has(word) || alive.has(word) || moods.has(word) || adjectives.has(word),
  found(place) {
    const word = place.word()
    if (place.capital() && !place.opens) return undefined
    if (verbs.has(word)) {
      const noun = institutionBefore(place) || objectAfter(place)
      if (noun !== '') return {message: 'verb', span: place.span(), data: {word, noun}}
    }
    if (alive.has(word) && lifeless.has(place.word(-1)) && isSubject(place))
      return {message: 'verb', span: place.span(), data: {word, noun: place.word(-1)}}
    if (moods.has(word) && inanimate.has(place.word(1)) && endsPhrase(place.word(2)))
      return {message: 'adjective', span: place.span(), data: {word, noun: place.word(1)}}
    if (!adjectives.has(word)) return undefined
    const noun = abstractAfter(place) || abstractBefore(place)
    return noun === '' ? undefined : {message: 'adjective', span: place.span(), data: {word, noun}}
  }
})

/** Whether the noun before is the subject itself: not `the crew of the tanker slept`, `those in the bus slept`. */
function isSubject(place: Place): boolean {
  return ![-2, -3, -4].some(at => prepositions.has(place.word(at))) && endsPhrase(place.word(1))
}

/** The institution that is said to do this: `the court has knitted`. */
function institutionBefore(place: Place): string {
  let at = -1
  while (auxiliaries.has(place.word(at)) || isMidAdverb(place.word(at))) at--
  const noun = place.word(at)
  if (!institutions.has(noun) || prepositions.has(place.word(at - 1))) return ''
  return beForms.has(place.word(-1)) || !(endsPhrase(place.word(1)) || determiners.has(place.word(1))) ? '' : noun
}

/** The noun that ends the phrase after the verb, where it is no object of such a verb. */
function objectAfter(place: Place): string {
  if (beForms.has(place.word(-1)) || determiners.has(place.word(-1))) return ''
  for (let at = 1; at <= 5; at++) {
    const noun = place.word(at)
    if (noun === '' || prepositions.has(noun) || conjunctions.has(noun) || auxiliaries.has(noun)) return ''
    if (!objects.has(noun) || !(endsPhrase(place.word(at + 1)) || place.word(at + 1) === 'off')) continue
    return particles.has(place.word(at + 1)) ? '' : noun
  }
  return ''
}

/** `the salty ceasefire`, `a fried peace treaty`. */
function abstractAfter(place: Place): string {
  for (const at of [1, 2]) if (abstract.has(place.word(at)) && endsPhrase(place.word(at + 1))) return place.word(at)
  return ''
}

/** `the talks were edible`, `the talks as constructive but edible`. */
function abstractBefore(place: Place): string {
  if (!states.has(place.word(-1)) || !endsPhrase(place.word(1))) return ''
  for (let at = -2; at >= -5; at--) if (abstract.has(place.word(at))) return place.word(at)
  return ''
}
