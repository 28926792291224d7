import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isParticiple} from '../../src/text/verbs.js'
import {finiteBe, haveForms, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const people = wordSet(
  'passengers people victims children men women workers soldiers students migrants refugees residents patients detainees prisoners officers civilians families members candidates players tourists suspects deputies protesters employees'
)
const quantities = wordSet('many most some several half few dozens hundreds')
/** `between the time the deal was signed and …` */
const times = wordSet(
  'time moment day night year years week month hour date point end start beginning first two three last'
)
/** What is said of laws, places and people in a clause of its own. */
const predicates = wordSet(
  'unconstitutional illegal unlawful invalid unacceptable innocent guilty unsafe unfair necessary impossible responsible incomplete inevitable unclear unnecessary'
)

export default placeRule({
  id: 'grammar/missing-link',
  summary:
    'Find clauses that lost the word that holds them together (`62 passengers, of 14 were children`, `who been in office`).',
  why: 'Relative pronouns, auxiliaries and `and` carry little meaning, and the engine leaves one out where its own grammar has none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'The ferry had 62 passengers, of ⟦14⟧ were children.',
      better: 'The ferry had 62 passengers, of whom 14 were children.'
    },
    {
      bad: 'The mayor, who ⟦been⟧ in office since May, resigned.',
      better: 'The mayor, who has been in office since May, resigned.'
    },
    {
      bad: 'Talks between the union ⟦the⟧ company have failed.',
      better: 'Talks between the union and the company have failed.'
    },
    {
      bad: 'The court ruled that the law ⟦unconstitutional⟧.',
      better: 'The court ruled that the law is unconstitutional.'
    },
    {good: 'The ferry had 62 passengers, of whom 14 were children.'},
    {near: 'Of 62 passengers, 14 were children, and all of 20 were hurt.'},
    {near: 'Between the moment the bell rang and the end nobody spoke.'},
    {near: 'He found that the law unconstitutional judges wrote was void.'}
  ],
  concerns: word =>
    numbers.has(word) ||
    quantities.has(word) ||
    predicates.has(word) ||
    /^(?:been|between|neither|either|\d+)$/u.test(word),
  found(place) {
    const owner = place.on(3)
    return relative(place) ?? auxiliary(place) ?? (owner && pair(owner)) ?? predicate(place)
  }
})

/** `, of 14 were children`. */
function relative(place: Place) {
  const count = place.word()
  if (
    place.word(-1) !== 'of' ||
    place.word(-2) !== '' ||
    !(numbers.has(count) || quantities.has(count) || /^\d+$/u.test(count))
  )
    return undefined
  if (!finiteBe.has(place.word(1)) && !haveForms.has(place.word(1))) return undefined
  const {sentence, index} = place.here
  const before = sentence.words[index - 2]
  if (!before || sentence.text[before.end - sentence.start] !== ',') return undefined
  const word = people.has(before.lower) ? 'whom' : 'which'
  return report(place, word, `${word} ${place.printed()}`)
}

/** `who been`. */
function auxiliary(place: Place) {
  if (place.word() !== 'been' || !/^(?:who|which)$/u.test(place.word(-1))) return undefined
  const {sentence, index} = place.here
  const many = singularOf(sentence.words[index - 2]?.lower ?? '') !== undefined
  const word = many ? 'have' : 'has'
  return report(place, word, `${word} been`)
}

/** `between the union the company`. */
function pair(place: Place) {
  if (
    !/^(?:the|its|his|her|their)$/u.test(place.word()) ||
    !/^(?:between|neither|either)$/u.test(place.word(-3)) ||
    !/^(?:the|its|his|her|their)$/u.test(place.word(-2))
  )
    return undefined
  const [one, other] = [place.word(-1), place.word(1)]
  const isOr = place.word(-3) !== 'between'
  if (times.has(one) || !isNoun(one) || (!isNoun(other) && !isOr) || other === '') return undefined
  for (let at = 2; at < 7; at++) if (/^(?:and|or|nor)$/u.test(place.word(at))) return undefined
  const word = {neither: 'nor', either: 'or'}[place.word(-3)] ?? 'and'
  return report(place, word, `${word} ${place.word()}`)
}

/** `ruled that the law unconstitutional.` */
function predicate(place: Place) {
  if (
    !predicates.has(place.word()) ||
    place.word(1) !== '' ||
    !/^(?:the|his|her|its|their|this)$/u.test(place.word(-2))
  )
    return undefined
  const noun = place.word(-1)
  if (place.word(-3) !== 'that' || !isNoun(noun) || isParticiple(noun) || !place.stopped) return undefined
  const word = singularOf(noun) === undefined ? 'is' : 'are'
  return report(place, word, `${word} ${place.printed()}`)
}

function isNoun(word: string): boolean {
  return isCountNoun(word)
}

function report(place: Place, word: string, text: string) {
  return {message: 'missing' as const, span: place.span(), data: {word, next: place.printed()}, suggest: [text]}
}
