import {placeRule} from '../../src/core/place-rule.js'
import {agentEnd, isAgents} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isForm, verbOf} from '../../src/text/verbs.js'
import {beForms, conjunctions, determiners, isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs that take `from` with an -ing form after their object. */
const preventing = wordSet(
  'prevent prevents prevented preventing prohibit prohibits prohibited prohibiting discourage discouraged discourages barred bans dissuade dissuaded deter deters deterred'
)

/** Verbs with another preposition before what somebody is accused of or thanked for. */
const blaming = new Map(
  Object.entries({
    of: 'accuse accuses accused accusing suspect suspects',
    for: 'blame blames blamed blaming thank thanks thanked thanking criticise criticised criticises criticize criticized criticizes praise praised praises'
  }).flatMap(([preposition, verbs]) => verbs.split(' ').map(verb => [verb, preposition] as const))
)

export default placeRule({
  id: 'grammar/prevented-to',
  summary:
    'Find an infinitive behind whom one prevents, accuses or thanks (`prevented the fans to enter`, `accused the bank to hide`).',
  why: 'What English says with a preposition and an -ing form other languages say with an infinitive.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {form: 'Unexpected `{found}` after `{verb}` and its object, expected `{right}`'},
  examples: [
    {
      bad: 'Guards prevented the pilot ⟦to leave⟧ the plane.',
      better: 'Guards prevented the pilot from leaving the plane.'
    },
    {bad: 'Lawyers accused the bank ⟦to hide⟧ losses.', better: 'Lawyers accused the bank of hiding losses.'},
    {
      bad: 'He accused the board ⟦hiding⟧ the real number of leaks.',
      better: 'He accused the board of hiding the real number of leaks.'
    },
    {bad: 'The mayor thanked them ⟦to save⟧ the mill.', better: 'The mayor thanked them for saving the mill.'},
    {bad: 'The order bars the banker ⟦leaving⟧ Norway.', better: 'The order bars the banker from leaving Norway.'},
    {bad: 'He was prevented ⟦to leave⟧ the plane.', better: 'He was prevented from leaving the plane.'},
    {good: 'Guards prevented the pilot from leaving the plane.'},
    {
      near: 'The court accused the men working there of hiding losses and barred the fans waiting outside from entering.'
    },
    {near: 'The drug must be taken to prevent harm to patients.'},
    {near: 'The accused men were to leave, and steps prevented damage to the mill.'}
  ],
  concerns: word => preventing.has(word) || blaming.has(word) || word === 'bars' || word === 'banned',
  found(place) {
    const gerund = preventedDoing(place)
    if (gerund > 0) {
      const right = `${blaming.get(place.word()) ?? 'from'} ${place.printed(gerund)}`
      const data = {found: place.printed(gerund), verb: place.word(), right}
      return {message: 'form', span: place.span(gerund), data, suggest: [right]}
    }
    const at = isPrevented(place) ? 1 : preventedTo(place)
    if (at === 0) return undefined
    const found = `to ${place.printed(at + 1)}`
    const right = `${blaming.get(place.word()) ?? 'from'} ${verbOf(place.word(at + 1))!.gerund}`
    const data = {found, verb: place.word(), right}
    return {message: 'form', span: place.span(at, at + 1), data, suggest: [right]}
  }
})

/** `was prevented to leave`, `were banned to enter`. */
const isPrevented = (place: Place): boolean =>
  barring.test(place.word()) &&
  beForms.has(isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)) &&
  place.word(1) === 'to' &&
  isForm(place.word(2), 'base') &&
  !toThings.test(place.word(2))
const barring = /^(?:prevented|prohibited|discouraged|barred|banned|dissuaded|deterred)$/u

/** Verbs whose object an -ing form cannot describe while nothing else tells what of or what from. */
const strict = /^(?:accused?|accuses|barred|bars|bans|prohibit(?:s|ed)?|dissuaded|deterred|discouraged)$/u

/** Where the -ing form stands in `bars the banker leaving Albania`; 0 where it does not. */
function preventedDoing(place: Place): number {
  if (!strict.test(place.word()) || isNoActive(place)) return 0
  const end = agentEnd(place, 1)
  if (end === undefined || !isForm(place.word(end + 1), 'gerund') || place.capital(end + 1)) return 0
  if (place.word() === 'bars' && !determiners.has(place.word(1))) return 0
  const reason = blaming.has(place.word())
    ? /(?<!\b(?:number|numbers|amount|part|parts|extent|scale|value|cost|price|rest|truth|results?|cause|rules?|rights|shipments?|millions|thousands|hundreds|dozens|billions|member|members|group|use|cases|copies|worth|tonnes|kilograms|bottles)) of\b|\b(?:to|if|who)\b \p{L}+ing\b/u
    : /\bfrom \p{L}+ing\b/u
  return reason.test(place.textAfter(end + 1)) ? 0 : end + 1
}

/** Nouns too: `blamed the mayor to damage`. */
const toThings = /^(?:access|damage|harm)$/u

/** Where `to` stands in `prevented them to leave`; 0 where it does not. */
function preventedTo(place: Place): number {
  if (!(preventing.has(place.word()) || blaming.has(place.word())) || isNoActive(place)) return 0
  const end = agentEnd(place, 1)
  if (end !== undefined && place.word(end + 1) === 'to' && !place.capital(end + 2))
    return isForm(place.word(end + 2), 'base') && !toThings.test(place.word(end + 2)) ? end + 1 : 0
  if (blaming.has(place.word())) return 0
  for (let at = 2; at < 5; at++) {
    const word = place.word(at)
    if (word === '' || isForm(word, 'past') || word === 'from') return 0
    if (word !== 'to') continue
    return isForm(place.word(at + 1), 'base') &&
      (/^(?:him|her|them|us|people|the|their|his|its|any|anyone)$/u.test(place.word(1)) ||
        isAgents(place.word(at - 1))) &&
      !/^(?:damage|access|harm|threat|threats|attack|attacks|risk|injury)$/u.test(place.word(at - 1))
      ? at
      : 0
  }
  return 0
}

/** `was prevented`, `the accused men`. */
function isNoActive(place: Place): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  return beForms.has(before) || determiners.has(before) || conjunctions.has(before) || before.endsWith("'s")
}
