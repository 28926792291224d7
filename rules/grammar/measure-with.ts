import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {formsOf} from '../../src/text/verbs.js'
import {isMidAdverb, numbers} from '../../src/text/word-classes.js'

/** Verbs of change that say by how much. */
const changes = new Set(
  'rise fall grow increase decrease decline drop climb jump slump surge plunge shrink soar expand contract tumble dip slip plummet widen narrow slow exceed outnumber'
    .split(' ')
    .flatMap(verb => {
      const {base, third, past, gerund, participle} = formsOf(verb)
      return [base, third, gerund, ...past, ...participle]
    })
)
const shares = /^(?:half|third|quarter|fifth|tenth)$/u
const near = /^(?:about|around|nearly|almost|over|only|just|some|approximately|roughly)$/u

export default placeRule({
  id: 'grammar/measure-with',
  summary: 'Find `with` or `in` before how much something rose or fell (`rose with 12 percent`).',
  why: 'English measures a change with `by`; German, Dutch and the Nordic languages say `with` or `around`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {by: 'Unexpected `{preposition}` before `{measure}`, expected `by`'},
  examples: [
    {bad: 'Rents rose ⟦with⟧ 12 percent in May.', better: 'Rents rose by 12 percent in May.'},
    {bad: 'Output fell sharply ⟦with⟧ a quarter.', better: 'Output fell sharply by a quarter.'},
    {bad: 'Exports grew ⟦in⟧ 5 percent last year.', better: 'Exports grew by 5 percent last year.'},
    {good: 'Rents rose by 12 percent in May.'},
    {near: 'Costs rose with 12 percent of homes unsold and fell in a third of towns.'},
    {near: 'Sales fell in 5 percent of the shops.'}
  ],
  concerns: word => word === 'with' || word === 'in',
  found(place) {
    const preposition = place.word()
    const verb = isMidAdverb(place.word(-1)) || place.word(-1).endsWith('ly') ? place.word(-2) : place.word(-1)
    if (!changes.has(verb) || place.next() !== ' ') return undefined
    const end = measureEnd(place)
    if (end === undefined || place.word(end + 1) === 'of') return undefined
    const isShare = shares.test(place.word(end))
    if (isShare && preposition === 'in') return undefined
    return {
      message: 'by',
      span: place.span(),
      data: {preposition, measure: place.phrase(1, end)},
      suggest: ['by']
    }
  }
})

/** Where a measure ends that begins behind the preposition: `12 percent`, `almost 3 points`, `a quarter`. */
function measureEnd(place: Place): number | undefined {
  const at = near.test(place.word(1)) || /^(?:more|less)$/u.test(place.word(1)) ? (place.word(2) === 'than' ? 3 : 2) : 1
  if (/^(?:a|one)$/u.test(place.word(at)) && shares.test(place.word(at + 1))) return at + 1
  const isNumber = numbers.has(place.word(at)) || /^\d/u.test(place.word(at))
  if (!isNumber) return undefined
  if (/^%/u.test(place.next(at))) return at
  const unit = place.word(at + 1) === 'per' ? at + 2 : at + 1
  return /^(?:percent|cent|points?|percentage|thirds|quarters|degrees)$/u.test(place.word(unit)) ? unit : undefined
}
