import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {qualityAdjectives} from '../../src/text/quality-nouns.js'
import {isGerund} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** Nouns of qualities, with their adjectives. */
const adjectives: ReadonlyMap<string, string> = new Map([
  ...qualityAdjectives,
  ...Object.entries({
    strength: 'strong',
    safety: 'safe',
    nation: 'national',
    economy: 'economic',
    environment: 'environmental',
    medicine: 'medical',
    politics: 'political',
    confidence: 'confident',
    similarity: 'similar',
    availability: 'available',
    ability: 'able',
    probability: 'probable',
    poverty: 'poor',
    truth: 'true',
    length: 'long',
    depth: 'deep',
    height: 'high',
    anger: 'angry',
    hunger: 'hungry',
    wisdom: 'wise',
    honesty: 'honest',
    beauty: 'beautiful',
    efficiency: 'efficient',
    accuracy: 'accurate',
    happiness: 'happy',
    sadness: 'sad',
    illness: 'ill',
    weakness: 'weak',
    intelligence: 'intelligent',
    patience: 'patient',
    silence: 'silent',
    absence: 'absent',
    presence: 'present',
    evidence: 'evident',
    convenience: 'convenient',
    influence: 'influential',
    militarist: 'military'
  })
])
/** Of these, what stands before hardly any noun and is nothing that somebody or something is. */
const pure = wordSet('importance significance difference difficulty necessity possibility militarist')
/** What else hardly anything is. */
const unlike = wordSet('success strength danger')
/** The nouns that do follow. */
const compounds = new Map(
  Object.entries({
    nation: 'building builder builders state states wide',
    success: 'criterion criteria requirement requirements story stories rate rates factor factors fee fees',
    strength: 'training exercise exercises test tests coach level levels class classes',
    economy:
      'class minister ministry seat seats car cars size drive plan package fare fares airline airlines model models watch bill ticket tickets mode brand brands',
    difficulty: 'level levels setting settings',
    difference: 'maker makers'
  }).map(([noun, words]) => [noun, wordSet(words)] as const)
)

export default placeRule({
  id: 'grammar/noun-as-adjective',
  summary:
    'Find a noun of quality for its adjective (`is importance to`, `many difference species`, `a nation study`).',
  why: 'The engine knows the stem of the word and takes the wrong ending.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {form: 'Unexpected noun `{word}`, expected the adjective `{right}`'},
  examples: [
    {bad: 'Rest is ⟦importance⟧ to a diver.', better: 'Rest is important to a diver.'},
    {bad: 'The reef has many ⟦difference⟧ eels.', better: 'The reef has many different eels.'},
    {bad: 'It is the first ⟦nation⟧ survey of owls.', better: 'It is the first national survey of owls.'},
    {bad: 'The town hopes for ⟦strength⟧ prices.', better: 'The town hopes for strong prices.'},
    {bad: 'The repair proved very ⟦difficulty⟧ for them.', better: 'The repair proved very difficult for them.'},
    {good: 'Rest is important to a diver.'},
    {near: 'There is difference of opinion, a success story and strength training.'},
    {near: 'They had great difficulty finding an economy class seat.'},
    {near: 'The goal was safety, and that is evidence of more success.'}
  ],
  concerns: word => adjectives.has(word),
  found(place) {
    if (place.capital() || place.capital(1) || /^[-–’']/u.test(place.next()) || /[-–]/u.test(place.previous()))
      return undefined
    if (!isCompared(place) && !isSaid(place) && !isBeforeNoun(place)) return undefined
    const word = place.word()
    const right = adjectives.get(word)!
    return {message: 'form', span: place.span(), data: {word, right}, suggest: [right]}
  }
})

/** `very difficulty`, `the most importance town`. */
function isCompared(place: Place): boolean {
  const [before, word] = [place.word(-1), place.word()]
  if (/^(?:very|extremely|particularly|too|highly|equally|fairly|incredibly|especially)$/u.test(before)) return true
  if (/^(?:so|how|as)$/u.test(before))
    return /^(?:importance|significance)$/u.test(word) && place.word(-2) !== 'such' && place.word(1) !== 'of'
  return /^(?:most|more|less)$/u.test(before) && pure.has(word) && isCountNoun(place.word(1))
}

/** `is importance to`, `was success in`. */
function isSaid(place: Place): boolean {
  const before = place.word(-1)
  if (!/^(?:is|are|was|were|be|been|it['’]s|prove|proved|proving|seems|become|becomes|becoming)$/u.test(before))
    return false
  if (place.word(-2) === 'there' || place.word(-3) === 'there') return false
  // `The trade-off is accuracy.`
  if (place.word(1) === '' || place.word(1) === 'of') return false
  return pure.has(place.word()) || unlike.has(place.word())
}

/** `difference species`, `nation study`. */
function isBeforeNoun(place: Place): boolean {
  const [word, next] = [place.word(), place.word(1)]
  if (!isCountNoun(next) || isGerund(next)) return false
  if (compounds.get(word)?.has(next)) return false
  return pure.has(word) || /^(?:nation|economy|success|strength)$/u.test(word)
}
