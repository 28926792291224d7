import {placeRule} from '../../src/core/place-rule.js'
import {isAgent, isAgents} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isForm} from '../../src/text/verbs.js'
import {determiners, isMidAdverb, numbers, objectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What somebody does next; as plurals they are nouns, which do not act. */
const intending = wordSet('plans hopes needs aims attempts')
/** Acts of which a plan or a hope is no subject. */
const acts = wordSet(
  'hold build launch open buy sell visit sign introduce publish hire recruit appoint attend teach marry adopt abolish announce invest spend pay send deploy reopen dismiss resume acquire purchase rebuild restore submit negotiate invite arrest sue join meet test run apply discuss explain install ask'
)

export default placeRule({
  id: 'grammar/plans-hold',
  summary: 'Find an infinitive that lost its `to` behind plans, hopes and needs (`The union plans hold a march`).',
  why: 'Engines drop the to between two verbs; behind a word that is a plural noun too, the second verb looks like its predicate.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `to` between `{first}` and `{second}`, expected `{first} to {second}`'},
  examples: [
    {bad: 'The union ⟦plans hold⟧ a march on Friday.', better: 'The union plans to hold a march on Friday.'},
    {bad: 'She ⟦hopes open⟧ a bakery in May.', better: 'She hopes to open a bakery in May.'},
    {good: 'The union plans to hold a march on Friday.'},
    {near: 'The union plans include a march, and the guard needs help.'},
    {near: 'They said the plans hold no risk.'}
  ],
  concerns: word => intending.has(word),
  found(place) {
    const second = place.word(1)
    if (!acts.has(second) || !isForm(second, 'base') || place.capital(1) || !hasObject(place) || !isWho(place))
      return undefined
    const data = {first: place.printed(), second: place.printed(1)}
    return {message: 'missing', span: place.span(0, 1), data, suggest: [`${data.first} to ${data.second}`]}
  }
})

function hasObject(place: Place): boolean {
  const next = place.word(2)
  return (
    determiners.has(next) || objectPronouns.has(next) || numbers.has(next) || /^(?:talks|more|new|\d.*)$/u.test(next)
  )
}

/** One person, one body or a name, and no adjective that makes it a compound: `the pension fund plans`. */
function isWho(place: Place): boolean {
  const at = isMidAdverb(place.word(-1)) ? -2 : -1
  const who = place.word(at)
  if (/^(?:he|she|it|who|which)$/u.test(who)) return true
  return isAgent(who) && !isAgents(who) && !place.capital(at) && determiners.has(place.word(at - 1))
}
