import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {countsMany, determiners, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is measured, sure before a figure. */
const measures = wordSet(
  'height depth distance speed rate length width altitude temperature population capacity total price cost budget margin majority radius maximum minimum average fee period frequency density diameter thickness volume weight'
)
/** What many are taken together in. */
const groups = wordSet(
  'group series pile heap bunch handful pair couple crowd stack mixture gang string wave mob convoy team set cluster bundle load dozen collection combination consortium coalition'
)
const before = wordSet('at from to with by in into under behind among through for after on against between inside')
const adjectives = wordSet(
  'small large big huge whole long new average maximum minimum total high low constant great record wide dense steady'
)
const about = wordSet('about around over nearly almost some up more less at roughly approximately just only')

export default placeRule({
  id: 'grammar/bare-measure',
  summary:
    'Find a measure or a group of many behind a preposition without its `a` (`at height of 300 metres`, `by group of boys`).',
  why: 'Many languages have no articles; before a noun with `of` behind it the engine takes the whole for a fixed phrase.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {bare: 'Missing `{article}` before `{phrase} of`, expected `{article} {phrase} of`'},
  examples: [
    {
      bad: 'The kite flew at ⟦height⟧ of 90 metres.',
      better: 'The kite flew at a height of 90 metres.'
    },
    {
      bad: 'The island, with ⟦population⟧ of 900, has no doctor.',
      better: 'The island, with a population of 900, has no doctor.'
    },
    {bad: 'The inn was bought by ⟦group⟧ of farmers.', better: 'The inn was bought by a group of farmers.'},
    {
      bad: 'The coin lay under ⟦huge heap⟧ of leaves.',
      better: 'The coin lay under a huge heap of leaves.'
    },
    {good: 'The kite flew at a height of 90 metres.'},
    {near: 'Kites at heights of 90 metres are seen from Group of Seven boats.'},
    {near: 'She won at speed, and on average of late she comes second.'},
    {near: 'Inn bought by group of farmers'}
  ],
  concerns: word => measures.has(word) || groups.has(word),
  found(place) {
    if (place.capital() || place.word(1) !== 'of' || place.previous() !== ' ' || !place.stopped) return undefined
    const from = adjectives.has(place.word(-1)) && place.word(-1) !== place.word() ? -1 : 0
    const governor = place.word(from - 1)
    if (!before.has(governor) || place.capital(from) || !isWhole(place, governor)) return undefined
    const phrase = place.phrase(from, 0)
    const article = indefiniteFor(phrase)
    return {message: 'bare', span: place.span(from, 0), data: {phrase, article}, suggest: [`${article} ${phrase}`]}
  }
})

/** Whether a figure follows a measure, and many follow a group. */
function isWhole(place: Place, governor: string): boolean {
  const next = place.word(2)
  if (measures.has(place.word())) {
    if (governor === 'in' && !/^(?:radius|period|total)$/u.test(place.word())) return false
    return isFigure(place, about.has(next) ? 3 : 2) || isFigure(place, about.has(place.word(3)) ? 4 : 2)
  }
  if (place.capital(2) || determiners.has(next)) return false
  return isFigure(place, 2) || [2, 3].some(at => isMany(place, at))
}

const isFigure = (place: Place, at: number): boolean =>
  numbers.has(place.word(at)) || /^\d|^[$€£]/u.test(place.word(at))

const isMany = (place: Place, at: number): boolean =>
  (looksPlural(place.word(at)) && !/(?:ous|ss)$/u.test(place.word(at))) ||
  /^(?:people|men|women|children|clothes|police|onion|sand|wood|coal|hay|rubbish|rubble)$/u.test(place.word(at)) ||
  countsMany(place.word(at))
