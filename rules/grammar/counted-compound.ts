import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {formsOf, isBase} from '../../src/text/verbs.js'
import {closesNoun, countsMany, endsPhrase, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const units = new Map(
  Object.entries({feet: 'foot', inches: 'inch', men: 'man', women: 'woman'}).concat(
    [
      ...wordSet(
        'years months weeks days hours minutes seconds metres meters kilometres kilometers miles tonnes tons litres liters kilograms pounds points pages storeys floors stars euros dollars hectares acres degrees rooms beds seats goals runs shots members games stages rounds seasons legs lanes wheels'
      )
    ].map(word => [word, word.slice(0, -1)])
  )
)
/** Nouns without a plural that a measure stands before. */
const others = wordSet(
  'holiday leave training work prison jail imprisonment old long high wide deep tall thick heavy stay detention quarantine'
)
/** What is swum or run: `the 400 metres freestyle`. */
const events = wordSet(
  'freestyle hurdles relay butterfly backstroke breaststroke medley steeplechase final race title record champion sprint heat'
)
const dimensions = wordSet('long high wide deep tall thick heavy')

export default placeRule({
  id: 'grammar/counted-compound',
  summary: 'Find plurals of units before a noun (`a three days strike`, `the ten miles tunnel`).',
  why: 'Before a noun English puts the unit in the singular, with a hyphen; other languages count it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {plural: 'Unexpected plural in `{found}` before `{noun}`, expected `{right}`'},
  examples: [
    {bad: 'A ⟦three days⟧ strike began on Monday.', better: 'A three-day strike began on Monday.'},
    {bad: 'The ⟦ten miles⟧ tunnel was closed.', better: 'The ten-mile tunnel was closed.'},
    {bad: 'He got a ⟦five years⟧ prison term.', better: 'He got a five-year prison term.'},
    {bad: 'They found a ⟦20 metres long⟧ rope.', better: 'They found a 20-metre-long rope.'},
    {bad: 'She is a ⟦34 years old⟧ engineer.', better: 'She is a 34-year-old engineer.'},
    {bad: 'He took a ⟦40 million euros⟧ loan.', better: 'He took a 40 million euro loan.'},
    {good: 'A three-day strike closed the ten-mile tunnel.'},
    {near: 'In the three days strikes were called, he took a two weeks’ holiday.'},
    {near: 'It was a 10 minutes or so later.'},
    {near: 'She won the 400 metres freestyle.'},
    {near: 'The two days before and the five years since were dry.'}
  ],
  concerns: word => units.has(word),
  found(place) {
    const first = /^(?:million|billion|thousand)$/u.test(place.word(-1)) ? -2 : -1
    const [count, article] = [place.word(first), place.word(first - 1)]
    if (!(numbers.has(count) || /^\d{1,3}$/u.test(count)) || !countsMany(count) || /[-,.]/u.test(place.previous(first)))
      return undefined
    const isSure = article === 'a' || article === 'an'
    if (!isSure && !/^(?:the|his|her|its|their|this)$/u.test(article)) return undefined
    if (/^met(?:re|er)s$/u.test(place.word()) && events.has(place.word(1))) return undefined
    const isLong = isDimension(place)
    if (place.next() !== ' ' || place.capital() || !isBeforeNoun(place, isLong ? 2 : 1, isSure)) return undefined
    const unit = units.get(place.word())!
    const right = `${place.phrase(first, -1)}${first === -1 ? '-' : ' '}${unit}${isLong ? `-${place.word(1)}` : ''}`
    const last = isLong ? 1 : 0
    const data = {found: place.phrase(first, last), noun: place.word(last + 1), right}
    return {message: 'plural', span: place.span(first, last), data, suggest: [right]}
  },
  unless: place => !/^(?:NOUN|ADJ|PROPN)$/u.test(place.tag(isDimension(place) ? 2 : 1))
})

/** `20 metres long`, `34 years old`. */
const isDimension = (place: Place): boolean =>
  dimensions.has(place.word(1)) || (place.word(1) === 'old' && /^(?:years|months|weeks|days)$/u.test(place.word()))

/** Whether a noun in the singular follows that the measure belongs to; behind `a` nothing else can. */
function isBeforeNoun(place: Place, at: number, isSure: boolean): boolean {
  const [noun, next] = [place.word(at), place.word(at + 1)]
  if (noun === '' || place.capital(at) || endsPhrase(noun)) return false
  if (isSure) return !/^(?:or|ago|later|earlier|long|per|apart|ahead)$/u.test(noun)
  const isNoun = pluralOf(noun) !== undefined || others.has(noun) || (isBase(noun) && isCountedAct(noun))
  return (
    isNoun && singularOf(noun) === undefined && next !== 'that' && (closesNoun(next) || pluralOf(next) !== undefined)
  )
}

/** `strike`, `march`: a verb that is counted as a noun. */
const isCountedAct = (word: string): boolean => formsOf(word).noun
