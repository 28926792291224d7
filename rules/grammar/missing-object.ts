import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isActivePast} from '../../src/text/sole-verbs.js'
import {isForm} from '../../src/text/verbs.js'
import {beForms, determiners, isMidAdverb, numbers, subjectPronouns, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who tells, and is not told, at the head of a sentence. */
const tellers = wordSet(
  'police ministry agency spokesman spokeswoman company government minister official officials president service office press committee council court bank army prosecutors prosecutor mayor governor embassy hospital newspaper channel reuters tass interfax authorities organisation organization'
)
const others = new Map(
  Object.entries({
    informed: 'said',
    notified: 'said',
    told: 'said',
    reminded: 'said',
    inform: 'say',
    informs: 'says',
    informing: 'saying',
    notifies: 'says',
    notifying: 'saying'
  })
)

export default placeRule({
  id: 'grammar/missing-object',
  summary: 'Find verbs of telling without the person told (`the ministry informed that`).',
  why: 'One informs somebody. Slavic and Romance languages inform without naming whom, and engines follow.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    object: '`{verb} that` lacks the person told; expected `{right} that`',
    about: '`{verb} {preposition}` lacks the person told; expected `{right}`'
  },
  examples: [
    {bad: 'The ministry ⟦informed⟧ that the road was closed.', better: 'The ministry said that the road was closed.'},
    {
      bad: 'A spokesman for the bank ⟦told⟧ that it had lost money.',
      better: 'A spokesman for the bank said that it had lost money.'
    },
    {
      bad: 'The police in Lyon ⟦informed about⟧ the arrest of two clerks.',
      better: 'The police in Lyon reported the arrest of two clerks.'
    },
    {good: 'The ministry informed drivers that the road was closed.'},
    {near: 'The ministry was informed that the road was closed.'},
    {near: 'Officials who were told that it was safe drank it.'},
    {near: 'Officials informed about the arrest of two clerks said nothing.'},
    {near: 'The company, informed that it must pay, paid.'}
  ],
  concerns: word => others.has(word),
  found(place, {text}) {
    const right = others.get(place.word())!
    const verb = place.printed()
    if (isThatByTeller(place) || isThatLater(place, text))
      return {message: 'object', span: place.span(), data: {verb, right}, suggest: [right]}
    if (!isAbout(place, text)) return undefined
    const reported = reporting[place.word()]!
    const data = {verb, preposition: place.word(1), right: reported}
    return {message: 'about', span: place.span(0, 1), data, suggest: [reported]}
  }
})

const reporting: Readonly<Record<string, string>> = {
  inform: 'report',
  informs: 'reports',
  informed: 'reported',
  informing: 'reporting',
  notified: 'reported',
  notifies: 'reports',
  notifying: 'reporting'
}

/** `The ministry informed that`. */
function isThatByTeller(place: Place): boolean {
  if (place.word(1) !== 'that' || !tellers.has(place.word(-1)) || !place.stopped || isForm(place.word(), 'base'))
    return false
  return !place.here.sentence.words
    .slice(0, place.here.index)
    .some(({lower}) => /^(?:who|which|that|after|when|being|been|was|were|is|are|have|has|had)$/u.test(lower))
}

/** `The bank in Lyon informed on Monday that the`, `She informed that the`. */
function isThatLater(place: Place, story: string): boolean {
  const at = place.word(1) === 'on' && weekdays.has(place.word(2)) ? 3 : place.word(1) === 'yesterday' ? 2 : 1
  const next = place.word(at + 1)
  const opens =
    (determiners.has(next) && next !== 'that') ||
    subjectPronouns.has(next) ||
    numbers.has(next) ||
    place.capital(at + 1)
  return place.word(at) === 'that' && opens && isActive(place, story)
}

/** `The police informed about the arrest`. */
function isAbout(place: Place, story: string): boolean {
  return (
    reporting[place.word()] !== undefined &&
    /^(?:about|of)$/u.test(place.word(1)) &&
    place.word(2) !== '' &&
    isActive(place, story)
  )
}

function isActive(place: Place, story: string): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (isForm(place.word(), 'past')) return isActivePast(place, story)
  if (isForm(place.word(), 'gerund')) return beForms.has(before)
  if (isForm(place.word(), 'base')) return /^(?:to|will|would|must|not|did|should)$/u.test(before)
  return before !== '' && before !== 'what'
}
