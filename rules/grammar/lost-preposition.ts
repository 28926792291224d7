import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isGerund, readings} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  finiteAuxiliaries,
  finiteBe,
  numbers,
  prepositions,
  weekdays
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who has until Friday was given it. */
const granting = wordSet('give gives gave given giving has have had')

export default placeRule({
  id: 'grammar/lost-preposition',
  summary:
    'Find verbs, adjectives and nouns that lost the preposition or the `to` they take (`take part the talks`, `thanked Oman its help`, `possible say when`).',
  why: 'Which words need a preposition differs from language to language; the engine prints none where the source has none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'The vets are waiting ⟦laboratory⟧ results.', better: 'The vets are waiting for laboratory results.'},
    {bad: 'She will not take part ⟦the⟧ race.', better: 'She will not take part in the race.'},
    {bad: 'The envoy thanked Oman ⟦its⟧ help.', better: 'The envoy thanked Oman for its help.'},
    {bad: 'They gave the firm until Friday ⟦explain⟧ why.', better: 'They gave the firm until Friday to explain why.'},
    {bad: 'They found a chest full ⟦silver⟧ coins.', better: 'They found a chest full of silver coins.'},
    {bad: 'Crews are still searching ⟦two⟧ miners.', better: 'Crews are still searching for two miners.'},
    {bad: 'Police are looking ⟦a⟧ grey van.', better: 'Police are looking for a grey van.'},
    {near: 'The monk was looking a picture, and the abbot is looking the part.'},
    {good: 'She will not take part in the race, and he took part last year.'},
    {near: 'Each club taking part has nine rowers, and whoever refused to take part was fined.'},
    {near: 'They waited until the trains stopped, and until Friday open shops were few.'},
    {near: 'The glass is half full, and full employment is near.'},
    {
      bad: 'It is not yet possible ⟦say⟧ when the pass will open.',
      better: 'It is not yet possible to say when the pass will open.'
    },
    {bad: 'He is suspected ⟦setting⟧ fire to a barn.', better: 'He is suspected of setting fire to a barn.'}
  ],
  ...shapesByWord<'missing'>([
    [['part'], takePart],
    [wordSet('thank thanks thanked thanking congratulated praised blamed criticised criticized'), thanked],
    [[...weekdays, 'midnight', 'noon', 'tomorrow', 'tonight'], untilThen],
    [['searching', 'waiting', 'looking'], searching],
    [
      wordSet(
        'travel travels travelled traveled travelling fly flies flew flying drive drove walk walked sail sailed march marched move moved'
      ),
      fromTo
    ],
    [['complained', 'complain', 'complaining', 'complains'], complainNoise],
    [wordSet('possible impossible difficult necessary easy hard important dangerous unable'), possibleSay],
    [['forward'], lookForward],
    [['suspected', 'accused', 'convicted', 'guilty'], suspectedOf],
    [['full'], fullOf],
    [['closed', 'shut', 'closes'], closedFor]
  ])
})

/** `take part the talks`. */
function takePart(place: Place) {
  if (!/^(?:take|takes|took|taken|taking)$/u.test(place.word(-1))) return undefined
  const next = place.word(1)
  if (finiteAuxiliaries.has(next)) return undefined
  const isObject = determiners.has(next) || (/[^s]s$/u.test(next) && !prepositions.has(next) && !weekdays.has(next))
  const isTime = /^(?:day|week|month|year|time|morning|evening|weekend|season|afternoon|night)s?$/u.test(place.word(2))
  return isObject && !isTime && place.word(2) !== 'of' ? lost(place, 1, 'in') : undefined
}

/** `thanked Oman its help`. */
function thanked(place: Place) {
  for (let at = 2; at < 5; at++) {
    if (!place.capital(at - 1)) return undefined
    if (/^(?:its|his|her|their)$/u.test(place.word(at)) && place.word(at + 1) !== '') return lost(place, at, 'for')
  }
  return undefined
}

/** `gave the firm until Friday explain`. */
function untilThen(place: Place) {
  if (!/^(?:until|till)$/u.test(place.word(-1)) || !isBareVerb(place.word(1)) || place.capital(1)) return undefined
  return place.after(granting, 8) ? lost(place, 1, 'to') : undefined
}

/** `still searching two miners`: places are searched, people are searched for. */
function searching(place: Place) {
  if (!/^(?:is|are|was|were|still|been)$/u.test(place.word(-1))) return undefined
  const at = /^(?:the|a|any|more|other|missing)$/u.test(place.word(2)) || numbers.has(place.word(1)) ? 2 : 1
  const whom = place.word(at)
  const isWhom =
    /^(?:miners|survivors|victims|people|passengers|sailors|fishermen|climbers|hikers|crew|bodies|children|suspects|gunmen|news|answers|results|help|rescue)$/u.test(
      whom
    )
  const isCounted = numbers.has(place.word(1)) && singularOf(whom) !== undefined && place.word(-1) !== 'still'
  return (isWhom || isCounted) &&
    (at === 2 || /^(?:survivors|victims|people|bodies|news|answers|results|help|rescue)$/u.test(whom))
    ? lost(place, 1, 'for')
    : (lookingFor(place) ?? awaited(place))
}

/** `are looking a white van`: one looks the part, and for whom or what has gone. */
function lookingFor(place: Place) {
  if (place.word() !== 'looking') return undefined
  const first = place.word(1)
  if (!/^(?:a|an|two|three|four|five|several|his|her|their|its|another)$/u.test(first)) return undefined
  for (let at = 2; at < 5; at++) {
    const word = place.word(at)
    if (sought.has(word)) return lost(place, 1, 'for')
    if (word === '' || prepositions.has(word) || determiners.has(word)) return undefined
  }
  return undefined
}

const sought = wordSet(
  'van car lorry truck motorcycle motorbike scooter bicycle vehicle boat dinghy knife gun weapon man men woman women boy boys girl girls teenager teenagers suspect suspects gunman gunmen driver drivers witness witnesses replacement successor buyer buyers investor investors partner partners solution solutions way ways job jobs home house flat apartment place shelter coach goalkeeper striker defender midfielder manager publisher donor donors owner volunteers staff workers nurses doctors teachers hiker hikers climber climbers fisherman fishermen child children survivors bodies dog cat site location venue alternative alternatives compromise excuse pretext'
)

/** `are waiting laboratory results`, but not `are waiting tables`. */
function awaited(place: Place) {
  if (place.word() !== 'waiting') return undefined
  const isBare = (word: string): boolean => singularOf(word) !== undefined && !spans.has(word)
  const at = isBare(place.word(1)) ? 1 : 2
  const first = place.word(1)
  if (!isBare(place.word(at)) || endsPhrase(first) || numbers.has(first) || /\d/u.test(first)) return undefined
  return /^(?:|from|on|of|before|after)$/u.test(place.word(at + 1)) ? lost(place, 1, 'for') : undefined
}

/** How long one waits, and what a waiter does. */
const spans = wordSet('hours days weeks months years minutes seconds decades ages tables times nights mornings')

/** `will travel Amman to Doha`. */
function fromTo(place: Place) {
  return place.capital(1) && place.word(2) === 'to' && place.capital(3) && !weekdays.has(place.word(1))
    ? lost(place, 1, 'from')
    : undefined
}

/** `have long complained the noise`. */
function complainNoise(place: Place) {
  if (!determiners.has(place.word(1)) || place.word(1) === 'that') return undefined
  // `complained each time about the light`, `complained a good deal of late`
  if (/^(?:time|deal|lot|bit|day|night|morning|week|month|year|summer|winter|season)$/u.test(place.word(2)))
    return undefined
  for (let at = 2; at < 9; at++) {
    const word = place.word(at)
    if (finiteAuxiliaries.has(word) || readings(word).some(({form}) => form === 'past')) return undefined
    if (at < 7 && word === 'about') return undefined
  }
  return lost(place, 1, 'about')
}

/** `it was not yet possible say when`. */
function possibleSay(place: Place) {
  const verb = place.word(1)
  if (
    !isBareVerb(verb) ||
    place.capital(1) ||
    !/^(?:when|how|what|whether|why|the|a|an|its|their|his|her|if|where|who|that|all)$/u.test(place.word(2))
  )
    return undefined
  return [-1, -2, -3].some(at => finiteBe.has(place.word(at)) || /^(?:be|been|makes|made|make)$/u.test(place.word(at)))
    ? lost(place, 1, 'to')
    : undefined
}

/** `was looking forward returning`. */
function lookForward(place: Place) {
  if (!/^(?:look|looks|looked|looking)$/u.test(place.word(-1))) return undefined
  return isGerund(place.word(1)) || determiners.has(place.word(1)) ? lost(place, 1, 'to') : undefined
}

/** `two men suspected setting fire to`. */
function suspectedOf(place: Place) {
  if (!isGerund(place.word(1))) return undefined
  const next = place.word(2)
  return determiners.has(next) ||
    /^(?:fire|money|drugs|funds|arms|weapons|people|bribes|secrets)$/u.test(next) ||
    numbers.has(next)
    ? lost(place, 1, 'of')
    : undefined
}

/** `a chest full silver coins`. */
function fullOf(place: Place) {
  if (!/^(?:a|an|the)$/u.test(place.word(-2))) return undefined
  const [next, noun] = [place.word(1), place.word(2)]
  const isContent = looksPlural(next) || (looksPlural(noun) && !endsPhrase(next))
  return isContent ? lost(place, 1, 'of') : undefined
}

/** `has been closed renovation since`. */
function closedFor(place: Place) {
  return /^(?:renovation|renovations|repairs|maintenance|refurbishment|restoration|reconstruction)$/u.test(
    place.word(1)
  )
    ? lost(place, 1, 'for')
    : undefined
}

/** Reports the word at a place and puts the lost one before it. */
function lost(place: Place, at: number, word: string) {
  const [span, next] = [place.span(at), place.printed(at)]
  return {message: 'missing' as const, span, data: {word, next}, suggest: [`${word} ${next}`]}
}
