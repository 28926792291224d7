import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {countsMany, numbers} from '../../src/text/word-classes.js'

const inOrder = ['', 'one', ...numbers]
/** What stands before a number that is a subject or an object, and before no date, age or hour. */
const before = /^(?:that|said|says|only|least|about|nearly|almost|all|but|because)$/u

export default placeRule({
  id: 'grammar/number-of-number',
  summary: 'Find a number and its whole that lost their `of` (`said 14 the 20 wells`, `sold three its five hotels`).',
  why: 'Languages that put the whole into a case leave English without its of.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `of` after `{number}`, expected `{number} of`'},
  examples: [
    {bad: 'He said that ⟦14⟧ the 20 wells were dry.', better: 'He said that 14 of the 20 wells were dry.'},
    {bad: 'The fund sold ⟦three⟧ its five hotels.', better: 'The fund sold three of its five hotels.'},
    {good: 'He said that 14 of the 20 wells were dry.'},
    {near: 'On May 14 the 20 wells were dry, and by 14 the 20 boys had left.'},
    {near: 'At nine the ten boats sailed, and in 2014 the 2,000 mines shut.'},
    {near: 'The club sold nine the two years before.'}
  ],
  concerns: word => countsMany(word),
  found(place) {
    const [number, whole] = [countOf(place.word()), countOf(place.word(2))]
    if (!/^(?:the|its|his|her|their)$/u.test(place.word(1)) || !countsMany(place.word(2))) return undefined
    if (number >= whole || whole > 999 || place.capital() || !hasSubjectBefore(place)) return undefined
    const isMany = [3, 4].some(
      at => looksPlural(place.word(at)) && !/^(?:days|weeks|months|years)$/u.test(place.word(at))
    )
    return isMany
      ? {message: 'missing', span: place.span(), data: {number: place.printed()}, suggest: [`${place.printed()} of`]}
      : undefined
  }
})

/** The value of a figure; words of number keep their order. */
const countOf = (word: string): number => {
  const at = inOrder.indexOf(word)
  if (at < 0) return Number(word)
  return at <= 20 ? at : (at - 18) * 10
}

const hasSubjectBefore = (place: Place): boolean =>
  place.previous() === ' ' && !place.capital(-1) && (before.test(place.word(-1)) || isPast(place.word(-1)))
