import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isPast, isThird} from '../../src/text/verbs.js'
import {finiteAuxiliaries, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Persons that the list of those who act leaves out. */
const others = wordSet('midfielder painter climber diver suspects victims men women children drivers survivors')

export default placeRule({
  id: 'grammar/which-for-person',
  summary: 'Find `which` for a person (`The driver, which was drunk, was held`).',
  why: 'Most languages have one relative pronoun for people and things, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {person: 'Unexpected `which` for a {person}, expected `who`'},
  examples: [
    {bad: 'The old pilot, ⟦which⟧ was drunk, was held.', better: 'The old pilot, who was drunk, was held.'},
    {bad: 'The thief, ⟦which⟧ had a knife, fled.', better: 'The thief, who had a knife, fled.'},
    {
      bad: 'The father of two, ⟦which⟧ lives in Kyiv, was held.',
      better: 'The father of two, who lives in Kyiv, was held.'
    },
    {bad: 'She thanked her father, ⟦which⟧ trained dogs.', better: 'She thanked her father, who trained dogs.'},
    {good: 'The old pilot, who was drunk, was held.'},
    {near: 'They freed the thief, which was a shock.'},
    {near: 'The office of the mayor, which was shut, is open.'},
    {near: 'The old manufacturer, which had a mill, has closed.'},
    {near: 'The mayor, which is to say the owner, was held.'}
  ],
  concerns: word => word === 'which',
  found(place) {
    const {sentence, index} = place.here
    const person = sentence.words[index - 1]?.lower ?? ''
    const verb = place.word(1)
    if (isKin(place)) return {message: 'person', span: place.span(), data: {person}, suggest: ['who']}
    if (index < 2 || index > 5 || !place.textBefore.endsWith(', ')) return undefined
    if (!isParent(place) && (index > 4 || !isOne(person) || hasPhrase(place, index))) return undefined
    if (!/^(?:the|a|an|his|her|their|two|three)$/u.test(sentence.words[0]!.lower)) return undefined
    const isClause = finiteAuxiliaries.has(verb) || isPast(verb) || isThird(verb)
    // The main clause follows behind a second comma.
    if (!isClause || place.word(2) === 'to' || !/, \p{Ll}/u.test(place.textAfter())) return undefined
    return {message: 'person', span: place.span(), data: {person}, suggest: ['who']}
  }
})

/** What people do: `her father, which was a shock` speaks of what was told. */
const deeds =
  /^(?:trained|trains|lived|lives|worked|works|died|runs|taught|teaches|served|raised|owns|owned|coached|farmed|played|plays|fought|emigrated|ran)$/u

/** `to her father, which trained horses`. */
const isKin = (place: Place): boolean =>
  deeds.test(place.word(1)) &&
  /\b(?:his|her|their) (?:late |elder |older |younger )?(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|grandfather|grandmother|cousin|widow|coach), $/u.test(
    place.textBefore
  )

/** `The mother of two, which`. */
const isParent = (place: Place): boolean =>
  /^(?:The|A) (?:\p{Ll}+ )?(?:mother|father|grandmother|grandfather) of (?:two|three|four|five|six|seven|eight|nine), $/u.test(
    place.textBefore
  )

const isOne = (word: string): boolean =>
  others.has(word) || (isPerson(word) && pluralOf(word) !== undefined && !firms.test(word))

/** Who may be a firm or a body. */
const firms =
  /^(?:\p{L}*maker|manufacturer|operator|provider|publisher|retailer|carrier|lender|insurer|developer|producer|supplier|builder|brewer|broadcaster|distributor|exporter|importer|grocer|contractor|employer|owner|regulator|dealer|partner|sponsor|investor|buyer|seller|bidder|rival|competitor|opponent|advertiser|organiser|organizer|neighbour|neighbor|adviser|advisor|auditor|agent|member|leader|trader|donor|creditor|shareholder)$/u

/** Whether anything but adjectives stands between the article and the person. */
const hasPhrase = (place: Place, index: number): boolean =>
  place.here.sentence.words
    .slice(0, index - 1)
    .some(
      ({lower, text}, at) =>
        at > 0 && (prepositions.has(lower) || /['’,]/u.test(text) || lower === 'and' || isPast(lower))
    )
