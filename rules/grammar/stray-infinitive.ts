import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, isParticiple, isPast, verbOf} from '../../src/text/verbs.js'
import {determiners, doForms, modals, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Nouns as well, which behind a comma and before an object are verbs. */
const results = wordSet(
  'demand leave force cause prompt spark trigger raise kill injure wound damage block cut claim call warn'
)
/** What makes a plain verb behind a comma right: another before it in a list, or a subject that it agrees with. */
const governs = new Set([
  ...modals,
  ...doForms,
  ...wordSet('to let help helps helped make makes made please and or that who which')
])

export default placeRule({
  id: 'grammar/stray-infinitive',
  summary:
    'Find a plain verb behind a comma and `to` behind a preposition where an -ing form is due (`…, leave thousands homeless`, `after to meet`).',
  why: 'What English says with an -ing form other languages say with an infinitive.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    gerund: 'Unexpected `{verb}`, expected `{gerund}`',
    past: 'Unexpected `{verb}` joined to a past, expected `{past}`'
  },
  examples: [
    {
      bad: 'The river rose overnight, ⟦leave⟧ thousands without power.',
      better: 'The river rose overnight, leaving thousands without power.'
    },
    {
      bad: 'Nurses began a strike on Monday, ⟦demand⟧ the pay they are owed.',
      better: 'Nurses began a strike on Monday, demanding the pay they are owed.'
    },
    {bad: 'After ⟦to meet⟧ the owners, he left.', better: 'After meeting the owners, he left.'},
    {
      bad: 'The flood ruined 300 barns and ⟦leave⟧ thousands homeless.',
      better: 'The flood ruined 300 barns and left thousands homeless.'
    },
    {good: 'The river rose overnight, leaving thousands without power.'},
    {near: 'They rose early to eat, leave the camp and walk.'},
    {near: 'When they rose, demand the next day fell. Unlike before, to win is all.'},
    {near: 'The porters took a short course and carry a radio.'},
    {near: 'The growers shipped 900 tonnes of nuts last autumn and expect a larger crop.'},
    {near: 'He saw it go from what it was before to become a park.'}
  ],
  concerns: word => before.test(word) || mayBeStray(word),
  found: place => behindComma(place) ?? behindAnd(place) ?? behindPreposition(place)
})

const before = /^(?:after|before|without|despite|upon|besides)$/u

const mayBeStray = (word: string): boolean =>
  isForm(word, 'base') && !isForm(word, 'past') && (isOnlyVerb(word) || results.has(word))

function behindComma(place: Place) {
  if (place.word(-1) !== '' || place.opens || place.capital() || !mayBeStray(place.word())) return undefined
  const {sentence, index} = place.here
  if (!/^[^,;:“”"?()–—-]+, $/u.test(place.textBefore) || !place.stopped) return undefined
  const next = place.word(1)
  if (
    !determiners.has(next) &&
    !numbers.has(next) &&
    !/^(?:dozens|hundreds|thousands|millions|people|several|many|at|more|\d.*)$/u.test(next)
  )
    return undefined
  const words = sentence.words.slice(0, index)
  if (
    words.some(({lower}) => governs.has(lower)) ||
    /^(?:when|if|as|while|after|before|because|although|since|in|once|until)$/u.test(words[0]!.lower)
  )
    return undefined
  const told = words.some(
    ({lower}, at) => at > 0 && isPast(lower) && !isForm(lower, 'base') && (!isParticiple(lower) || at < 5)
  )
  return told ? gerund(place, 0, 0) : undefined
}

/** Another subject, or an -ing form that the plain verb may follow. */
const plurals = /^(?:they|we|i|you|if|when)$|ing$/u

/** `killed 20 people and leave thousands`: a past and a plain verb joined. */
function behindAnd(place: Place) {
  const verb = place.word()
  if (
    place.word(-1) !== 'and' ||
    place.capital() ||
    !isForm(verb, 'base') ||
    isForm(verb, 'past') ||
    !(isOnlyVerb(verb) || verb === 'leave' || verb === 'force')
  )
    return undefined
  if (
    !place.stopped ||
    !(
      determiners.has(place.word(1)) ||
      /^(?:dozens|hundreds|thousands|millions|people|several|many|at|\d.*)$/u.test(place.word(1))
    )
  )
    return undefined
  const {sentence, index} = place.here
  const words = sentence.words.slice(0, index - 1).map(({lower}) => lower)
  // `Guards took a course and carry a radio.`
  if (
    /^(?:carry|wear|own|earn|know|belong|expect|hope|want|need|believe|intend)$/u.test(verb) ||
    words.length > 13 ||
    /[“”"]/u.test(sentence.text) ||
    words.some(word => governs.has(word) || plurals.test(word))
  )
    return undefined
  if (words.filter((word, at) => at > 0 && isPast(word) && !isForm(word, 'base')).length !== 1) return undefined
  const past = verbOf(verb)!.past[0]!
  return {message: 'past' as const, span: place.span(), data: {verb, past}, suggest: [past]}
}

/** `After to meet`, `without to say`. */
function behindPreposition(place: Place) {
  if (place.word(1) !== 'to' || !before.test(place.word())) return undefined
  const verb = place.word(2)
  if (!isForm(verb, 'base') || place.capital(2) || (place.word() === 'before' && !place.opens)) return undefined
  // `much sought after to make tea`
  if (isParticiple(place.word(-1))) return undefined
  return gerund(place, 1, 2)
}

function gerund(place: Place, from: number, to: number) {
  const {gerund} = verbOf(place.word(to))!
  const verb = from === to ? place.printed(to) : `to ${place.printed(to)}`
  return {message: 'gerund' as const, span: place.span(from, to), data: {verb, gerund}, suggest: [gerund]}
}
