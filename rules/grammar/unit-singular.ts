import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {countsMany, determiners, finiteBe} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const units = wordSet('year month week day hour minute second metre meter kilometre kilometer mile')
const times = wordSet('ago later earlier beforehand')
const before = wordSet(
  'for in within after over during nearly almost about than least another last next past first to spent spend spends lasted took takes take waited served'
)
const quantities = wordSet('few several many')

export default placeRule({
  id: 'grammar/unit-singular',
  summary: 'Find units in the singular after a number (`two hour later`, `a few minute`, `for three month`).',
  why: 'Languages that leave a noun in the singular after a number make the engine do so in English.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {singular: 'Unexpected singular `{unit}` after `{count}`, expected `{right}`'},
  examples: [
    {bad: 'Rescuers came two ⟦hour⟧ later.', better: 'Rescuers came two hours later.'},
    {bad: 'A few ⟦minute⟧ later the train left.', better: 'A few minutes later the train left.'},
    {bad: 'He was held for three ⟦month⟧ in Lyon.', better: 'He was held for three months in Lyon.'},
    {bad: 'The girl is 12 ⟦year⟧ old.', better: 'The girl is 12 years old.'},
    {good: 'Rescuers came two hours later.'},
    {near: 'A 12-year-old boy came on a two week holiday.'},
    {near: 'A few minute details and the 20 mile run were talked about.'},
    {near: 'He ran the 100 metre in May and came in 10 second.'}
  ],
  concerns: word => units.has(word),
  found(place) {
    const [count, next] = [place.word(-1), place.word(1)]
    const isMany = quantities.has(count) || (countsMany(count) && !/^0/u.test(count))
    if (!isMany || place.capital() || place.previous() !== ' ' || /[-/’']/u.test(place.next())) return undefined
    if (!times.has(next) && !isAge(place) && !isSpan(place)) return undefined
    const right = `${place.word()}s`
    return {message: 'singular', span: place.span(), data: {unit: place.word(), count, right}, suggest: [right]}
  }
})

/** `is 12 year old`. */
const isAge = (place: Place): boolean =>
  place.word() === 'year' && place.word(1) === 'old' && finiteBe.has(place.word(-2)) && place.word(2) === ''

/** `for three month in Lyon`, `a few minute after`. */
function isSpan(place: Place): boolean {
  const [opener, next] = [place.word(-2), place.word(1)]
  if (!before.has(opener) && !(opener === 'a' && place.word(-1) === 'few')) return false
  if (/^(?:past|last|next)$/u.test(opener) && (determiners.has(next) || next === 'that')) return true
  if (opener !== 'a' && determiners.has(place.word(-3))) return false
  if (place.word() === 'second' || (place.word() === 'metre' && /^(?:in|over)$/u.test(opener))) return false
  if (opener === 'to') return /^(?:prison|jail)$/u.test(place.word(2))
  return next === ''
    ? /^[.,]$/u.test(place.next())
    : /^(?:in|after|before|of|from|when|because|since|on|at|and|by|with)$/u.test(next) &&
        !(next === 'and' && /^(?:year|mile)$/u.test(place.word()))
}
