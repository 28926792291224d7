import {placeRule} from '../../src/core/place-rule.js'
import {adverbOf} from '../../src/text/adverbs.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isGerund, isParticiple, readings} from '../../src/text/verbs.js'
import {determiners, finiteBe, haveForms, isMidAdverb, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives that are adverbs as they stand, and words that only look like adjectives. */
const alsoAdverbs = wordSet(
  'fast hard late early high low near close deep wide free right wrong clean clear dead dear direct easy fair flat full just loud short slow straight sharp tight well ill little much far long pretty real only other own most least first last second third best worst more less very time world daily weekly monthly yearly human pure music military top half self double single due such same permanent'
)
/** Adjectives that are nouns or verbs too. */
const alsoNouns = wordSet(
  'current original individual objective general special official regular public certain virtual partial initial normal usual final temporary technical'
)
/** What is said of how something goes on. Busy, careful or happy people do things, too. */
const ongoing = wordSet(
  'current actual apparent eventual gradual previous recent repeated constant continual continuous frequent usual normal typical traditional virtual essential basic basical effective deliberate rapid steady certain simultaneous alleged active quick slow quiet silent secret severe sharp significant simple serious strong successful sudden temporary automatic automatical increasing initial original general aggressive desperate direct negative positive fundamental literal probable possible primary principal'
)
const degrees = wordSet('rapid strong continual constant steady slow gradual natural quick fast')
const newly = wordSet(
  'discovered elected formed established arrived built created launched published released opened appointed acquired born introduced developed installed founded described identified qualified promoted'
)
/** No participles there, but prepositions. */
const likePrepositions = wordSet('compared given considering depending regarding following including concerning felt')
const growing = wordSet(
  'occurring growing increasing declining changing moving evolving rising falling expanding developing spreading shrinking advancing improving melting'
)

export default placeRule({
  id: 'grammar/adjective-before-verb',
  summary:
    'Find any adjective for an adverb between an auxiliary and its verb (`is current testing`, `has recent entered`).',
  why: 'Adjective and adverb share one form in some languages; the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {adverb: 'Unexpected adjective `{adjective}` before `{verb}`, expected `{right}`'},
  examples: [
    {bad: 'The lab is ⟦current⟧ testing the pump.', better: 'The lab is currently testing the pump.'},
    {bad: 'Two ships have ⟦recent⟧ entered the port.', better: 'Two ships have recently entered the port.'},
    {bad: 'The loss was ⟦commendable⟧ borne by all.', better: 'The loss was commendably borne by all.'},
    {bad: 'They used a ⟦natural⟧ occurring mineral.', better: 'They used a naturally occurring mineral.'},
    {bad: 'The ⟦new⟧ elected mayor resigned.', better: 'The newly elected mayor resigned.'},
    {good: 'The lab is currently testing the pump.'},
    {near: 'They were busy cleaning, and the cost is high compared with May.'},
    {near: 'The new registered firms have good written rules, and it is early given the day.'}
  ],
  concerns: word => isParticiple(word) || isGerund(word),
  found(place, context) {
    const [adjective, verb] = [place.word(-1), place.word()]
    // Most verbs stand behind a small word, which is told soonest.
    if (adjective.length < 3 || isSmall(adjective) || alsoAdverbs.has(adjective)) return undefined
    if (place.capital() || place.capital(-1) || isForm(verb, 'base')) return undefined
    if (place.next(-1) !== ' ' || likePrepositions.has(verb) || !isModified(place) || !isAdjective(adjective))
      return undefined
    const right = adverbOf(adjective)
    if (!right.endsWith('ly') || !context.speller.isWord(right)) return undefined
    return {message: 'adverb', span: place.span(-1), data: {adjective, verb, right}, suggest: [right]}
  }
})

/** Whether a word may be an adjective and nothing else that stands there. */
function isAdjective(word: string): boolean {
  if (/\d/u.test(word)) return false
  if (alsoNouns.has(word) || growing.has(word)) return true
  return readings(word).length === 0 && !isBase(word) && !isCountNoun(word)
}

const isSmall = (word: string): boolean => determiners.has(word) || prepositions.has(word) || isMidAdverb(word)

/** Whether the verb, with the adjective before it, stands behind an auxiliary, or both stand before a noun. */
function isModified(place: Place): boolean {
  const [adjective, verb, next] = [place.word(-1), place.word(), place.word(1)]
  const before = place.word(isMidAdverb(place.word(-2)) ? -3 : -2)
  if (finiteBe.has(before) || before === 'be' || before === 'been' || before === 'being')
    return isParticiple(verb) || (isGerund(verb) && ongoing.has(adjective))
  if (haveForms.has(before)) return isParticiple(verb)
  if (!isCountNoun(next) || !(determiners.has(before) || prepositions.has(before))) return false
  if (/^(?:new|recent)$/u.test(adjective)) return newly.has(verb) && determiners.has(before)
  return degrees.has(adjective) && growing.has(verb)
}
