import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isGerund, isParticiple} from '../../src/text/verbs.js'
import {haveForms, isMidAdverb, modals, prepositions} from '../../src/text/word-classes.js'

const before = new Set([
  ...haveForms,
  ...modals,
  "i've",
  "we've",
  "they've",
  "you've",
  "he's",
  "she's",
  "it's",
  "that's",
  "who've",
  "there's",
  "could've",
  "would've",
  "what's",
  "who's",
  "he'd",
  "they'd",
  "she'd",
  "we'd",
  "i'd",
  "it'd",
  "ain't",
  'is',
  'was',
  'are',
  'were',
  'be'
])

/** What goes on for a time, and is no thing one has. */
const goingOn =
  /^(?:waiting|working|fighting|trying|living|looking|searching|struggling|calling|pushing|campaigning|negotiating|talking|demanding|preparing|rising|falling|suffering|protesting|dealing|seeking|demonstrating|hiding|staying|marching|competing|serving|playing)$/u

export default placeRule({
  id: 'grammar/missing-auxiliary',
  summary: 'Find verbs that lost an auxiliary (`the road been closed`, `have waiting for`, `will into force`).',
  why: 'English builds its tenses of two or three words; engines drop one of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    have: 'Missing `{have}` before `been`',
    been: 'Missing `been` before `{verb}`, expected `been {verb}`',
    come: 'Missing verb before `into {noun}`, expected `come into {noun}`'
  },
  examples: [
    {bad: 'The tunnel ⟦been⟧ closed since Friday.', better: 'The tunnel has been closed since Friday.'},
    {bad: 'Commuters have ⟦waiting⟧ for hours.', better: 'Commuters have been waiting for hours.'},
    {bad: 'The ban will ⟦into⟧ force in May.', better: 'The ban will come into force in May.'},
    {bad: 'She is a poet whose plays ⟦been⟧ staged here.', better: 'She is a poet whose plays have been staged here.'},
    {bad: 'Wardens say the wolf ⟦been⟧ hiding in a barn.', better: 'Wardens say the wolf has been hiding in a barn.'},
    {good: 'The tunnel has been closed since Friday.'},
    {near: 'They have waiting rooms and working lunches.'},
    {near: 'Rarely has so much been lost; never had they been poorer.'},
    {near: 'There’s been a storm, and the has-been sang.'}
  ],
  concerns: word => word === 'been' || word === 'into' || goingOn.test(word),
  found: place => withoutHave(place) ?? withoutBeen(place) ?? intoForce(place)
})

function withoutHave(place: Place) {
  if (place.word() !== 'been' || place.opens) return undefined
  const {sentence} = place.here
  const isRelative = opensRelative(place)
  if (!isRelative) {
    if (place.afterAnywhere(before) || sentence.words.some(({lower}) => lower.includes("'"))) return undefined
  }
  const subject = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (!isParticiple(place.word(1)) && !isGerund(place.word(1)) && !/^(?:in|on|at|a|an|the)$/u.test(place.word(1)))
    return undefined
  const many =
    singularOf(subject) !== undefined ||
    (isRelative && looksPlural(subject)) ||
    /^(?:they|we|i|you|police|people)$/u.test(subject)
  if (
    !many &&
    !isRelative &&
    pluralOf(subject) === undefined &&
    !/^(?:he|she|it)$/u.test(subject) &&
    !(isGerund(place.word(1)) && /^(?:the|a|an)$/u.test(place.word(-2))) &&
    !place.capital(-1)
  )
    return undefined
  const have = many ? 'have' : 'has'
  return {message: 'have' as const, span: place.span(), data: {have}, suggest: [`${have} been`]}
}

/** `whose work been translated`: a clause that holds nothing else before its verb. */
function opensRelative(place: Place): boolean {
  for (let at = -2; at > -5 && place.word(at) !== ''; at--) {
    if (before.has(place.word(at)) || prepositions.has(place.word(at))) return false
    if (place.word(at) === 'whose') return !before.has(place.word(-1)) && !place.word(at - 1).includes("'")
  }
  return false
}

function withoutBeen(place: Place) {
  const verb = place.word()
  if (!goingOn.test(verb) || !/^(?:have|has|had)$/u.test(place.word(-1)) || place.capital()) return undefined
  if (/^(?:to|do|does|did|they'd|who)$/u.test(place.word(-2)) && place.word(-2) !== 'who') return undefined
  const next = place.word(1)
  if (next !== 'to' && !prepositions.has(next)) return undefined
  return {message: 'been' as const, span: place.span(), data: {verb}, suggest: [`been ${verb}`]}
}

function intoForce(place: Place) {
  const noun = place.word(1)
  if (place.word() !== 'into' || !/^(?:force|effect|operation)$/u.test(noun)) return undefined
  const auxiliary = place.word(-1)
  if (!modals.has(auxiliary) && auxiliary !== 'to' && auxiliary !== 'not') return undefined
  return {message: 'come' as const, span: place.span(), data: {noun}, suggest: ['come into']}
}
