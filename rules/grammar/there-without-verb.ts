import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun, looksPlural, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readings} from '../../src/text/verbs.js'
import {finiteAuxiliaries, prepositions} from '../../src/text/word-classes.js'

const openers = /^(?:and|but|although|though|because|while|that|said|says|added)$/u
/** `there no` is sure, with these between or without. */
const adverbs = /^(?:still|also|currently|already)$/u
const amounts = /^(?:no|many|several|few|fewer|far|too|some|enough|hundreds|thousands|dozens)$/u

export default placeRule({
  id: 'grammar/there-without-verb',
  summary: 'Find `there` that lost its `is` or `are` (`There no reports of damage`, `but there still many gaps`).',
  why: 'Many languages say what there is without a verb, and the engine prints none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{be}` after `there`'},
  examples: [
    {bad: '⟦There⟧ no plans to reopen the mine.', better: 'There are no plans to reopen the mine.'},
    {
      bad: 'The road is open, but ⟦there⟧ still no sign of the bus.',
      better: 'The road is open, but there is still no sign of the bus.'
    },
    {good: 'There are no plans to reopen the mine.'},
    {near: 'There, no plans were made, and there no boat could land.'},
    {near: 'There no one knew him, and there no longer was an inn.'},
    {near: 'He had lived there no more than a year.'},
    {near: 'There still waters ran, and there no rule applies.'}
  ],
  concerns: word => word === 'there',
  found(place) {
    const opensClause = place.opens ? place.stopped : openers.test(place.word(-1)) && !place.capital()
    const at = adverbs.test(place.word(1)) ? 2 : 1
    const amount = place.word(at)
    if (!opensClause || !amounts.test(amount) || (at === 1 && amount !== 'no' && !isListed(place))) return undefined
    const noun = phraseEnd(place, at + 1)
    if (noun === undefined) return undefined
    const isPast = /\b(?:was|were|had|immediate)\b/u.test(place.textAfter())
    const isMany = looksPlural(place.word(noun)) || place.word(noun) === 'people'
    const be = isPast ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is'
    return {message: 'missing', span: place.span(), data: {be}, suggest: [`${place.printed()} ${be}`]}
  }
})

/** `there several reasons for it`. */
const isListed = (place: Place): boolean =>
  /^(?:many|several|few|some)$/u.test(place.word(1)) &&
  singularOf(place.word(2)) !== undefined &&
  /^(?:to|of|for|in|that|who|on|about|between|)$/u.test(place.word(3))

/** The noun before the first word that shows the phrase to end and no verb to follow. */
function phraseEnd(place: Place, from: number): number | undefined {
  if (/^(?:one|longer|more|less|sooner|doubt|way)$/u.test(place.word(from))) return undefined
  for (let at = from; at < from + 4 && place.word(at) !== ''; at++) {
    const next = place.word(at + 1)
    const word = place.word(at)
    if (prepositions.has(word) || place.capital(at) || finiteAuxiliaries.has(word)) return undefined
    if (readings(word).length > 0 && !looksPlural(word) && !isNoun(word)) return undefined
    if (next === '' ? /^[.,]/u.test(place.next(at)) : prepositions.has(next) || /^(?:that|to|who)$/u.test(next))
      return isNoun(word) ? at : undefined
  }
  return undefined
}

const named = /^(?:reason|need|plan|evidence|chance|danger|sign|risk|hope|trace|word|room|question|link|fear)$/u

/** What is a noun wherever it stands: `there no rule applies` has a verb. */
const isNoun = (word: string): boolean => named.test(word) || isCountNoun(word) || readings(word).length === 0
