import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb as isBareForm, isBase, isForm, isParticiple, verbOf} from '../../src/text/verbs.js'
import {
  countsMany,
  determiners,
  endsPhrase,
  finiteBe,
  isMidAdverb,
  numbers,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What takes a to-infinitive and never a bare one. */
const governs = wordSet(
  'continue told poised want wants wanted decided decides refuse refuses refused able unable expected hopes hoped intend intends intended seeks sought tried trying tries attempted attempting failed fails managed manages vowed pledged promised agreed agrees likely unlikely forced allowed ordered urged wishes wished planning planned hoping refusing wanting preparing prepared threatened threatens continues continued began begins scheduled supposed willing unwilling ready eager aims aimed agreeing tends tended persuaded required asked invited advised encouraged due begin beginning begun start starts started starting decide deciding try choose chooses chose chosen prefer prefers preferred hesitate hesitates hesitated aspire aspires aspired strive strives strove struggle struggles struggled arrange arranged endeavour volunteered volunteer swore sworn opt opted opts pretend pretended pretends deserves deserved learn learned learnt aim seek fail manage threaten pledge vow agree hope offered afford undertake undertook consented resolved elected conspired bothered qualified used'
)

/** Of these, participles and adjectives that need a form of `be` or a noun before them. */
const passive = wordSet(
  'told likely unlikely poised intended expected forced allowed ordered urged scheduled supposed required asked invited advised encouraged persuaded prepared due'
)
/** Nouns as well; sure only where an object follows. */
const alsoNouns = wordSet('plans plan needs need hope attempt attempts')

const beForms = /^(?:is|are|was|were|be|been|being|seems|seemed|seem|looks|looked|more|less|very)$/u

/** Verbs that take whom they are said to and a to-infinitive. */
const telling = wordSet(
  'ask asked asks asking urges urged urging ordered ordering forced forcing allow allows allowed allowing invited inviting persuaded persuading encouraged encouraging warned enable enabled enables enabling permitted permitting compelled obliged advised instructed convinced pay pays paying paid teach teaches taught teaching begged begging implored pressured lobbied challenged challenging authorised authorized empowered incited trained training hired tempted motivated'
)
/** What one is let do, with nothing behind it. */
const moves = wordSet('pass leave enter return stay go come speak vote escape continue remain participate sleep wait')

export default placeRule({
  id: 'grammar/missing-to',
  summary: 'Find infinitives that lost their `to` (`refused comment on`, `wants leave`, `is expected win`).',
  why: 'After verbs of wanting, trying and deciding English links the second verb with to; many languages do not.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    missing: 'Missing `to` between `{first}` and `{second}`, expected `{first} to {second}`',
    planned: 'Unexpected `{first} {second}`, expected `{right}`'
  },
  examples: [
    {bad: 'The union ⟦refused sign⟧ the agreement.', better: 'The union refused to sign the agreement.'},
    {bad: 'The firm ⟦agreed pay⟧ the fine.', better: 'The firm agreed to pay the fine.'},
    {bad: 'She is ⟦expected announce⟧ her candidacy.', better: 'She is expected to announce her candidacy.'},
    {bad: 'The ferry is ⟦scheduled sail⟧ at noon.', better: 'The ferry is scheduled to sail at noon.'},
    {bad: 'The team was ⟦unable reach⟧ the village.', better: 'The team was unable to reach the village.'},
    {bad: 'Police asked ⟦residents stay⟧ at home.', better: 'Police asked residents to stay at home.'},
    {
      bad: 'Police asked guests of the ⟦hotel stay⟧ indoors.',
      better: 'Police asked guests of the hotel to stay indoors.'
    },
    {
      bad: 'The mayor called on ⟦parties support⟧ the budget.',
      better: 'The mayor called on parties to support the budget.'
    },
    {bad: 'Crews were ⟦able pull⟧ two boys out.', better: 'Crews were able to pull two boys out.'},
    {bad: 'The chain ⟦plans open⟧ 12 hotels by May.', better: 'The chain plans to open 12 hotels by May.'},
    {
      bad: 'The guard let in a cart and allowed two ⟦lorries pass⟧.',
      better: 'The guard let in a cart and allowed two lorries to pass.'
    },
    {bad: 'The nuns ⟦asked be⟧ heard.', better: 'The nuns asked to be heard.'},
    {bad: 'A judge ordered the ⟦firm pay⟧ a fine.', better: 'A judge ordered the firm to pay a fine.'},
    {bad: 'Both firms are ⟦planned discuss⟧ the fee.', better: 'Both firms are planning to discuss the fee.'},
    {bad: 'The talks are ⟦planned hold⟧ in Oslo.', better: 'The talks are planned to be held in Oslo.'},
    {good: 'The union refused to sign the agreement.'},
    {good: 'The price is likely to fall.'},
    {near: 'The firm refused comment on the case and will seek leave to appeal.'},
    {near: 'They wanted help and asked questions.'},
    {near: 'He said voters unable to attend could write.'},
    {near: 'The army began talks with the rebels.'}
  ],
  concerns: word => governs.has(word) || alsoNouns.has(word) || telling.has(word) || word === 'on',
  found(place) {
    const first = place.word()
    const at = toldWhom(place)
    if (at > 0) {
      const data = {first: place.printed(at - 1), second: place.printed(at)}
      return {message: 'missing', span: place.span(at - 1, at), data, suggest: [`${data.first} to ${data.second}`]}
    }
    if (alsoNouns.has(first) ? !determiners.has(place.word(2)) && !opensMany(place) : !governs.has(first))
      return undefined
    if (place.capital(1)) return undefined
    const second = place.word(1)
    const base = afterAble(place)
    if (isAskedBe(place)) {
      const word = place.printed()
      return {message: 'missing', span: place.span(0, 1), data: {first: word, second: 'be'}, suggest: [`${word} to be`]}
    }
    if (base) {
      const data = {first: place.printed(), second: base}
      return {message: 'missing', span: place.span(0, 1), data, suggest: [`${data.first} to ${base}`]}
    }
    if (!isBase(second) || !isBareVerb(place, first, second)) return undefined
    const data = {first: place.printed(), second: place.printed(1)}
    const right = joined(place)
    const message = right === `${data.first} to ${data.second}` ? 'missing' : 'planned'
    return {message, span: place.span(0, 1), data: {...data, right}, suggest: [right]}
  },
  unless: place =>
    !(toldWhom(place) > 0) &&
    !opensMany(place) &&
    place.word(1) !== 'be' &&
    afterAble(place) === undefined &&
    !(isPlanned(place.word(), place.word(1)) && finiteBe.has(place.word(-1)) && place.tag(2) !== 'VERB') &&
    !(/^(?:un)?(?:able|likely|willing)$/u.test(place.word()) && place.tag() === 'ADJ' && place.tag(1) !== 'ADJ') &&
    (place.tag(1) === 'ADJ' ||
      (place.tag(0) === 'NOUN' && !alsoNouns.has(place.word()) && !isGoingOn(place)) ||
      (place.tag(-1) === 'ADJ' && place.tag() !== 'ADJ'))
})

/** `refused to comment`; behind a form of be, who plans is planning, and what is planned is to be done. */
function joined(place: Place): string {
  const [first, second] = [place.printed(), place.printed(1)]
  const going = finiteBe.has(isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)) && ongoing.get(place.word())
  if (!going) return `${first} to ${second}`
  const next = place.word(2)
  const hasObject = determiners.has(next) || objectPronouns.has(next) || countsMany(next)
  if (hasObject || first !== 'planned') return `${going} to ${second}`
  return prepositions.has(next) ? `${first} to be ${verbOf(second)!.participle[0]}` : `${first} to ${second}`
}

const ongoing = new Map(
  Object.entries({planned: 'planning', hoped: 'hoping', tried: 'trying', attempted: 'attempting'})
)

/** `asked be heard`. */
const isAskedBe = (place: Place): boolean =>
  /^(?:asked|asking)$/u.test(place.word()) &&
  place.word(1) === 'be' &&
  isParticiple(place.word(2)) &&
  !/^(?:is|are|was|were|been|being|questions?|that|things|as)$/u.test(place.word(-1))

/** `plans open 40 shops`. */
const opensMany = (place: Place): boolean =>
  place.word() === 'plans' && countsMany(place.word(2)) && singularOf(place.word(3)) !== undefined

/** `is planning build`: no noun after all. */
function isGoingOn(place: Place): boolean {
  return /^(?:is|are|was|were)$/u.test(place.word(-1)) && place.word().endsWith('ing')
}

/** Where the verb stands in `asked residents stay at home`; 0 where there is none. */
function toldWhom(place: Place): number {
  if (!(place.word() === 'on' && /^(?:called|calls|calling)$/u.test(place.word(-1))) && !telling.has(place.word()))
    return 0
  if (isOrdered(place)) return 3
  const at = /^(?:the|all|both|its|his|her|their|local|several|many|two|three)$/u.test(place.word(1)) ? 2 : 1
  const whom = place.word(at)
  if (
    !objectPronouns.has(whom) &&
    whom !== 'people' &&
    (singularOf(whom) === undefined || isBase(whom) || pluralOf(whom) !== undefined)
  )
    return 0
  if (objectPronouns.has(whom) && /^(?:pay|pays|paying|paid)$/u.test(place.word())) return 0
  return verbAfter(place, at) || verbAfter(place, phraseEnd(place, at, whom))
}

/** The end of `residents of the lower town`, `drivers in the north`. */
function phraseEnd(place: Place, at: number, whom: string): number {
  if (!/^(?:of|in|at|from|on|with|near)$/u.test(place.word(at + 1)) || objectPronouns.has(whom)) return at
  for (let end = at + 2; end < at + 6; end++) {
    const word = place.word(end)
    if (word === '' || /^(?:and|or|that|who|which|to|not|if|when)$/u.test(word)) return at
    const next = place.word(end + 1)
    const isEnd = isBase(next) && !isForm(next, 'past') && !prepositions.has(word) && !determiners.has(word)
    if (
      isEnd &&
      (place.capital(end) ||
        pluralOf(word) !== undefined ||
        singularOf(word) !== undefined ||
        /^(?:north|south|east|west|area|region|centre|center)$/u.test(word)) &&
      isSureVerb(place, end + 1)
    )
      return end
  }
  return at
}

/** No noun that goes with the one before: an object of its own follows. */
const isSureVerb = (place: Place, at: number): boolean =>
  (isBareForm(place.word(at)) || /^(?:leave|stay|keep|boil|report)$/u.test(place.word(at))) &&
  (!verbOf(place.word(at))!.noun || /^(?:the|a|an|their|his|her|its|indoors|home|away|calm)$/u.test(place.word(at + 1)))

/** Where the verb stands behind those who are told, if it is one. */
function verbAfter(place: Place, at: number): number {
  const verb = place.word(at + 1)
  if (!isBase(verb) || isForm(verb, 'past') || /^(?:help|let|like|can|do|have|be|work|that)$/u.test(verb)) return 0
  const next = place.word(at + 2)
  if (prepositions.has(next) && /^(?:access|use|control|credit|share|rest|relief|place|time|contact)$/u.test(verb))
    return 0
  const isAlone = next === '' && moves.has(verb) && /^[.,]/u.test(place.next(at + 1))
  return (isAlone ||
    (next !== '' &&
      (/^(?:the|a|an|their|his|her|its|at|in|out|over|up|down|back|away|off|home|indoors|for|to|from|with|on|immediately|without|into|through|across|calm|freely|new|until|during)$/u.test(
        next
      ) ||
        isBareForm(verb) ||
        isForm(next, 'gerund')))) &&
    !place.capital(at + 1)
    ? at + 1
    : 0
}

/** `ordered the man pay a fine`. */
function isOrdered(place: Place): boolean {
  if (!/^(?:the|a|an|his|her|its|their)$/u.test(place.word(1)) || !agents.has(place.word(2)) || place.capital(3))
    return false
  const verb = place.word(3)
  return isBase(verb) && !isForm(verb, 'past') && /^(?:the|a|an|his|her|its|their|all|\d.*)$/u.test(place.word(4))
}

/** Whom one tells to do something, none of them the first half of a compound. */
const agents = wordSet(
  'man woman boy girl company government bank firm airline suspect driver defendant minister ministry army council'
)

/** What may follow `is expected` or `is likely` and is no verb there. */
const elsewhere = wordSet('home back mid cause result part time questions given next set put cost')

/** `is expected rule on it`: no noun stands there without an article. */
function isPlanned(first: string, second: string): boolean {
  return (
    /^(?:expected|scheduled|supposed|forced|poised|likely|unlikely)$/u.test(first) &&
    !isForm(second, 'past') &&
    !elsewhere.has(second)
  )
}

function isBareVerb(place: Place, first: string, second: string): boolean {
  const before = place.word(-1)
  if (determiners.has(before) || prepositions.has(before)) return false
  if (passive.has(first) && !beForms.test(isMidAdverb(before) ? place.word(-2) : before)) return false
  if (second === 'help' && /^wants?(?:ed)?$/u.test(first))
    return (
      /^(?:the|those|them|him|people)$/u.test(place.word(2)) &&
      !/^(?:most|least|way|day|next|same|more)$/u.test(place.word(3))
    )
  if (/^(?:help|let|like|can|mean|do|clear|right|better)$/u.test(second)) return false
  // `used stun grenades`
  if (first === 'used' && (second === 'stun' || second === 'live'))
    return second === 'live' && endsPhrase(place.word(2))
  // `will seek leave to appeal`
  if (second === 'leave' && (place.word(2) === 'to' || place.word(2) === 'of')) return false
  if (second === 'open' && !/^(?:plans|agreed|supposed|scheduled|due|expected|poised)$/u.test(first)) return false
  if (second === 'open' && (prepositions.has(place.word(2)) || opensMany(place))) return true
  if (isPlanned(first, second)) return true
  if (second === 'be' || second === 'have' || /^(?:un)?able$/u.test(first)) return true
  if (isBareForm(second) && (!verbOf(second)!.noun || endsPhrase(place.word(2)))) return true
  if (
    /^(?:take|make|give|pay|hold|meet)$/u.test(second) &&
    /^(?:part|place|action|care|steps|measures|way|up|back|talks|money|taxes|elections|bail|evidence|room|peace|progress|responsibility)$/u.test(
      place.word(2)
    )
  )
    return true
  const next = place.word(2)
  return determiners.has(next) || objectPronouns.has(next) || numbers.has(next)
}

/** The plain form of the verb in `were able saved the leg`. */
function afterAble(place: Place): string | undefined {
  const verb = place.word(1)
  if (!/^(?:un)?able$/u.test(place.word()) || !beForms.test(place.word(-1)) || isBase(verb)) return undefined
  if (!isForm(verb, 'past') && !isForm(verb, 'third')) return undefined
  return determiners.has(place.word(2)) || objectPronouns.has(place.word(2)) ? verbOf(verb)!.base : undefined
}
