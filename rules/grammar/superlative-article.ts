import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {finiteBe, prepositions, superlatives} from '../../src/text/word-classes.js'

export default placeRule({
  id: 'grammar/superlative-article',
  summary: 'Find superlatives without their `the` (`a worst drought`, `is largest city in`).',
  why: 'Only one can be the largest, so the noun is definite. Languages without articles leave it to chance.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    a: 'Unexpected `{article}` before the superlative `{superlative}`, expected `the`',
    none: 'Missing `the` before the superlative `{superlative}`'
  },
  examples: [
    {bad: 'It was ⟦a⟧ worst flood in forty years.', better: 'It was the worst flood in forty years.'},
    {bad: 'Gdansk is ⟦largest⟧ port on the coast.', better: 'Gdansk is the largest port on the coast.'},
    {
      bad: 'She lived in one of ⟦oldest⟧ houses in the town.',
      better: 'She lived in one of the oldest houses in the town.'
    },
    {bad: 'It is ⟦a⟧ most important port of the region.', better: 'It is the most important port of the region.'},
    {bad: 'Lund won in ⟦a⟧ fastest time ever recorded.', better: 'Lund won in the fastest time ever recorded.'},
    {good: 'It was the worst flood in forty years.'},
    {near: 'It was a best-selling novel and a worst case scenario.'},
    {near: 'A most unusual guest came for a best man speech.'},
    {near: 'Demand is largest in cities, and oldest houses sell best.'},
    {near: 'Biggest bank cuts jobs'},
    {near: 'The last man had a highest score of seven.'}
  ],
  concerns: word => word === 'a' || word === 'an' || word === 'most' || superlatives.has(word),
  found: place => withA(place) ?? withoutThe(place),
  unless: place => /^an?$/u.test(place.word()) && place.word(1) !== 'most' && place.tag(2) !== 'NOUN'
})

/** `a worst flood`; `a most important port of`. */
function withA(place: Place) {
  const article = place.word()
  if (article !== 'a' && article !== 'an') return undefined
  const most = place.word(1) === 'most' || place.word(1) === 'least'
  const superlative = place.word(1)
  const noun = place.word(most ? 3 : 2)
  if ((most ? !pluralOf(noun) : !noun) || place.capital(1) || place.capital(2)) return undefined
  const next = place.word(most ? 4 : 3)
  if (
    most
      ? next !== 'of' && next !== 'in'
      : next !== '' && !prepositions.has(next) && !/^(?:since|that|ever|yet)$/u.test(next)
  )
    return undefined
  // `a highest score of seven`
  if (next === 'of' && /^(?:score|break|position|finish|placing|total|turnout|rating)$/u.test(noun)) return undefined
  if (!most && (!superlatives.has(superlative) || superlative === 'best' || place.next(1) === '-')) return undefined
  const right = place.opens ? 'The' : 'the'
  return {message: 'a' as const, span: place.span(), data: {article, superlative}, suggest: [right]}
}

/** `is largest city in`, `one of oldest houses`. */
function withoutThe(place: Place) {
  const superlative = place.word()
  if (superlative === 'most' && mostOne(place)) return missing(place, superlative)
  if (!superlatives.has(superlative) || place.capital() || !place.stopped) return undefined
  const [before, noun] = [place.word(-1), place.word(1)]
  const one = /^(?:one|some|two|three|many|most)$/u.test(place.word(-2)) && before === 'of'
  const last = singularOf(place.word(2)) ? place.word(2) : noun
  if (one && (singularOf(last) || pluralOf(last))) return missing(place, superlative)
  if (superlative === 'best' || superlative === 'latest' || !pluralOf(noun)) return undefined
  if (!finiteBe.has(before) && !/^(?:as|became|become|remains|remained)$/u.test(before)) return undefined
  return /^(?:in|of|on|for|since|to|ever)$/u.test(place.word(2)) ? missing(place, superlative) : undefined
}

/** `was most important match of`. */
function mostOne(place: Place): boolean {
  return (
    /^(?:is|was|remains)$/u.test(place.word(-1)) &&
    !place.capital() &&
    place.stopped &&
    pluralOf(place.word(2)) !== undefined &&
    /^(?:of|in|for|since)$/u.test(place.word(3))
  )
}

function missing(place: Place, superlative: string) {
  return {message: 'none' as const, span: place.span(), data: {superlative}, suggest: [`the ${superlative}`]}
}
