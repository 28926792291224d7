import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm} from '../../src/text/verbs.js'
import {auxiliaries, conjunctions, prepositions, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What one decides, with `not to` and nothing between. */
const deciding = wordSet(
  'decide decides decided deciding agree agrees agreed promise promises promised choose chose chooses chosen vow vows vowed pledge pledges pledged prefer prefers preferred threaten threatens threatened opt opts opted try tries tried plan plans planned swore sworn pretend pretended resolve resolved'
)
/** Whom one tells not to do something stands between. */
const telling = wordSet(
  'ask asks asked asking tell tells told telling urge urges urged urging order orders ordered advise advises advised warn warns warned warning instruct instructs instructed beg begged begs request requests requested persuade persuaded convince convinced encourage encouraged remind reminded implore implored'
)
/** How many words may say who is told. */
const reach = 5

export default placeRule({
  id: 'grammar/not-to',
  summary: 'Find `not` before a plain verb that lost its `to` (`asked residents not panic`, `decided not take part`).',
  why: 'A forbidding is one ending or one word in other languages, and the engine prints `not` alone.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `to` between `not` and `{verb}`'},
  examples: [
    {bad: 'The mayor asked drivers ⟦not use⟧ the bridge.', better: 'The mayor asked drivers not to use the bridge.'},
    {bad: 'The choir decided ⟦not take⟧ part.', better: 'The choir decided not to take part.'},
    {bad: 'He told his two clerks ⟦not speak⟧ to anyone.', better: 'He told his two clerks not to speak to anyone.'},
    {good: 'The mayor asked drivers not to use the bridge.'},
    {near: 'She had been told she need not pay.'},
    {near: 'He asked why not use the bridge, and told them not much.'},
    {near: 'The rule he promised does not apply, and she told him she did not know.'}
  ],
  concerns: word => word === 'not',
  found(place) {
    const verb = place.word(1)
    if (!isBase(verb) || isForm(verb, 'past') || place.capital(1)) return undefined
    if (!deciding.has(place.word(-1)) && !isTold(place)) return undefined
    return {message: 'missing', span: place.span(0, 1), data: {verb}, suggest: [`${place.printed()} to ${verb}`]}
  }
})

/** `asked all residents of the town not panic`. */
function isTold(place: Place): boolean {
  // `was told she need not pay`
  if (/^(?:need|dare)$/u.test(place.word(-1))) return false
  if (/^(?:do|like|let|but|quite|exactly|so)$/u.test(place.word(1))) return false
  for (let at = -1; at >= -reach - 1; at--) {
    const word = place.word(at)
    if (telling.has(word)) return !/^(?:is|are|was|were|been|be|to)$/u.test(place.word(-1))
    const closes = auxiliaries.has(word) || whWords.has(word) || conjunctions.has(word) || word === 'that'
    if (word === '' || word === 'if' || closes || (prepositions.has(word) && word !== 'of' && word !== 'in'))
      return false
  }
  return false
}
