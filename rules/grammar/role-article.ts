import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import type {Place} from '../../src/text/places.js'
import {prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What people are, and never their title. */
const roles = wordSet(
  'doctor teacher lawyer nurse journalist farmer engineer student soldier policeman policewoman driver singer footballer firefighter fisherman carpenter waiter waitress accountant architect dentist scientist businessman businesswoman mechanic cook tailor butcher translator photographer novelist painter musician pensioner refugee widow volunteer guard porter cleaner courier clerk tutor surgeon plumber electrician librarian programmer economist chemist pharmacist sculptor poet bricklayer welder goalkeeper midwife vet'
)

const persons = new Set([
  ...roles,
  'man',
  'woman',
  'suspect',
  'passenger',
  'boy',
  'girl',
  'teenager',
  'gunman',
  'smuggler',
  'protester',
  'militant'
])

const ordinals = new Set(['first', 'second', 'third', 'last', 'only'])

export default placeRule({
  id: 'grammar/role-article',
  summary: 'Find what a person or a thing is without its article (`she is doctor`, `this is first time`).',
  why: 'English says what somebody is with an article; many languages say it without.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{article}` before `{noun}`, expected `{article} {noun}`'},
  examples: [
    {bad: 'She is ⟦nurse⟧ at a clinic in Lille.', better: 'She is a nurse at a clinic in Lille.'},
    {bad: 'His mother is ⟦surgeon⟧ at a clinic.', better: 'His mother is a surgeon at a clinic.'},
    {bad: 'He worked as ⟦engineer⟧ for the railway.', better: 'He worked as an engineer for the railway.'},
    {bad: 'He worked as ⟦night guard⟧ in Lille.', better: 'He worked as a night guard in Lille.'},
    {bad: 'The van overturned, and ⟦driver⟧ was hurt.', better: 'The van overturned, and the driver was hurt.'},
    {bad: 'This is ⟦first⟧ time that he has spoken.', better: 'This is the first time that he has spoken.'},
    {bad: 'Police arrested ⟦suspect⟧ on Monday.', better: 'Police arrested a suspect on Monday.'},
    {good: 'She is a nurse at a clinic in Lille.'},
    {near: 'He was king at nine, and she is student president.'},
    {near: 'It is first things first, and this was first time lucky.'},
    {near: 'Police arrested driver Ben Cole.'}
  ],
  concerns: word => persons.has(word) || ordinals.has(word),
  found: place => role(place) ?? first(place) ?? object(place) ?? second(place)
})

const kin = /^(?:mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|partner|fiancée?)$/u

function role(place: Place) {
  const noun = place.word()
  if (!roles.has(noun) || place.capital() || !ends(place, 0) || !place.stopped) return undefined
  const isTrade =
    /^(?:bus|taxi|lorry|truck|tram|train|ambulance|tractor|night|security|school|hospital|language|music|maths|building|court|retired|hotel|delivery)$/u.test(
      place.word(-1)
    )
  const at = isTrade ? -2 : -1
  const before = place.word(at)
  const isKin = kin.test(place.word(at - 1)) && /^(?:his|her|my|whose|their)$/u.test(place.word(at - 2))
  const is = /^(?:is|was|became)$/u.test(before) && (/^(?:he|she|who|i)$/u.test(place.word(at - 1)) || isKin)
  const as = before === 'as' && /^(?:works?|worked|working|employed|trained|job|career)$/u.test(place.word(at - 1))
  return is || as ? report(place, indefiniteFor(place.word(at + 1)), at + 1) : undefined
}

/** `this is first time that`. */
function first(place: Place) {
  if (!ordinals.has(place.word()) || place.capital()) return undefined
  const became =
    /^(?:became|become|becomes|becoming)$/u.test(place.word(-1)) && /^(?:to|since|in)$/u.test(place.word(2))
  const is = /^(?:is|was)$/u.test(place.word(-1)) && /^(?:this|it|that|he|she|which)$/u.test(place.word(-2))
  if (!is && !became) return undefined
  if (
    !/^(?:time|woman|man|country|city|visit|case|meeting|attack|election|game|match|victory|defeat|year|phase|step|stage|trip|goal|title)$/u.test(
      place.word(1)
    )
  )
    return undefined
  return /^(?:that|in|since|to|of|for|he|she|they|it|the|when|ever|between|by)$/u.test(place.word(2))
    ? report(place, 'the')
    : undefined
}

/** `The van overturned, and driver was unhurt`: the one who goes with what came before. */
function second(place: Place) {
  const isOne = /^(?:driver|pilot|suspect|gunman|passenger|teenager|boy|girl|protester)$/u.test(place.word())
  if (!isOne || place.word(-1) !== 'and' || !/[^,]{12}, and $/u.test(place.textBefore) || !place.stopped)
    return undefined
  if (/\b(?:both|neither|either)\b/u.test(place.textBefore)) return undefined
  return /^(?:was|is|has|had)$/u.test(place.word(1)) ? report(place, 'the') : undefined
}

/** `arrested suspect on Monday`. */
function object(place: Place) {
  if (!persons.has(place.word()) || place.capital() || !place.stopped || !ends(place, 0)) return undefined
  return /^(?:arrested|detained|killed|wounded|injured|shot|rescued|interviewed)$/u.test(place.word(-1)) &&
    place.word(-2) !== '' &&
    place.word() !== 'volunteer'
    ? report(place, /^[aeiou]/u.test(place.word()) ? 'an' : 'a')
    : undefined
}

function ends(place: Place, at: number): boolean {
  const next = place.word(at + 1)
  if (next === '') return place.next(at) === '.'
  return (prepositions.has(next) && next !== 'like') || /^(?:who|when|while|until|but)$/u.test(next)
}

function report(place: Place, article: string, from = 0) {
  const noun = place.phrase(from, 0)
  return {
    message: 'missing' as const,
    span: place.span(from, 0),
    data: {article, noun},
    suggest: [`${article} ${noun}`]
  }
}
