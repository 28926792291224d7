import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {verbOf} from '../../src/text/verbs.js'
import {prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is done with a day, a place or a purpose in mind; behind such an adverb and before `for` none is a noun. */
const planned = wordSet('schedule plan intend design expect build propose')
const when = wordSet('originally initially previously tentatively provisionally')

/** What is done to a thing by somebody, and by itself is hardly a list's noun behind a comma. */
const done = wordSet(
  'drive help join follow own fund finance organise organize write build make sign publish guard watch attend accompany cause produce develop create destroy operate manage chair hire bring take steal wear carry pull push'
)

export default placeRule({
  id: 'grammar/plain-for-participle',
  summary: 'Find a plain verb for a participle behind a comma (`the vote, originally plan for June`).',
  why: 'The engine left the ending off the second verb form of a clause without `which was`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {form: 'Unexpected `{verb}` after `{adverb}`, expected `{right}`'},
  examples: [
    {
      bad: 'The vote, originally ⟦plan⟧ for June, was put off.',
      better: 'The vote, originally planned for June, was put off.'
    },
    {
      bad: 'The hall, initially ⟦design⟧ as a barn, is for sale.',
      better: 'The hall, initially designed as a barn, is for sale.'
    },
    {bad: 'The bus, ⟦drive⟧ by a clerk, fell off the pier.', better: 'The bus, driven by a clerk, fell off the pier.'},
    {good: 'The vote, originally planned for June, was put off.'},
    {near: 'They originally plan for June, and the first plan for it failed.'},
    {near: 'In Oslo, first plan for rain.'}
  ],
  concerns: word => planned.has(word) || done.has(word),
  found(place) {
    if (done.has(place.word()) && /^(?:by|in)$/u.test(place.word(1))) return byWhom(place)
    const adverb = place.word(-1)
    if (!when.has(adverb) || !/^(?:for|to|in|as|by|at|on)$/u.test(place.word(1))) return undefined
    if (place.word(-2) !== '' || !/\p{L}, $/u.test(place.textBefore.slice(0, -adverb.length - 1))) return undefined
    const right = verbOf(place.word())?.participle[0]
    if (!right || place.capital()) return undefined
    return {message: 'form', span: place.span(), data: {verb: place.printed(), adverb, right}, suggest: [right]}
  }
})

/** `The bus, drive by a clerk, fell`: between two commas. */
function byWhom(place: Place) {
  const {sentence, index} = place.here
  const isInserted = place.word(-1) === '' && index > 1 && /^[^,;:“”"]+, $/u.test(place.textBefore)
  if (!isInserted || !/^ (?:by|in the) [^,;:“”"]{2,60}, \p{Ll}/u.test(place.textAfter()) || place.capital())
    return undefined
  if (
    prepositions.has(sentence.words[0]!.lower) ||
    /^(?:if|when|to|as|while|after|before)$/u.test(sentence.words[0]!.lower)
  )
    return undefined
  const verb = place.printed()
  const right = verbOf(place.word())?.participle[0]
  if (!right) return undefined
  const adverb = sentence.words[index - 1]!.text
  return {message: 'form' as const, span: place.span(), data: {verb, adverb, right}, suggest: [right]}
}
