import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {determiners, possessives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a thing is made of. */
const materials = wordSet(
  'wooden stone brick metal plastic steel iron concrete glass leather golden bronze marble woollen clay'
)
/** How big or old it is: said before what it is made of. */
const sizes = wordSet('small big large huge tiny little tall long old ancient new heavy thick narrow wide')
/** Nouns that make one name with a size: `a stone old-age home`. */
const names = wordSet('age town world wave guard master masters game business')

export default placeRule({
  id: 'grammar/adjective-order',
  summary: 'Find what a thing is made of said before its size and age (`a wooden small church`).',
  why: 'English puts size before age and age before material; elsewhere adjectives stand in any order.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {order: 'Unexpected order `{found}`, expected `{right}`'},
  examples: [
    {bad: 'Crews pulled down a ⟦brick old⟧ house.', better: 'Crews pulled down an old brick house.'},
    {bad: 'The ⟦wooden small⟧ bridge is shut.', better: 'The small wooden bridge is shut.'},
    {bad: 'The ⟦stone big old⟧ mill is for sale.', better: 'The big old stone mill is for sale.'},
    {
      bad: 'The abbey sold a ⟦wooden 15th-century small⟧ statue.',
      better: 'The abbey sold a small 15th-century wooden statue.'
    },
    {good: 'The small wooden bridge is shut.'},
    {near: 'The stone old masters used was iron, long a rare thing.'},
    {near: 'It is made of steel long known for its strength.'}
  ],
  concerns: word => materials.has(word),
  found(place) {
    const article = place.word(-1)
    if (!determiners.has(article) && !possessives.has(article)) return undefined
    const last = sizes.has(place.word(2)) ? 2 : 1
    if (place.capital() || place.capital(1)) return undefined
    if (isAged(place) && sizes.has(place.word(2))) return aged(place)
    if (!sizes.has(place.word(1))) return undefined
    const noun = place.word(last + 1)
    const isNoun = pluralOf(noun) !== undefined || looksPlural(noun)
    if (!isNoun || names.has(noun) || [0, 1, last].some(at => place.next(at) !== ' ')) return undefined
    const right = `${place.phrase(1, last)} ${place.printed()}`
    const found = place.phrase(0, last)
    const data = {found, right}
    return {message: 'order', span: place.span(0, last), data, suggest: [repair(place, last, right)]}
  }
})

/** `a wooden 15th-century small statue`: its age stands between. */
const isAged = (place: Place): boolean =>
  /-century$|-year-old$/u.test(place.word(1)) || /^(?:medieval|baroque|gothic|roman)$/u.test(place.word(1))

function aged(place: Place) {
  if (pluralOf(place.word(3)) === undefined && !looksPlural(place.word(3))) return undefined
  const right = `${place.printed(2)} ${place.printed(1)} ${place.printed()}`
  const data = {found: place.phrase(0, 2), right}
  return {message: 'order' as const, span: place.span(0, 2), data, suggest: [repair(place, 2, right)]}
}

/** The words in their order, and the article that they ask for. */
function repair(place: Place, last: number, right: string) {
  const article = place.printed(-1)
  const fitting = /^an?$/iu.test(article) ? `${article[0]}${/^[aeiou]/u.test(right) ? 'n' : ''}` : article
  if (fitting === article) return right
  return {
    text: right,
    edits: [
      {span: place.span(-1), text: fitting},
      {span: place.span(0, last), text: right}
    ]
  }
}
