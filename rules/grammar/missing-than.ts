import {placeRule} from '../../src/core/place-rule.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {wordSet} from '../../src/text/word-set.js'

/** After these `more` counts on: `two more men`, `some more time`. */
const counts = wordSet(
  'one two three four five six seven eight nine ten a an some any no many several few and or the even much far once what is are there'
)
const units = wordSet(
  'people percent per cent dollars euros pounds yuan roubles rubles hectares tonnes tons kilometres kilometers miles metres meters times'
)

const firsts = new Set(['more', 'less', 'fewer', 'at'])

export default placeRule({
  id: 'grammar/missing-than',
  summary: 'Find comparisons of number that lost their `than` or `least` (`more 40 houses`, `at 20 people`).',
  why: 'What two small words say in English is one word, or an ending, elsewhere; the engine drops the second.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` after `{first}`, expected `{first} {word}`'},
  examples: [
    {bad: '⟦More⟧ 40 houses were damaged by hail.', better: 'More than 40 houses were damaged by hail.'},
    {bad: 'The storm killed ⟦at⟧ 20 people in the north.', better: 'The storm killed at least 20 people in the north.'},
    {bad: '⟦At⟧ 20 villagers were hurt.', better: 'At least 20 villagers were hurt.'},
    {bad: 'The work will cost ⟦less⟧ 300 euros.', better: 'The work will cost less than 300 euros.'},
    {good: 'More than 40 houses were damaged by hail.'},
    {near: 'Two more 40-tonne cranes and 12 more people came.'},
    {near: 'He looked at 20 houses and shot at 20 people.'},
    {near: 'The town needs more 4G masts and more 18-year-olds.'}
  ],
  concerns: word => firsts.has(word),
  found(place) {
    const first = place.word()
    if (
      !/^\d[\d,.]*$/u.test(place.word(1)) &&
      !/^(?:a hundred|hundred|thousand|twenty|thirty|forty|fifty|sixty)$/u.test(place.word(1))
    )
      return undefined
    if (place.next(1) !== ' ' || place.capital(2) || !isCounted(place.word(2))) return undefined
    if (first !== 'at') return isBare(place) ? report(place, 'than') : undefined
    if (place.opens)
      return /^(?:were|are|have|died)$/u.test(place.word(3)) &&
        (place.word(2) === 'people' || !units.has(place.word(2)))
        ? report(place, 'least')
        : undefined
    return /^(?:left|leaves|leaving|killing|injuring|wounding|killed|injured|wounded|arrested|detained|kills|displaced|destroyed)$/u.test(
      place.word(-1)
    )
      ? report(place, 'least')
      : undefined
  }
})

function isCounted(word: string): boolean {
  return units.has(word) || singularOf(word) !== undefined
}

/** No number before it, and not the second of two small sums: `12 more people`. */
function isBare(place: Place): boolean {
  const before = place.word(-1)
  if (counts.has(before) || /\d/u.test(before) || /\d\s$/u.test(place.previous())) return false
  return place.word(1).length > 1
}

function report(place: Place, word: string) {
  const first = place.printed()
  return {message: 'missing' as const, span: place.span(), data: {first, word}, suggest: [`${first} ${word}`]}
}
