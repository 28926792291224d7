import {placeRule} from '../../src/core/place-rule.js'
import {agentEnd} from '../../src/text/agents.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isForm, isGerund, isOnlyVerb} from '../../src/text/verbs.js'
import {beForms, determiners, endsPhrase, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What an infinitive follows and no `to` with an -ing form: verbs, adjectives and nouns. */
const governs = wordSet(
  'able unable possible impossible difficult easy hard free keen eager reluctant ready willing unwilling likely unlikely bound afraid happy pleased glad proud entitled determined supposed allowed permitted forced obliged compelled required authorised authorized ordered urged encouraged invited persuaded tempted trained designed intended expected scheduled enough late early want wants wanted wanting decide decides decided deciding refuse refuses refused refusing hope hopes hoped hoping intend intends intending try tries tried trying attempt attempts attempted attempting fail fails failed failing manage manages managed managing seek seeks sought seeking vow vows vowed pledge pledged promise promised threaten threatens threatened offer offers offered tend tends tended seem seems seemed appear appears appeared begin begins began begun beginning start starts started starting continue continues continued continuing wish wishes wished need needs needed dare afford afforded learn learned learnt helps helped help bid bids effort efforts ability inability refusal failure permission chance opportunity right decision plan plans planned planning desire ambition intention willingness proposal proposals scheme mission campaign move moves yet have has had pressure incentive duty obligation temptation tendency capacity power powers team measures steps mandate deal person man woman country company student players athlete actor'
)
/** Of these, what a thing may be done to: `the right to fishing`, `proposals to merging`. */
const nouns =
  /^(?:building|training|housing|funding|spending|shopping|fishing|farming|mining|drilling|banking|parking|hearing|meeting|trading|gambling|smoking|drinking|cooking|cycling|swimming|boxing|racing|sailing|climbing|walking|running|living|reading|writing|teaching|learning|manufacturing|engineering|marketing|advertising|planning|processing|printing|publishing|painting|acting|dancing|singing|fighting|killing|bombing|shooting|voting|policing|recycling|shipping|testing|beginning|standing|saving|feeding|clothing|lighting|heating|cooling|drawing|recording|ruling|understanding|wedding|setting|seating|hunting|breeding|logging|nursing|counselling|coaching|mustering|gaming|sentencing|being)$/u

/** Nouns that an infinitive follows, and what it does then. */
const bareGovernors = wordSet(
  'ability inability attempt effort plan decision bid right chance opportunity permission willingness refusal failure power duty obligation desire intention need proposal scheme mission yet begun began begins appears appeared appear seem seems seemed pressure reluctance promise vow threat order'
)

export default placeRule({
  id: 'grammar/to-gerund',
  summary:
    'Find an -ing form after `to` where an infinitive is due, and infinitives without `to` behind nouns (`had to keeping`, `the ability move`).',
  why: 'After some words `to` takes the plain form, after others the -ing form; engines mix the two up or drop the to.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    gerund: 'Unexpected `{verb}` after `{word} to`, expected `{right}`',
    to: 'Missing `to` before `{verb}`'
  },
  examples: [
    {bad: 'The town had to ⟦keeping⟧ its bridge shut.', better: 'The town had to keep its bridge shut.'},
    {bad: 'The crew threatened to ⟦striking⟧ if it failed.', better: 'The crew threatened to strike if it failed.'},
    {bad: 'It is possible to ⟦saving⟧ the mill.', better: 'It is possible to save the mill.'},
    {bad: 'The drone has the ability ⟦detect⟧ mines.', better: 'The drone has the ability to detect mines.'},
    {bad: 'She is the first judge ⟦visit⟧ the island.', better: 'She is the first judge to visit the island.'},
    {bad: 'A court ordered the owner to ⟦paying⟧ the fine.', better: 'A court ordered the owner to pay the fine.'},
    {good: 'The town had to keep its bridge shut.'},
    {near: 'Nobody need tell us that it is late.'},
    {near: 'They are committed to keeping it, and the right to housing is old.'},
    {near: 'It was a failure to follow, and power begins early.'},
    {near: 'She demanded that the scheme include a school.'}
  ],
  concerns: word => starts.has(word),
  found: place => gerund(place) ?? bare(place) ?? firstTo(place),
  unless: place => place.word() !== 'to' && !isPlural(place) && firstTo(place) === undefined && place.tag(1) !== 'VERB'
})

/** What any of the shapes begins with. */
const starts = new Set([
  ...bareGovernors,
  ...wordSet(
    'to first only last youngest oldest plans attempts efforts bids intentions intention plan desire need reason right authority'
  )
])

/** `had to keeping`. */
function gerund(place: Place) {
  const verb = place.word(1)
  if (
    place.word() !== 'to' ||
    !(governs.has(place.word(-1)) || isOrdered(place)) ||
    !isGerund(verb) ||
    isForm(verb, 'base') ||
    place.capital(1)
  )
    return undefined
  const next = place.word(2)
  const isObject =
    determiners.has(next) ||
    objectPronouns.has(next) ||
    /^(?:it|up|out|on|for|back|down|off|away|together|more|all|no|some|any|people|other)$/u.test(next)
  const isSure = verbal.has(place.word(-1))
  if (nouns.test(verb) ? !isObject : !isObject && !isSure && endsPhrase(next) && next !== '') return undefined
  if (
    nouns.test(verb) &&
    /^(?:right|deal|power|powers|measures|steps|helped|help|moves|move|add|plans|plan|start|started|offer|offers)$/u.test(
      place.word(-1)
    )
  )
    return undefined
  return {
    message: 'gerund' as const,
    span: place.span(1),
    data: {verb, word: place.word(-1), right: baseOf(verb)!},
    suggest: [baseOf(verb)!]
  }
}

/** Of these, verbs that never take `to` and a noun. */
const verbal = wordSet(
  'able unable want wants wanted decide decides decided refuse refuses refused hope hopes hoped intend intends intended try tries tried fail fails failed manage manages managed vow vows vowed pledge pledged promise promised threaten threatens threatened afford supposed willing unwilling expected'
)

/** `ordered the contractor to paying`: an order to somebody. */
function isOrdered(place: Place): boolean {
  for (let at = -2; at > -7 && place.word(at) !== ''; at--) {
    if (orders.has(place.word(at))) return agentEnd(place, at + 1) === -1
    if (prepositions.has(place.word(at))) return false
  }
  return false
}

const orders = wordSet(
  'ordered ordering orders asked urged told forced allowed required instructed advised persuaded invited enabled encouraged helped compelled obliged permitted warned'
)

/** `the ability detect`, `have yet reach`. */
function bare(place: Place) {
  const verb = place.word(1)
  if (!(bareGovernors.has(place.word()) || isPlural(place)) || place.capital(1) || place.capital()) return undefined
  // `nobody need tell us`
  if (
    place.word(2) === 'that' ||
    (place.word() === 'need' && /^(?:nobody|one|hardly|never|why)$/u.test(place.word(-1)))
  )
    return undefined
  if (verb !== 'be' && !isPlural(place) && !(isOnlyVerb(verb) && isForm(verb, 'base'))) return undefined
  if (place.word() === 'yet' && !/^(?:have|has|had|are|is)$/u.test(place.word(-1))) return undefined
  if (place.afterAnywhere(wishes) || (verb === 'be' && beForms.has(place.word(2)))) return undefined
  const [span, data] = [place.span(1), {verb}]
  return {message: 'to' as const, span, data, suggest: [`to ${place.printed(1)}`]}
}

/** `the first president visit the island`. */
function firstTo(place: Place) {
  if (!/^(?:first|only|last|youngest|oldest)$/u.test(place.word()) || !/^(?:the|its|his|her)$/u.test(place.word(-1)))
    return undefined
  const verb = place.word(2)
  if (
    pluralOf(place.word(1)) === undefined ||
    !isForm(verb, 'base') ||
    isForm(verb, 'past') ||
    place.capital(2) ||
    !determiners.has(place.word(3)) ||
    place.afterAnywhere(wishes)
  )
    return undefined
  return {message: 'to' as const, span: place.span(2), data: {verb}, suggest: [`to ${place.printed(2)}`]}
}

/** `had no plans close its plant`, `their efforts restore the fresco`. */
function isPlural(place: Place): boolean {
  if (
    !/^(?:plans|attempts|efforts|bids|intentions|intention|plan|desire|need|reason|right|authority)$/u.test(
      place.word()
    )
  )
    return false
  if (!/^(?:no|any|little)$/u.test(place.word(-1))) return false
  const verb = place.word(1)
  return isForm(verb, 'base') && !isForm(verb, 'past') && determiners.has(place.word(2))
}

/** After these a plain verb follows its subject: `demanded that the scheme include`, `would this plan help`. */
const wishes = wordSet(
  'demand demands demanded demanding insist insists insisted insisting recommend recommends recommended propose proposes proposed request requested require requires required suggest suggested urge urged ask asked essential important vital lest let make makes made help helps helped see saw watch watched hear heard do does did will would can could should must may might'
)
