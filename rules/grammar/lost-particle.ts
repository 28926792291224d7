import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {determiners, isMidAdverb, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, slotsOf} from '../../src/text/word-slots.js'

interface Particle {
  particle: string
  /** What follows where the particle is lost, after the article and at most one adjective. */
  objects: ReadonlySet<string>
}

/** Verbs with a particle, and what they never do without it. */
const rows: readonly (readonly [verbs: string, particle: string, objects: string])[] = [
  [
    'carry carries carried carrying',
    'out',
    'raid raids attack attacks strike strikes search searches survey inspection inspections investigation study experiment experiments operation operations repairs execution executions assassination killings bombing bombings arrest arrests airstrikes reforms renovation analysis autopsy audit drills checks tests'
  ],
  ['point points pointed pointing', 'out', 'that'],
  ['wipe wipes wiped wiping', 'out', 'population village debts savings gains species'],
  ['step stepped stepping', 'up', 'security patrols efforts pressure checks controls searches production attacks'],
  ['ruled rule ruling rules', 'out', 'possibility sabotage arson terrorism talks negotiations coalition resignation'],
  ['put putting puts', 'out', 'fire blaze flames fires'],
  [
    'set sets setting',
    'up',
    'commission committee company fund camp roadblock roadblocks checkpoint checkpoints hotline'
  ],
  ['phase phased phasing', 'out', 'coal subsidies plastic pesticide pesticides'],
  ['lay lays laid laying', 'off', 'workers employees staff miners teachers'],
  ['hand hands handed handing', 'in', 'resignation notice petition'],
  ['turn turned turning turns', 'down', 'offer request proposal bid appeal invitation application offers requests'],
  ['fill filled filling fills', 'out', 'form forms questionnaire questionnaires'],
  ['step steps stepped stepping', 'down', 'as'],
  ['took takes take', 'off', 'from'],
  ['ran run runs running', 'out', 'of'],
  ['broke break breaks', 'up', 'protest demonstration fight crowd rally']
]
const byVerb = new Map(
  rows.flatMap(([verbs, particle, objects]) =>
    verbs.split(' ').map(verb => [verb, {particle, objects: wordSet(objects)}] as const)
  )
)
/** Of these verbs some have another sense before some objects: `set a committee to work`. */
const ends = slotsOf(
  'on/in/at/of/near/after/with/against/to/by/and/across/for/from/during/yesterday/this/last/over/outside/into/$'
)

export default placeRule({
  id: 'grammar/lost-particle',
  summary: 'Find a verb that lost its particle (`carried a raid on the camp`, `pointed that`, `stepped patrols`).',
  why: 'What English says with a verb and a particle is one verb elsewhere; the engine prints the verb alone.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {particle: 'Missing `{particle}` after `{verb}`, expected `{verb} {particle}`'},
  examples: [
    {bad: 'Police ⟦carried⟧ a raid on two bars.', better: 'Police carried out a raid on two bars.'},
    {bad: 'The coach ⟦pointed⟧ that two men were ill.', better: 'The coach pointed out that two men were ill.'},
    {bad: 'A drone was ⟦shot⟧ over the strait.', better: 'A drone was shot down over the strait.'},
    {bad: 'Crews ⟦put⟧ the blaze by noon.', better: 'Crews put out the blaze by noon.'},
    {bad: 'Police have ⟦ruled⟧ arson as a motive.', better: 'Police have ruled out arson as a motive.'},
    {bad: 'Ole Berg ⟦stepped⟧ as chairman in May.', better: 'Ole Berg stepped down as chairman in May.'},
    {good: 'Police carried out a raid on two bars.'},
    {near: 'The plane carried search dogs, and guards were carried in the raid.'},
    {near: 'He put the fire extinguisher down and called a strike.'},
    {near: 'She pointed at that mill and shot a film of the plane from a boat.'}
  ],
  ...shapesByWord<'particle'>([
    [wordSet('ruled rule rules ruling'), ruledAs],
    [byVerb.keys(), lone],
    [['shot', 'shoot', 'shooting'], shotDown]
  ])
})

const aircraft = wordSet(
  'helicopter helicopters plane planes jet jets drone drones aircraft airliner airliners warplane warplanes bomber bombers missile missiles fighters rockets'
)

/** `have ruled mechanical failure as the cause`. */
function ruledAs(place: Place) {
  if (!/^(?:have|has|had|to|not|cannot|also|police|investigators|officials|doctors|experts)$/u.test(place.word(-1)))
    return undefined
  for (let at = 1; at < 8; at++) {
    const word = place.word(at)
    if (word === 'as' && at > 1)
      return /^(?:the|a|an|possible|motive)$/u.test(place.word(at + 1)) &&
        /^(?:cause|motive|factor|reason|possibility|explanation|causes|source)$/u.test(
          place.word(at + 2) === 'possible' || place.word(at + 2) === 'likely' ? place.word(at + 3) : place.word(at + 2)
        )
        ? missing(place, 'out')
        : undefined
    if (word === '' || /^(?:that|out|on|against|in)$/u.test(word)) return undefined
  }
  return undefined
}

/** `A drone was shot over the strait`, `shot 14 drones overnight`. */
function shotDown(place: Place) {
  const words = [1, 2, 3, 4, 5, 6, 7, 8].map(at => place.word(at))
  if (place.capital() || words.some(word => /^(?:down|from|by|at|off|with|through|video|footage)$/u.test(word)))
    return undefined
  const auxiliary = isMidAdverb(place.word(-1)) ? -2 : -1
  if (/^(?:was|were|been|being)$/u.test(place.word(auxiliary))) {
    const back = /^(?:has|had|have|was|were)$/u.test(place.word(auxiliary - 1)) ? auxiliary - 2 : auxiliary - 1
    return aircraft.has(place.word(back)) && (words[0] === '' || prepositions.has(words[0]!))
      ? missing(place, 'down')
      : undefined
  }
  const at = words.findIndex(word => aircraft.has(word)) + 1
  const opens = /^(?:a|an|the|two|three|four|five|six|several|another|dozens|\d+)$/u.test(words[0]!)
  return opens && at > 1 && at < 5 && isEnd(place, at + 1) ? missing(place, 'down') : undefined
}

const isEnd = (place: Place, at: number): boolean =>
  fills(ends, place, at) || /^(?:overnight|and|near|early)$/u.test(place.word(at))

function lone(place: Place) {
  const {particle, objects}: Particle = byVerb.get(place.word())!
  if (objects.has('as') || objects.has('of') || objects.has('from'))
    return place.capital() ? undefined : bound(place, particle)
  if (
    place.capital() ||
    place.next() !== ' ' ||
    prepositions.has(place.word(1)) ||
    /^(?:a|an|the|its|his|her|their|this|of)$/u.test(place.word(-1))
  )
    return undefined
  if (objects.has('that'))
    return place.word(1) === 'that' &&
      /^(?:the|it|he|she|they|there|a|an|this|these|no|many|some|two|his|her|its|their)$/u.test(place.word(2))
      ? missing(place, particle)
      : undefined
  const hasArticle = /^(?:a|an|the|two|three|several|more|another|its|their|new|air|any|further|many)$/u.test(
    place.word(1)
  )
  const at = [1, 2, 3].slice(hasArticle ? 1 : 0, hasArticle ? 3 : 2).find(offset => objects.has(place.word(offset)))
  if (at === undefined || !fills(ends, place, at + 1)) return undefined
  if (/^(?:rul|set)/u.test(place.word()) && !isSure(place)) return undefined
  return missing(place, particle)
}

/** `stepped as chairman`, `ran of fuel`, `the plane took from Oslo`. */
function bound(place: Place, particle: string) {
  const [next, then] = [place.word(1), place.word(2)]
  const noun = determiners.has(then) ? place.word(3) : then
  if (
    particle === 'down' &&
    next === 'as' &&
    /^(?:chair|chairman|chairwoman|chief|coach|captain|leader|president|mayor|minister|head|director|manager|speaker|editor|governor|party|prime|ceo)$/u.test(
      noun
    )
  )
    return missing(place, particle)
  if (
    particle === 'out' &&
    next === 'of' &&
    /^(?:fuel|petrol|water|food|money|cash|time|oxygen|bread|medicine|ammunition|patience|space|options|supplies|beds|gas|electricity|vaccines|luck|ideas)$/u.test(
      then
    )
  )
    return missing(place, particle)
  const isFlight =
    /^(?:plane|aircraft|flight|jet|helicopter|airliner|drone|balloon|rocket|planes|flights|jets)$/u.test(
      place.word(-1)
    ) ||
    (/^(?:which|that|had)$/u.test(place.word(-1)) && aircraft.has(place.word(-2)))
  return particle === 'off' && next === 'from' && isFlight ? missing(place, particle) : undefined
}

/** `not ruled a coalition with`, `set a commission to`. */
function isSure(place: Place): boolean {
  if (place.word().startsWith('set'))
    return (
      /^(?:a|an)$/u.test(place.word(1)) &&
      /^(?:commission|committee|hotline|roadblock|checkpoint)$/u.test(place.word(2))
    )
  return place.word().startsWith('rul') && /^(?:not|cannot|has|have|also)$/u.test(place.word(-1))
}

function missing(place: Place, particle: string) {
  const verb = place.printed()
  return {message: 'particle' as const, span: place.span(), data: {verb, particle}, suggest: [`${verb} ${particle}`]}
}
