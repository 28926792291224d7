/** The first `they`, `them` or `their` of a story that so far speaks of one thing or animal alone. */
import type {StoryViews} from '../core/story-views.js'
import {personFrom} from './cast-phrases.js'
import {isPeople, openingThing, type Thing} from './cast-things.js'
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import type {Word} from './sentences.js'
import {collectives, countsMany, endsPhrase, pluralQuantifiers} from './word-classes.js'
import {wordSet} from './word-set.js'

/** What other languages count as one and English may take for many: their people are meant. */
const bodies = wordSet(
  'government company ministry bank firm airline organisation organization newspaper channel university commission committee parliament council agency court operator manufacturer federation club party team association delegation foundation charity institute embassy army navy municipality authority watchdog consortium startup start-up brewery insurer broadcaster regulator retailer carmaker automaker chipmaker steelmaker brewer network police staff couple pair duo trio family crew public media band orchestra choir crowd youth militia gang rival cattle one each another who whoever anyone someone everyone somebody nobody everybody person people others population country island union'
)
/** Bodies too, but seldom where something else is at or in them. */
const buildings = wordSet(
  'museum hospital school factory airport plant refinery mine hotel church restaurant shop supermarket theatre theater library station stadium mill warehouse shipyard railway project court festival town village city region province district zoo'
)
const spans = wordSet(
  'days hours years weeks months minutes seconds nights mornings metres meters kilometres kilometers miles feet inches acres hectares tonnes tons kilograms grams degrees euros dollars pounds yuan times decades centuries floors litres liters points cents evenings afternoons waters woods outskirts'
)
const theirs = wordSet('they them their themselves')
const animals =
  /^(?:dog|cat|horse|bear|wolf|elephant|tiger|lion|whale|panda|cow|eagle|cub|calf|lynx|seal|dolphin|shark|deer|goat|monkey|fox|camel|donkey|leopard|crocodile)$/u
const opensClause = /^(?:and|but|because|since|until|while|when|after|before|that|which|as|although)$/u

/** The place of the pronoun among the words, and the thing. */
export function loneThingOf({words, quotes, text}: StoryViews): {at: number; thing: Thing} | undefined {
  const pronoun = words.findIndex(({lower}) => theirs.has(lower))
  if (pronoun < 0) return undefined
  const {lower, start, end} = words[pronoun]!
  // Few stories open with a thing: who else comes up is looked at in these alone.
  const thing = firstThing(words, pronoun)
  if (!thing || thing.isMany || buildings.has(thing.noun)) return undefined
  // `The ship sank because they had loaded too much`
  if (lower === 'they' && !animals.test(thing.noun)) return undefined
  if (quotes.touches([start, end]) || /["“”„«]/u.test(text.slice(0, start))) return undefined
  for (let at = 0; at < pronoun; at++) {
    if (mayBeMany(words, at) && !isActorOn(words, at)) return undefined
    if (typeof personFrom(words, at, text) === 'object') return undefined
  }
  return {at: pronoun, thing}
}

/** The first thing with which a sentence opens before a place. */
function firstThing(words: readonly Word[], end: number): Thing | undefined {
  for (let at = 0; at < end; at++) {
    const thing = words[at]!.index === 0 ? openingThing(words, at) : undefined
    if (thing) return thing
  }
  return undefined
}

/** A plural, a body of persons, or a number of them. */
function mayBeMany(words: readonly Word[], at: number): boolean {
  const {lower, text, index} = words[at]!
  if (spans.has(lower) || spans.has(words[at + 1]?.lower ?? '')) return false
  if (bodies.has(lower) || collectives.has(lower) || pluralQuantifiers.has(lower)) return true
  if (
    countsMany(lower) &&
    !spans.has(words[at + 1]?.lower ?? '') &&
    !/^\d{4}$/u.test(lower) &&
    singularOf(words[at + 1]?.lower ?? '') === undefined
  )
    return true
  if (/^\p{Lu}/u.test(text) && index > 0) return /[^s]s$/u.test(text) && pluralOf(lower) === undefined
  return (
    singularOf(lower) !== undefined ||
    isPeople(lower) ||
    (lower.length > 3 && looksPlural(lower) && !/(?:ous|[iu]s|['’]s)$/u.test(lower))
  )
}

/** `hunters could not find them`: whoever acts is not whom they act upon; nor what is found in it (`errors in them`). */
function isActorOn(words: readonly Word[], at: number): boolean {
  const {sentence, index} = words[at]!
  if (!opensClause.test(sentence.words[index - 1]?.lower ?? '')) return false
  for (let other = index + 1; other < index + 8 && sentence.words[other]; other++) {
    const {lower} = sentence.words[other]!
    if (lower === 'them') return true
    if (
      opensClause.test(lower) ||
      theirs.has(lower) ||
      (endsPhrase(lower) && !/^(?:not|never|\p{Ll}+ly)$/u.test(lower))
    )
      return false
  }
  return false
}
