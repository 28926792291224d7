import {placeRule} from '../../src/core/place-rule.js'
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
    assured: 'said',
    convinced: 'said',
    reminded: 'said'
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
  messages: {object: '`{verb} that` lacks the person told; expected `{right} that`'},
  examples: [
    {bad: 'The ministry ⟦informed⟧ that the road was closed.', better: 'The ministry said that the road was closed.'},
    {
      bad: 'A spokesman for the bank ⟦told⟧ that it had lost money.',
      better: 'A spokesman for the bank said that it had lost money.'
    },
    {good: 'The ministry informed drivers that the road was closed.'},
    {near: 'The ministry was informed that the road was closed.'},
    {near: 'Officials who were told that it was safe drank it.'},
    {near: 'The company, informed that it must pay, paid.'}
  ],
  concerns: word => others.has(word),
  found(place) {
    const right = others.get(place.word())!
    if (place.word(1) !== 'that' || !tellers.has(place.word(-1)) || !place.stopped) return undefined
    if (
      place.here.sentence.words
        .slice(0, place.here.index)
        .some(({lower}) => /^(?:who|which|that|after|when|being|been|was|were|is|are|have|has|had)$/u.test(lower))
    )
      return undefined
    return {message: 'object', span: place.span(), data: {verb: place.printed(), right}, suggest: [right]}
  }
})
