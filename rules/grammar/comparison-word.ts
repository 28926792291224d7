import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {comparativeOf} from '../../src/text/comparison.js'
import type {Place} from '../../src/text/places.js'
import {isBe} from '../../src/text/verbs.js'
import {comparatives, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives that are compared with `as`; none is an adverb of manner alone. */
const compared = wordSet(
  'big large small high low old young long short tall fast slow cheap expensive strong weak good bad rich poor hard difficult easy important dangerous serious cold hot warm wide deep heavy light loud great popular successful powerful beautiful famous effective common likely simple safe clean bright dark busy happy many much few often'
)
const degrees = wordSet('so such')
/** With these `than` is right. */
const others = wordSet('more less as so rather other fewer different')
/** What a quantity is compared with. */
const sums = wordSet('half a one two three 100 ten twenty hundred dozens')

export default placeRule({
  id: 'grammar/comparison-word',
  summary:
    'Find `that`, `as` and `like` where a comparison takes `than` or `as` (`faster that the train`, `as tall than`).',
  why: 'Most languages have one word for `than`, `as` and `that`, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    word: 'Unexpected `{found}` after `{first}`, expected `{right}`',
    form: 'Unexpected `{found}` before `than`, expected `{right}`',
    of: 'Unexpected `of` after `{first}`',
    the: 'Missing `the` before the second comparative'
  },
  examples: [
    {bad: 'The boat is faster ⟦that⟧ the train.', better: 'The boat is faster than the train.'},
    {bad: 'Rents are higher in Oslo ⟦that⟧ in Bergen.', better: 'Rents are higher in Oslo than in Bergen.'},
    {bad: 'The mill is as old ⟦than⟧ the town.', better: 'The mill is as old as the town.'},
    {bad: 'The lake is as deep ⟦like⟧ the sea.', better: 'The lake is as deep as the sea.'},
    {bad: 'At least ⟦of⟧ 20 boats sank.', better: 'At least 20 boats sank.'},
    {
      bad: 'The more they dig, ⟦more⟧ it costs.',
      better: 'The more they dig, the more it costs.'
    },
    {bad: 'Growth was slightly ⟦fast⟧ than forecast.', better: 'Growth was slightly faster than forecast.'},
    {good: 'The boat is faster than the train, and as old as the town.'},
    {near: 'It is so much cheaper that the firm bought two, and it is better that the mill close.'},
    {near: 'As big as it is, it is no older than that.'},
    {near: 'The more they dig the more they find, at least of the small ones.'}
  ],
  ...shapesByWord<'word' | 'of' | 'the' | 'form'>([
    [['that', 'as', 'like'], forThan],
    [['than'], plainThan],
    [['than', 'like', 'that'], forAs],
    [['of'], strayOf],
    [['more'], secondThe]
  ])
})

const isComparative = (place: Place, at: number): boolean =>
  (comparatives.has(place.word(at)) && !/^(?:better|later|earlier|sooner|further|harder)$/u.test(place.word(at))) ||
  (/^(?:more|less)$/u.test(place.word(at - 1)) && compared.has(place.word(at)))

/** `faster that the train`, `higher in Paris that in Rome`, `more that 40`, `deeper as the new one`. */
function forThan(place: Place) {
  const [word, next] = [place.word(), place.word(1)]
  if (word === 'that' && /^(?:more|less|fewer)$/u.test(place.word(-1)) && place.next() === ' ') {
    const isSum =
      /^\d/u.test(next) ||
      numbers.has(next) ||
      (/^(?:half|a)$/u.test(next) &&
        /^(?:dozen|hundred|third|quarter|million|year|month|week|decade|century|)$/u.test(place.word(2)))
    return isSum && (/^\d/u.test(next) || numbers.has(next) || sums.has(next)) ? than(place) : undefined
  }
  const isCompared = isComparative(place, -1)
  if (!isCompared && (word !== 'that' || !/^(?:in|at|on|for|among)$/u.test(next))) return undefined
  if (place.after(degrees, 5)) return undefined
  if (isCompared) {
    const isHeld =
      isBe(place.word(/^(?:more|less)$/u.test(place.word(-2)) ? -3 : -2)) ||
      /^(?:much|far|even|times|slightly)$/u.test(place.word(-2))
    if (!isHeld || place.previous(0) !== ' ') return undefined
    if (word === 'that')
      return /^(?:the|in|last|those|any|its|his|her|their|ours|other|expected)$/u.test(next) &&
        !/^it$/u.test(place.word(-3))
        ? than(place)
        : undefined
    if (word === 'like') return /^(?:the|a|his|her|its)$/u.test(next) ? than(place) : undefined
    return isSecond(place) ? than(place) : undefined
  }
  return next === place.word(-2) && [-3, -4].some(at => isComparative(place, at)) ? than(place) : undefined
}

/** `as the new one`, `as last year's`, `as any other`: nothing happens there. */
const isSecond = (place: Place): boolean =>
  (place.word(1) === 'the' &&
    /^(?:ones?|previous|other|old|new)$/u.test(place.word(2)) &&
    /^(?:ones?|)$/u.test(place.word(place.word(2).startsWith('one') ? 2 : 3))) ||
  (place.word(1) === 'any' && place.word(2) === 'other')

function than(place: Place) {
  return report('word', place, place.word(-1), 'than')
}

const bySome =
  /^(?:slightly|noticeably|much|far|significantly|considerably|marginally|markedly|somewhat|little|substantially|even|degrees|percent|times)$/u

/** `slightly fast than forecast`, `noticeably low than in May`. */
function plainThan(place: Place) {
  const found = place.word(-1)
  if (
    !compared.has(found) ||
    !bySome.test(place.word(-2)) ||
    place.previous() !== ' ' ||
    /^(?:little|much|far)$/u.test(found)
  )
    return undefined
  if (place.after(others, 7)) return undefined
  const right = comparativeOf(found)
  return {message: 'form' as const, span: place.span(-1), data: {found, right}, suggest: [right]}
}

/** `as tall than`, `as big like`, `so big like`. */
function forAs(place: Place) {
  const [first, adjective] = [place.word(-2), place.word(-1)]
  if (place.previous(0) !== ' ' || place.next() !== ' ') return undefined
  if (adjective === 'same' && first === 'the' && place.word() === 'than') return report('word', place, 'the same', 'as')
  if (!compared.has(adjective) || place.word() === 'that') return undefined
  const isLike = place.word() === 'like'
  if (first !== 'as' && !(first === 'so' && (!isLike || isBe(place.word(-3)) || place.word(-3) === 'not')))
    return undefined
  if (first === 'so' && !/^(?:the|his|her|their|its|in|\p{Lu}.*)$/u.test(place.printed(1))) return undefined
  return report('word', place, place.phrase(-2, -1), 'as')
}

/** `At least of 20`, `less than of ten`, `almost of the houses`. */
function strayOf(place: Place) {
  const [before, first, next] = [place.word(-1), place.word(-2), place.word(1)]
  const isSum = numbers.has(next) || /^\d/u.test(next)
  const isBound =
    (before === 'least' && first === 'at') ||
    (before === 'most' && first === 'at') ||
    (before === 'than' && /^(?:more|less|fewer)$/u.test(first))
  if (isBound && isSum) return report('of', place, place.phrase(-2, -1), '')
  if (!/^(?:almost|nearly)$/u.test(before) || next !== 'the' || place.next() !== ' ') return undefined
  const opens = place.word(-2) === '' || /^(?:destroyed|that|and|said|damaged|lost|in|by)$/u.test(first)
  return opens && /[^s]s$|^people$/u.test(place.word(2)) ? report('word', place, before, 'all of') : undefined
}

/** `The more they wait, more they pay.` */
function secondThe(place: Place) {
  if (place.word() !== 'more' || place.word(-1) !== '' || place.opens) return undefined
  const isOpened = /^The (?:more|less|fewer|\p{Ll}+er) [^,]{2,60}, $/u.test(place.textBefore)
  if (!isOpened || !/^(?:he|she|it|they|we|you|people|likely)$/u.test(place.word(1))) return undefined
  return {message: 'the' as const, span: place.span(), suggest: [`the ${place.printed()}`]}
}

function report(message: 'word' | 'of', place: Place, first: string, right: string) {
  const data = {found: place.word(), first, right}
  const [from, to] = place.span()
  const suggest = right === '' ? [{text: '', edits: [{span: [from, to + 1] as [number, number], text: ''}]}] : [right]
  return {message, span: place.span(), data, suggest}
}
