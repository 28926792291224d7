import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives that stand behind no noun without what they are measured by. */
const adjectives = wordSet(
  'white black red blue green yellow brown grey gray pink purple golden wooden metallic plastic huge enormous gigantic tiny little beautiful dangerous terrible expensive elegant modern ancient mysterious important interesting unknown elderly handsome'
)
/** Those that may be a measure or part of a turn: sure only behind an article and before an end. */
const short = wordSet('big large small old new')
/** What paints or leaves a thing so: `painted the wall white`. */
const resulting = wordSet(
  'paint paints painted painting turn turns turned turning dye dyed dyes dyeing colour coloured color colored make makes made making keep kept keeps find finds found think thinks consider considered call called spray sprayed tint tinted stain stained leave leaves left see saw shade shaded'
)
const joins = wordSet('near in on at from to by with which that who was were had has is are and after before until of')
/** Nouns that such a word follows by rights or makes a name of. */
const heads = wordSet(
  'area place grade something nothing anything everything someone somebody anyone everyone colour color shade pinot code alert card cards level zone list room house sea day night years year century cent percent in and or metre meter metres meters feet foot inches miles kilometres hours all'
)

export default placeRule({
  id: 'grammar/postposed-adjective',
  summary: 'Find an adjective behind its noun (`a car white`, `jackets black`).',
  why: 'In many languages adjectives follow their noun; the engine kept that order.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {order: 'Unexpected order `{found}`, expected `{right}`'},
  examples: [
    {bad: 'Police towed ⟦a van white⟧ from the yard.', better: 'Police towed a white van from the yard.'},
    {bad: 'They hid ⟦two bags black⟧ in the boot.', better: 'They hid two black bags in the boot.'},
    {bad: 'She owns ⟦a farm big⟧ near the border.', better: 'She owns a big farm near the border.'},
    {good: 'Police towed a white van from the yard.'},
    {near: 'They painted a wall white and left the door black.'},
    {near: 'It is a colour green in name only, a house big enough for six.'},
    {near: 'The firm has a stake small by any measure and a team strong in attack.'}
  ],
  concerns: word => adjectives.has(word) || short.has(word),
  found(place) {
    const [noun, determiner] = [place.word(-1), place.word(-2)]
    if (place.capital() || place.capital(-1) || place.previous() !== ' ' || heads.has(noun)) return undefined
    if (!isThing(noun) || !endsHere(place)) return undefined
    const isOne = /^(?:a|an)$/u.test(determiner) && !looksPlural(noun)
    const isMany = (numbers.has(determiner) || /^(?:several|many|some)$/u.test(determiner)) && looksPlural(noun)
    if (!isOne && !isMany) return undefined
    if (short.has(place.word()) && !(isOne && isPlace(place))) return undefined
    if (place.after(resulting, 6)) return undefined
    const article = isOne ? indefiniteFor(place.word()) : place.printed(-2)
    const right = `${article} ${place.word()} ${noun}`
    return {message: 'order', span: place.span(-2, 0), data: {found: place.phrase(-2, 0), right}, suggest: [right]}
  },
  unless: place => place.tag(-1) !== 'NOUN' || place.tag() === 'VERB'
})

/** A noun of things or people, in one number or the other. */
const isThing = (word: string): boolean => pluralOf(word) !== undefined || looksPlural(word)

function endsHere(place: Place): boolean {
  const next = place.word(1)
  if (next === '') return /^[.,;]/u.test(place.next())
  return place.next() === ' ' && joins.has(next)
}

/** `a farm big near the border`, but not `a stake small by any measure`. */
const isPlace = (place: Place): boolean => /^(?:near|in|on|at|which|that)$/u.test(place.word(1))
