import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isParticiple, isPast, isThird} from '../../src/text/verbs.js'
import {finiteBe, haveForms, isMidAdverb, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What stands before `to be` and never before a bare `be`. */
const governs =
  /^(?:expected|likely|unlikely|supposed|due|scheduled|set|believed|said|thought|reported|considered|claimed|alleged|known|ought|able|need|needs|used|going)$/u

/** Adjectives that need a form of `be` between themselves and a modal. */
const adjectives = wordSet(
  'able unable available ready possible impossible necessary likely responsible important difficult easy dangerous'
)

export default placeRule({
  id: 'grammar/missing-be',
  summary: 'Find a passive or a predicate that lost its `be` (`will held in`, `is expected be`, `were been`).',
  why: 'Some languages have no verb be in the present or build the passive with an ending; its English form gets lost.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    be: 'Missing `be` after `{modal}`, expected `{modal} be`',
    to: 'Missing `to` before `be`, expected `to be`',
    finite: 'Missing `{be}` before `{word}`, which has no verb to lean on',
    passive: 'Missing `been` after `{have}`, expected `{have} been {word}`',
    have: 'Unexpected `{auxiliary}` before `been`, expected `{right}`'
  },
  examples: [
    {bad: 'The election is expected ⟦be⟧ close.', better: 'The election is expected to be close.'},
    {bad: 'The houses ⟦were⟧ been sold.', better: 'The houses had been sold.'},
    {bad: 'A ferry ⟦is⟧ still been sought off Crete.', better: 'A ferry is still being sought off Crete.'},
    {bad: 'Residents will ⟦able⟧ to return on Sunday.', better: 'Residents will be able to return on Sunday.'},
    {bad: 'The bridge ⟦is⟧ been closed since March.', better: 'The bridge has been closed since March.'},
    {bad: 'The results ⟦expected⟧ to arrive on Friday.', better: 'The results are expected to arrive on Friday.'},
    {bad: 'The gate has ⟦locked⟧ by the owner.', better: 'The gate has been locked by the owner.'},
    {good: 'The election is expected to be close.'},
    {near: 'Will able seamen join the navy?'},
    {near: 'It is as it was: been and gone.'},
    {near: 'They demanded that those expected be named.'}
  ],
  concerns: word => word === 'be' || word === 'been' || word === 'by' || adjectives.has(word) || participles.test(word),
  found(place) {
    const word = place.word()
    if (word === 'be' && governs.test(place.word(-1)) && linked(place)) {
      return {message: 'to', span: place.span(), suggest: ['to be']}
    }
    if (word === 'been') return behindBe(place)
    if (word === 'by') return doneBy(place)
    if (
      adjectives.has(word) &&
      !place.opens &&
      /^(?:will|would|could|should|must|might)$/u.test(place.word(-1) === 'not' ? place.word(-2) : place.word(-1)) &&
      place.word(1) === 'to'
    ) {
      const data = {modal: place.word(-1)}
      return {message: 'be', span: place.span(), data, suggest: [`be ${place.printed()}`]}
    }
    return expected(place)
  },
  unless(place) {
    const word = place.word() === 'by' ? place.on(-1)! : place
    return participles.test(word.word()) && secondVerb(word)
  }
})

const participles =
  /^(?:expected|scheduled|supposed|due|likely|able|unable|unlikely|set|ready|willing|forced|allowed)$/u

/** `The talks expected to resume`: the only verb of the sentence. */
function expected(place: Place) {
  if (!participles.test(place.word()) || place.word(1) !== 'to' || !isBase(place.word(2)) || !place.stopped)
    return undefined
  const {sentence, index} = place.here
  const noun = place.word(-1)
  const many = singularOf(noun) !== undefined
  if (
    index < 2 ||
    index > 4 ||
    !/^(?:the|a|an|these|this|his|her|its|their|two|three|several|many)$/u.test(sentence.words[0]!.lower)
  )
    return undefined
  if (place.word() === 'expected' && !things.test(noun)) return undefined
  if (
    (!many && !pluralOf(noun)) ||
    sentence.words.slice(1, index).some(({text}) => /^\p{Lu}/u.test(text) || prepositions.has(text))
  )
    return undefined
  const word = place.printed()
  return {
    message: 'finite' as const,
    span: place.span(),
    data: {word, be: many ? 'are' : 'is'},
    suggest: [`${many ? 'are' : 'is'} ${word}`]
  }
}

/** Whether the rest of the sentence has a finite verb of its own, so that this was none. */
function secondVerb(place: Place): boolean {
  const {sentence, index} = place.here
  return sentence.words
    .slice(index + 3)
    .some(
      ({lower}) => finiteBe.has(lower) || haveForms.has(lower) || modals.has(lower) || isPast(lower) || isThird(lower)
    )
}

/** `has closed by the police`: those who do it are named. */
function doneBy(by: Place) {
  const have = by.word(-2)
  if (have !== 'has' && have !== 'have' && have !== 'had') return undefined
  const place = by.on(-1)!
  if (!isParticiple(place.word()) || place.capital()) return undefined
  if (
    /^(?:risen|fallen|grown|increased|decreased|declined|dropped|died|stood|abided|passed|come|gone|lived|stopped|jumped|climbed)$/u.test(
      place.word()
    )
  )
    return undefined
  const at = /^(?:the|a|an|his|her|their|its)$/u.test(place.word(2)) ? 3 : 2
  if (!agents.test(place.word(at))) return undefined
  return {
    message: 'passive' as const,
    span: place.span(),
    data: {have, word: place.word()},
    suggest: [`been ${place.printed()}`]
  }
}

const things =
  /(?:ings?|ions?|ments?|talks?|results?|reports?|elections?|prices?|votes?|rules?|laws?|works?|summits?|storms?|bridges?|trials?|games?|matches|match|flights?|services?|deals?|projects?|measures?|deaths?|tolls?|costs?|temperatures?)$/u

const agents =
  /^(?:police|army|government|court|authorities|troops|gunmen|officials|rebels|militants|soldiers|parliament|ministry|council|president|minister|judge|prosecutors|commission|committee|mayor|owner|owners|company|attackers|protesters|thieves|residents)$/u

/** `is expected be`, `are likely be`. */
function linked(place: Place): boolean {
  const before = isMidAdverb(place.word(-2)) ? place.word(-3) : place.word(-2)
  return finiteBe.has(before) || before === 'been'
}

const lasting = /\b(?:since|for|already|before|never|ever|yet|until|twice|times|so far|in recent)\b/u

/** `is been built`: `being` where nothing tells of a time up to now. */
function behindBe(been: Place) {
  const place = been.on(isMidAdverb(been.word(-1)) ? -2 : -1)
  const word = place?.word() ?? ''
  if (!place || !finiteBe.has(word) || word.includes("'") || /^(?:as|so|than|that)$/u.test(place.word(-1)))
    return undefined
  const right = word === 'is' ? 'has' : word === 'are' || word === 'am' ? 'have' : 'had'
  const being = {text: `${place.printed()} being`, edits: [{span: been.span(), text: 'being'}]}
  const isNow = /^(?:is|are|am)$/u.test(word) && (been.word(-1) === 'still' || !lasting.test(place.here.sentence.text))
  const suggest = isNow ? [being, right] : [right, being]
  return {
    message: 'have' as const,
    span: place.span(),
    data: {auxiliary: word, right: isNow ? being.text : right},
    suggest
  }
}
