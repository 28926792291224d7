import {placeRule} from '../../src/core/place-rule.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBe, isGerund, isParticiple} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** After these `more` counts on: `two more men`, `some more time`. */
const counts = wordSet(
  'one two three four five six seven eight nine ten a an some any no many several few and or the even much far once what is are there'
)
const units = wordSet(
  'people percent per cent dollars euros pounds yuan roubles rubles hectares tonnes tons kilometres kilometers miles metres meters times litres liters kilograms kilos'
)

const firsts = new Set(['more', 'less', 'fewer', 'at', 'least'])
/** What is measured against something else; `better` and `later` stand alone too often. */
const measured = wordSet(
  'cheaper longer older younger higher lower bigger larger smaller faster slower stronger weaker heavier lighter safer richer poorer taller shorter wider narrower colder hotter warmer deeper steeper'
)

export default placeRule({
  id: 'grammar/missing-than',
  summary:
    'Find comparisons that lost their `than`, `at` or `least` (`more 40 houses`, `at 20 people`, `is longer the old one`).',
  why: 'What two small words say in English is one word, or an ending, elsewhere; the engine drops the second.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    missing: 'Missing `{word}` after `{first}`, expected `{first} {word}`',
    before: 'Missing `at` before `least`, expected `at least`'
  },
  examples: [
    {bad: '⟦More⟧ 40 houses were damaged by hail.', better: 'More than 40 houses were damaged by hail.'},
    {bad: 'The storm killed ⟦at⟧ 20 people in the north.', better: 'The storm killed at least 20 people in the north.'},
    {bad: '⟦At⟧ 20 villagers were hurt.', better: 'At least 20 villagers were hurt.'},
    {bad: 'The work will cost ⟦less⟧ 300 euros.', better: 'The work will cost less than 300 euros.'},
    {bad: 'Hail destroyed ⟦least⟧ 40 houses.', better: 'Hail destroyed at least 40 houses.'},
    {bad: 'The new road is ⟦longer⟧ the old one.', better: 'The new road is longer than the old one.'},
    {bad: 'They need tea and ⟦more⟧ 300 litres of oil.', better: 'They need tea and more than 300 litres of oil.'},
    {bad: '⟦More⟧ 3,000 joggers ran.', better: 'More than 3,000 joggers ran.'},
    {bad: 'Exports fell by ⟦more⟧ half.', better: 'Exports fell by more than half.'},
    {good: 'More than 40 houses were damaged by hail.'},
    {near: 'Two more 40-tonne cranes and 12 more people came.'},
    {near: 'He looked at 20 houses and shot at 20 people.'},
    {near: 'Prices are higher the further you go, and the dearer it is the better.'},
    {near: 'The town needs more 4G masts and more 18-year-olds.'}
  ],
  concerns: word => firsts.has(word) || measured.has(word),
  found(place) {
    const first = place.word()
    if (first !== 'at' && first !== 'least' && isShare(place)) return report(place, 'than')
    if (measured.has(first)) return isMeasured(place) ? report(place, 'than') : undefined
    if (
      !/^\d[\d,.]*$/u.test(place.word(1)) &&
      !/^(?:a hundred|hundred|thousand|twenty|thirty|forty|fifty|sixty)$/u.test(place.word(1))
    )
      return undefined
    // A time of day: `left at 14 hours`
    if (first === 'at' && place.word(2) === 'hours') return undefined
    if (first === 'more' && isGrouped(place) && isBare(place)) return report(place, 'than')
    if (place.next(1) !== ' ' || place.capital(2) || !isCounted(place.word(2))) return undefined
    if (first === 'least') return isParticiple(place.word(-1)) || isGerund(place.word(-1)) ? lostAt(place) : undefined
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

/** `by more half`, `for more a decade`. */
function isShare(place: Place): boolean {
  if (!/^(?:more|less)$/u.test(place.word()) || !/^(?:by|for|to|after|in|of)$/u.test(place.word(-1))) return false
  if (place.word(1) === 'half') return /^(?:|in|of|since|this|by|from|to|the)$/u.test(place.word(2))
  return (
    place.word(1) === 'a' && /^(?:decade|year|month|week|century|third|quarter|dozen|hundred)$/u.test(place.word(2))
  )
}

/** `is longer the old one`. */
function isMeasured(place: Place): boolean {
  return (
    isBe(place.word(-1)) &&
    place.next() === ' ' &&
    ((place.word(1) === 'any' && place.word(2) === 'other') ||
      /^(?:the|its|their|his|her|those|last)$/u.test(place.word(1))) &&
    (place.word(1) === 'any' || !/er$/u.test(place.word(2))) &&
    !/^(?:more|less|next|time|year|month|week|day|moment|following|second|third)$/u.test(place.word(2))
  )
}

function lostAt(place: Place) {
  return {message: 'before' as const, span: place.span(), data: {}, suggest: ['at least']}
}

function isCounted(word: string): boolean {
  return units.has(word) || singularOf(word) !== undefined
}

/** `more 3,000 runners`: after so large a figure a plural that no list knows will do. */
const isGrouped = (place: Place): boolean => /^,\d{3} (?:people|\p{Ll}*[^s\W]s)\b(?!-)/u.test(place.textAfter(1))

/** No number before it, and not the second of two small sums: `12 more people`. */
function isBare(place: Place): boolean {
  const before = place.word(-1)
  // `blankets and more 300 litres of water`
  const isListed = before === 'and' && place.word(1).length > 2 && place.word(3) === 'of'
  if ((counts.has(before) && !isListed) || /\d/u.test(before) || /\d\s$/u.test(place.previous())) return false
  return place.word(1).length > 1 || isGrouped(place)
}

function report(place: Place, word: string) {
  const first = place.printed()
  return {message: 'missing' as const, span: place.span(), data: {first, word}, suggest: [`${first} ${word}`]}
}
