import {placeRule} from '../../src/core/place-rule.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is done to people and leaves no place for another object. */
const passives = wordSet(
  'arrested detained injured wounded killed sentenced born released hospitalised hospitalized rescued jailed imprisoned convicted acquitted stabbed kidnapped murdered deported extradited buried'
)
/** Whom the pronoun says again. */
const people = wordSet(
  'man woman boy girl men women people children players workers soldiers passengers students sailors officer driver teacher doctor player worker soldier passenger student tourist tourists suspect suspects journalist journalists protesters'
)
const pronouns = wordSet('he she they')

export default placeRule({
  id: 'grammar/relative-repeated',
  summary: 'Find a pronoun that says `who` again (`the man who he was arrested`).',
  why: 'Some languages keep the pronoun in a relative clause; in English who stands in its place.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {again: 'Unexpected `{pronoun}` after `who`, which stands in its place'},
  examples: [
    {
      bad: 'The sailors ⟦who they⟧ were rescued off the coast are at home.',
      better: 'The sailors who were rescued off the coast are at home.'
    },
    {
      bad: 'She is the woman ⟦who she⟧ was injured in the crash.',
      better: 'She is the woman who was injured in the crash.'
    },
    {good: 'The sailors who were rescued off the coast are at home.'},
    {near: 'The man who he was told had left was at home.'},
    {near: 'He did not say who he was.'}
  ],
  concerns: word => word === 'who',
  found(place) {
    if (!people.has(place.word(-1)) || !pronouns.has(place.word(1))) return undefined
    const isPassive = /^(?:was|were|is|are)$/u.test(place.word(2)) && passives.has(place.word(3))
    // `the man who he was arrested with`
    if (!isPassive || /^(?:with|alongside|for|by|beside|under)$/u.test(place.word(4))) return undefined
    const data = {pronoun: place.word(1)}
    return {message: 'again', span: place.span(0, 1), data, suggest: [place.printed()]}
  }
})
