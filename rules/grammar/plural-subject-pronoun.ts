import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {isPeople} from '../../src/text/cast-things.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {isGerund} from '../../src/text/verbs.js'
import {numbers, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What people have, and a town or a ministry has not. */
const personal = wordSet(
  'homes houses phones fists hands arms heads faces eyes feet fingers lives jobs families children wives husbands parents belongings cars bikes clothes shoes boots bags suitcases luggage wages salaries savings tents beds coats hats helmets masks shirts passports neighbours neighbors relatives tractors vans livestock cattle herds'
)
const counts = wordSet('hundreds thousands dozens scores millions tens')

export default placeRule({
  id: 'grammar/plural-subject-pronoun',
  summary: 'Find `its`, `your` and `himself` for the people who are the subject (`The climbers left its tents`).',
  why: 'Some languages have one possessive and one reflexive for all persons; the engine guesses who is meant.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {many: 'Unexpected `{pronoun}` for the {people}, expected `{right}`'},
  examples: [
    {bad: 'The climbers had left ⟦its⟧ tents at the hut.', better: 'The climbers had left their tents at the hut.'},
    {
      bad: 'Dozens of miners parked ⟦its⟧ cars across the road.',
      better: 'Dozens of miners parked their cars across the road.'
    },
    {
      bad: 'Tenants of the block were urged to lock ⟦your⟧ doors.',
      better: 'Tenants of the block were urged to lock their doors.'
    },
    {
      bad: 'Hundreds of miners marched past, singing and raising ⟦its⟧ fists.',
      better: 'Hundreds of miners marched past, singing and raising their fists.'
    },
    {bad: 'The monks locked ⟦himself⟧ in the chapel.', better: 'The monks locked themselves in the chapel.'},
    {
      bad: 'Villagers near Oslo stayed at home on Monday, saying that ⟦he⟧ had seen worse floods.',
      better: 'Villagers near Oslo stayed at home on Monday, saying that they had seen worse floods.'
    },
    {
      bad: 'More than 80 climbers lost ⟦his⟧ jobs in May.',
      better: 'More than 80 climbers lost their jobs in May.'
    },
    {good: 'The climbers had left their tents at the hut.'},
    {near: 'More than 80 climbers praised his jobs plan, and two left her house.'},
    {near: 'The climbers praised the hut and its owner.'},
    {near: 'Dozens of miners left the town after its mayor had resigned.'},
    {near: 'The tankers lost its escort.'},
    {near: 'Among the divers stood himself old Mr Tarn.'},
    {near: 'Children have been patting its nose for years.'},
    {near: 'The monks said the abbot had locked himself in.'},
    {near: 'Villagers thanked the mayor of Oslo, saying he had saved them.'},
    {near: 'The campaigners shouted: “Lock your doors!”'}
  ],
  concerns: word => /^(?:its|his|her|your|himself|herself|itself|he|she)$/u.test(word),
  found(place, {quotes}) {
    if (/^(?:he|she)$/u.test(place.word())) return sayingHe(place)
    const {sentence, index} = place.here
    const head = peopleOpening(sentence.words)
    if (head === undefined || index <= head || quotes.touches(place.span())) return undefined
    if (/[“”"():;—–]/u.test(place.textBefore)) return undefined
    const between = sentence.words.slice(head + 1, index)
    if (/^(?:his|her)$/u.test(place.word()) && !isOwnLoss(place, between)) return undefined
    if (between.length === 0 || between.length > 14 || !isMeant(place, between)) return undefined
    const right = place.word().endsWith('self') ? 'themselves' : 'their'
    const data = {pronoun: place.printed(), people: sentence.words[head]!.lower, right}
    return {message: 'many', span: place.span(), data, suggest: [right]}
  }
})

/** Where the plural of people stands with which the sentence opens: `Hundreds of farmers`, `The two young nurses`, `Residents`. */
function peopleOpening(words: readonly Word[]): number | undefined {
  const first = words[0]!.lower
  const from =
    (counts.has(first) && words[1]?.lower === 'of') ||
    /^(?:more than|at least|nearly|about|around|over|some) \d/u.test(
      `${first} ${words[1]?.lower}${/^\d/u.test(words[1]?.lower ?? '') ? '' : ` ${words[2]?.lower}`}`
    )
      ? 2 + Number(/^(?:than|least)$/u.test(words[1]?.lower ?? ''))
      : /^(?:the|these|some|many|several)$/u.test(first) || numbers.has(first) || /^\d+$/u.test(first)
        ? 1
        : 0
  for (let at = from; at < from + 3 && words[at]; at++) {
    const {lower, text} = words[at]!
    if (lower === 'and' || prepositions.has(lower)) return undefined
    if (isPeople(lower) && (at === 0 || text === lower))
      return singularOf(lower) !== undefined || /(?:men|women|children|people)$/u.test(lower) ? at : undefined
  }
  return undefined
}

function isMeant(place: Place, between: readonly Word[]): boolean {
  const others = between.some(({lower}) => singular.test(lower))
  if (place.word().endsWith('self')) return !others && !between.some(({text}) => /^\p{Lu}/u.test(text))
  if (place.word() === 'your')
    return between.some(({lower}) => /^(?:told|urged|advised|asked|ordered|warned)$/u.test(lower))
  // `chanting slogans and raising its fists`
  if (personal.has(place.word(1)))
    return !between.some(
      ({lower}, at) => clauses.test(lower) && !(lower === 'and' && isGerund(between[at + 1]?.lower ?? ''))
    )
  // `Sailors have been rubbing its nose`: a thing that was named before.
  if (place.word() === 'its' && !looksPlural(place.word(1)) && between[0]!.index === 1) return false
  return !others && !between.some(({lower, text}) => clauses.test(lower) || /^\p{Lu}/u.test(text)) && between.length < 4
}

/** `laid down his weapons`: what all of them give up or risk, each his own. */
function isOwnLoss(place: Place, between: readonly Word[]): boolean {
  const verb = between.map(({lower}) => lower).join(' ')
  return (
    /^(?:have |had |then |later |reportedly )?(?:laid down|put down|lost|risked|gave up|surrendered|dropped|threw down|handed over|returned to|resigned|left behind)$/u.test(
      verb
    ) &&
    /^(?:weapons|arms|guns|rifles|homes|jobs|lives|livelihoods|posts|families|seats|houses|belongings)$/u.test(
      place.word(1)
    )
  )
}

/** Another whom the pronoun may mean. */
const singular =
  /^(?:the|a|an|this|that|he|she|it|one|each|every|another|his|her|its|their|who|what|and|of|with|from|for|in|at|by)$/u
const clauses = /^(?:said|says|that|who|which|it|he|she|because|whose|as|company|bank|firm|club|team|party|and|but)$/u

/** `Villagers near Oslo stayed, saying that he had seen worse`: nobody else is there to be meant. */
function sayingHe(place: Place) {
  const {sentence, index} = place.here
  const head = peopleOpening(sentence.words)
  if (head === undefined || !/^(?:had|would|have|will|could|did)$/u.test(place.word(1))) return undefined
  if (!/^[^“”"():;]+, (?:saying|adding|insisting|claiming) (?:that )?$/u.test(place.textBefore)) return undefined
  const between = sentence.words.slice(head + 1, index)
  const isNamed = between.some(
    ({lower, text}, at) =>
      isPerson(lower) ||
      /^(?:he|she|his|him|her|who|whose|man|woman|boy|girl|one)$/u.test(lower) ||
      (/^\p{Lu}/u.test(text) &&
        !/^(?:in|at|from|near|on|of|the|outside|around|across)$/u.test(between[at - 1]?.lower ?? ''))
  )
  const people = sentence.words[head]!.lower
  const data = {pronoun: place.printed(), people, right: 'they'}
  return isNamed ? undefined : {message: 'many' as const, span: place.span(), data, suggest: ['they']}
}
