import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {isPeople} from '../../src/text/cast-things.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isBe, isForm, isParticiple, readings, verbOf} from '../../src/text/verbs.js'
import {determiners, endsPhrase, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Pasts that are no participles. */
const pastOnly = wordSet(
  'wrote took gave stole drove chose spoke began drew threw flew shook froze wore tore swore ate fell grew knew blew hid bit forgot went sang sank shrank rang rode rose saw did became came ran'
)

/** British copy doubles the l. */
const gerundOf = (verb: string): string => verbOf(verb)!.gerund.replace(/(?<=[ae])ling$/u, 'lling')

/** `accused of selling hundreds of poison frogs`: of these things are. */
const quantities = wordSet(
  'hundreds thousands dozens scores millions tens lots plenty number lot kilos tonnes tons litres pieces sort kind'
)

/** What one has or has not, and what one is accused of. */
const owned = /^(?:work|help|need|time|power|support|access|hope|trust|control|cause|reason|interest|respect|contact)$/u

const crimes = /^(?:murder|rape|assault|abuse|torture|fraud|plot|neglect|misuse|corrupt)$/u

/** States that a place remains in. */
const states = new Map(
  Object.entries({
    closing: 'closed',
    suspending: 'suspended',
    blocking: 'blocked',
    detaining: 'detained',
    dividing: 'divided',
    opening: 'open',
    limiting: 'limited',
    locking: 'locked'
  })
)

const accusations = wordSet('accused accuses accuse accusing suspected convicted guilty')

/** `All we can do will be visit him`. */
const doings = wordSet('do does did what all thing')

export default placeRule({
  id: 'grammar/verb-form',
  summary:
    'Find a verb in the wrong form after what governs it (`Having sign the deal`, `has not score since`, `would be visit by envoys`).',
  why: 'Each auxiliary and preposition asks for one form of the verb; the engine printed another.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'Having ⟦sign⟧ the deal, both envoys left.', better: 'Having signed the deal, both envoys left.'},
    {bad: 'The novel, ⟦wrote⟧ in exile, won a prize.', better: 'The novel, written in exile, won a prize.'},
    {
      bad: 'He was accused of ⟦channel⟧ public funds abroad.',
      better: 'He was accused of channelling public funds abroad.'
    },
    {bad: 'She has not ⟦score⟧ since May.', better: 'She has not scored since May.'},
    {near: 'The man, broke in May, was fined; the novel he wrote in exile won.'},
    {near: 'He was accused of theft last year and of rape on Monday.'},
    {near: 'The party has not time for it.'},
    {near: 'He is suspected of selling dozens of poison darts, and they accused the club of double standards.'},
    {bad: 'The camp would be ⟦visit⟧ by envoys.', better: 'The camp would be visited by envoys.'},
    {bad: 'A seat ⟦costed⟧ 30 euros.', better: 'A seat cost 30 euros.'},
    {
      bad: 'The divers, ⟦came⟧ from Lund, found nothing.',
      better: 'The divers, who came from Lund, found nothing.'
    },
    {good: 'Having signed the deal, both envoys left.'}
  ],
  ...shapesByWord<'form'>([
    [['having'], having],
    [['costed'], costed],
    [pastOnly, apposition],
    [accusations, accused],
    [['not'], hasNot],
    [wordSet('remain remains remained stay stays stayed kept keep'), remains],
    [['been'], beenTook],
    [['be'], beDone],
    [wordSet('vote pledge promise offer start threaten refuse fail decide agree begin move seek struggle'), voteTo]
  ])
})

/** `A seat costed $30`, but not `a plan costed at $30`. */
function costed(place: Place) {
  const isSum = /^ (?:about )?[$€£¥]? ?\d/u.test(place.textAfter())
  return isSum && !isBe(place.word(-1)) ? report(place, 0, 'cost') : undefined
}

/** `Having sign the deal`. */
function having(place: Place) {
  const verb = place.word(1)
  if (isParticiple(verb) || place.capital(1)) return undefined
  const past = readings(verb).length > 0 && readings(verb).every(({form}) => form === 'past')
  if (past) return report(place, 1, verbOf(verb)!.participle[0]!)
  if (!isForm(verb, 'base')) return undefined
  const isGoverned = /^(?:of|for|after|despite|without|from|admitted|denied|denies|regrets|regretted)$/u.test(
    place.word(-1)
  )
  const isSure = isGoverned && !verbOf(verb)!.mass && !verbOf(verb)!.adjective && place.word(2) !== ''
  return isSure ||
    /^(?:twice|again)$/u.test(place.word(2)) ||
    determiners.has(place.word(2)) ||
    objectPronouns.has(place.word(2))
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

/** `The novel, wrote in exile,`. */
function apposition(place: Place) {
  const verb = place.word()
  if (place.word(-1) !== '' || !/^(?:in|by|at|from|on|under|during)$/u.test(place.word(1))) return undefined
  if (!/^(?:The|A|An|His|Her|Its|Their)(?: [\p{L}-]+){1,3}, $/u.test(place.textBefore)) return undefined
  const {index, sentence} = place.here
  const noun = sentence.words[index - 1]!.lower
  // No participle of these tells of the past: `the men, come in numbers`.
  if (moved.has(verb)) return report(place, 0, `${isPerson(noun) || isPeople(noun) ? 'who' : 'which'} ${verb}`)
  return report(place, 0, verbOf(verb)!.participle[0]!)
}

/** Verbs that do nothing to anybody. */
const moved = wordSet('came went ran rose fell sank fled stood sat lay began grew')

/** `accused the clerk of channel public funds`. */
function accused(place: Place) {
  for (let at = 1; at <= 5; at++) {
    const found = place.word(at) === 'of' ? accusedOf(place.on(at)!) : undefined
    if (found) return found
  }
  return undefined
}

/** `of channel public funds`. */
function accusedOf(place: Place) {
  if (place.capital(1) || quantities.has(place.word(-1))) return undefined
  const [verb, next] = [place.word(1), place.word(2)]
  if (verbOf(verb)?.adjective) return undefined
  if (!isForm(verb, 'base') || crimes.test(verb) || isForm(verb, 'past')) return undefined
  // `of murder charges`: a compound; an object has its own adjective or article.
  const object =
    determiners.has(next) ||
    (/[^s]s$/u.test(next) &&
      !/^(?:charges|cases|offences|crimes|attempts|allegations|claims|plots|his|its|this|as|is|was|has|rules|laws)$/u.test(
        next
      )) ||
    (/[^s]s$/u.test(place.word(3)) && !endsPhrase(next))
  return object ? report(place, 1, gerundOf(verb)) : undefined
}

/** `has not score since`. */
function hasNot(place: Place) {
  const verb = place.word(1)
  if (!/^(?:has|have|had)$/u.test(place.word(-1))) return undefined
  if (!isForm(verb, 'base') || isParticiple(verb) || owned.test(verb) || place.capital(1)) return undefined
  const before = place.word(-2)
  if (/^(?:to|who|do|does|did|,|i)$/u.test(before) && before !== 'who') return undefined
  const next = place.word(2)
  return prepositions.has(next) || determiners.has(next) || next === 'yet'
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

/** `has not been saw in public`. */
function beenTook(place: Place) {
  const verb = place.word(1)
  if (!pastOnly.has(verb) || /^(?:rose|wound|fell|bore)$/u.test(verb) || place.capital(1)) return undefined
  return report(place, 1, verbOf(verb)!.participle[0]!)
}

/** `will remain closing until spring`. */
function remains(place: Place) {
  const right = states.get(place.word(1))
  return right && endsPhrase(place.word(2)) ? report(place, 1, right) : undefined
}

/** `would be visit by envoys`: a noun that counts cannot stand there without an article. */
function beDone(place: Place) {
  const verb = place.word(1)
  if (!/^(?:will|would|can|could|must|should|may|might|to|cannot)$/u.test(place.word(-1))) return undefined
  if (!isForm(verb, 'base') || isParticiple(verb) || verbOf(verb)!.mass || verbOf(verb)!.adjective || place.capital(1))
    return undefined
  return /^(?:by|in|on|at|from|until|within|after|before|during|to)$/u.test(place.word(2)) &&
    !place.afterAnywhere(doings)
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

/** `has vote to censure`. */
function voteTo(at: Place) {
  const place = at.on(-1)
  if (!place || !/^(?:has|have|had)$/u.test(place.word())) return undefined
  const verb = at.word()
  return place.word(2) === 'to' && isBase(place.word(3)) && !/^(?:to|do|does|did|who)$/u.test(place.word(-1))
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}
