import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {finiteAuxiliaries, haveForms, isMidAdverb, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What goes up by itself. */
const rising = wordSet(
  'price prices rate rates cost costs rent rents wages toll unemployment inflation temperature temperatures level levels river sea water exports imports sales profits profit revenue revenues demand output production shares number numbers deaths cases fares consumption traffic population debt tensions index'
)
/** What somebody puts up. */
const raised = wordSet(
  'rate rates price prices tax taxes wage wages pension pensions fee fees fare fares rent rents forecast target age salary salaries'
)
const degrees = wordSet(
  'sharply steadily slightly steeply significantly dramatically again further markedly considerably rapidly'
)

export default placeRule({
  id: 'grammar/raise-for-rise',
  summary:
    'Find `raised` for what went up by itself and `rose` for what was put up (`prices have raised by 4 percent`).',
  why: 'Many languages have one verb for both; in English rise takes no object and raise needs one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {verb: 'Unexpected `{found}`, expected `{right}`: {why}'},
  examples: [
    {bad: 'Rents in the port have ⟦raised⟧ by a tenth.', better: 'Rents in the port have risen by a tenth.'},
    {bad: 'The toll ⟦raised⟧ to 31 on Monday.', better: 'The toll rose to 31 on Monday.'},
    {bad: 'The bank ⟦rose⟧ its key rate in May.', better: 'The bank raised its key rate in May.'},
    {good: 'Rents have risen by a tenth, and the bank raised its key rate.'},
    {near: 'Rents were raised by a tenth, and the club has raised by a tenth what it pays.'},
    {near: 'The price they have raised by a tenth is low; it rose the day before.'}
  ],
  ...shapesByWord<'verb'>([
    [['raised'], ofItself],
    [['rose', 'risen'], ofOthers]
  ])
})

/** `prices for rice have raised by a fifth`, `The toll raised to 31`. */
function ofItself(place: Place) {
  const next = place.word(1)
  if (!/^(?:by|to|from|since)$/u.test(next) && !degrees.has(next)) return undefined
  const verb = isMidAdverb(place.word(-1)) ? -2 : -1
  if (haveForms.has(place.word(verb))) return isRising(place, verb - 1) ? report(place, 'risen') : undefined
  const {sentence, index} = place.here
  const isOpening =
    rising.has(place.word(-1)) && index < 5 && /^(?:the|a|its)$/u.test(sentence.words[0]!.lower) && place.stopped
  const isSole = !sentence.words.some(({lower}) => finiteAuxiliaries.has(lower))
  const isFigure = /^(?:to|by)$/u.test(next) && /^\d/u.test(place.word(2))
  return isOpening && isSole && (isFigure || degrees.has(next)) ? report(place, 'rose') : undefined
}

/** Whether the subject that ends there is a thing that rises, with at most a phrase behind it. */
function isRising(place: Place, end: number): boolean {
  for (let at = end; at > end - 6; at--) {
    const word = place.word(at)
    if (rising.has(word)) return at === end || prepositions.has(place.word(at + 1))
    if (word === '' || finiteAuxiliaries.has(word) || /^(?:that|which|who|they|it|he|she|we|and)$/u.test(word))
      return false
  }
  return false
}

/** `The bank rose its key rate`. */
function ofOthers(place: Place) {
  if (!/^(?:its|their|his|her|the)$/u.test(place.word(1))) return undefined
  const at = [2, 3, 4].find(offset => raised.has(place.word(offset)))
  if (at === undefined || place.next(at - 1) !== ' ') return undefined
  return report(place, 'raised')
}

function report(place: Place, right: string) {
  const why = right === 'raised' ? 'rise takes no object' : 'raise needs an object'
  return {message: 'verb' as const, span: place.span(), data: {found: place.printed(), right, why}, suggest: [right]}
}
