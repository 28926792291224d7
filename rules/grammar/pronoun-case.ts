import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isPast, isThird} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const objects = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
  ['we', 'us']
])
const subjects = new Map([
  ['him', 'he'],
  ['them', 'they'],
  ['us', 'we']
])

/** Prepositions that open no clause. */
const pure = wordSet('between with against from to by about toward towards at of among')

/** Verbs of telling, with a person as their object. */
const telling = wordSet('told informed asked gave urged warned invited helped arrested joined accused praised')

export default placeRule({
  id: 'grammar/pronoun-case',
  summary: 'Find a subject pronoun as object and an object pronoun as subject (`between he and`, `him said`).',
  why: 'Many languages have one form of the pronoun for both, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {case: 'Unexpected `{pronoun}` here, expected `{right}`'},
  examples: [
    {
      bad: '⟦Him⟧ and four other leaders will meet on Monday.',
      better: 'He and four other leaders will meet on Monday.'
    },
    {bad: 'The feud between ⟦he⟧ and his brother is over.', better: 'The feud between him and his brother is over.'},
    {bad: '⟦Them⟧ were told to wait outside.', better: 'They were told to wait outside.'},
    {bad: 'The rest of the crew went with ⟦they⟧.', better: 'The rest of the crew went with them.'},
    {bad: 'His sister told ⟦he⟧ that the house was sold.', better: 'His sister told him that the house was sold.'},
    {bad: 'It was hard for ⟦they⟧ to work together.', better: 'It was hard for them to work together.'},
    {good: 'The feud between him and his brother is over.'},
    {near: 'He told me what he was told: they were safe.'},
    {near: 'With him gone, they left; to he who waits, all comes.'},
    {near: 'The man she asked that he name is Smith.'},
    {near: 'Helping them was right, and with us is God.'}
  ],
  concerns: word => objects.has(word) || subjects.has(word),
  found: place => asObject(place) ?? asSubject(place)
})

function asObject(place: Place) {
  const right = objects.get(place.word())
  if (!right || place.capital()) return undefined
  const [before, next] = [place.word(-1), place.word(1)]
  if (before === 'for' && next === 'to' && isBase(place.word(2)) && place.word(-2) !== 'as') return report(place, right)
  if (pure.has(before)) {
    const and = next === 'and' || next === 'or'
    if (and && (before === 'by' || before === 'to') && place.word(-2) === '') return undefined
    const end = next === '' && /^[.,;:!?]/u.test(place.next())
    return and || end || (prepositions.has(next) && next !== 'like') ? report(place, right) : undefined
  }
  if (!telling.has(before) || /^(?:was|were|is|are|been|being|be|as|and)$/u.test(place.word(-2))) return undefined
  return /^(?:that|about)$/u.test(next) || (next === 'to' && isBase(place.word(2))) ? report(place, right) : undefined
}

/** `Them were told`, `Him said`. */
function asSubject(place: Place) {
  const right = subjects.get(place.word())
  if (right && opensClause(place)) return report(place, right)
  return right && place.opens && place.printed() !== 'US' ? opening(place, right) : undefined
}

function opening(place: Place, right: string) {
  const next = place.word(1)
  if (next === 'and' && place.word() !== 'us' && !/["“'‘]/u.test(place.previous()))
    return joined(place) ? report(place, capitalised(right)) : undefined
  if (place.previous() !== '' && /["“'‘]/u.test(place.previous())) return undefined
  const verb =
    finiteBe.has(next) ||
    haveForms.has(next) ||
    modals.has(next) ||
    isPast(next) ||
    (isThird(next) && place.word() === 'him')
  return verb ? report(place, capitalised(right)) : undefined
}

/** `Him and his wife were`. */
function joined(place: Place): boolean {
  for (let at = 3; at < 6; at++) if (/^(?:were|are|have|was|had|said|will|would)$/u.test(place.word(at))) return true
  return false
}

function report(place: Place, right: string) {
  return {message: 'case' as const, span: place.span(), data: {pronoun: place.printed(), right}, suggest: [right]}
}

/** `said that them had`: the subject of a clause. */
function opensClause(place: Place): boolean {
  if (place.capital() || !/^(?:that|because|when|while|if|although)$/u.test(place.word(-1)) || place.word(-2) === '')
    return false
  return (
    /^(?:had|has|have|was|were|are|is|will|would|could|can)$/u.test(place.word(1)) &&
    place.word() !== 'her' &&
    place.word() !== 'us'
  )
}
