import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isOnlyVerb} from '../../src/text/verbs.js'
import {closesNoun, determiners, finiteBe, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Bodies and states whose names go on with `of`. */
const bodies = wordSet('university ministry department bureau institute republic kingdom bank church chamber office')
/** What there is one of, with `of` behind it. */
const parts = wordSet(
  'beginning surface edge middle bottom absence presence existence aftermath vicinity process verge brink midst wake onset outbreak spread emergence majority height peak rank formation heart size shape colour color nature quality level likelihood importance severity extent scope fate whereabouts identity name age length width depth weight volume value price cost number amount rate share proportion percentage period series group variety range set'
)
/** Sides and edges that one names with the place: `off coast of Yemen`. */
const sides = wordSet('coast outskirts border shore shores banks mouth suburbs territory centre center capital')
/** Quarters of the sky, with `of` and what they are part of. */
const quarters = wordSet('north south east west northeast northwest southeast southwest')
const wholes = wordSet(
  'country city province region island peninsula state district capital town village territory continent'
)
/** Of these, one of many is meant: `in number of cases`. */
const amounts = wordSet('number period series group variety range set')

/** Who has something, each one of many or the only one. */
const owners = wordSet(
  "world's city's country's company's state's nation's region's government's team's club's bank's union's town's village's party's firm's hospital's ministry's president's minister's industry's area's province's island's group's army's airport's car's ship's building's river's committee's court's victim's driver's suspect's"
)

export default placeRule({
  id: 'grammar/lost-definite',
  summary:
    'Find `the` lost before what there is one of (`in same area`, `is first to`, `in city’s north`, `from University of Oslo`).',
  why: 'Languages without articles leave the engine to guess, and where it leaves one out English stumbles.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'Two fires broke out in ⟦same⟧ street.', better: 'Two fires broke out in the same street.'},
    {bad: 'Ida Lund was ⟦first⟧ to sign it.', better: 'Ida Lund was the first to sign it.'},
    {bad: 'Snow fell in ⟦city’s⟧ north.', better: 'Snow fell in the city’s north.'},
    {bad: 'She came from ⟦University⟧ of Oslo in May.', better: 'She came from the University of Oslo in May.'},
    {bad: 'They slid on ⟦surface⟧ of the lake.', better: 'They slid on the surface of the lake.'},
    {bad: 'The barge sank off ⟦coast⟧ of Yemen.', better: 'The barge sank off the coast of Yemen.'},
    {bad: 'Snow fell in ⟦north⟧ of the country.', better: 'Snow fell in the north of the country.'},
    {good: 'Two fires broke out in the same street, and Ida Lund was the first to sign it.'},
    {near: 'A same-sex couple from University of Oslo circles came first to the city.'},
    {near: 'It is first to last a matter of child’s play.'}
  ],
  ...shapesByWord<'missing'>([
    [['same'], same],
    [['first', 'last'], firstTo],
    [bodies, bodyOf],
    [parts, partOf],
    [sides, sideOf],
    [quarters, quarterOf],
    [owners, owner]
  ])
})

const leads = (place: Place): boolean =>
  prepositions.has(place.word(-1)) && place.previous() === ' ' && !place.capital(-1)

/** `in same area`, but not `more of same`. */
function same(place: Place) {
  const next = place.word(1)
  return leads(place) && place.stopped && next !== '' && !/^(?:sex|old|day)$/u.test(next)
    ? lostBefore(place, 0, 'the')
    : undefined
}

/** `was first to sign`, but not `is last to first` or `was first to school`. */
function firstTo(place: Place) {
  const verb = place.word(2)
  return place.word(1) === 'to' &&
    finiteBe.has(place.word(-1)) &&
    isBase(verb) &&
    (isOnlyVerb(verb) || determiners.has(place.word(3)) || objectPronouns.has(place.word(3)) || place.word(3) === 'it')
    ? lostBefore(place, 0, 'the')
    : undefined
}

/** `from University of Oslo`: no noun follows the name. */
function bodyOf(place: Place) {
  if (!place.capital() || !leads(place) || place.word(1) !== 'of' || !place.capital(2) || !place.stopped)
    return undefined
  let at = 2
  while (place.capital(at + 1) || (/^(?:and|of|the)$/u.test(place.word(at + 1)) && place.capital(at + 2))) at++
  if (/['’]/u.test(place.phrase(2, at))) return undefined
  // `University of California, Davis`, `University of Texas at Dallas`: names that some print so
  if (/^(?:,| at) \p{Lu}/u.test(place.textAfter(at))) return undefined
  const next = place.word(at + 1)
  const isWhole = next === '' ? /[,.]/u.test(place.next(at)) : closesNoun(next)
  return isWhole ? lostBefore(place, 0, 'the') : undefined
}

/** `off coast of Yemen`. */
function sideOf(place: Place) {
  if (!leads(place) || place.capital() || place.word(1) !== 'of' || !place.stopped) return undefined
  if (/^(?:of|by|as|from|between|per)$/u.test(place.word(-1))) return undefined
  return place.capital(2) || /^(?:the|his|her|its|their|this)$/u.test(place.word(2))
    ? lostBefore(place, 0, 'the')
    : undefined
}

/** `in north of the country`. */
function quarterOf(place: Place) {
  if (!/^(?:in|across|control|controls)$/u.test(place.word(-1)) || place.capital() || !place.stopped) return undefined
  return place.word(1) === 'of' && place.word(2) === 'the' && wholes.has(place.word(3))
    ? lostBefore(place, 0, 'the')
    : undefined
}

/** `on surface of the lake`, `in number of cases`. */
function partOf(place: Place) {
  if (
    !leads(place) ||
    place.capital() ||
    place.word(1) !== 'of' ||
    /^(?:of|by|as|from|between|per|to)$/u.test(place.word(-1))
  )
    return undefined
  if (amounts.has(place.word())) {
    if (!/^(?:in|over|for)$/u.test(place.word(-1)) || !place.stopped) return undefined
    return lostBefore(place, 0, grows.has(place.word(-2)) ? 'the' : 'a')
  }
  return /^(?:the|his|her|its|their|this|these|those)$/u.test(place.word(2)) ? lostBefore(place, 0, 'the') : undefined
}

/** What grows is the number: `a rise in number of cases`. */
const grows = wordSet(
  'rise rises rose risen fall falls fell fallen increase increases increased decrease decreases decreased change changes drop drops dropped decline declines declined growth reduction surge jump leader record'
)

/** `in city's north`. */
function owner(place: Place) {
  const isOffice = /^(?:secretary|minister|head|heads|secretaries|chief|chiefs) of$/u.test(
    place.phrase(-Math.min(2, place.here.index), -1).toLowerCase()
  )
  return leads(place) && !place.capital() && place.word(1) !== '' && place.stopped && !isOffice
    ? lostBefore(place, 0, 'the')
    : undefined
}
