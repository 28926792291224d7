import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What people on the move or at work are counted by. */
const counted = wordSet(
  'arriving fleeing crossing entering leaving visiting travelling traveling attending seeking living working waiting returning dying staying studying using buying flying suffering sleeping'
)
/** What an infinitive alone follows. */
const governors = wordSet(
  'wants want decided hopes intends intend refused unable able managed tried trying plans vowed aims'
)
/** What rises by percents, never by units. */
const rates =
  /\b(?:sales|prices|inflation|output|production|gdp|economy|exports|imports|wages|unemployment|orders|spending|rents|turnover|earnings|product|consumption|investment)\b/iu
const allowing = wordSet('allow allows allowed permit enable enables enabled')
const described = wordSet(
  'described describes describing dismissed dismisses condemned regarded regards rejected denounced criticised criticized hailed praised branded characterised characterized viewed'
)

export default placeRule({
  id: 'grammar/lost-noun',
  summary:
    'Find places where the word that matters is lost (`plans to 1,200 jobs`, `described it as and`, `rose 0.4 in July`).',
  why: 'The engine skipped a word it had no translation for; the words around it stand as if it were there.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    word: 'A word is missing between `{word}` and `{next}`; see what the source has',
    unit: 'Missing `percent` after `{word}`',
    whom: 'Missing `people` before `{next}`: the number of whom?'
  },
  examples: [
    {bad: 'The brewer plans ⟦to 900⟧ jobs by May.'},
    {bad: 'He described the offer ⟦as and⟧ left the room.'},
    {bad: 'Divers found ⟦no that⟧ the hull was holed.'},
    {bad: 'Factory output rose ⟦0.7⟧ in June.'},
    {bad: 'The number of ⟦arriving⟧ by train has doubled.'},
    {good: 'The brewer plans to cut 900 jobs, and output rose 0.7 percent in June.'},
    {near: 'He showed the plans to 900 guests as and when they came.'},
    {near: 'The index fell 20.4 in June, and no, that was not all.'},
    {near: 'The number of working mills has doubled.'}
  ],
  ...shapesByWord<'word' | 'unit' | 'whom'>([
    [['to'], toNothing],
    [['as'], asAnd],
    [['no'], noThat],
    [counted, numberOf],
    [wordSet('rose fell grew shrank increased dropped slipped declined climbed contracted expanded'), percent]
  ])
})

const isNumber = (word: string): boolean => numbers.has(word) || /^\d[\d,]*$/u.test(word)

/** `plans to 1,200 jobs`, `allow foreigners to up to 49 percent`. */
function toNothing(place: Place) {
  const [before, next] = [place.word(-1), place.word(1)]
  if (next === 'up' && place.word(2) === 'to' && /^\d/u.test(place.word(3))) {
    return place.after(allowing, 4) || governors.has(before) ? gap(place) : undefined
  }
  const isObject = isNumber(next)
    ? /^(?:,\d{3})? (?:[a-z]+s|people)\b/u.test(place.textAfter(1))
    : /^(?:its|their)$/u.test(next)
  if (!isObject || !governors.has(before)) return undefined
  if (before !== 'plans')
    return isNumber(next) || /^(?:wants|decided|unable|refused|hopes|intends)$/u.test(before) ? gap(place) : undefined
  const {sentence, index} = place.here
  const isVerb = index < 5 && !sentence.words.slice(0, index).some(({lower}) => isPast(lower) || lower === 'of')
  return isVerb && index > 2 ? gap(place) : undefined
}

/** `described the proposal as and said`. */
function asAnd(place: Place) {
  return /^(?:and|but)$/u.test(place.word(1)) && place.word(2) !== 'when' && place.after(described, 7)
    ? gap(place)
    : undefined
}

/** `had found no that the fire was set`. */
function noThat(place: Place) {
  if (!/^(?:found|find|finds|see|saw|seen|has|had|have|was|were|is|are|gave|provided)$/u.test(place.word(-1)))
    return undefined
  return /^(?:that|of|in|for)$/u.test(place.word(1)) && place.next() === ' ' && place.word(2) !== ''
    ? gap(place)
    : undefined
}

/** `The number of arriving by sea`. */
function numberOf(place: Place) {
  if (place.word(-1) !== 'of' || place.word(-2) !== 'number') return undefined
  if (!/^(?:by|from|at|in|to|into|with|for|on|the|across|through)$/u.test(place.word(1))) return undefined
  return {message: 'whom' as const, span: place.span(), data: {next: place.word()}, suggest: [`people ${place.word()}`]}
}

/** `rose 0.4 in July`. */
function percent(place: Place) {
  const at = place.word(1) === 'by' ? 2 : 1
  if (!/^\d{1,2}\.\d{1,2}$/u.test(place.word(at)) || place.next(at) !== ' ') return undefined
  if (!/^(?:in|from|on|year|month|quarter|compared|last|after|during|this)$/u.test(place.word(at + 1))) return undefined
  const {text} = place.here.sentence
  if (!rates.test(text) || /\b(?:index|points?|shares|magnitude|percentage)\b/iu.test(text)) return undefined
  const word = place.printed(at)
  return {message: 'unit' as const, span: place.span(at), data: {word}, suggest: [`${word} percent`]}
}

function gap(place: Place) {
  return {message: 'word' as const, span: place.span(0, 1), data: {word: place.printed(), next: place.printed(1)}}
}
