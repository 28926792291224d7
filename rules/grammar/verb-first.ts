import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {countsMany, determiners, finiteBe, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What happens to somebody or something in the news. Where things lie or stand (`On the wall were painted …`) English may turn the sentence round. */
const events = wordSet(
  'held organised organized killed injured wounded arrested detained hospitalised hospitalized opened launched signed adopted announced discussed presented registered recorded reported elected appointed destroyed damaged seized confiscated released published introduced conducted established created inaugurated planned scheduled approved rejected sold produced delivered evacuated deployed used rescued stolen burned burnt flooded attacked hit robbed stabbed sentenced jailed fined questioned sacked closed cancelled postponed observed issued awarded unveiled'
)
/** What somebody does, or what comes about, at a time and a place. */
const happened = wordSet('died arrived occurred happened exploded collapsed resigned scored crashed sank')
const leads = wordSet('in on at near during after outside under inside within across around')

export default placeRule({
  id: 'grammar/verb-first',
  summary:
    'Find a verb that stands before its subject (`In the capital were held several rallies`, `Died on Sunday the tenor`).',
  why: 'Slavic, Romance and other languages open with the verb or put what is new last; in English the subject comes first.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {order: '`{verb}` stands before its subject; say first what or who {verb}'},
  examples: [
    {bad: 'In the capital ⟦were held⟧ on Saturday several rallies for the miners.'},
    {bad: 'In the crash ⟦was killed⟧ a cyclist of 43, police said.'},
    {bad: '⟦Was arrested⟧ at the port a clerk of the bank, police said.'},
    {bad: 'In Lund ⟦have been opened⟧ two new schools.'},
    {bad: '⟦Died⟧ on Sunday in Naples the tenor Carlo Benni.'},
    {bad: 'In the first half ⟦scored⟧ the hosts three times.'},
    {good: 'Several rallies were held in the capital on Saturday.'},
    {near: 'In the capital prices were held down, and in May was born a star.'},
    {near: 'On the wall were painted two saints, and among the dead were two boys.'},
    {near: 'In the north farms were flooded, and in the south water was sold.'},
    {near: 'Was killed in a crash'},
    {near: 'Were deployed troops to leave, the town would fall.'},
    {near: 'Died in 1998, the baker left the shop to a niece. In the end died a custom.'},
    {near: 'Was arrested at the port? Nobody knows.'}
  ],
  concerns: word => events.has(word) || happened.has(word),
  found(place) {
    if (!/^[^?!:“”"]*\.\s*$/u.test(place.here.sentence.text)) return undefined
    const be = beBefore(place)
    if (be === undefined) return happened.has(place.word()) ? happenedFirst(place) : undefined
    const opens = -be === place.here.index
    if (opens ? !isOpening(place, be) : !isBehindPlace(place, be)) return undefined
    const verb = place.phrase(be, 0)
    return {message: 'order', span: place.span(be, 0), data: {verb: verb.toLowerCase()}}
  }
})

/** `Died on Sunday in Naples the tenor`, `In the second half scored the hosts`. */
function happenedFirst(place: Place) {
  const {index} = place.here
  const isFirst = index === 0 && place.previous() === '' && /^(?:on|in|at|last|yesterday|today)$/u.test(place.word(1))
  if (
    isFirst
      ? !comesAtLast.test(place.textAfter())
      : !(/^(?:in|on|at|near)$/u.test(place.word(-index)) && isBehindPlace(place, 0))
  )
    return undefined
  const verb = place.word()
  return {message: 'order' as const, span: place.span(), data: {verb}}
}

/** ` on Sunday in Naples the tenor …`: after times and places, without a comma, who or what. */
const comesAtLast =
  /^ (?:(?:on|in|at|last|yesterday|today|near|early|late)(?: [\p{L}\d’'-]+){1,3}? )+(?:the|an?|two|three|four|five|\d+) [^,]*(?:,|\.$)/u

/** The offset of the form of be before the participle. */
function beBefore(place: Place): number | undefined {
  if (finiteBe.has(place.word(-1))) return -1
  const isLong = place.word(-1) === 'been' || place.word(-1) === 'be'
  return isLong && /^(?:has|have|had|will|would)$/u.test(place.word(-2)) ? -2 : undefined
}

/** `Was killed in a crash`: no condition, and no subject yet. */
function isOpening(place: Place, be: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(place.printed(be)) &&
    /^(?:in|on|at|near|by|with|from|for|also|last|after|during|yesterday|today)$/u.test(place.word(1)) &&
    !/, [^.]*\b(?:would|could|might|should)\b/u.test(place.textAfter())
  )
}

/** `In the capital were held several rallies`: the place has no room for a subject. */
function isBehindPlace(place: Place, be: number): boolean {
  const {index} = place.here
  const head = -index
  const length = index + be - 1
  if (!leads.has(place.word(head)) || length < 1 || length > 3) return false
  const words = Array.from({length}, (_, at) => place.word(head + 1 + at))
  const hasArticle = /^(?:the|an?|this|that)$/u.test(words[0]!)
  if (words.slice(hasArticle ? 1 : 0).some(word => determiners.has(word) || leads.has(word) || /\d/u.test(word)))
    return false
  const isName = !hasArticle && length <= 2 && words.every((_, at) => place.capital(head + 1 + at))
  if (!hasArticle && !isName) return false
  const last = words.at(-1)!
  const isMany = /^(?:were|are|have)$/u.test(place.word(be))
  if (
    be < 0 &&
    hasArticle &&
    isMany &&
    !looksPlural(last) &&
    !/^(?:police|staff|crew|team|family|media|data|poor|dead|young|elderly|rich)$/u.test(last)
  )
    return true
  const most = be === 0 ? 3 : 2
  return (hasArticle ? length > 1 && length <= most : true) && hasSubjectBehind(place) && !(isName && last === 'may')
}

/** `was killed a cyclist`, `were opened two schools`. */
function hasSubjectBehind(place: Place): boolean {
  const next = place.word(1)
  if (next === 'the') return happened.has(place.word()) && !place.capital(2)
  if (/^an?$/u.test(next)) return pluralOf(place.word(2)) !== undefined || pluralOf(place.word(3)) !== undefined
  return (
    (numbers.has(next) || countsMany(next) || /^(?:several|many|some)$/u.test(next)) &&
    (looksPlural(place.word(2)) || looksPlural(place.word(3)) || place.word(2) === 'people')
  )
}
