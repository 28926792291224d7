import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {agentEnd, isAgents, isPerson, nameEnd} from '../../src/text/agents.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {
  beForms,
  determiners,
  finiteAuxiliaries,
  isMidAdverb,
  numbers,
  objectPronouns,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who is told, asked or ordered follows these without a preposition. */
const withoutPreposition = wordSet(
  'tell tells told telling inform informs informed informing notify notifies notified notifying assure assures assured assuring remind reminds reminded reminding convince convinces convinced convincing persuade persuades persuaded ask asks asked asking advise advises advised advising warn warns warned warning urge urges urged urging order ordered orders ordering instruct instructs instructed request requests requested allow allows allowed allowing permit permits permitted teach teaches taught help helps helped forbid forbids forbade promise promises promised beg begs begged expect expects expected require requires required'
)
/** After these `from` is the stray one. */
const asking = wordSet(
  'ask asks asked asking request requests requested beg begs begged expect expects expected require requires required'
)
/** To whom one says something stands behind `to`. */
const saying = wordSet(
  'say says said explain explains explained explaining announce announces announced announcing suggest suggests suggested state states stated mention mentions mentioned confess confesses confessed declare declares declared complain complains complained admit admits admitted reply replies replied confirm confirms confirmed'
)
const pronounObjects = /^(?:him|them|us|me)$/u
const spans =
  /^(?:hours?|minutes?|days?|weeks?|months?|years?|decades?|seconds?|million|billion|euros?|dollars?|pounds?|long|time)$/u

export default placeRule({
  id: 'grammar/telling-frame',
  summary:
    'Find whom one tells with a preposition and whom one says something to without (`told to the reporters that`, `said the reporters that`).',
  why: 'Who is told is a dative in other languages; English has it bare after tell and ask, and behind `to` after say and explain.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    stray: 'Unexpected `{found}` after `{verb}`, expected `{right}`',
    missing: 'Unexpected `{verb}` with whom it is said to, expected `{right}`'
  },
  examples: [
    {
      bad: 'He told ⟦to the⟧ reporters that the plan had failed.',
      better: 'He told the reporters that the plan had failed.'
    },
    {bad: 'The mayor asked ⟦from residents⟧ to stay in.', better: 'The mayor asked residents to stay in.'},
    {bad: 'It took ⟦to the⟧ nurses three hours to get there.', better: 'It took the nurses three hours to get there.'},
    {
      bad: 'He ⟦said⟧ the reporters that the plan had failed.',
      better: 'He told the reporters that the plan had failed.'
    },
    {
      bad: 'She ⟦explained⟧ us that the plan had failed.',
      better: 'She explained to us that the plan had failed.'
    },
    {good: 'He told the reporters that the plan had failed, and asked residents to stay in.'},
    {near: 'It was told to the children that the fox was ill, as told to a writer.'},
    {near: 'He said the players that had come were tired.'},
    {near: 'She asked to the surprise of all to leave, and they took to the streets for hours.'}
  ],
  ...shapesByWord<'stray' | 'missing'>([
    [withoutPreposition, toldTo],
    [['took', 'takes', 'take', 'taken', 'cost', 'costs'], tookTo],
    [saying, saidWhom]
  ])
})

/** `told to the reporters that`, `asked from residents to stay`. */
function toldTo(place: Place) {
  const preposition = place.word(1)
  const isTo = preposition === 'to'
  if (!(isTo || ((preposition === 'from' || preposition === 'of') && asking.has(place.word()))) || place.capital())
    return undefined
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (beForms.has(before) || determiners.has(before) || /^(?:as|when|be|to)$/u.test(before) || isBase(place.word(2)))
    return undefined
  const end = agentEnd(place, 2)
  if (end === undefined || (place.capital(2) && nameEnd(place, 2) === end && !isTo)) return undefined
  const link = place.word(end + 1)
  const asks = link === 'to' && mayBeInfinitive(place.word(end + 2)) && !place.capital(2) && knows(place, end)
  const tells = link === 'that' && (isTo || preposition === 'of') && clauseOpens(place.word(end + 2))
  if (!(asks && (preposition !== 'of' || !/^expect|^require|^ask|^request/u.test(place.word()))) && !tells)
    return undefined
  return stray(place)
}

/** `invited to the council to speak`: a body is a place too. */
function knows(place: Place, end: number): boolean {
  return (
    isPerson(place.word(end)) ||
    objectPronouns.has(place.word(end)) ||
    (place.word(1) === 'from' && isAgents(place.word(end))) ||
    (place.word(1) === 'from' && place.word(2) === 'the')
  )
}

/** Whether a clause follows `that`, not a relative one: `the reporters that the plan had failed`. */
function clauseOpens(word: string): boolean {
  return (
    (determiners.has(word) && word !== 'that') ||
    subjectPronouns.has(word) ||
    /^(?:there|all|no|some|many|more|both|nobody|everyone)$/u.test(word) ||
    numbers.has(word)
  )
}

/** `it took to the firefighters three hours`. */
function tookTo(place: Place) {
  if (!/^(?:to|for)$/u.test(place.word(1)) || place.capital()) return undefined
  const end = agentEnd(place, 2)
  if (end === undefined) return undefined
  const [count, unit] = [place.word(end + 1), place.word(end + 2)]
  const isCount =
    numbers.has(count) || /^(?:\d.*|a|an|several|many|more|almost|nearly|about|only|just|half|one)$/u.test(count)
  const isSpan = [unit, place.word(end + 3), place.word(end + 4)].some(word => spans.test(word))
  if (!isCount || !isSpan) return undefined
  return stray(place)
}

/** `that the plan had failed`; behind explain also `why it had`. */
function saysWhat(place: Place, at: number): boolean {
  if (/^(?:why|how)$/u.test(place.word(at))) return place.word().startsWith('explain')
  return place.word(at) === 'that' && clauseOpens(place.word(at + 1)) && !isRelative(place, at + 2)
}

/** `said the people that the army had arrested were farmers`: a second verb straight behind the first. */
function isRelative(place: Place, from: number): boolean {
  for (let at = from; place.word(at) !== ''; at++)
    if (finiteAuxiliaries.has(place.word(at)) && (isParticiple(place.word(at - 1)) || isPast(place.word(at - 1))))
      return true
  return false
}

/** `said the reporters that the plan had failed`. */
function saidWhom(place: Place) {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (before === '' || place.capital() || determiners.has(before) || beForms.has(before)) return undefined
  const end = agentEnd(place, 1)
  if (end === undefined || !saysWhat(place, end + 1)) return undefined
  if (!pronounObjects.test(place.word(1)) && !determiners.has(place.word(1))) return undefined
  const verb = place.printed()
  const told = /^sa(?:y|ys|id)$/u.exec(verb) && {say: 'tell', says: 'tells', said: 'told'}[verb]
  const right = told || `${verb} to`
  return {message: 'missing' as const, span: place.span(), data: {verb, right}, suggest: [right]}
}

function stray(place: Place) {
  const next = place.printed(2)
  const data = {found: place.phrase(1, 2), verb: place.word(), right: next}
  return {message: 'stray' as const, span: place.span(1, 2), data, suggest: [next]}
}
