import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {qualityAdjectives} from '../../src/text/quality-nouns.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals} from '../../src/text/word-classes.js'

/** Nouns that stand before no other noun, and their adjectives. */
const adjectives = new Map([
  ...qualityAdjectives,
  ...Object.entries({
    excellence: 'excellent',
    prosperity: 'prosperous',
    severity: 'severe',
    brutality: 'brutal',
    peace: 'peaceful',
    tragedy: 'tragic',
    horror: 'horrible',
    democracy: 'democratic',
    strategy: 'strategic',
    winner: 'winning'
  })
])

/** Of these, those that do stand before some: what must follow for them to be wrong. */
const sure = new Map([
  [
    'danger',
    /^(?:situation|condition|level|place|moment|person|game|substance|driver|road|trip|journey|mission|criminal)$/u
  ],
  ['peace', /^(?:solution|protest|demonstration|way|end|country|transition)$/u],
  ['democracy', /^(?:elections?|votes?|country|countries|government|state|institutions?|transition|process|vote)$/u],
  ['strategy', /^(?:partnerships?|partners?|importance|alliance|cooperation|location|dialogue|interests?)$/u],
  ['winner', /^(?:crew|team|goal|side|run|bid|point|penalty|ticket|horse|boat)$/u],
  ['success', /^(?:mission|operation|career|businessman|company|team|season|year|attempt|launch)$/u],
  ['tragedy', /^(?:accident|death|event|incident|loss)$/u],
  ['horror', /^(?:accident|death|crime)$/u],
  ['stability', /^(?:situation|economy|country|government|condition)$/u],
  ['violence', /^(?:attack|protest|clash|man|crime|storm|death|incident|demonstration)$/u],
  ['independence', /^(?:investigation|country|state|commission|inquiry|media|expert|report|body)$/u],
  ['severity', /^(?:storm|drought|shortage|injury|crisis)$/u]
])

const nouns =
  /^(?:impact|step|role|part|factor|decision|issue|question|problem|way|place|time|meeting|change|increase|decrease|rise|fall|victory|success|challenge|task|city|country|matter|point|result|situation|condition|event|partner|market|progress|difference|threat|figure|number|amount|position|person|message|moment|development|measure|move|contribution|source|loss|reason|situation|period|year|job|singer|politician|leader|actor|sport|team|solution|attack|crime|risk|shift|drop|portion|share|achievement|document|tool|element|aspect|improvement)s?$/u

export default placeRule({
  id: 'grammar/noun-for-adjective',
  summary:
    'Find a noun where an adjective is due, and an adjective for a noun (`a significance impact`, `the economic grew`).',
  why: 'The engine knows the stem of the word and takes the wrong ending.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{word}` before `{next}`, expected `{right}`'},
  examples: [
    {bad: 'The dam had a ⟦significance⟧ impact on fish.', better: 'The dam had a significant impact on fish.'},
    {bad: 'It was an ⟦importance⟧ step for both towns.', better: 'It was an important step for both towns.'},
    {bad: 'The ⟦economic⟧ grew by two percent.', better: 'The economy grew by two percent.'},
    {bad: 'The jury found him ⟦guilt⟧ of arson.', better: 'The jury found him guilty of arson.'},
    {good: 'The dam had a significant impact on fish.'},
    {near: 'A peace deal, a success story and a danger zone.'},
    {near: 'The economic growth was slow.'},
    {near: 'They found no proof of the guilt of the clerk.'}
  ],
  concerns: word => adjectives.has(word) || nounsOf.has(word) || word === 'economic' || word === 'guilt',
  found: place => ending(place) ?? economy(place) ?? beforeOf(place) ?? guilty(place)
})

function ending(place: Place) {
  const word = place.word()
  const right = adjectives.get(word)
  const next = place.word(1)
  if (!right || place.capital() || place.capital(1)) return undefined
  const before = place.word(-1)
  if (!/^(?:a|an|the|very|most|more|this|his|its|their|another|any|first|new)$/u.test(before)) return undefined
  return (sure.get(word) ?? nouns).test(next) ? report(place, right) : undefined
}

/** Adjectives that are never printed as nouns, with the nouns meant. */
const nounsOf = new Map(
  Object.entries({
    economic: 'economy',
    political: 'politics',
    industrial: 'industry',
    historical: 'history',
    financial: 'finances',
    agricultural: 'agriculture',
    cultural: 'culture',
    electoral: 'election',
    educational: 'education',
    environmental: 'environment',
    regional: 'region',
    presidential: 'presidency',
    tragic: 'tragedy',
    victorious: 'victory',
    dangerous: 'danger',
    important: 'importance',
    violent: 'violence',
    different: 'difference',
    difficult: 'difficulty',
    successful: 'success',
    popular: 'popularity',
    stable: 'stability',
    independent: 'independence',
    responsible: 'responsibility',
    necessary: 'necessity',
    beautiful: 'beauty',
    dependent: 'dependence',
    sovereign: 'sovereignty',
    powerful: 'power',
    diplomatic: 'diplomacy',
    technological: 'technology',
    scientific: 'science',
    medical: 'medicine',
    ministerial: 'ministry',
    parliamentary: 'parliament'
  })
)

/** `the economic of the island`. */
function beforeOf(place: Place) {
  const right = nounsOf.get(place.word())
  if (!right || !/^(?:the|its|their|his|her|our)$/u.test(place.word(-1)) || place.word(1) !== 'of' || place.capital())
    return undefined
  return place.word(2) !== '' && place.next() === ' ' ? report(place, right) : undefined
}

/** `found the clerk guilt of fraud`, `pleaded guilt to`. */
function guilty(place: Place) {
  if (place.word() !== 'guilt' || place.capital() || !/^(?:of|to)$/u.test(place.word(1))) return undefined
  const before = place.word(-1)
  if (/^plead(?:s|ed|ing)?$/u.test(before) || finiteBe.has(before) || before === 'not') return report(place, 'guilty')
  const isFound = place.after(new Set(['found', 'finds', 'find']), 8) && place.word(1) === 'of'
  const isSomebody = place.capital(-1) || isAgent(before) || /^(?:him|her|them)$/u.test(before)
  return isFound && isSomebody ? report(place, 'guilty') : undefined
}

/** `The economic grew`. */
function economy(place: Place) {
  if (place.word() !== 'economic' || place.word(-1) !== 'the') return undefined
  const next = place.word(1)
  const verb =
    finiteBe.has(next) ||
    haveForms.has(next) ||
    modals.has(next) ||
    (isPast(next) && !isBase(next) && /^(?:by|to|in|from|at)$/u.test(place.word(2)))
  return verb ? report(place, 'economy') : undefined
}

function report(place: Place, right: string) {
  return {
    message: 'form' as const,
    span: place.span(),
    data: {word: place.word(), next: place.word(1), right},
    suggest: [right]
  }
}
