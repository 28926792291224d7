import {placeRule} from '../../src/core/place-rule.js'
import {verbAt, wrongForm} from '../../src/text/auxiliaries.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isGerund, isOnlyVerb, isParticiple} from '../../src/text/verbs.js'
import {
  conjunctions,
  demonstratives,
  determiners,
  doForms,
  endsPhrase,
  negatedDo,
  sayingVerbs,
  weekdays,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

export default placeRule({
  id: 'grammar/do-form',
  summary: 'Find the wrong form of a verb after do (`did not went`, `why did he left`).',
  why: 'English denies and asks with do and the plain form of the verb; most languages do without.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'The minister did not ⟦went⟧ to the summit.', better: 'The minister did not go to the summit.'},
    {bad: 'The airport does not ⟦has⟧ a second runway.', better: 'The airport does not have a second runway.'},
    {bad: 'The two sides ⟦did not can⟧ agree.', better: 'The two sides could not agree.'},
    {bad: 'Why did the clerk ⟦waited⟧ so long?', better: 'Why did the clerk wait so long?'},
    {bad: 'She did never ⟦said⟧ that.', better: 'She did never say that.'},
    {bad: 'No guest did ⟦moved⟧ when the bell rang.', better: 'No guest did move when the bell rang.'},
    {good: 'The minister did not go to the summit.'},
    {near: 'Those who did not were fined, and those who did not must pay.'},
    {near: 'The work the team did led to a cure, and the storm did limited harm.'},
    {near: 'What they did took weeks, and the few who did left early.'}
  ],
  concerns: word => doForms.has(word),
  found: place => afterDo(place, place.word()) ?? afterSubject(place) ?? doMoved(place)
})

/** `did not can agree`, but not `those who did not must pay`. */
function cannot(place: Place, at: number) {
  const verb = place.word(at)
  if (!isBase(place.word(at + 1)) || place.afterAnywhere(whWords) || place.afterAnywhere(demonstratives))
    return undefined
  const right = verb === 'can' && /^did/u.test(place.word()) ? 'could not' : verb === 'can' ? 'cannot' : `${verb} not`
  const data = {auxiliary: place.phrase(0, at - 1), verb, right}
  return {message: 'wrong' as const, span: place.span(0, at), data, suggest: [right]}
}

function afterDo(place: Place, auxiliary: string) {
  const negated = negatedDo.has(auxiliary)
  if (!negated && place.word(1) !== 'not') return undefined
  const at = verbAt(place, negated ? 1 : 2)
  const verb = place.word(at)
  if (place.capital(at) || isBase(verb)) return undefined
  if (/^(?:can|could|must|should)$/u.test(verb)) return cannot(place, at)
  const inflected = verb === 'has' || verb === 'had' || isForm(verb, 'past') || isForm(verb, 'third')
  return inflected ? wrongForm(place, at, baseOf(verb)!) : undefined
}

/** `did the clerk waited`, `did never said`. */
function afterSubject(place: Place) {
  const isAsked = /^(?:why|how|when|where|what|who|whom)$/u.test(place.word(-1)) || place.opens
  const at = isAsked ? behindSubject(place) : /^(?:never|also|still|always|even)$/u.test(place.word(1)) ? 2 : 0
  const verb = place.word(at)
  if (at === 0 || place.capital(at) || isBase(verb) || isGerund(verb) || verb === 'had') return undefined
  const isSure =
    !isAsked ||
    at === 2 ||
    /^(?:the|a|an|about|to|so|it|in|at|that|his|her|their|its|him|them)$/u.test(place.word(at + 1))
  return isSure && (verb === 'has' || isForm(verb, 'past') || (isForm(verb, 'third') && isOnlyVerb(verb)))
    ? wrongForm(place, at, baseOf(verb)!)
    : undefined
}

/** Where the verb of a question stands: behind a pronoun, or behind an article and its noun. */
function behindSubject(place: Place): number {
  if (/^(?:he|she|they|we|it|you|i|police|people)$/u.test(place.word(1))) return 2
  const isNoun = pluralOf(place.word(2)) !== undefined || singularOf(place.word(2)) !== undefined
  return determiners.has(place.word(1)) && isNoun ? 3 : 0
}

/** What makes the subject one of a relative clause or of a comparison: `all they did took weeks`. */
const relative = wordSet('what whatever all everything anything nothing something as than how so thing things much')

/** `They did went home`, `The bank did announced a plan`: no question and no denial, so that `do` itself is too much. */
function doMoved(place: Place) {
  const verb = place.word(1)
  if (!/^(?:did|does)$/u.test(place.word()) || place.next() !== ' ' || place.capital(1) || isBase(verb))
    return undefined
  if (place.word() === 'does') return isForm(verb, 'third') && isOnlyVerb(verb) ? report(place, verb) : undefined
  if (!isForm(verb, 'past') || verb === 'thought' || place.next(1) === '-') return undefined
  // `did limited harm`
  return isParticiple(verb) && !isObject(place.word(2)) ? undefined : report(place, verb)
}

const report = (place: Place, verb: string) =>
  isSubjectBefore(place) && !place.afterAnywhere(relative) ? wrongForm(place, 1, baseOf(verb)!) : undefined

const isObject = (word: string): boolean =>
  word === 'no' || (endsPhrase(word) && !conjunctions.has(word) && !/^(?:so|too|more|all|both)$/u.test(word))

/** A pronoun, or an article and its noun, behind which no other noun can be what was done. */
function isSubjectBefore(place: Place): boolean {
  const noun = place.word(-1)
  if (/^(?:he|she|they|we|it|i|nobody|everyone|everybody)$/u.test(noun)) return opensClause(place, -1)
  if (noun === 'one') return place.word(-2) === 'no' && opensClause(place, -2)
  if (pluralOf(noun) === undefined && singularOf(noun) === undefined) return false
  const from = [-2, -3].find(at => determiners.has(place.word(at)) || /^(?:no|neither)$/u.test(place.word(at)))
  return from === undefined ? place.here.index === 1 : opensClause(place, from)
}

function opensClause(place: Place, from: number): boolean {
  const before = place.word(from - 1)
  if (before === '') return place.here.index + from === 0 || /[,“"] ?$/u.test(place.on(from)!.textBefore)
  if (/^(?:said|says|because|although|but)$/u.test(before) || weekdays.has(before)) return true
  return before === 'that' && sayingVerbs.has(baseOf(place.word(from - 2)) ?? '')
}
