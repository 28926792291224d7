import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {clausePronouns, openerBefore} from '../../src/text/time-clauses.js'
import {baseOf, formsOf, isForm, isParticiple} from '../../src/text/verbs.js'
import {auxiliaries, isMidAdverb, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What somebody wants, refuses or is kind enough to do: `if he will wait`. With these a pronoun is bad. */
const involuntary = wordSet(
  'fail lose win arrive reach rain snow happen occur die fall rise drop become find need want receive exceed survive succeed appear end begin collapse lead cause increase decrease change'
)
/** What makes `if` and `when` open a question: `asked if the talks will fail`. */
const asking =
  /^(?:ask|know|knew|wonder|see|saw|seen|tell|told|check|determin|decid|learn|consider|discuss|investigat|examin|test|say|sa(?:id|ys)|announc|reveal|clarif|sure|clear|unclear|certain|uncertain|doubt|understand|predict|judg|remember|guess|watch|stud|assess|confirm|explor|question|interest|curious|wait|evaluat|review|debat|monitor|matter|care|indicat|forecast|find|found|look|specif|disclos|explain|report|disput|depend|day|date|year|moment)/u
/** Verbs that take no question, so that `when` behind them tells the time. */
const complete = wordSet(
  'reopen open begin start end return happen leave close meet come resume retire resign stop fall rise change improve continue arrive go reached closed opened held lifted published released only paid completed arrested freed suspended increase work join'
)

export default placeRule({
  id: 'grammar/conditional-will',
  summary: 'Find `will` in a clause of condition or time (`If the strike will continue`, `after the vote will end`).',
  why: 'Many languages put both verbs into the future; English puts the one behind `if`, `when` or `until` into the present.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {present: 'Unexpected `{phrase}` behind `{opening}`, expected the present `{right}`'},
  examples: [
    {
      bad: 'If the strike ⟦will continue⟧ into next week, the port will close.',
      better: 'If the strike continues into next week, the port will close.'
    },
    {
      bad: 'When the new law ⟦will take⟧ effect in May, shops will close earlier.',
      better: 'When the new law takes effect in May, shops will close earlier.'
    },
    {
      bad: 'The road will stay shut until the crews ⟦will clear⟧ it.',
      better: 'The road will stay shut until the crews clear it.'
    },
    {bad: 'Shares could slump if the bank ⟦will raise⟧ rates.', better: 'Shares could slump if the bank raises rates.'},
    {good: 'If the strike continues into next week, the port will close.'},
    {near: 'If you will wait here, the doctor will see you; if he will not pay, we will sue.'},
    {near: 'Asked if the strike will continue, the minister said it will not.'},
    {near: 'If it will help, the town will pay.'},
    {near: 'The week after the vote will be calm, and after lunch the guests will leave.'},
    {near: 'When the bridge will open, nobody knows; it will open in May, when the fair will be held.'}
  ],
  concerns: word => word === 'will',
  found(place) {
    const at = openerBefore(place)
    const to = isMidAdverb(place.word(1)) ? 2 : 1
    const verb = place.word(to)
    if (at === undefined || /^(?:not|help)$/u.test(verb) || place.word(1) === 'not') return undefined
    if (!(verb === 'be' || verb === 'last' || isForm(verb, 'base')) || !isTold(place, at, verb)) return undefined
    const right = [...(to === 2 ? [place.printed(1)] : []), present(place, at, verb)].join(' ')
    const span = place.span(0, to)
    const data = {phrase: place.phrase(0, to), opening: place.printed(at), right}
    return {message: 'present', span, data, suggest: [right]}
  }
})

/** Whether the clause tells a condition or a time, and asks nothing. */
function isTold(place: Place, at: number, verb: string): boolean {
  const opener = place.word(at)
  const isPronoun = at === -2 && clausePronouns.has(place.word(-1))
  const rest = place.textAfter(1)
  const first = place.here.index + at
  if (first === 0 || (first < 3 && /^(?:as|time|case)$/u.test(opener)))
    return opensSentence(opener, isPronoun, verb, rest)
  if (/^(?:unless|as|time|case)$/u.test(opener)) return !isPronoun || involuntary.has(verb)
  if (/^(?:if|when|once)$/u.test(opener)) return tellsMiddle(place, at) && (!isPronoun || involuntary.has(verb))
  // `The week after the vote will be calm`
  if (isPronoun) return opener !== 'before' || involuntary.has(verb)
  return followsClause(place, at)
}

/** `will collapse if the talks will fail`: behind a modal, and behind nothing that asks. */
function tellsMiddle(place: Place, at: number): boolean {
  const governing = [at - 1, at - 2, at - 3].some(back => complete.has(place.word(back)))
  if (place.word(at - 1) === '' || (place.word(at) === 'when' && !governing)) return false
  for (let back = at - 1; place.word(back) !== '' && !asking.test(place.word(back)); back--)
    if (modalsBefore.has(place.word(back))) return true
  return false
}

const modalsBefore = wordSet('will would may might could must can should')

/** `If the strike will continue, the port will close`, but not `When it will open, nobody knows`. */
function opensSentence(opener: string, isPronoun: boolean, verb: string, rest: string): boolean {
  const main = /^[^.;:?!“”"]*?, (?<main>[^;?]+)/u.exec(rest)?.groups?.main
  if (
    !main ||
    main.split(' ').length < 3 ||
    /^(?:said|says)\b(?!.*, (?:he|she|it|they) (?:will|would)\b)|\b(?:knows?|knew|say|sure|unclear|clear|uncertain|decided|matters?|question|depends)\b/u.test(
      main
    )
  )
    return false
  if (/^(?:after|before|until|till)$/u.test(opener)) return !/^(?:be|come|follow)$/u.test(verb)
  return !isPronoun || opener !== 'if' || involuntary.has(verb)
}

/** Whether a clause with its verb stands before: `will meet after the vote`. */
function followsClause(place: Place, at: number): boolean {
  if (
    /^(?:days?|weeks?|months?|years?|hours?|minutes|morning|night|period|time|not|long|even)$/u.test(place.word(at - 1))
  )
    return false
  for (let back = at - 1; back > at - 10 && place.word(back) !== '' && place.word(back) !== 'that'; back--) {
    if (!auxiliaries.has(place.word(back))) continue
    const verb = place.word(isMidAdverb(place.word(back + 1)) ? back + 2 : back + 1)
    return verb === 'be' || ((isForm(verb, 'base') || isParticiple(verb)) && !sayingVerbs.has(baseOf(verb)!))
  }
  return false
}

/** The present that agrees with the noun before the first preposition. */
function present(place: Place, at: number, verb: string): string {
  let head = at + 2
  while (head < 0 && !prepositions.has(place.word(head))) head++
  const noun = place.word(head - 1)
  const isMany =
    /^(?:i|we|you|they|people|police|these|those)$/u.test(noun) ||
    (looksPlural(noun) && !place.capital(head - 1)) ||
    place.phrase(at, head - 1).includes(' and ')
  if (verb === 'be') return isMany ? 'are' : 'is'
  return isMany ? verb : formsOf(verb).third
}
