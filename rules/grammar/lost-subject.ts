import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {finiteAuxiliaries, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Before the verb of saying these open a clause, which it ends: `The first thing the coach said was no`. */
const clauseWords = wordSet('thing things words word line what who which that he she they it we i')

export default placeRule({
  id: 'grammar/lost-subject',
  summary:
    'Find verbs of saying and what was said without their subject (`saying was ashamed`, `Said on Monday that`).',
  why: 'Many languages leave out the pronoun where the verb tells who is meant, and engines leave it out too.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {nobody: 'Missing subject before `{next}`: who?'},
  examples: [
    {bad: 'He apologised, saying ⟦was⟧ ashamed of it.'},
    {bad: '⟦Said⟧ on Monday that the dam was safe.'},
    {bad: 'The Croatian coach said ⟦was⟧ satisfied with the draw.'},
    {bad: '⟦Have⟧ been no arrests so far.'},
    {bad: 'Although the ferry has sailed, ⟦was⟧ not clear who paid.'},
    {bad: 'If the mill closed, union leader Ida Moreau said ⟦would⟧ sue.'},
    {bad: 'Danish carmaker Lund said ⟦would⟧ cut 90 jobs.'},
    {bad: 'Two men were in the boat when ⟦capsized⟧ off Crete.'},
    {bad: '⟦Is⟧ not yet clear whether the dam will hold.'},
    {good: 'He apologised, saying he was ashamed of it.'},
    {near: 'What he was saying was true, and as the saying is old it stays.'},
    {near: 'The first thing the coach said was no.'},
    {near: 'Had been to Rome'},
    {near: 'The raid, a step Oslo said would fail, and the fire Moreau said was set, were old.'}
  ],
  ...shapesByWord<'nobody'>([
    [wordSet('saying adding claiming insisting stressing arguing believing'), sayingWas],
    [wordSet('said announced confirmed warned stated noted told'), saidThat],
    [wordSet('have has had'), haveBeen],
    [['said', 'says'], saidWas],
    [['when', 'after', 'before', 'because', 'while'], whenSank],
    [['was', 'is'], wasNotClear],
    [['said', 'says', 'announced', 'promised', 'insisted'], namedSaid]
  ])
})

/** `apologised, saying was ashamed`. */
function sayingWas(place: Place) {
  const next = place.word(1)
  if (!finiteAuxiliaries.has(next) || next === 'having') return undefined
  const before = place.textBefore
  return /(?:,|\p{L}{3}(?:ed|rs|ts|es)) $/u.test(before) && !/\b(?:what|who|which|that)\b[^,]*$/iu.test(before)
    ? nobody(place, 1)
    : undefined
}

/** `Said on Thursday that`. */
function saidThat(place: Place) {
  if (!place.opens || !/^\p{Lu}\p{Ll}+$/u.test(place.printed()) || !place.stopped) return undefined
  return place.word(1) === 'that' || (place.word(1) === 'on' && weekdays.has(place.word(2))) ? nobody(place) : undefined
}

/** `Have been no arrests so far.` */
function haveBeen(place: Place) {
  if (!place.opens || !/^H[a-z]+$/u.test(place.printed()) || place.word(1) !== 'been') return undefined
  return /\.["”]?\s*$/u.test(place.here.sentence.text) ? nobody(place) : undefined
}

/** `The coach said was satisfied`. */
function saidWas(place: Place) {
  const {sentence, index} = place.here
  if (!/^(?:was|is|were|had|would)$/u.test(place.word(1)) || place.capital(1) || index < 2 || index > 7)
    return undefined
  if (place.textBefore.includes(',')) return undefined
  const [first, ...subject] = sentence.words.slice(0, index).map(({lower}) => lower)
  return first === 'the' && !subject.some(word => clauseWords.has(word) || word === 'the')
    ? nobody(place, 1)
    : undefined
}

/** Whose name may follow them. */
const roles = wordSet(
  'leader minister president spokesman spokeswoman mayor governor coach chairman chairwoman director prosecutor lawyer striker captain chief secretary premier general professor analyst economist chancellor senator ambassador envoy owner commissioner'
)
const opensFirst =
  /^(?:Because|If|When|After|Although|While|As|In|On|At|Despite|Since|Unless|With|Before|Once|Asked)\b[^,“”"]*, /u

/** `Opposition leader Carla Mendoza said would resign`, `Because …, Seoul said would`. */
function namedSaid(place: Place) {
  if (!/^(?:would|will|had|has|was|is|could|cannot)$/u.test(place.word(1)) || place.capital(1)) return undefined
  if (!place.capital(-1) || /^(?:not|to|it|that)$/u.test(place.word(2))) return undefined
  let from = -1
  while (place.word(from - 1) !== '') from--
  const name = Array.from({length: -from}, (_, at) => from + at)
  const lower = name.filter(at => !place.capital(at) && !/^(?:the|de|van|von|al|bin|da|du|di)$/u.test(place.word(at)))
  const last = lower.at(-1)
  const isOne = last === undefined || roles.has(place.word(last)) || isAgent(place.word(last))
  if (!isOne || lower.length > 3 || name.length > 7) return undefined
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, sentence.words[index + from]!.start - sentence.start)
  return before === '' || (opensFirst.test(before) && before.indexOf(',') === before.length - 2)
    ? nobody(place, 1)
    : undefined
}

/** `were aboard the ferry when capsized`: what nobody can have done to it. */
function whenSank(place: Place) {
  const isAct = /^(?:capsized|collapsed|crashed|exploded|fell|died|arrived|sank|fled|came|happened|occurred|erupted)$/u
  if (place.opens || !isAct.test(place.word(1)) || /^(?:by|and|or|the|a)$/u.test(place.word(2))) return undefined
  return /^(?:since|or|and|from|and|the|looks?)$/u.test(place.word(-1)) || place.word(-1) === ''
    ? undefined
    : nobody(place, 1)
}

/** `Although the ferry has sailed, was not clear when`: the main clause has nobody and nothing. */
function wasNotClear(place: Place) {
  if (place.opens) return isNotYet(place) ? nobody(place) : undefined
  const at = /^(?:not|still|also|now)$/u.test(place.word(1)) ? 2 : 1
  if (place.word(-1) !== '' || !/^(?:clear|unclear|possible|impossible|necessary|unlikely)$/u.test(place.word(at)))
    return undefined
  const isClause = /^(?:Although|Though|While|When|If|Because|As|After|Since) [^,“”"():;]+, $/u.test(place.textBefore)
  return isClause && place.afterAnywhere(finiteAuxiliaries) ? nobody(place) : undefined
}

/** `Is not yet clear whether`: no question. */
const isNotYet = (place: Place): boolean =>
  place.capital() &&
  /^ ?(?:not|still)(?: (?:yet|immediately|entirely))? (?:clear|known|unclear|possible|certain) (?:whether|if|who|how|what|when|why|where|that|to)\b[^?]*\.["”]?\s*$/u.test(
    place.textAfter()
  )

function nobody(place: Place, at = 0) {
  return {message: 'nobody' as const, span: place.span(at), data: {next: place.printed(at)}}
}
