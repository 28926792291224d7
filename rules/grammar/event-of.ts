import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {wordSet} from '../../src/text/word-set.js'

/** What happens to somebody. */
const events = wordSet(
  'death arrest murder funeral birth resignation killing wedding trial release disappearance kidnapping appointment dismissal arrival departure illness coronation burial'
)
/** What such an event does, and nobody does to it. */
const effects = wordSet(
  'shocked came sparked triggered followed surprised angered drew prompted led stunned horrified outraged continues continued ended lasted happened occurred resumed takes took began starts started opens opened'
)
const kin = wordSet(
  'son daughter mother father brother sister wife husband mayor king queen pope president minister child boy girl men women'
)

export default placeRule({
  id: 'grammar/event-of',
  summary: 'Find an event that lost its `of` before the one to whom it happens (`The death her son shocked the town`).',
  why: 'What English links with `of` other languages link with a case; the engine drops it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `of` after `{event}`, expected `{event} of`'},
  examples: [
    {bad: 'The ⟦death⟧ her son shocked the town.', better: 'The death of her son shocked the town.'},
    {bad: 'The ⟦trial⟧ the teacher began on Monday.', better: 'The trial of the teacher began on Monday.'},
    {good: 'The death of her son shocked the town.'},
    {near: 'The murder the baker was held for and the trial the king wanted were one.'},
    {near: 'The funeral the town held began at noon.'}
  ],
  concerns: word => events.has(word),
  found(place) {
    if (place.word(-1) !== 'the' || !place.on(-1)?.opens || !/^(?:the|his|her|their)$/u.test(place.word(1)))
      return undefined
    const at = effects.has(place.word(3)) ? 2 : effects.has(place.word(4)) ? 3 : 0
    const whom = place.word(at)
    if (at === 0 || !(kin.has(whom) || isPerson(whom)) || !place.stopped) return undefined
    const event = place.printed()
    return {message: 'missing', span: place.span(), data: {event}, suggest: [`${event} of`]}
  }
})
