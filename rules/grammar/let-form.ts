import {placeRule} from '../../src/core/place-rule.js'
import {agentEnd, isAgents} from '../../src/text/agents.js'
import {wrongForm} from '../../src/text/auxiliaries.js'
import {isPeople} from '../../src/text/cast-things.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  haveForms,
  isMidAdverb,
  modals,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const causes = wordSet('let lets letting make makes made making help helps helped helping watch watched saw heard')
/** Who is let or made to do something, where the word can be nothing else. */
const anyone = wordSet('anyone anybody someone somebody everyone everybody nobody them him us me')

export default placeRule({
  id: 'grammar/let-form',
  summary: 'Find an inflected verb after let, make or help and whom (`let anyone divides the city`).',
  why: 'After let and make English wants the plain verb; the engine makes it agree with the person before it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`',
    to: 'Unexpected `to` after `{auxiliary}` and whom, expected the plain verb'
  },
  examples: [
    {bad: 'We will not let anyone ⟦divides⟧ this city.', better: 'We will not let anyone divide this city.'},
    {bad: 'The noise made them ⟦left⟧ the hall.', better: 'The noise made them leave the hall.'},
    {bad: 'The new wing lets visitors ⟦to⟧ handle the coins.', better: 'The new wing lets visitors handle the coins.'},
    {
      bad: 'The vote to let young campers ⟦to⟧ stay up to a week was close.',
      better: 'The vote to let young campers stay up to a week was close.'
    },
    {good: 'We will not let anyone divide this city.'},
    {near: 'He made everyone promises, and heard someone says no.'},
    {near: 'She wants to let the flat to tenants and rooms to staff.'},
    {near: 'It made him sick, and it left them shaken and made us rich.'}
  ],
  concerns: word => causes.has(word),
  found(place) {
    const to = letsTo(place)
    if (to) return to
    const [whom, verb] = [place.word(1), place.word(2)]
    if (!anyone.has(whom) || place.next() !== ' ' || place.next(1) !== ' ' || place.capital(2)) return undefined
    const isLet = /^let/u.test(place.word())
    if (objectPronouns.has(whom) && !/^(?:let|ma)/u.test(place.word())) return undefined
    const isThird = isForm(verb, 'third') && (isLet || objectPronouns.has(whom))
    const isPast = isForm(verb, 'past') && !isBase(verb) && !isForm(verb, 'participle')
    const left = verb === 'left' && /^(?:the|their|his|her)$/u.test(place.word(3))
    return isThird || isPast || left ? wrongForm(place, 2, baseOf(verb)!) : undefined
  }
})

/** `lets visitors to handle`. */
function letsTo(place: Place) {
  if (!/^let(?:s|ting)?$/u.test(place.word()) || place.opens) return undefined
  const end = agentEnd(place, 1) ?? peopleEnd(place)
  if (end === undefined || place.word(end + 1) !== 'to' || !isBase(place.word(end + 2))) return undefined
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  const whom = place.word(end)
  const isWhom = isPeople(whom) || isAgents(whom)
  const isLet = isWhom || place.word() !== 'let' || before === 'to' || modals.has(before) || haveForms.has(before)
  // `let the flat to a nurse`
  if (!isLet || !(isWhom || isDone(place, end + 2))) return undefined
  const [from, to] = [place.span(end + 1)[0], place.span(end + 2)[0]]
  const edits = [{span: [from, to] as const, text: ''}]
  return {message: 'to' as const, span: place.span(end + 1), data: {auxiliary: place.printed()}, suggest: [{edits}]}
}

/** `small savers`, `the oldest tenants`: people that no list of trades has. */
function peopleEnd(place: Place): number | undefined {
  for (let at = 1; at < 5; at++) {
    const word = place.word(at)
    if (word === '' || place.capital(at) || endsPhrase(word)) {
      if (at > 1 || !determiners.has(word)) return undefined
    } else if (isPeople(word) && place.word(at + 1) === 'to') return at
  }
  return undefined
}

/** A verb with its object, or one that is no noun. */
function isDone(place: Place, at: number): boolean {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  return (
    determiners.has(next) ||
    looksPlural(next) ||
    (isOnlyVerb(verb) && (prepositions.has(next) || /^(?:up|it|\d.*)$/u.test(next)))
  )
}
