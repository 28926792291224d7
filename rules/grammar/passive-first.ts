import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {countsMany, determiners, finiteBe, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What happens to somebody or something in the news. Where things lie or stand (`On the wall were painted …`) English may turn the sentence round. */
const events = wordSet(
  'held organised organized killed injured wounded arrested detained hospitalised hospitalized opened launched signed adopted announced discussed presented registered recorded reported elected appointed destroyed damaged seized confiscated released published introduced conducted established created inaugurated planned scheduled approved rejected sold produced delivered evacuated deployed used rescued stolen burned burnt flooded attacked hit robbed stabbed sentenced jailed fined questioned sacked closed cancelled postponed observed issued awarded unveiled'
)
const leads = wordSet('in on at near during after outside under inside within across around')

export default placeRule({
  id: 'grammar/passive-first',
  summary:
    'Find a passive that stands before its subject (`In the capital were held several rallies`, `Was killed in a crash a cyclist`).',
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
    {good: 'Several rallies were held in the capital on Saturday.'},
    {near: 'In the capital prices were held down, and in May was born a star.'},
    {near: 'On the wall were painted two saints, and among the dead were two boys.'},
    {near: 'In the north farms were flooded, and in the south water was sold.'},
    {near: 'Was killed in a crash'},
    {near: 'Were deployed troops to leave, the town would fall.'},
    {near: 'Was arrested at the port? Nobody knows.'}
  ],
  concerns: word => events.has(word),
  found(place) {
    const be = beBefore(place)
    if (be === undefined || !/^[^?!:“”"]*\.\s*$/u.test(place.here.sentence.text)) return undefined
    const opens = -be === place.here.index
    if (opens ? !isOpening(place, be) : !isBehindPlace(place, be)) return undefined
    const verb = place.phrase(be, 0)
    return {message: 'order', span: place.span(be, 0), data: {verb: verb.toLowerCase()}}
  }
})

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
    hasArticle &&
    isMany &&
    !looksPlural(last) &&
    !/^(?:police|staff|crew|team|family|media|data|poor|dead|young|elderly|rich)$/u.test(last)
  )
    return true
  return (hasArticle ? length === 2 : true) && hasSubjectBehind(place) && !(isName && last === 'may')
}

/** `was killed a cyclist`, `were opened two schools`. */
function hasSubjectBehind(place: Place): boolean {
  const next = place.word(1)
  if (/^an?$/u.test(next)) return pluralOf(place.word(2)) !== undefined || pluralOf(place.word(3)) !== undefined
  return (
    (numbers.has(next) || countsMany(next) || /^(?:several|many|some)$/u.test(next)) &&
    (looksPlural(place.word(2)) || looksPlural(place.word(3)) || place.word(2) === 'people')
  )
}
