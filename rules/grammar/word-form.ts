import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {comparativeOf, superlativeOf} from '../../src/text/comparison.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {closesNoun, finiteAuxiliaries, finiteBe, isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, slotsOf} from '../../src/text/word-slots.js'
import table from './word-form.tsv'

/** Adjectives mistaken for their relatives, with the nouns that tell. */
const relatives = new Map(rowsOf('before noun').map(({word, right, nouns}) => [word, {right, nouns: slotsOf(nouns)}]))
/** What stands before nouns as a participle or an adjective, by the verb or noun that engines print behind an article. */
const behindArticle = new Map(
  rowsOf('behind article').map(({word, right, nouns}) => [word, {right, nouns: slotsOf(nouns)}])
)
/** What people are, by the noun for it, with what follows. */
const saidOfOne = new Map(rowsOf('said of one').map(({word, right, nouns}) => [word, {right, nouns: slotsOf(nouns)}]))
/** After `made it` these are adjectives: `made it clearly that`. */
const afterMadeIt = rightsOf('made it')
/** Nouns that stand where a compared adjective should. */
const adjectiveOf = rightsOf('compared')

const become =
  /^(?:is|are|was|were|been|be|proved|become|becomes|became|becoming|remain|remains|remained|seems|seemed|looks|looked)$/u

/** What something is the most of in so many years. */
const extremes = wordSet(
  'poor high low bad good large big small strong weak hot cold dry wet heavy deadly long slow fast warm serious severe expensive'
)
/** Adjectives by their comparatives. */
const positives = new Map(
  [
    ...wordSet(
      'long short big large small high low fast slow good bad strong weak heavy cheap old young rich poor hard easy deep wide close safe warm cold early late'
    )
  ].map(adjective => [comparativeOf(adjective), adjective])
)
const periods = wordSet('decade decades years months century history memory weeks')

export default placeRule({
  id: 'grammar/word-form',
  summary:
    'Find adjectives and adverbs in the form of a relative (`economical growth`, `the most powerfully storm`, `twice as longer as`).',
  why: 'The engine finds the word and not the form that its place asks for.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The ⟦economical⟧ crisis hit all ports.', better: 'The economic crisis hit all ports.'},
    {bad: '⟦Economical⟧ reform is slow.', better: 'Economic reform is slow.'},
    {bad: 'The judge made it ⟦clearly⟧ that he agreed.', better: 'The judge made it clear that he agreed.'},
    {bad: 'The drug proved more ⟦importance⟧ than rest.', better: 'The drug proved more important than rest.'},
    {bad: 'It was the most ⟦powerfully⟧ storm since May.', better: 'It was the most powerful storm since May.'},
    {near: 'An economical car, and a deal made it clearly visible.'},
    {bad: 'It is twice as ⟦longer⟧ as the old one.', better: 'It is twice as long as the old one.'},
    {bad: 'This is the ⟦worse⟧ drought in two decades.', better: 'This is the worst drought in two decades.'},
    {bad: 'The ⟦stole⟧ car was found in Oslo.', better: 'The stolen car was found in Oslo.'},
    {bad: 'He was ⟦confidence⟧ that it would hold.', better: 'He was confident that it would hold.'},
    {good: 'The economic crisis hit all ports.'},
    {near: 'A man who stole cars broke the injury record, and there was anger at it.'},
    {near: 'The old one is longer, and things are the worse for it.'}
  ],
  ...shapesByWord<'form'>([
    [relatives.keys(), relative],
    [behindArticle.keys(), stolen],
    [saidOfOne.keys(), confident],
    [['it'], madeIt],
    [['more', 'less'], compared],
    [['most', 'more', 'very'], mostAdverb],
    [extremes, thePoor],
    [positives.keys(), asLonger],
    [positives.keys(), theWorse]
  ])
})

function relative(place: Place) {
  const known = relatives.get(place.word())
  if (!known || !fills(known.nouns, place, 1)) return undefined
  if (place.capital()) return place.opens && !place.capital(1) ? report(place, 0, capitalised(known.right)) : undefined
  return report(place, 0, known.right)
}

/** `the stole car`, `the injury player`. */
function stolen(place: Place) {
  const {right, nouns} = behindArticle.get(place.word())!
  const isBehind = /^(?:the|a|an|his|her|its|their|two|three|\d+)$/u.test(place.word(-1)) && !place.capital()
  if (!isBehind || !fills(nouns, place, 1) || place.next() !== ' ' || place.capital(1)) return undefined
  const next = place.word(2)
  const isLast = next === '' || closesNoun(next) || isPast(next) || finiteAuxiliaries.has(next)
  return isLast && !/^[-–’']/u.test(place.next(1)) ? report(place, 0, right) : undefined
}

/** `he was confidence that`, `she was very disappointment with`. */
function confident(place: Place) {
  const {right, nouns} = saidOfOne.get(place.word())!
  const be = /^(?:very|so|too|quite|extremely|also|not|now)$/u.test(place.word(-1)) ? -2 : -1
  const isBe = /^(?:am|is|are|was|were)$/u.test(place.word(be))
  const isOne = /^(?:he|she|they|we|i|who)$/u.test(place.word(be - 1))
  return isBe && isOne && fills(nouns, place, 1) ? report(place, 0, right) : undefined
}

function madeIt(place: Place) {
  if (!/^(?:make|makes|made|making)$/u.test(place.word(-1))) return undefined
  const right = afterMadeIt.get(place.word(1))
  return right && /^(?:that|to|for|)$/u.test(place.word(2)) ? report(place, 1, right) : undefined
}

/** `proved considerably more effectiveness than`. */
function compared(place: Place) {
  if (!/^(?:than|and|for|in|)$/u.test(place.word(2))) return undefined
  const noun = place.word(1)
  const right = adjectiveOf.get(noun) ?? (/.{4}ness$/u.test(noun) ? noun.replace(/ness$/u, '') : undefined)
  if (!right || right.endsWith('i') || /^(?:business|witness|harness|illness)$/u.test(noun)) return undefined
  const isTimes = /^(?:times|percent)$/u.test(place.word(-1))
  const isDegree = isMidAdverb(place.word(-1)) || /^(?:much|far|even)$/u.test(place.word(-1))
  const before = isTimes ? -3 : isDegree ? -2 : -1
  return become.test(place.word(before)) && place.word(2) === 'than' ? report(place, 1, right) : undefined
}

/** `the most powerfully storm`. */
function mostAdverb(place: Place) {
  const word = place.word(1)
  if (!/^(?:the|a|an)$/u.test(place.word(-1))) return undefined
  if (!/.{3}ly$/u.test(word) || !isMidAdverb(word) || place.capital(1) || word.endsWith('ily')) return undefined
  const noun = place.word(2)
  if ((pluralOf(noun) === undefined && singularOf(noun) === undefined) || isBase(noun) || isParticiple(noun))
    return undefined
  return report(place, 1, word.replace(/ly$/u, ''))
}

/** `is the poor in a decade`. */
function thePoor(place: Place) {
  const at = spanAt(place)
  if (at === undefined || (at === 2 && (pluralOf(place.word(1)) === undefined || !finiteBe.has(place.word(-2)))))
    return undefined
  if (!/^(?:a|more|two|three|four|five|ten|\d+|almost|nearly|its|living)$/u.test(place.word(at + 1))) return undefined
  const isTime = [2, 3, 4].some(offset => periods.has(place.word(at + offset)) || place.word(at + offset) === 'year')
  return isTime ? report(place, 0, superlativeOf(place.word())) : undefined
}

/** `twice as longer as`. */
function asLonger(place: Place) {
  return place.word(-1) === 'as' && place.word(1) === 'as' ? report(place, 0, positives.get(place.word())!) : undefined
}

/** `the worse in two decades`. */
function theWorse(place: Place) {
  const positive = positives.get(place.word())!
  const at = spanAt(place)
  if (at === undefined || !extremes.has(positive)) return undefined
  const isTime = [1, 2, 3].some(offset => periods.has(place.word(at + offset)))
  return isTime ? report(place, 0, superlativeOf(positive)) : undefined
}

/** How many words on the span of time begins: `the worse in two decades`, `the worse drought for years`. */
function spanAt(place: Place): number | undefined {
  if (place.word(-1) !== 'the') return undefined
  if (/^(?:in|for|since)$/u.test(place.word(1))) return 1
  return /^(?:in|for)$/u.test(place.word(2)) ? 2 : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}

function rowsOf(use: string) {
  return readTable<'word' | 'right' | 'use' | 'nouns'>(table).filter(row => row.use === use)
}

function rightsOf(use: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(use).map(({word, right}) => [word, right]))
}
