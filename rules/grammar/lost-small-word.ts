import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isPast} from '../../src/text/verbs.js'
import {
  determiners,
  finiteAuxiliaries,
  finiteBe,
  haveForms,
  numbers,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who is counted among others by what befell them. */
const befallen = wordSet(
  'injured killed wounded arrested detained rescued evacuated invited hospitalised hospitalized honoured honored charged sentenced accused affected displaced captured freed released present hurt questioned shot trapped'
)
const gone = wordSet('missing dead wounded injured')
/** What one has no place, or nothing, to do. */
const doings = wordSet(
  'go sleep live stay hide run sit stand eat drink wear do add say lose gain fear offer report sell show give cook burn'
)
/** Adjectives of degree that `for … to` follows only after `too`. */
const degrees = wordSet(
  'heavy small weak old young narrow big large wide short thick low deep steep slow frail tired shallow bulky tall stiff faint'
)
/** Conditions that are no terms. */
const ailments = wordSet(
  'heart skin eye medical health lung brain kidney weather genetic neurological blood liver market trading working living'
)
const amounts = wordSet('percent per million billion trillion tonnes in last during for at euros dollars pounds yen')

export default placeRule({
  id: 'grammar/lost-small-word',
  summary:
    'Find `those`, `with`, `on`, `to` and `too` lost from turns that need them (`Among injured were`, `compared 4 percent`, `has nowhere go`).',
  why: 'Other languages say these turns with an ending, one word or none, and the engine prints nothing for the small word.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'Among ⟦rescued⟧ were two cooks.', better: 'Among those rescued were two cooks.'},
    {bad: 'Among ⟦missing⟧ is a cook.', better: 'Among the missing is a cook.'},
    {
      bad: 'Rents rose 3 percent in May, compared ⟦2⟧ percent in April.',
      better: 'Rents rose 3 percent in May, compared with 2 percent in April.'
    },
    {
      bad: 'The clerk spoke to us ⟦condition⟧ of anonymity.',
      better: 'The clerk spoke to us on condition of anonymity.'
    },
    {bad: 'Tenants say they have nowhere ⟦sleep⟧.', better: 'Tenants say they have nowhere to sleep.'},
    {bad: 'The gate is ⟦narrow⟧ for lorries to pass.', better: 'The gate is too narrow for lorries to pass.'},
    {good: 'Among those rescued were two cooks, who had nowhere to sleep.'},
    {near: 'It found peace among wounded soldiers, and the study compared 300 cooks in Oslo.'},
    {near: 'The clerk has a heart condition that he hides, and nothing does more harm.'},
    {near: 'The gate is wide enough for lorries to pass.'}
  ],
  ...shapesByWord<'missing'>([
    [['among'], amongThose],
    [['compared'], comparedWith],
    [['condition'], onCondition],
    [['nowhere', 'nothing', 'enough', 'place'], nowhereTo],
    [degrees, tooFor]
  ])
})

/** `Among injured in the crush were`. */
function amongThose(place: Place) {
  const [who, next] = [place.word(1), place.word(2)]
  if (!befallen.has(who) && !gone.has(who)) return undefined
  const isDone = !gone.has(who) || (prepositions.has(next) && who !== 'dead' && who !== 'missing')
  return finiteBe.has(next) || prepositions.has(next) ? lostBefore(place, 1, isDone ? 'those' : 'the') : undefined
}

/** `6 percent in April, compared 7 percent a month earlier`, `compared last year`, `compared the same period`. */
function comparedWith(place: Place) {
  const [next, then] = [place.word(1), place.word(2)]
  if (place.capital(1) || !/\d|\b(?:percent|cent|higher|lower|fewer|more|less)\b/u.test(place.textBefore))
    return undefined
  if (/^(?:last|previous)$/u.test(next))
    return /^(?:year|month|week|season|quarter|summer|winter|spring|autumn)$/u.test(then)
      ? lostBefore(place, 1, 'with')
      : undefined
  if (next === 'the' || next === 'a') return comparedTime(place)
  if (!/^\d/u.test(next) && !numbers.has(next)) return undefined
  const isYear = /^(?:19|20)\d\d$/u.test(next) && then === ''
  return isYear || (then === 'a' && place.word(3) === 'year') || (amounts.has(then) && !isSoleVerb(place))
    ? lostBefore(place, 1, 'with')
    : undefined
}

/** `compared the same period of 2021`, `compared a year earlier`. */
function comparedTime(place: Place) {
  const isTime =
    place.word(1) === 'a'
      ? /^(?:year|month|week|decade)$/u.test(place.word(2)) && /^(?:ago|earlier|before)$/u.test(place.word(3))
      : /^(?:same|previous|corresponding|year|month)$/u.test(place.word(2)) &&
        /^(?:period|month|year|quarter|week|season|before|time)$/u.test(place.word(3))
  return isTime && !isSoleVerb(place) ? lostBefore(place, 1, 'with') : undefined
}

/** `The study compared 300 people`. */
function isSoleVerb(place: Place): boolean {
  const {index} = place.here
  return (
    !place.afterAnywhere(finiteAuxiliaries) &&
    !place.here.sentence.words.slice(0, index).some(({lower}) => isPast(lower))
  )
}

/** `to Osaka condition that it be kept`, `speaking condition of anonymity`. */
function onCondition(place: Place) {
  const [before, next] = [place.word(-1), place.word(1)]
  if (before === '' || place.opens || determiners.has(before) || prepositions.has(before) || ailments.has(before))
    return undefined
  if (next === 'of')
    return place.word(2) === 'anonymity' && !/^(?:strict|one|only|sole|any|no)$/u.test(before)
      ? lostBefore(place, 0, 'on')
      : undefined
  const isTerm = next === 'that' && /^(?:it|he|she|they|we|the|his|her|their|its|no|all)$/u.test(place.word(2))
  const isNoun = prepositions.has(place.word(-2)) || place.capital(-1)
  return isTerm && isNoun ? lostBefore(place, 0, 'on') : undefined
}

/** `have nowhere go`, `nothing eat`, `no place sleep`. */
function nowhereTo(place: Place) {
  const [noun, before, verb] = [place.word(), place.word(-1), place.word(1)]
  if (!doings.has(verb)) return undefined
  const has = (word: string): boolean => haveForms.has(word) || finiteBe.has(word) || word === 'with'
  if (noun === 'place' ? !/^(?:a|no)$/u.test(before) || !has(place.word(-2)) : !has(before)) return undefined
  const next = place.word(2)
  const isClosed =
    next === '' || prepositions.has(next) || /^(?:and|but|when|because|after|about|more|it|else)$/u.test(next)
  return isClosed && (noun !== 'enough' || /^(?:eat|drink|say|do)$/u.test(verb))
    ? lostBefore(place, 1, 'to')
    : undefined
}

/** `The bins were heavy for old people to move`. */
function tooFor(place: Place) {
  const before = /^(?:still|simply|often|now|just)$/u.test(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (!finiteBe.has(before) || place.word(1) !== 'for') return undefined
  const at = [3, 4, 5].find(offset => place.word(offset) === 'to')
  if (at === undefined || !isBase(place.word(at + 1)) || isForm(place.word(at + 1), 'past')) return undefined
  return lostBefore(place, 0, 'too')
}
