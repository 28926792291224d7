import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'

export default placeRule({
  id: 'grammar/lost-speaker',
  summary:
    'Find a clause that lost the `it` or `he` of who speaks (`The bank said on Monday that was ready`, `because wanted to`).',
  why: 'Many languages leave out the pronoun where the verb tells who is meant, and engines leave it out too.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {nobody: 'Missing subject before `{next}`: who?'},
  examples: [
    {bad: 'The bank said on Monday that ⟦was⟧ ready to help.'},
    {bad: 'He came home because ⟦wanted⟧ to vote.'},
    {good: 'The bank said on Monday that it was ready to help.'},
    {near: 'The bank said that was a mistake, and because those who wanted to vote came, it shut.'}
  ],
  ...shapesByWord<'nobody'>([
    [['that'], thatWas],
    [['because'], becauseWanted]
  ])
})

/** `said on Monday that was considering`, `told reporters that would not resign`. */
function thatWas(place: Place) {
  const at = /^(?:is|are|was|were|will|would|has|had|have)$/u.test(place.word(1)) ? 1 : 0
  if (at === 0 || place.capital(1)) return undefined
  const timed =
    /\b(?:said|announced|confirmed|warned|added|stated|insisted|promised) (?:on \p{Lu}\p{Ll}+day|in a statement|in an interview|at a (?:news|press) conference|late on \p{Lu}\p{Ll}+day) that $/u
  const told =
    /\btold (?:reporters|journalists|parliament|lawmakers|police|the (?:court|newspaper|agency|judge)) that $/u
  const next = place.word(2)
  const isOwn = intentions.test(next) || (/^(?:not|now|also|still)$/u.test(next) && intentions.test(place.word(3)))
  const text = `${place.textBefore}that `
  if (/\b(?:it|this|things?|what) (?:\p{Ll}+ ){0,2}$/u.test(place.textBefore)) return undefined
  return timed.test(text) || (isOwn && (told.test(text) || /\b(?:said|announced|confirmed) that $/u.test(text)))
    ? nobody(place, 1)
    : undefined
}

/** `because wanted to see`. */
function becauseWanted(place: Place) {
  const isWish = /^(?:wanted|wants|needed|feared|hoped|believed|thought|felt|knew)$/u.test(place.word(1))
  return isWish && /^(?:to|that|the|it)$/u.test(place.word(2)) && !place.opens ? nobody(place, 1) : undefined
}

/** What somebody who speaks says of himself. */
const intentions =
  /^(?:ready|willing|considering|planning|preparing|investigating|committed|determined|resign|resigning|appeal|sue|seek|seeking|looking|tired|ashamed|satisfied|pleased|happy|proud|confident|optimistic|grateful|convinced|step|leave|retire|apologise|apologize|attend|cooperate|refuse|run|invest|publish|negotiating|monitoring|aware|received|decided|agreed|arrested|detained|signed|seized)$/u

function nobody(place: Place, at: number) {
  return {message: 'nobody' as const, span: place.span(at), data: {next: place.printed(at)}}
}
