import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isGerund, isOnlyVerb, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  finiteAuxiliaries,
  objectPronouns,
  prepositions,
  subjectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who is told what to do stands between these and the infinitive. */
const telling = wordSet(
  'order orders ordered ordering force forces forced forcing urge urges urged urging tell tells told ask asks asked asking allow allows allowed allowing require requires required persuade persuaded persuades enable enables enabled instruct instructed advise advised encourage encouraged invite invited permit permitted compel compelled'
)
/** Nouns that `to` may follow by itself: `let its right to vote lapse`. */
const takesTo = wordSet('right chance plan way effort attempt time power decision order permission access need')

export default placeRule({
  id: 'grammar/object-infinitive',
  summary:
    'Find the wrong form of what somebody is told or let to do (`ordered the firm to paying`, `let the airline to resume`, `expects the bank raises`).',
  why: 'Some verbs take an object with `to`, some without; other languages put a clause or another form there.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {form: 'Unexpected `{found}` after `{verb}` and its object, expected `{right}`'},
  examples: [
    {bad: 'A judge ordered the firm to ⟦paying⟧ a fine.', better: 'A judge ordered the firm to pay a fine.'},
    {bad: 'The port let the ship ⟦to land⟧ at night.', better: 'The port let the ship land at night.'},
    {bad: 'The storm caused the roof ⟦collapsing⟧ at noon.', better: 'The storm caused the roof to collapse at noon.'},
    {bad: 'Traders expect the bank ⟦raises⟧ its rate.', better: 'Traders expect the bank to raise its rate.'},
    {bad: 'Unions want the state ⟦pays⟧ its debts.', better: 'Unions want the state to pay its debts.'},
    {good: 'A judge ordered the firm to pay a fine and let the ship dock.'},
    {near: 'They urged a return to farming and asked the way to parking places.'},
    {near: 'They let the hall to the club and made the men to whom it was due rich.'},
    {near: 'He let the right to vote go. Let us work together to save it.'},
    {near: 'He let the right to vote go, and the inn let the soup go to waste.'},
    {near: 'The men they expect the bank pays are old.'}
  ],
  ...shapesByWord<'form'>([
    [telling, toPaying],
    [['let', 'lets', 'letting'], letTo],
    [wordSet('cause causes caused causing'), causedFalling],
    [['committed', 'commit', 'commits', 'committing'], committedTo],
    [wordSet('expect expects expected want wants wanted'), expects]
  ])
})

/** `ordered the supermarket chain to paying`. */
function toPaying(place: Place) {
  const at = toAfter(place, 5)
  if (at === undefined || !isGerund(place.word(at + 1)) || place.capital(at + 1)) return undefined
  const [verb, next] = [place.word(at + 1), place.word(at + 2)]
  const isObject = determiners.has(next) || objectPronouns.has(next) || /^\d/u.test(next) || next === 'it'
  if (
    !isObject ||
    isForm(verb, 'base') ||
    /^(?:return|right|access|damage|response|close|end|reaction|approach|commitment|relation|way|due|support|changes?)$/u.test(
      place.word(at - 1)
    )
  )
    return undefined
  return report(place, at + 1, at + 1, verbOf(verb)!.base)
}

/** `let the airline to resume flights`. */
function letTo(place: Place) {
  const at = toAfter(place, 4)
  if (at === undefined || !isBase(place.word(at + 1)) || takesTo.has(place.word(at - 1)) || place.capital(at + 1))
    return undefined
  // `let us work together to reform the law`
  if (objectPronouns.has(place.word(1)) && at > 2) return undefined
  // `let the dough go to waste`
  if (
    /^(?:go|come|run|fall|turn|return|get|lead|belong|speak|talk|stick|add|grow|rise|drop|slip|crumble|burn)$/u.test(
      place.word(at - 1)
    )
  )
    return undefined
  const isOpen = determiners.has(place.word(1)) || objectPronouns.has(place.word(1)) || place.capital(1)
  return isOpen && !/^(?:house|flat|rent|let)$/u.test(place.word(at - 1))
    ? report(place, at, at + 1, place.printed(at + 1))
    : undefined
}

/** `committed itself to reduce emissions`. */
function committedTo(place: Place) {
  const [whom, verb] = [place.word(1), place.word(3)]
  if (!/sel(?:f|ves)$/u.test(whom) || place.word(2) !== 'to' || !isBase(verb) || verb === 'be') return undefined
  const isObject = determiners.has(place.word(4)) || (looksPlural(place.word(4)) && !prepositions.has(place.word(4)))
  return isObject && !place.capital(3) ? report(place, 3, 3, verbOf(verb)!.gerund) : undefined
}

/** `caused the roof collapsing`, but not `caused a fire killing two`: what becomes of a thing. */
function causedFalling(place: Place) {
  if (!/^(?:the|its|his|her|their)$/u.test(place.word(1))) return undefined
  for (let at = 3; at <= 5; at++) {
    const word = place.word(at)
    if (happening.has(word))
      return !isGerund(place.word(at - 1)) && closesVerb(place.word(at + 1)) && !/ to /u.test(place.textAfter(at))
        ? report(place, at, at, `to ${verbOf(word)!.base}`)
        : undefined
    if (word === '' || prepositions.has(word) || word === 'and' || word === 'to') return undefined
  }
  return undefined
}

const closesVerb = (word: string): boolean =>
  word === '' || prepositions.has(word) || /^(?:and|again|when|because)$/u.test(word)

/** What is not done but happens. */
const happening = wordSet(
  'collapsing falling exploding crashing sinking overturning derailing breaking cracking bursting failing crumbling stopping fleeing resigning dropping shrinking declining dying leaking burning catching disappearing melting rising closing slowing stalling'
)

/** `expect the central bank raises its key rate`. */
function expects(place: Place) {
  const {index} = place.here
  if (!determiners.has(place.word(1)) || index === 0 || index > 4 || place.word(1) === 'that') return undefined
  for (let at = 2; at < 6; at++) {
    const word = place.word(at)
    if (
      word === '' ||
      prepositions.has(word) ||
      /^(?:to|and|that|who|which|will|would)$/u.test(word) ||
      finiteAuxiliaries.has(word)
    )
      return undefined
    if (at === 2 || !isForm(word, 'third') || looksPlural(place.word(at - 1))) continue
    const next = place.word(at + 1)
    const isVerb = isOnlyVerb(word) || /^(?:its|his|her|the|a|an|their)$/u.test(next)
    return isVerb ? report(place, at, at, `to ${verbOf(word)!.base}`) : undefined
  }
  return undefined
}

/** Where `to` stands behind an object of no more words than that. */
function toAfter(place: Place, most: number): number | undefined {
  for (let at = 2; at <= most + 1; at++) {
    const word = place.word(at)
    if (word === 'to') return at
    if (
      word === '' ||
      prepositions.has(word) ||
      finiteAuxiliaries.has(word) ||
      /^(?:and|or|that|not)$/u.test(word) ||
      whWords.has(word) ||
      subjectPronouns.has(word)
    )
      return undefined
  }
  return undefined
}

function report(place: Place, from: number, to: number, right: string) {
  const found = from === to ? place.printed(from) : `${place.printed(from)} ${place.printed(to)}`
  return {
    message: 'form' as const,
    span: place.span(from, to),
    data: {found, verb: place.printed(), right},
    suggest: [right]
  }
}
