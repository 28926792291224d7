import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {agentEnd, isAgent, isPerson} from '../../src/text/agents.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {beForms, determiners, isMidAdverb, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What one perceives somebody do. */
const perceiving = wordSet(
  'hear hears heard hearing see sees saw seeing watch watches watched watching notice notices noticed observe observed'
)
/** Whom one goes to see in order to do something. */
const consulted =
  /^(?:doctor|doctors|lawyer|lawyers|judge|minister|president|premier|mayor|coach|surgeon|physician|specialist|official|officials|expert|experts|adviser|analyst|team|players?|players|match|king|queen|pope|director|manager|band|singer|actor|trainer|club)$/u
/** What a crew or a garment is made to do, and what somebody is made for. */
const purposes =
  /^(?:be|measure|order|last|suit|fit|sell|blame|watch|beat|win|go|date|see|learn|find|make|ensure|check|mark|show|celebrate|honour|honor|help|the|live|vote|become|play|work|represent|serve|protect|replace)$/u
/** Verbs that are nouns without an article too. */
const acts = wordSet('leave sleep work walk run wait cry fight march play pay dance talk stand sit laugh dress')
/** What somebody or something is made. */
const notActs = wordSet(
  'use clear complete subject present live public secure welcome head chair captain guest host lead party partner champion pilot judge guard rival king fool'
)
const ordinals = wordSet('first second third last only youngest oldest next best ideal right same perfect')

export default placeRule({
  id: 'grammar/causative-to',
  summary:
    'Find `to` after make and the verbs of perception, and their passives without it (`made the firm to pay`, `heard him to call`, `was seen leave`).',
  why: 'Make, see and hear take a plain verb behind their object and a to-infinitive in the passive; in other languages it is one form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    bare: 'Unexpected `to` after `{verb}` and its object, expected `{right}`',
    to: 'Missing `to` after `{verb}`, expected `{right}`'
  },
  examples: [
    {bad: 'A judge made the firm ⟦to pay⟧ a fine.', better: 'A judge made the firm pay a fine.'},
    {bad: 'They made him ⟦to sign⟧ a paper.', better: 'They made him sign a paper.'},
    {bad: 'Neighbours heard the boy ⟦to call⟧ for help.', better: 'Neighbours heard the boy call for help.'},
    {bad: 'A guard saw her ⟦to leave⟧ the bank.', better: 'A guard saw her leave the bank.'},
    {bad: 'He was seen ⟦leave⟧ the house at noon.', better: 'He was seen to leave the house at noon.'},
    {bad: 'The crew were made ⟦sleep⟧ in the snow.', better: 'The crew were made to sleep in the snow.'},
    {good: 'A judge made the firm pay, and he was seen to leave.'},
    {near: 'They made it to the final and made the first man to walk there rich.'},
    {near: 'She saw a doctor to discuss it, and the team made him the man to beat.'},
    {near: 'The files were made public, and the shoes made to order were seen there.'}
  ],
  ...shapesByWord<'bare' | 'to'>([
    [['make', 'makes', 'made', 'making'], madeTo],
    [perceiving, heardTo],
    [['seen', 'made', 'heard', 'observed', 'noticed'], seenLeave]
  ])
})

/** `made the firm to pay`. */
function madeTo(place: Place) {
  const end = agentEnd(place, 1)
  if (end === undefined || afterBe(place) || place.capital(end) || purposes.test(place.word(end + 2))) return undefined
  if (/^(?:team|squad|jury|crew|cabinet|party|club|council|committee|panel|group|foundation)s?$/u.test(place.word(end)))
    return undefined
  for (let at = 1; at < end; at++) if (ordinals.has(place.word(at))) return undefined
  return objectPronouns.has(place.word(1)) || determiners.has(place.word(1)) || isAgent(place.word(end))
    ? withoutTo(place, end)
    : undefined
}

/** `heard the boy to call`, but not `saw the doctor to get pills`. */
function heardTo(place: Place) {
  const end = agentEnd(place, 1)
  if (end === undefined || afterBe(place) || purposes.test(place.word(end + 2))) return undefined
  const whom = place.word(end)
  const isPronoun = objectPronouns.has(whom) || whom === 'her'
  const isHeard = /^hear/u.test(place.word())
  if (!isPronoun && !(isPerson(whom) && (isHeard || !consulted.test(whom)))) return undefined
  // `want to see him to discuss`: a meeting.
  if (isPronoun && isForm(place.word(), 'base') && !isHeard) return undefined
  if (
    /^(?:discuss|ask|talk|tell|say|explain|get|hear|apologi[sz]e|thank|beg|offer|give|plead|complain)$/u.test(
      place.word(end + 2)
    )
  )
    return undefined
  return withoutTo(place, end)
}

function withoutTo(place: Place, end: number) {
  const verb = place.word(end + 2)
  if (place.word(end + 1) !== 'to' || !mayBeInfinitive(verb) || place.capital(end + 2)) return undefined
  const right = place.printed(end + 2)
  return {
    message: 'bare' as const,
    span: place.span(end + 1, end + 2),
    data: {verb: place.word(), right},
    suggest: [right]
  }
}

/** `was seen leave the house`. */
function seenLeave(place: Place) {
  const [verb, next] = [place.word(1), place.word(2)]
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (!beForms.has(before) || !isForm(verb, 'base') || isForm(verb, 'past') || place.capital(1)) return undefined
  const isAct = goesOn(next) && acts.has(verb)
  if (!isAct && (!(isOnlyVerb(verb) || isBareVerb(verb)) || notActs.has(verb) || next === '')) return undefined
  const right = `to ${place.printed(1)}`
  return {message: 'to' as const, span: place.span(1), data: {verb: place.word(), right}, suggest: [right]}
}

const goesOn = (word: string): boolean => determiners.has(word) || objectPronouns.has(word) || prepositions.has(word)

function afterBe(place: Place): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  return beForms.has(before) || place.word(-1).endsWith("'s") || determiners.has(before)
}
