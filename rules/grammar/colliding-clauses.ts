import {placeRule} from '../../src/core/place-rule.js'
import {isAgents, isPerson} from '../../src/text/agents.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isGerund, isParticiple, isPast, readings} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  finiteAuxiliaries,
  finiteBe,
  isMidAdverb,
  numbers,
  objectPronouns,
  prepositions,
  subjectPronouns,
  weekdays,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a thing remains, and takes no object. */
const states = wordSet(
  'closed shut open flooded blocked suspended sealed banned empty dark silent cancelled canceled postponed grounded free idle deserted calm stable critical detained hospitalised hospitalized missing unconscious isolated stranded trapped asleep alive indoors afloat offline inaccessible impassable unpaid unchanged uncertain unclear vacant invalid forbidden'
)
const staying = wordSet(
  'remain remains remained remaining stay stays stayed is are was were be been kept stand stands stood travel enter'
)
/** What somebody is, with a phrase of its own behind it and no gap. */
const feelings = wordSet(
  'afraid unable able scared frightened reluctant tired ill sick hungry late lost sure certain aware unaware worried angry convinced accompanied forced told asked ordered allowed born arrested killed injured attacked hit struck caught surprised warned evicted exhausted drunk asleep alone alive dead stuck trapped unwilling willing ready keen eager desperate'
)
/** Nouns whose clause follows with nothing between: `the day he was born`, `the way they were told`. */
const bare = wordSet(
  'day days night nights time times moment moments year years week weeks month months minute hour hours morning evening afternoon summer winter way ways reason reasons place places chance fact feeling impression doubt news sign signs proof evidence claim claims allegations fears fear hope hopes sense belief view rumours rumors reports report assurances idea instant second once everything something anything nothing all those one ones thing things people person man woman men women amount lot everyone anyone someone somebody anybody children extent degree speed rate point'
)
/** A clause may follow these, or they take two objects. */
const telling = wordSet(
  'explain explains explained say says said saying tell tells told telling think thinks thought believe believes believed know knows knew known claim claims claimed hope hopes hoped fear fears feared feel feels felt see sees saw seen show shows showed shown find finds found hear heard assure assured warn warned inform informed promise promised convince convinced remind reminded wish wished suspect suspected admit admitted insist insisted insists add added argue argued suggest suggested suggests ensure ensured mean means meant guess bet swear swore swearing deny denied denies confirm confirmed announced announce decide decided learn learned learnt realise realised realize realized understand understood prove proved teach taught ask asked asks give gave given notify notified persuade persuaded imagine pretend report reported conclude concluded acknowledge acknowledged note noted expect expected complain complained write wrote written read reads let make makes made have help helped keep'
)
const opening = wordSet(
  'that if when while because although though whereas where since until unless before after as once than whether how why what which who whom whose and or but so whatever whoever whenever wherever'
)
/** Nobody is died, arrived or emerged. */
const befalling = wordSet(
  'died arrived emerged happened occurred arose lived fell came went vanished disappeared perished originated existed appeared'
)
/** Further pasts that are no participles. */
const solePasts = wordSet(
  'took began grew became broke drove flew fell froze gave knew rode rose sang sank spoke stole swam threw wore wrote ate chose drew fled fought'
)
const pair =
  /^(?:took (?:shape|place|part|off|refuge)|fled|fought|began|grew|broke (?:out|off)|rose|sank|fell|became|sang|flew|drove)$/u

export default placeRule({
  id: 'grammar/colliding-clauses',
  summary:
    'Find two clauses that meet with no word between them (`stays closed the roof has been mended`, `the bodies of monks died in the war`).',
  why: 'The engine loses a conjunction or a relative pronoun for which the source had a form of the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    clause: 'Two clauses meet before `{next}`; a word such as `because`, `until` or `when` is missing',
    relative: 'Missing `{word}` before `{next}`'
  },
  examples: [
    {bad: 'The inn will remain closed ⟦the⟧ roof has been mended.'},
    {bad: 'Dozens of monks slept in their carts ⟦they⟧ were afraid to go in.'},
    {bad: 'The ferry was carrying nine monks ⟦it⟧ lost power off the cape.'},
    {
      bad: 'The two kings exchanged the bodies of monks ⟦died⟧ in the war.',
      better: 'The two kings exchanged the bodies of monks who died in the war.'
    },
    {
      bad: 'The abbot has painted a comet ⟦took⟧ shape in May.',
      better: 'The abbot has painted a comet that took shape in May.'
    },
    {good: 'The inn will remain closed until the roof has been mended.'},
    {near: 'The inn was closed the day the abbot died, and the carts they were afraid of left.'},
    {near: 'He said the bodies of monks were sold. In their carts they were safe.'},
    {near: 'The money he gave the monks was a loan, and the abbot of the monks died in May.'}
  ],
  concerns: word =>
    /^(?:the|its|his|her|their|it|he|she|they)$/u.test(word) || befalling.has(word) || solePasts.has(word),
  found(place) {
    const word = place.word()
    if (place.opens || place.previous() !== ' ' || place.capital()) return undefined
    if (befalling.has(word) || solePasts.has(word)) return relative(place)
    const collides = subjectPronouns.has(word) ? meetsFeeling(place) || meetsEvent(place) : meetsState(place)
    return collides ? {message: 'clause', span: place.span(), data: {next: place.printed()}} : undefined
  },
  unless: place => !subjectPronouns.has(place.word()) && !determiners.has(place.word()) && place.tag() !== 'VERB'
})

/** Whether one clause with its verb, and no word that opens another, stands before; no word of telling either. */
function isOneClause(place: Place, from = -1): boolean {
  let hasVerb = false
  for (let at = from; ; at--) {
    const word = place.word(at)
    if (word === '') {
      // Behind a comma the clause may hang on what stands before it.
      return hasVerb && (place.here.index + at < 0 || isBehindTime(place, at + 1))
    }
    if (opening.has(word) || telling.has(word) || /['’]/u.test(word)) return false
    if (isVerb(place, at)) hasVerb = true
  }
}

/** `After the flood, hundreds slept`. */
function isBehindTime(place: Place, first: number): boolean {
  const {sentence} = place.here
  const before = sentence.text.slice(0, place.span(first)[0] - sentence.start)
  return (
    /^(?:After|In|On|At|During|Since|By|For|Near|Despite|Last|This|Early|Late|Before|Under|Along|Across) (?:\p{Ll}|\p{Lu}\p{Ll}|\d)[^,;:“”"]{0,40}, $/u.test(
      before
    ) && !/\b(?:is|was|were|are|had|has|have|\p{Ll}+ed)\b/u.test(before)
  )
}

/** No participle behind a noun (`missiles shot down by`), no noun. */
function isVerb(place: Place, at: number): boolean {
  const [before, word, next] = [place.word(at - 1), place.word(at), place.word(at + 1)]
  if (finiteAuxiliaries.has(word) || doForms.has(word)) return true
  if (determiners.has(before) || before === 'to' || place.capital(at)) return false
  if (isPast(word)) return !isParticiple(word) || !/^(?:by|down|up|off|out|away|under|near|with|from|as|)$/u.test(next)
  if (isForm(word, 'third')) return states.has(next) || determiners.has(next) || next === 'to'
  return isForm(word, 'base') && (/[^s]s$|^people$/u.test(before) || numbers.has(before))
}

/** `will remain closed the asbestos has been removed`. */
function meetsState(place: Place): boolean {
  const state = place.word(-1)
  if (
    !states.has(state) ||
    !(staying.has(place.word(-2)) || (isMidAdverb(place.word(-2)) && staying.has(place.word(-3))))
  )
    return false
  for (let at = 1; at < 6; at++) {
    const word = place.word(at)
    if (finiteAuxiliaries.has(word))
      return (
        at > 1 &&
        !/^(?:day|night|week|month|year|moment|time|morning|evening)$/u.test(place.word(1)) &&
        isOneClause(place, -2)
      )
    if (word === '' || whWords.has(word) || word === 'that' || determiners.has(word)) return false
  }
  return false
}

/** `slept in their cars they were afraid to go back`. */
function meetsFeeling(place: Place): boolean {
  const noun = place.word(-1)
  const be = place.word(1)
  if (!finiteBe.has(be) || !(isNoun(noun) || states.has(noun)) || bare.has(noun)) return false
  const at = isMidAdverb(place.word(2)) ? 3 : 2
  if (!feelings.has(place.word(at)) || !isPhraseAfter(place, at + 1)) return false
  return isOneClause(place, -2)
}

/** A phrase with its noun or verb, so that nothing in it can be the noun before. */
function isPhraseAfter(place: Place, at: number): boolean {
  const [next, then] = [place.word(at), place.word(at + 1)]
  if (next === 'to')
    return (
      isForm(then, 'base') &&
      place.word(at + 2) !== '' &&
      !/^(?:in|on|at|with|for|to|from|by|of)$/u.test(lastOf(place, at))
    )
  if (next === 'that') return true
  return prepositions.has(next) && then !== '' && !/^(?:in|on|at|with|for|to|from|by|of)$/u.test(lastOf(place, at))
}

/** The last word of the run. */
function lastOf(place: Place, from: number): string {
  let at = from
  while (place.word(at + 1) !== '') at++
  return place.word(at)
}

/** `was carrying 312 passengers it lost power`. */
function meetsEvent(place: Place): boolean {
  const noun = place.word(-1)
  const verb = place.word(1)
  if (!isNoun(noun) || bare.has(noun)) return false
  const isEvent =
    /^(?:crashed|capsized|sank|exploded|overturned|collided|derailed|collapsed|fell|slipped|skidded|veered|stalled|caught)$/u.test(
      verb
    ) ||
    (/^(?:lost|hit|struck|ran|left|suffered|broke)$/u.test(verb) &&
      (/^(?:power|control|contact|altitude|speed|balance|aground|out|off|down)$/u.test(place.word(2)) ||
        /^(?:a|an|the)$/u.test(place.word(2))))
  if (!isEvent) return false
  for (let at = -2; at > -10; at--) {
    const word = place.word(at)
    if (word === '' || opening.has(word)) return false
    if (isGerund(word) && /^(?:was|were)$/u.test(place.word(at - 1))) return isOneClause(place, -2)
  }
  return false
}

const isNoun = (word: string): boolean =>
  singularOf(word) !== undefined || pluralOf(word) !== undefined || isPerson(word) || isAgents(word)

/** `the bodies of soldiers died in`, `photographed a galaxy took shape`. */
function relative(place: Place) {
  const [word, noun] = [place.word(), place.word(-1)]
  if (!(isNoun(noun) || /^an?$/u.test(place.word(-2))) || place.capital(-1) || weekdays.has(noun)) return undefined
  if (solePasts.has(word) && !pair.test(word) && !pair.test(`${word} ${place.word(1)}`)) return undefined
  let first = -2
  while (
    first > -5 &&
    !opening.has(place.word(first)) &&
    !determiners.has(place.word(first)) &&
    !prepositions.has(place.word(first)) &&
    !readings(place.word(first)).length
  )
    first--
  if (opening.has(place.word(first))) return undefined
  const hasArticle = determiners.has(place.word(first))
  const before = hasArticle ? place.word(first - 1) : place.word(first)
  if (before === '' || objectPronouns.has(before)) return undefined
  const isObject = isPast(before) && !isParticipleOnly(place, hasArticle ? first - 1 : first)
  const isPrepositional = /^(?:of|for|with|to|about|by|from|against)$/u.test(before)
  if (!isObject && !isPrepositional) return undefined
  const from = hasArticle ? first - 1 : first
  if (!(isObject ? startsPlain(place, from) : isOneClause(place, from - 1))) return undefined
  const who =
    isPerson(noun) ||
    isAgents(noun) ||
    /^(?:people|men|women|children|man|woman|boy|girl|soldiers|victims|miners|migrants|refugees|civilians|passengers|sailors|pilgrims|climbers)$/u.test(
      noun
    )
  const right = who ? 'who' : 'that'
  const next = place.printed()
  return {message: 'relative' as const, span: place.span(), data: {word: right, next}, suggest: [`${right} ${next}`]}
}

const isParticipleOnly = (place: Place, at: number): boolean => isParticiple(place.word(at)) && !isPast(place.word(at))

/** Whether what stands before the verb is one plain subject. */
function startsPlain(place: Place, verb: number): boolean {
  if (telling.has(place.word(verb))) return false
  for (let at = verb - 1; ; at--) {
    const word = place.word(at)
    if (word === '') return place.here.index + at < 0 && at < verb - 1
    if (opening.has(word) || telling.has(word) || prepositions.has(word) || /['’]/u.test(word)) return false
  }
}
