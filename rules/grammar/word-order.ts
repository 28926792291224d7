import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, formsOf, isBase, isForm, isPast} from '../../src/text/verbs.js'
import {determiners, endsPhrase, finiteAuxiliaries, modals, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs with a particle that what they are done to may part. */
const phrasal =
  'turn down/off pick up put off/out set up/off take over/down/off shut down/off close down carry out call off give up/away hand over/in bring down/up break up blow up cut off/down find out knock down/out lay off pay off/back pull down/out rule out shoot down sort out tear down throw out/away wipe out work out write off hold up/back back up look up tow away track down switch off/on phase out scale back drop off leave out point out wrap up drive away send back/out push back let down/in'
const particles = new Map<string, ReadonlySet<string>>()
for (const [, base, list] of phrasal.matchAll(/(\w+) ([\w/]+\/\w+|up|down|out|off|over|in|on|away|back)(?= |$)/gu)) {
  const {third, past, gerund, participle} = formsOf(base!)
  for (const form of [base!, third, gerund, ...past, ...participle]) particles.set(form, new Set(list!.split('/')))
}

const adjectives = wordSet(
  'large big strong old good close clear high low fast deep wide long young rich brave serious bright mature stable safe quick warm cold powerful small heavy cheap hot loud dry wealthy important difficult'
)
/** What is said with weight, and how: the adverb stands before the verb. */
const weighty = wordSet(
  'condemn condemns condemned support supports supported reject rejects rejected deny denies denied criticise criticises criticised criticize criticizes criticized oppose opposes opposed read reads studied study examine examined'
)
const manner = wordSet(
  'strongly firmly resolutely categorically vehemently harshly sharply severely fully carefully fluently flatly thoroughly unanimously'
)

export default placeRule({
  id: 'grammar/word-order',
  summary: 'Find words in the order of another language (`the three last weeks`, `enough large to`, `turned down it`).',
  why: 'Where numbers, adverbs, particles and denials stand differs from language to language; the engine kept the order of the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {order: 'Unexpected order `{found}`, expected `{right}`'},
  examples: [
    {bad: 'Six boats sank in ⟦the two last⟧ months.', better: 'Six boats sank in the last two months.'},
    {bad: 'The hall is ⟦enough big⟧ to hold them all.', better: 'The hall is big enough to hold them all.'},
    {bad: 'The coach could ⟦rule not⟧ out a change.', better: 'The coach could not rule out a change.'},
    {
      bad: 'The club got an offer and ⟦turned down it⟧ at once.',
      better: 'The club got an offer and turned it down at once.'
    },
    {bad: 'The ⟦prime former⟧ minister was ill.', better: 'The former prime minister was ill.'},
    {bad: 'Never before ⟦the lake had⟧ been so low.', better: 'Never before had the lake been so low.'},
    {bad: 'The envoys ⟦condemned strongly⟧ the raid.', better: 'The envoys strongly condemned the raid.'},
    {bad: 'Her aide speaks ⟦fluently three languages⟧.', better: 'Her aide speaks three languages fluently.'},
    {
      bad: 'Only after the third try ⟦the crew managed⟧ to free it.',
      better: 'Only after the third try did the crew manage to free it.'
    },
    {bad: 'The farmers ⟦yet have not⟧ been paid.', better: 'The farmers have not yet been paid.'},
    {good: 'Six boats sank in the last two months.'},
    {near: 'It is enough good news to last, and the two last met in May.'},
    {near: 'After the mill shut down it stood empty, and they ran up it.'},
    {near: 'She can lay off him now.'},
    {near: 'She would rather not, and he may choose not to.'},
    {near: 'Only after the storm the crew feared had passed did they sail, and yet have not come.'},
    {near: 'Never before the war, but the aide speaks fluently.'}
  ],
  ...shapesByWord<'order'>([
    [[...numbers, ...Array.from({length: 60}, (_, at) => `${at + 2}`)], lastWeeks],
    [['enough'], enoughLarge],
    [['not'], ruleNot],
    [['it', 'them', 'him'], downIt],
    [wordSet('prime foreign vice general finance interior defence defense'), formerMinister],
    [['never', 'rarely', 'seldom', 'at', 'under', 'only', 'nowhere'], place => neverBefore(place) ?? onlyAfter(place)],
    [['yet'], yetNot],
    [manner, adverb]
  ])
})

/** `the three last weeks`. */
function lastWeeks(place: Place) {
  const isSpan = /^(?:days|weeks|months|years|hours|decades|minutes|seasons|quarters)$/u.test(place.word(2))
  if (place.word(-1) !== 'the' || !/^(?:last|next|past|first|previous)$/u.test(place.word(1)) || !isSpan)
    return undefined
  return swapped(place, -1, 1, `${place.printed(-1)} ${place.word(1)} ${place.word()}`)
}

/** `was enough large to`. */
function enoughLarge(place: Place) {
  if (!/^(?:is|was|are|were|be|been|not|seems|seemed|became|become|look|looks|looked)$/u.test(place.word(-1)))
    return undefined
  return adjectives.has(place.word(1)) && place.word(2) === 'to' && isBase(place.word(3))
    ? swapped(place, 0, 1, `${place.word(1)} enough`)
    : undefined
}

/** `could rule not out`. */
function ruleNot(place: Place) {
  const [auxiliary, verb] = [place.word(-2), place.word(-1)]
  if (!modals.has(auxiliary) && !/^(?:did|does|do)$/u.test(auxiliary)) return undefined
  if (!isBase(verb) || /^(?:be|have|do|well|rather)$/u.test(verb) || auxiliary === 'cannot') return undefined
  return /^(?:out|up|off|down|any|its|their|his|her|whether|when|how|why)$/u.test(place.word(1))
    ? swapped(place, -1, 0, `not ${verb}`)
    : undefined
}

/** `turned down it on Monday`. */
function downIt(place: Place) {
  const [verb, particle] = [place.word(-2), place.word(-1)]
  if (!particles.get(verb)?.has(particle) || !endsPhrase(place.word(1)) || place.word(1) === 'that') return undefined
  if (place.word() === 'it' && place.word(1) === '' && place.next() === ',') return undefined
  // Who lays off him leaves him alone.
  if (verb === 'lay' && place.word() === 'him') return undefined
  return swapped(place, -2, 0, `${place.printed(-2)} ${place.word()} ${particle}`)
}

/** `the prime former minister`. */
function formerMinister(place: Place) {
  return /^(?:former|current|new|acting|outgoing|incumbent)$/u.test(place.word(1)) &&
    /^(?:minister|president|secretary|ministers)$/u.test(place.word(2))
    ? swapped(place, 0, 1, `${place.word(1)} ${place.word()}`)
    : undefined
}

const denials =
  /^(?:never before|never again|at no time|under no circumstances|only then|only now|nowhere else|rarely before|seldom before)$/u

/** `Never before the river had risen`. */
function neverBefore(place: Place) {
  if (!place.opens) return undefined
  const at = [1, 2].find(end => denials.test(place.phrase(0, end).toLowerCase()))
  if (at === undefined) return undefined
  const isPronoun = /^(?:he|she|it|they|we|i)$/u.test(place.word(at + 1))
  if (!isPronoun && !determiners.has(place.word(at + 1))) return undefined
  const verb = [at + 2, at + 3, at + 4]
    .slice(isPronoun ? 0 : 1, isPronoun ? 1 : 3)
    .find(offset => finiteAuxiliaries.has(place.word(offset)))
  if (verb === undefined) return undefined
  const subject = place.phrase(at + 1, verb - 1)
  return swapped(place, at + 1, verb, `${place.word(verb)} ${subject}`)
}

/** `Only after the third attempt the crew managed`. */
function onlyAfter(place: Place) {
  if (!place.opens || !/^only (?:after|with|through|during|since)$/u.test(place.phrase(0, 1).toLowerCase()))
    return undefined
  if (inverted.test(place.textAfter())) return undefined
  const isCounted = numbers.has(place.word(2)) || /^\d/u.test(place.word(2))
  if (!isCounted && !/^(?:the|an?)$/u.test(place.word(2))) return undefined
  for (let at = 4; at < 7; at++) {
    if (determiners.has(place.word(at - 1)) || place.next(at - 1) !== ' ') return undefined
    if (!/^(?:the|his|her|its|their)$/u.test(place.word(at))) continue
    const own = formerly(place.word(at + 2))
    return own && swapped(place, at, at + 2, `${own.before} ${place.phrase(at, at + 1)}${own.behind}`)
  }
  return undefined
}

/** What stands before and behind the subject instead of the verb: `managed` → `did … manage`. */
function formerly(verb: string): {before: string; behind: string} | undefined {
  if (finiteAuxiliaries.has(verb)) return {before: verb, behind: ''}
  return isPast(verb) && !isForm(verb, 'base') ? {before: 'did', behind: ` ${baseOf(verb)!}`} : undefined
}

const inverted =
  /\b(?:did|do|does|was|were|is|are|had|has|have|will|would|can|could) (?:the|an?|he|she|it|they|we|his|her|its|their|\p{Lu}\p{L}+)\b/u

/** `The villagers yet have not received`. */
function yetNot(place: Place) {
  const before = place.word(-1)
  if (before === '' || /^(?:and|but|as|not|or)$/u.test(before) || place.previous() !== ' ') return undefined
  if (!/^(?:have|has|had)$/u.test(place.word(1)) || place.word(2) !== 'not') return undefined
  return swapped(place, 0, 2, `${place.word(1)} not yet`)
}

/** `condemned strongly the raid`, `speaks fluently three languages`. */
function adverb(place: Place) {
  const verb = place.word(-1)
  const next = place.word(1)
  if (/^(?:speak|speaks|spoke|speaking)$/u.test(verb)) {
    const isCounted = numbers.has(next) || /^(?:several|many|both)$/u.test(next)
    if (isCounted && /s$/u.test(place.word(2)) && endsPhrase(place.word(3)))
      return swapped(place, 0, 2, `${next} ${place.word(2)} ${place.word()}`)
    return place.capital(1) && endsPhrase(place.word(2))
      ? swapped(place, 0, 1, `${place.printed(1)} ${place.word()}`)
      : undefined
  }
  if (!weighty.has(verb) || !/^(?:the|this|these|all|any)$/u.test(next) || place.opens) return undefined
  const isPassive = /^(?:is|are|was|were|be|been|being|a|an|the)$/u.test(place.word(-2))
  return isPassive ? undefined : swapped(place, -1, 0, `${place.word()} ${verb}`)
}

function swapped(place: Place, from: number, to: number, right: string) {
  const data = {found: place.phrase(from, to), right}
  return {message: 'order' as const, span: place.span(from, to), data, suggest: [right]}
}
