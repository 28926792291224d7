import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import {isThingCounted} from '../../src/text/countable.js'
import {numberEnd, singularHead} from '../../src/text/counted-phrases.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {baseOf, isForm, isGerund, readings} from '../../src/text/verbs.js'
import {numbers, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const many = wordSet('many several few various numerous these those both')
const hordes = wordSet('dozens hundreds thousands millions scores tens')
/** Verbs that a clause may follow: `found these work well`. */
const clausal = wordSet(
  'know show see find mean ensure fear hear feel indicate help make let watch have realise realize learn understand prove'
)
/** `a record 30 goals` */
const totals = /^(?:record|total|estimate|whopping)$/u
const irregular: Readonly<Record<string, string>> = {time: 'times', part: 'parts', specie: 'species', person: 'people'}

export default placeRule({
  id: 'grammar/counted-singular',
  summary:
    'Find a singular noun at the end of a phrase that counts (`60 million year ago`, `several narrow rock path`).',
  why: 'Languages that do not mark number on nouns leave the engine to add the -s, and the more words part noun and number, the likelier it forgets.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {singular: 'Unexpected singular `{noun}` after `{count}`, expected `{right}`'},
  examples: [
    {bad: 'The reef formed 30 million ⟦year⟧ ago.', better: 'The reef formed 30 million years ago.'},
    {
      bad: 'They met on several narrow rock ⟦path⟧ in the dark.',
      better: 'They met on several narrow rock paths in the dark.'
    },
    {
      bad: 'The walls were raised by three ⟦metre⟧, he said.',
      better: 'The walls were raised by three metres, he said.'
    },
    {bad: 'She keeps 27 different ⟦lizard⟧ in her flat.', better: 'She keeps 27 different lizards in her flat.'},
    {bad: 'It is eaten in other ⟦part⟧ of the island.', better: 'It is eaten in other parts of the island.'},
    {bad: 'Rome rejected these ⟦report⟧ as false.', better: 'Rome rejected these reports as false.'},
    {
      bad: 'The flood hurt 12,000 olive ⟦grower⟧ from Crete.',
      better: 'The flood hurt 12,000 olive growers from Crete.'
    },
    {bad: 'Both sides named their three final ⟦candidate⟧.', better: 'Both sides named their three final candidates.'},
    {
      bad: 'The mill will hire 300 new ⟦worker⟧ next year.',
      better: 'The mill will hire 300 new workers next year.'
    },
    {bad: 'Police held three ⟦man⟧ after the raid.', better: 'Police held three men after the raid.'},
    {good: 'The reef formed 30 million years ago.'},
    {near: 'The ferry has a 20 kilowatt engine, and a 26 year-old diver was hurt.'},
    {near: 'He found these work best, and a carbon 14 test in May was clear.'},
    {near: 'Both mother and her child were well, and the five party pact held.'},
    {near: 'There is a one in 300 storm watch at sea, and they won the last 16 match in May.'},
    {near: 'The street became a speed 30 zone.'},
    {near: 'She got a two year sentence, and a six member board met.'},
    {near: 'The shop shuts at 7 p.m. local time, and at 5 a.m. summer time.'},
    {bad: 'It hit two ⟦barge⟧ and 12 boats.', better: 'It hit two barges and 12 boats.'},
    {near: 'The ferry is due by 1400 local time.'}
  ],
  concerns: word =>
    many.has(word) || numbers.has(word) || hordes.has(word) || word === 'other' || (word >= '0' && word < ':'),
  found(place) {
    const from = phraseFrom(place)
    if (from === undefined || place.next(from - 1) !== ' ') return undefined
    const at = singularHead(place, from)
    if (at === undefined) return undefined
    const noun = place.word(at)
    if (place.word() === 'other' && !isOneOfSeveral(noun)) return undefined
    const right = irregular[noun] ?? pluralOf(noun)!
    return {
      message: 'singular',
      span: place.span(at),
      data: {noun, count: `${/[\d,]*$/u.exec(place.textBefore)![0]}${place.phrase(0, from - 1)}`, right},
      suggest: [right]
    }
  },
  unless(place) {
    const from = phraseFrom(place)!
    const at = singularHead(place, from)!
    if (place.tag(at) !== 'NOUN') return true
    if (isOwned(place) && (at === from || !/^(?:ADJ|VERB)$/u.test(place.tag(from)))) return true
    if (isName(place)) return true
    for (let word = from; word < at; word++)
      if (!/^(?:ADJ|NOUN|PROPN|VERB|ADV|NUM)$/u.test(place.tag(word))) return true
    return false
  }
})

/** Where the words behind the count begin; nothing where nothing is counted. */
function phraseFrom(place: Place): number | undefined {
  const word = place.word()
  if (place.capital() && !place.opens) return undefined
  if (hordes.has(word)) return place.word(1) === 'of' ? 2 : undefined
  if (word === 'other') return isBareOther(place) ? 1 : undefined
  if (/^(?:these|those)$/u.test(word) && /^(?:kind|sort|type)$/u.test(place.word(1))) return undefined
  if (many.has(word)) return isMany(place) ? 1 : undefined
  const end = numberEnd(place)
  return end !== undefined && !/^(?:[ap]\.?m\.?|gmt|local)$/u.test(place.word(end)) ? end : undefined
}

/** `in other part of the world`. */
const isBareOther = (place: Place): boolean =>
  (prepositions.has(place.word(-1)) ||
    /^(?:|all|including|like|many|most)$/u.test(place.word(-1)) ||
    place.word(-1) === 'and') &&
  place.word(-1) !== 'than'

/** What is counted and never a mass: `other technology` may be good copy. */
const isOneOfSeveral = (noun: string): boolean =>
  isThingCounted(pluralOf(noun) ?? '') ||
  isAgent(noun) ||
  /^(?:part|area|region|place|market|state|province|district|site|farmer|word|side|reason|item|product|sector|continent|planet|species|animal|method|case|way|factor)$/u.test(
    noun
  )

/** `many years`, but not `many a year` or `few work in`. */
function isMany(place: Place): boolean {
  if (place.word() === 'few' && place.word(-1) !== 'a' && place.word(-1) !== '') return false
  if (place.word() === 'both' && / and /u.test(place.textAfter())) return false
  if (place.word() === 'those' && isGerund(place.word(1))) return false
  const before = place.word(-1)
  if (!isForm(place.word(1), 'base') || prepositions.has(before)) return true
  return readings(before).length > 0 && !sayingVerbs.has(baseOf(before)!) && !clausal.has(baseOf(before)!)
}

/** `the five party talks`, `Rome's two airport lines`: a compound rather than a count, unless an adjective follows. */
const isOwned = (place: Place): boolean =>
  !many.has(place.word()) &&
  /(?:\b(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|another|each)|[’']s?) [\d,]*$/iu.test(
    place.textBefore
  )

/** `carbon 14 content`, `a speed 30 zone`: a figure behind a noun belongs to it. */
const isName = (place: TaggedPlace): boolean =>
  /^\d/u.test(place.word()) &&
  /^(?:NOUN|PROPN|X|SYM)$/u.test(place.tag(-1)) &&
  (readings(place.word(-1)).length === 0 || (/^an?$/u.test(place.word(-2)) && !totals.test(place.word(-1)))) &&
  place.word(-1) !== 'past'
