import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {headOf} from '../../src/text/governors.js'
import type {Place} from '../../src/text/places.js'
import {formsOf} from '../../src/text/verbs.js'
import {closesNoun, finiteBe, haveForms, months, objectPronouns, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs of going, in all forms. */
const going = new Set(
  [
    'go',
    'come',
    'return',
    'travel',
    'get',
    'arrive',
    'drive',
    'walk',
    'fly',
    'head',
    'rush',
    'run',
    'hurry',
    'move'
  ].flatMap(base => {
    const {third, past, participle, gerund} = formsOf(base)
    return [base, third, ...past, ...participle, gerund]
  })
)
/** Places that stand without a preposition. */
const adverbs = wordSet('abroad overseas home upstairs downstairs downtown')
const vehicles = wordSet('train bus plane car boat ferry bicycle bike metro tram taxi air ship')
const travels = wordSet(
  'travel travels travelled traveled travelling traveling went go goes going arrived arrive arrives came come comes returned return returns flew fly commute commuted commutes'
)
/** Who leaves, and the small words before the verb. */
const leavers = wordSet(
  'he she they we i who then later and minister president premier delegation team envoy envoys ambassador family families squad players tourists refugees migrants troops soldiers couple singer actor actress coach striker midfielder officials diplomats leader king queen plane flight ship convoy students workers citizens'
)
const goals = wordSet(
  'capital airport city village town country island hospital border region coast frontline front embassy station port'
)

export default placeRule({
  id: 'grammar/goal-preposition',
  summary: 'Find a goal with a preposition that it does not take (`left to Paris`, `went to abroad`, `by the train`).',
  why: 'One leaves for a place and goes home; other languages have the same preposition for every goal.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    leave: 'Unexpected `to` after `{word}`, expected `for`',
    home: 'Unexpected `to` before `{word}`, expected `{word}` alone',
    vehicle: 'Unexpected `the` in `by the {word}`, expected `by {word}`'
  },
  examples: [
    {bad: 'The envoy left ⟦to⟧ Vienna on Monday.', better: 'The envoy left for Vienna on Monday.'},
    {bad: 'She went ⟦to⟧ home after the match.', better: 'She went home after the match.'},
    {bad: 'Many students go ⟦to⟧ abroad to study.', better: 'Many students go abroad to study.'},
    {bad: 'He travelled to Riga by ⟦the⟧ train.', better: 'He travelled to Riga by train.'},
    {good: 'The envoy left for Vienna by train and went home.'},
    {near: 'It was left to Vienna to decide, and from left to right they returned to home soil.'},
    {near: 'He came home, and drones are going to home in on ships.'},
    {near: 'He was hit by the train that came by the bus lane.'}
  ],
  ...shapesByWord<'leave' | 'home' | 'vehicle'>([
    [['left', 'leaves', 'leaving', 'departed'], leaves],
    [going, goesHome],
    [['by'], byVehicle]
  ])
})

/** `left to Vienna`: not what is left to somebody, nor the left of a picture. */
function leaves(place: Place) {
  const at = place.word(1) === 'yesterday' || weekdays.has(place.word(1)) ? 2 : 1
  const before = place.word(-1)
  if (place.word(at) !== 'to' || place.capital() || !mayLeave(before, place)) return undefined
  const goal = place.word(at + 1)
  const isPlace =
    place.capital(at + 1) &&
    !months.has(goal) &&
    !weekdays.has(goal) &&
    (closesNoun(place.word(at + 2)) || /^(?:yesterday|today|early|late|for)$/u.test(place.word(at + 2)))
  const isGoal = goal === 'the' && goals.has(headOf(place, at + 1))
  if (!isPlace && !isGoal) return undefined
  return {message: 'leave' as const, span: place.span(at), data: {word: place.printed()}, suggest: ['for']}
}

function mayLeave(before: string, place: Place): boolean {
  if (leavers.has(before)) return before !== 'and' || !/^(?:right|centre|center|top)$/u.test(place.word(-2))
  return place.capital(-1) && !finiteBe.has(before) && !weekdays.has(before)
}

/** `went to home`, but `going to home in on`. */
function goesHome(place: Place) {
  const at = /^(?:back|straight)$/u.test(place.word(1)) ? 2 : 1
  const goal = place.word(at + 1)
  if (place.word(at) !== 'to' || !adverbs.has(goal) || place.capital(at + 1)) return undefined
  const next = place.word(at + 2)
  const closes = closesNoun(next) || objectPronouns.has(next) || /^(?:and|to|yesterday|today)$/u.test(next)
  if (!closes || (goal === 'home' && (next === 'in' || haveForms.has(next)))) return undefined
  const word = place.printed(at + 1)
  return {
    message: 'home' as const,
    span: place.span(at),
    data: {word},
    suggest: [{edits: [{span: place.span(at, at + 1), text: word}]}]
  }
}

/** `travelled to Riga by the train`. */
function byVehicle(place: Place) {
  const word = place.word(2)
  if (place.word(1) !== 'the' || !vehicles.has(word)) return undefined
  if (place.word(3) !== '' && !/^(?:and|or|to|on|in|at|after|because|but|yesterday)$/u.test(place.word(3)))
    return undefined
  if (!/^[.,;]?\s?$/u.test(place.next(2)) || !place.after(travels, 5)) return undefined
  return {
    message: 'vehicle' as const,
    span: place.span(1),
    data: {word},
    suggest: [{edits: [{span: place.span(1, 2), text: place.printed(2)}]}]
  }
}
