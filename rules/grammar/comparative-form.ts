import {placeRule} from '../../src/core/place-rule.js'
import {comparativeOf, superlativeOf} from '../../src/text/comparison.js'
import {massNouns} from '../../src/text/mass-nouns.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {endsPhrase, finiteBe, objectPronouns, prepositions, superlatives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Short adjectives that only compare with an ending. */
const short = wordSet(
  'long short big small large young high low cheap fast slow strong weak deep wide hot rich safe clean nice fair rare fit brave wise cool warm sharp calm smart proud fresh sick sweet poor tall heavy easy busy happy angry noisy dirty wealthy healthy lucky new near great hard old dark bright quick dry light thick thin broad loud soft steep tough rough late early soon cold mild wet bad rude grey harsh sunny windy funny pretty grim flat'
)

export default placeRule({
  id: 'grammar/comparative-form',
  summary: 'Find short adjectives compared with `more` and `most`, and `worst` for `worse` (`the most long river`).',
  why: 'Many languages compare with a separate word; in English short adjectives take an ending.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: 'It was the ⟦worse⟧ defeat in thirty years.', better: 'It was the worst defeat in thirty years.'},
    {bad: 'The rains came ⟦more late⟧ than usual.', better: 'The rains came later than usual.'},
    {bad: 'It is the ⟦most long⟧ tunnel in the Alps.', better: 'It is the longest tunnel in the Alps.'},
    {bad: 'Rail is ⟦more cheap⟧ than air.', better: 'Rail is cheaper than air.'},
    {
      bad: 'It was the ⟦most cold⟧ spring day since 1911.',
      better: 'It was the coldest spring day since 1911.'
    },
    {bad: 'The shortage is getting ⟦worst⟧ every day.', better: 'The shortage is getting worse every day.'},
    {bad: 'The air is far ⟦worst⟧ than last year.', better: 'The air is far worse than last year.'},
    {bad: 'It is the ⟦third most high⟧ peak.', better: 'It is the third-highest peak.'},
    {bad: 'Oil is now ⟦more cheap⟧ in Oslo than in Bergen.', better: 'Oil is now cheaper in Oslo than in Bergen.'},
    {good: 'It is the longest tunnel in the Alps.'},
    {near: 'The city needs more cheap homes than it builds.'},
    {near: 'Most large firms and the most high-risk cases differ.'},
    {near: 'It made them more proud than any medal.'},
    {near: 'Which town got worst hit is unclear.'}
  ],
  concerns: word => /^(?:more|most|worst|worse)$/u.test(word) || superlatives.has(word),
  found: place => compared(place) ?? worst(place) ?? theWorse(place) ?? worstThan(place) ?? secondMost(place)
})

function compared(place: Place) {
  const [word, adjective] = [place.word(), place.word(1)]
  if ((word !== 'more' && word !== 'most') || !short.has(adjective) || place.capital(1)) return undefined
  if (
    /^[-–]/u.test(place.next(1)) ||
    /^(?:no|any|once|what|far|many|much|the)$/u.test(place.word(-1)) !== (word === 'most')
  )
    return undefined
  if (word === 'most' && place.word(-1) !== 'the') return undefined
  // `It made me more proud than any medal.`
  const isMade = objectPronouns.has(place.word(-1)) || /^(?:her|it|you)$/u.test(place.word(-1))
  if (word === 'more' && ((place.word(2) !== 'than' && !isComparedLater(place)) || isMade)) return undefined
  if (
    word === 'most' &&
    (prepositions.has(place.word(2))
      ? !/^(?:in|of|on|among)$/u.test(place.word(2))
      : place.word(2) === '' || !(/^(?:in|of|on|that|ever)$/u.test(place.word(3)) || isBeforeOne(place)))
  )
    return undefined
  const right = word === 'more' ? comparativeOf(adjective) : superlativeOf(adjective)
  const found = `${place.printed()} ${place.printed(1)}`
  return {message: 'form' as const, span: place.span(0, 1), data: {found, right}, suggest: [right]}
}

/** `the most cold April night since`: of one thing, where `most` cannot count. */
const isBeforeOne = (place: Place): boolean =>
  [2, 3].some(
    at => pluralOf(place.word(at)) !== undefined && !massNouns.has(place.word(at)) && endsPhrase(place.word(at + 1))
  )

/** `is now more cheap in Oslo than in Bergen`. */
const isComparedLater = (place: Place): boolean =>
  (finiteBe.has(place.word(-1)) || finiteBe.has(place.word(-2))) &&
  /^(?:in|at|on|for|today|now)$/u.test(place.word(2)) &&
  / than (?:in|at|on|for|it|they|ever|a|last)\b/u.test(place.textAfter(2))

/** `far worst than in any other city`. */
function worstThan(place: Place) {
  const found = place.word()
  const isSure = place.word(1) === 'than' && !/^(?:the|at|latest)$/u.test(place.word(-1))
  if (!superlatives.has(found) || !isSure || found === 'latest') return undefined
  const right = {worst: 'worse', best: 'better'}[found] ?? found.replace(/st$/u, 'r')
  return {message: 'form' as const, span: place.span(), data: {found, right}, suggest: [right]}
}

/** `the country's second most large city`. */
function secondMost(place: Place) {
  const [ordinal, adjective] = [place.word(-1), place.word(1)]
  if (place.word() !== 'most' || !/^(?:second|third|fourth|fifth|sixth|tenth)$/u.test(ordinal)) return undefined
  if (!short.has(adjective) || place.capital(1) || place.word(2) === '') return undefined
  const right = `${ordinal}-${superlativeOf(adjective)}`
  const found = `${ordinal} most ${adjective}`
  return {message: 'form' as const, span: place.span(-1, 1), data: {found, right}, suggest: [right]}
}

/** `becoming worst every day`. */
function worst(place: Place) {
  if (
    place.word() !== 'worst' ||
    !/^(?:become|becomes|becoming|became|getting|gets|grew|growing)$/u.test(place.word(-1))
  )
    return undefined
  if (!/^(?:every|each|and|in|as|because|by|than|after|since|for|)$/u.test(place.word(1))) return undefined
  return {message: 'form' as const, span: place.span(), data: {found: 'worst', right: 'worse'}, suggest: ['worse']}
}

/** `the worse defeat in thirty years`, but not `the worse of the two`. */
function theWorse(place: Place) {
  if (place.word() !== 'worse' || place.word(-1) !== 'the' || !/^\p{Ll}{5,}$/u.test(place.word(1))) return undefined
  if (!/^(?:in|since|ever|for|the|that|of)$/u.test(place.word(2)) || place.word(2) + place.word(3) === 'ofthe')
    return undefined
  return {message: 'form' as const, span: place.span(), data: {found: 'worse', right: 'worst'}, suggest: ['worst']}
}
