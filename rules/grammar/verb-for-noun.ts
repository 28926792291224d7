import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase} from '../../src/text/verbs.js'
import {possessives} from '../../src/text/word-classes.js'

/** Verbs and adjectives that lead to an infinitive, with their nouns. */
const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    refuse: 'refusal',
    refusing: 'refusal',
    decide: 'decision',
    agree: 'agreement',
    fail: 'failure',
    intend: 'intention',
    able: 'ability',
    unable: 'inability',
    willing: 'willingness',
    unwilling: 'unwillingness',
    ready: 'readiness',
    reluctant: 'reluctance',
    determine: 'determination',
    determined: 'determination',
    propose: 'proposal',
    choose: 'choice',
    tend: 'tendency',
    permit: 'permission',
    commit: 'commitment',
    invite: 'invitation',
    eager: 'eagerness',
    dependent: 'dependence'
  })
)

export default placeRule({
  id: 'grammar/verb-for-noun',
  summary: 'Find a verb where its noun belongs, behind whose it is (`the council’s refuse to publish`).',
  why: 'The engine picked the verb of the family; what somebody has is a refusal, a decision, an ability.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {noun: 'Unexpected `{verb}`, expected the noun `{right}`'},
  examples: [
    {
      bad: 'The council’s ⟦refuse⟧ to publish the maps angered the town.',
      better: 'The council’s refusal to publish the maps angered the town.'
    },
    {bad: 'He praised their ⟦willing⟧ to talk.', better: 'He praised their willingness to talk.'},
    {bad: 'Its ⟦fail⟧ to pay the fine was noted.', better: 'Its failure to pay the fine was noted.'},
    {
      bad: 'A new mill will cut their ⟦dependent⟧ on imports.',
      better: 'A new mill will cut their dependence on imports.'
    },
    {good: 'The council’s refusal to publish the maps angered the town.'},
    {near: 'The firm took the town’s refuse to the tip.'},
    {near: 'The envoy’s ready to leave, and it’s able to fly.'}
  ],
  concerns: word => nouns.has(word),
  found(place) {
    if (place.word() === 'dependent') return dependentOn(place)
    if (place.word(1) !== 'to' || !isBase(place.word(2)) || place.capital() || place.previous() !== ' ')
      return undefined
    const owner = place.word(-1)
    // `The envoy's ready to leave` may be short for `is`.
    const isOwned = /[’']s$/u.test(owner) && !/^(?:it|he|she|that|who|there|what|here)[’']s$/u.test(owner)
    const mayBeShort = /^(?:able|unable|willing|unwilling|ready|reluctant|determined|eager|refusing)$/u.test(
      place.word()
    )
    if (!possessives.has(owner) && !/s[’']$/u.test(owner) && (!isOwned || mayBeShort)) return undefined
    const right = nouns.get(place.word())!
    return {message: 'noun', span: place.span(), data: {verb: place.printed(), right}, suggest: [right]}
  }
})

/** `their dependent on imports`. */
function dependentOn(place: Place) {
  if (!/^(?:its|their|his|our)$/u.test(place.word(-1)) || place.word(1) !== 'on' || place.capital()) return undefined
  const right = 'dependence'
  return {message: 'noun' as const, span: place.span(), data: {verb: place.printed(), right}, suggest: [right]}
}
