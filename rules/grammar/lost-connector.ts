import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isBase} from '../../src/text/verbs.js'
import {comparatives, determiners, finiteBe} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const judged = wordSet('difficult easier harder impossible hard easy necessary')
/** What grows or shrinks up to now. */
const changed = wordSet(
  'doubled tripled trebled quadrupled risen fallen grown dropped increased declined decreased jumped climbed soared plunged halved surged shrunk weakened strengthened slumped'
)
const forecasters = wordSet('economists analysts experts markets investors forecasters traders')
/** After these a verb of saying stands within a clause about something: `a step they say is no solution`. */
const relatives = wordSet('what that which who whom whose all thing')

export default placeRule({
  id: 'grammar/lost-connector',
  summary:
    'Find the second word of a pair, and `it`, `there` and `since`, where one is lost (`neither confirm deny`, `making difficult for`).',
  why: 'English says with two words, or with an empty `it` or `there`, what other languages say with one or with none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'The club would neither deny ⟦confirm⟧ it.', better: 'The club would neither deny nor confirm it.'},
    {
      bad: 'Hail not only broke the windows of the hall ⟦also⟧ dented cars.',
      better: 'Hail not only broke the windows of the hall but also dented cars.'
    },
    {bad: 'Wages rose less ⟦expected⟧ in May.', better: 'Wages rose less than expected in May.'},
    {
      bad: 'Rents have tripled ⟦the⟧ start of the decade.',
      better: 'Rents have tripled since the start of the decade.'
    },
    {bad: 'Vets say ⟦is⟧ no cure for it.', better: 'Vets say there is no cure for it.'},
    {
      bad: 'Fog covered the port, making ⟦difficult⟧ for ferries to dock.',
      better: 'Fog covered the port, making it difficult for ferries to dock.'
    },
    {
      bad: 'The road will link the port ⟦the⟧ new mill.',
      better: 'The road will link the port to the new mill.'
    },
    {bad: 'The herd has more ⟦400⟧ goats.', better: 'The herd has more than 400 goats.'},
    {bad: 'He sold more ⟦two⟧ thousand goats.', better: 'He sold more than two thousand goats.'},
    {good: 'The club would neither deny nor confirm it, and hail not only fell but also lay.'},
    {near: 'It is a more expected result, and a step that vets say is no cure.'},
    {near: 'A life made difficult for him, and the pair neither help nor hurt.'},
    {near: 'It is not only cold; it is also wet.'}
  ],
  ...shapesByWord<'missing'>([
    [['neither'], neitherNor],
    [['also'], notOnlyAlso],
    [comparatives, moreThan],
    [['more', 'less', 'fewer'], moreThan],
    [changed, sinceThe],
    [['say', 'says', 'said', 'believe', 'believes'], sayIs],
    [['making', 'makes', 'make', 'made'], makingIt],
    [wordSet('link links linked linking connect connects connected connecting'), linkTo]
  ])
})

/** `would neither confirm deny`. */
function neitherNor(place: Place) {
  const isPair = isBase(place.word(1)) && isBase(place.word(2)) && place.word(3) !== 'nor' && !place.capital(2)
  return isPair && /^(?:would|could|will|can|did|to|should|must)$/u.test(place.word(-1))
    ? lostBefore(place, 2, 'nor')
    : undefined
}

/** `not only tore roofs off houses also cut power`. */
function notOnlyAlso(place: Place) {
  for (let at = -1; at > -16; at--) {
    const word = place.word(at)
    if (word === 'only' && place.word(at - 1) === 'not') return at < -3 ? lostBefore(place, 0, 'but') : undefined
    if (word === '' || /^(?:but|and|that|who|which|as|when|is|are|was|were)$/u.test(word)) return undefined
  }
  return undefined
}

const figure =
  /^ (?:\d{1,3}(?:,\d{3})+|\d{2,}|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) (?:hundred|thousand|million|billion)) (\p{Ll}+)/u
const counts =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|many|several|few|some|much|one|or)$/u

/** `slowed more expected in May`, `lower economists had forecast`. */
function moreThan(place: Place) {
  const [next, then] = [place.word(1), place.word(2)]
  if (/^(?:a|an|the|no|any|be|far|and|or)$/u.test(place.word(-1)) || place.opens) return undefined
  // `more 4,000 goats`, where no number counts the `more`
  const many = /^(?:more|fewer|less)$/u.test(place.word()) && figure.exec(place.textAfter())
  if (many) return counts.test(place.word(-1)) || !looksPlural(many[1]!) ? undefined : lostBefore(place, 1, 'than')
  if (forecasters.has(next))
    return /^(?:had|expected|forecast|predicted)$/u.test(then) ? lostBefore(place, 1, 'than') : undefined
  const isClosed = then === '' || /^(?:in|by|last|this|after|on|and|but|to|during|as|for|at)$/u.test(then)
  const isPlan = /^(?:expected|anticipated|forecast|feared|planned)$/u.test(next)
  const isMeant = /^(?:be|been|is|are|was|were|even|ever|once)$/u.test(place.word(-1))
  return isPlan && isClosed && !isMeant && !(next === 'planned' && /^(?:for|in)$/u.test(then))
    ? lostBefore(place, 1, 'than')
    : undefined
}

/** `has doubled the beginning of the month`. */
function sinceThe(place: Place) {
  if (!/^(?:has|have|had|more|than|nearly|almost)$/u.test(place.word(-1)) || place.word(1) !== 'the') return undefined
  return /^(?:beginning|start|turn|outbreak)$/u.test(place.word(2)) && place.word(3) === 'of'
    ? lostBefore(place, 1, 'since')
    : undefined
}

/** `Doctors say is no proof`. */
function sayIs(place: Place) {
  const {index, sentence} = place.here
  const isSubject = index === 1 || (index === 2 && /^(?:the|some|many|local|most)$/u.test(sentence.words[0]!.lower))
  if (!isSubject || !finiteBe.has(place.word(1)) || place.word(3) === 'longer') return undefined
  if (relatives.has(place.word(-1)) || !/^(?:no|little|nothing|enough|still)$/u.test(place.word(2))) return undefined
  return lostBefore(place, 1, 'there')
}

/** `making difficult for smallholders to repay`. */
function makingIt(place: Place) {
  const at = /^(?:more|less|so|very|increasingly|even|almost)$/u.test(place.word(1)) ? 2 : 1
  const [before, next] = [place.word(-1), place.word(at + 1)]
  if (!judged.has(place.word(at)) || (next !== 'for' && next !== 'to')) return undefined
  if (place.word() === 'made' && !/^(?:has|have|had)$/u.test(before)) return undefined
  return /^(?:what|it|they|we)$/u.test(before) ? undefined : lostBefore(place, 1, 'it')
}

/** `will link the airport the old town`. */
function linkTo(place: Place) {
  if (place.word(1) !== 'the') return undefined
  const at = place.word(3) === 'the' ? 3 : place.word(4) === 'the' ? 4 : 0
  if (at === 0 || determiners.has(place.word(2)) || /^(?:to|with|and|of|in|on|from|by|via)$/u.test(place.word(at - 1)))
    return undefined
  return /^(?:is|are|was|were|day|week|year|two)$/u.test(place.word(at + 1)) ? undefined : lostBefore(place, at, 'to')
}
