import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {type Gender, mayBePerson, ofOtherSex} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {readings} from '../../src/text/verbs.js'
import {determiners, endsPhrase, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const female = wordSet(
  'woman girl mother daughter grandmother sister widow housewife schoolgirl policewoman businesswoman'
)
const male = wordSet('man boy father son grandfather brother widower schoolboy policeman businessman fisherman')
const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female']
])
/** How far behind the person a pronoun is still theirs. */
const reach = 24
/** Whose age or place is told is new to the story. */
const fresh =
  /^(?:The|A|An) (?:\p{Ll}+, an? )?(?:\p{Ll}+ ){0,2}?(?:\d{1,3}|\p{Ll}+)-year-old (?:\p{L}+ )?$|^(?:The|A|An) (?:[\p{L}-]+ ){1,4}?[\p{L}-]+, (?:\d\d, )?(?:an?|the) (?:[\p{Ll}\d-]+ ){0,3}$/u

export default placeRule({
  id: 'grammar/person-gender',
  summary:
    'Find a pronoun of the other sex for whom a story brings in as a man or a woman (`The 12-year-old girl …, with his dog`).',
  why: 'Languages whose pronouns have no sex, or take it from the thing owned, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {sex: 'Unexpected `{pronoun}` for the {person}, expected `{right}`'},
  examples: [
    {
      bad: 'The 12-year-old girl was found in a hut, where ⟦he⟧ had slept.',
      better: 'The 12-year-old girl was found in a hut, where she had slept.'
    },
    {
      bad: 'The victim, a 42-year-old man from Lyon, is in hospital, where ⟦she⟧ is stable.',
      better: 'The victim, a 42-year-old man from Lyon, is in hospital, where he is stable.'
    },
    {good: 'The 12-year-old girl was found in a hut, where she had slept.'},
    {near: 'The 12-year-old girl was found by a farmer after he heard her.'},
    {near: 'The victim, a man from Lyon, was seen by his wife before she left.'},
    {near: 'The girl was found in a hut, where he had left her.'}
  ],
  concerns: word => pronouns.has(word),
  found(place, context) {
    const {sentence, index} = place.here
    const gender = pronouns.get(place.word())!
    if (/\p{L}/u.test(context.text.slice(0, sentence.start)) || !isOwn(place)) return undefined
    const at = personOf(sentence.words, sentence.text, gender)
    if (at === undefined || index <= at + 1 || index > at + reach || context.quotes.touches(place.span()))
      return undefined
    const between = sentence.words.slice(at + 1, index)
    if (between.some((word, other) => isOther(sentence.words, word, at + 1 + other, context))) return undefined
    const right = place.word() === 'her' && prepositions.has(place.word(1)) ? 'him' : ofOtherSex.get(place.word())!
    const data = {pronoun: place.printed(), person: sentence.words[at]!.lower, right}
    return {message: 'sex', span: place.span(), data, suggest: [right]}
  }
})

/** Where the word stands that tells the other sex of the one person with whom the sentence opens. */
function personOf(words: readonly Word[], text: string, gender: Gender): number | undefined {
  for (let at = 1; at < 10 && words[at]; at++) {
    const {lower} = words[at]!
    const sex = female.has(lower) ? 'female' : male.has(lower) ? 'male' : undefined
    if (!sex) continue
    return sex !== gender && fresh.test(text.slice(0, words[at]!.start - words[0]!.start)) ? at : undefined
  }
  return undefined
}

/** Another person, or a clause of what somebody else did. */
function isOther(words: readonly Word[], word: Word, at: number, context: StoryViews): boolean {
  if (/^(?:who|whose|whom|and|of|by|with)$/u.test(word.lower)) return word.lower === 'whose' || word.lower === 'whom'
  return (
    pronouns.has(word.lower) ||
    /^(?:him|them|they|police|officers)$/u.test(word.lower) ||
    mayBePerson(words, at, context)
  )
}

/** A subject, a reflexive or a possessive; no object. */
function isOwn(place: Place): boolean {
  const next = place.word(1)
  if (place.word().endsWith('self')) return readings(place.word(-1)).length > 0
  return place.word() !== 'her' || !(determiners.has(next) || endsPhrase(next))
}
