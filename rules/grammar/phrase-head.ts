import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {
  determiners,
  finiteAuxiliaries,
  finiteBe,
  months,
  possessives,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What follows the middle of a compound preposition, and what stands before it. */
interface Head {
  next: string
  lost: string
  /** Whether the word stands as it does only where the preposition is lost. */
  isLost(place: Place): boolean
}

/** Verbs that have no object, so that a noun behind them hangs on a preposition. */
const going = wordSet(
  'resigned quit died fled fell rose came arrived rallied gathered met happened occurred ended began spoke'
)
/** Police verbs behind which the reason follows. */
const held = wordSet('arrested detained held questioned jailed charged convicted wanted sought')
/** With two objects: what is given is no purpose. */
const giving = wordSet(
  'given issued sent granted handed served shown told offered promised denied awarded called considered made thought lent paid asked named dubbed'
)

const heads = new Map<string, Head>([
  ['accordance', {next: 'with', lost: 'in', isLost: place => !place.after(ins, 3)}],
  ['lieu', {next: 'of', lost: 'in', isLost: place => place.word(-1) !== 'in' && !place.capital()}],
  ['spite', {next: 'of', lost: 'in', isLost: place => !nounBefore(place) && place.word(-1) !== 'and'}],
  ['behalf', {next: 'of', lost: 'on', isLost: place => !nounBefore(place)}],
  ['addition', {next: 'to', lost: 'in', isLost: isAddition}],
  ['wake', {next: 'of', lost: 'in', isLost: isBehindGoing}],
  ['eve', {next: 'of', lost: 'on', isLost: isBehindGoing}],
  ['order', {next: 'to', lost: 'in', isLost: place => isBase(place.word(2)) && isDone(place, -1)}],
  ['connection', {next: 'with', lost: 'in', isLost: isHeld}],
  ['suspicion', {next: 'of', lost: 'on', isLost: isHeld}],
  ['response', {next: 'to', lost: 'in', isLost: place => going.has(place.word(-1)) && place.word(-1) !== 'met'}],
  ['help', {next: 'of', lost: 'with', isLost: place => place.word(-1) === 'the' && isDone(place, -2)}],
  ...['memory', 'favour', 'favor', 'defence', 'defense', 'honour', 'honor', 'pursuit'].map(
    word => [word, {next: 'of', lost: 'in', isLost: isAdrift}] as const
  ),
  ...['presence', 'absence'].map(word => [word, {next: 'of', lost: 'in the', isLost: isAdrift}] as const),
  ...['danger', 'need'].map(word => [word, {next: 'of', lost: 'in', isLost: isState}] as const),
  ['process', {next: 'of', lost: 'in the', isLost: isState}],
  ['touch', {next: 'with', lost: 'in', isLost: isState}],
  ['support', {next: 'of', lost: 'in', isLost: place => protesting.has(place.word(-1))}],
  ['protest', {next: 'against', lost: 'in', isLost: place => /^(?:resigned|quit|struck)$/u.test(place.word(-1))}],
  ['basis', {next: 'of', lost: 'on the', isLost: isAdrift}],
  ...['end', 'beginning', 'start'].map(word => [word, {next: 'of', lost: 'at the', isLost: isTime}] as const),
  ['exchange', {next: 'for', lost: 'in', isLost: isExchange}]
])
const protesting = wordSet('protested marched rallied demonstrated voted')
const whats = wordSet('what which that whatever all')
const ins = wordSet('in into for of from no under out to')

export default placeRule({
  id: 'grammar/phrase-head',
  summary:
    'Find compound prepositions that lost their first word (`was held accordance with the law`, `spite of the limit`).',
  why: 'In spite of and on behalf of are one word in other languages; the engine builds them from pieces and drops the first.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{lost}` before `{phrase}`, expected `{lost} {phrase}`'},
  examples: [
    {bad: 'The sale was held ⟦accordance with⟧ the rules.', better: 'The sale was held in accordance with the rules.'},
    {bad: '⟦Spite of⟧ the frost, the market opened.', better: 'In spite of the frost, the market opened.'},
    {bad: 'A nurse spoke ⟦behalf of⟧ the ward.', better: 'A nurse spoke on behalf of the ward.'},
    {bad: '⟦Addition to⟧ that, the inn has a pond.', better: 'In addition to that, the inn has a pond.'},
    {bad: 'The abbot resigned ⟦the wake of⟧ the fire.', better: 'The abbot resigned in the wake of the fire.'},
    {bad: 'The road was closed ⟦order to⟧ save fuel.', better: 'The road was closed in order to save fuel.'},
    {bad: 'Two boys were held ⟦suspicion of⟧ theft.', better: 'Two boys were held on suspicion of theft.'},
    {bad: 'The raft was saved ⟦the help of⟧ a tug.', better: 'The raft was saved with the help of a tug.'},
    {bad: 'The deed was signed ⟦presence of⟧ the abbot.', better: 'The deed was signed in the presence of the abbot.'},
    {bad: 'The nuns are ⟦favour of⟧ the plan.', better: 'The nuns are in favour of the plan.'},
    {bad: 'The abbot retired ⟦end of⟧ May.', better: 'The abbot retired at the end of May.'},
    {bad: 'They freed nine sailors ⟦exchange for⟧ fuel.', better: 'They freed nine sailors in exchange for fuel.'},
    {good: 'The sale was held in full accordance with the rules, in spite of the frost.'},
    {near: 'It was out of spite of a kind, and the addition to the house was big.'},
    {near: 'Widows attended the wake of the abbot, who was given order to leave.'},
    {near: 'There is need of repair, and what he fears is danger of fire.'},
    {near: 'The sailors exchange for fuel what the boys sought connection with.'},
    {near: 'Addition to old mill planned'}
  ],
  concerns: word => heads.has(word),
  found(place) {
    const head = heads.get(place.word())!
    if (place.word(1) !== head.next || (place.capital() && !place.opens) || !place.stopped || !head.isLost(place))
      return undefined
    const from = place.word(-1) === 'the' ? -1 : 0
    const phrase = place.phrase(from, 1)
    const printed = place.opens ? phrase.toLowerCase() : phrase
    const lost = place.opens ? head.lost.replace(/^./u, letter => letter.toUpperCase()) : head.lost
    return {
      message: 'missing',
      span: place.span(from, 1),
      data: {lost, phrase: printed},
      suggest: [`${lost} ${printed}`]
    }
  }
})

/** A noun phrase may go on to the word. */
function nounBefore(place: Place): boolean {
  const before = place.word(-1)
  return (
    prepositions.has(before) ||
    determiners.has(before) ||
    possessives.has(before) ||
    /['’]s?$|^(?:such|pure|sheer|petty|no|any|much|personal|own|their)$/u.test(before)
  )
}

/** `was signed presence of the king`, `is favour of the plan`. */
function isAdrift(place: Place): boolean {
  if (/^favou?r$/u.test(place.word()) && isState(place)) return true
  return isDone(place, -1) && /^(?:the|a|an|his|her|its|their|this|two|three|many|all)$/u.test(place.word(2))
}

/** `is danger of`, but not `there is danger of`. */
function isState(place: Place): boolean {
  const subject = place.word(-2)
  return (
    /^(?:is|are|was|were)$/u.test(place.word(-1)) &&
    subject !== '' &&
    !place.after(whats, 6) &&
    !/^(?:there|it|this|that|what|which|here|one|these|those|where|danger|threat|risk|problem|issue|reason|step|stage|part|need)$/u.test(
      subject
    )
  )
}

/** `left end of May`. */
function isTime(place: Place): boolean {
  const when = place.word(2)
  const isWhen =
    months.has(when) ||
    (/^(?:the|this|next|last)$/u.test(when) && /^(?:year|month|week|season|decade)$/u.test(place.word(3)))
  return (
    isWhen &&
    /^(?:resigned|quit|died|fell|rose|came|arrived|began|left|started|retired|opened|returned)$/u.test(place.word(-1))
  )
}

/** `Addition to that, the firm will`. */
function isAddition(place: Place): boolean {
  return place.opens && /^(?:that|this|these|those|the|his|her|its|their)$/u.test(place.word(2)) && opensComma(place)
}

const opensComma = (place: Place): boolean => {
  for (let at = 2; at < 9 && place.word(at) !== ''; at++) if (place.next(at) === ',') return true
  return false
}

/** `resigned the wake of the scandal`. */
function isBehindGoing(place: Place): boolean {
  return place.word(-1) === 'the' && going.has(place.word(-2)) && !(place.word(-2) === 'met' && place.word() === 'wake')
}

/** `was closed`: a passive that has no object. */
function isDone(place: Place, at: number): boolean {
  const verb = place.word(at)
  return isParticiple(verb) && !giving.has(verb) && (finiteBe.has(place.word(at - 1)) || place.word(at - 1) === 'been')
}

function isHeld(place: Place): boolean {
  const before = place.word(-1)
  if (!held.has(before) || place.word() === 'connection' ? !isDone(place, -1) : false) return false
  return held.has(before)
}

/** `freed nine sailors exchange for fuel`. */
function isExchange(place: Place): boolean {
  const before = place.word(-1)
  if (!(looksPlural(before) || /^(?:men|women|people|money|food|control|fuel|oil)$/u.test(before))) return false
  if (place.capital(-1) || place.opens) return false
  for (let at = -2; at >= -6; at--) {
    const word = place.word(at)
    if (/^(?:that|which|who|when|what|where|if|as)$/u.test(word)) return false
    if (isPast(word) || /[a-z]{2}ed$/u.test(word) || finiteAuxiliaries.has(word) || word === 'without') return true
  }
  return false
}
