import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isAgents} from '../../src/text/agents.js'
import {massNouns} from '../../src/text/mass-nouns.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {collective, sums} from '../../src/text/number-neutral.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {opensText} from '../../src/text/tagged-subjects.js'
import {isForm, isOnlyVerb, isParticiple, isPast, readings, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {countsMany, determiners, pluralVerbs, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import countryTable from './country-for-adjective.tsv'

const countries = readSet<'country' | 'adjective'>(countryTable, 'country')
/** Singulars that are no bodies of people, or are counted as one thing when they make or hold something. */
const places = wordSet(
  'country province region state district valley island factory plant mine farm quarry law museum festival exhibition stadium lake river forest park airport port reactor refinery mill dam reservoir archive'
)
const yields =
  'produce export import supply need host employ attract draw hold cover contain include provide require serve receive generate consume house'
/** Plain forms that are no nouns. */
const sole =
  'remain become seem appear contain include provide require exceed serve belong depend consist continue begin bring lose keep believe know give receive create destroy allow prevent grow occur happen represent constitute extend attract'
const claims = 'claims demands plans hopes fears wants'
/** What is true of things and never of what a clause tells. */
const thingsOnly = wordSet(
  'built located situated parked founded loaded equipped stolen imported stored housed planted grown buried manufactured printed painted moored anchored burned burnt written drawn woven carved rusty infected toxic poisonous rotten counterfeit'
)
const judged = /^(?:considered|seen|regarded|deemed|needed|required|enough|spent|paid|thought|said)$/u

export default placeRule({
  id: 'grammar/opened-agreement',
  summary:
    'Find verbs that do not agree with a subject behind a figure, an owner or other countries (`Of these, 40 nurses has left`).',
  why: 'What stands before the noun, or between it and its verb, makes the engine lose its number.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The nurses’ demands ⟦was⟧ met at last.', better: 'The nurses’ demands were met at last.'},
    {bad: 'Of these, 40 nurses ⟦has⟧ left.', better: 'Of these, 40 nurses have left.'},
    {bad: 'In 12 towns ballots ⟦was⟧ counted twice.', better: 'In 12 towns ballots were counted twice.'},
    {bad: 'Peru, Chile and Brazil ⟦has⟧ signed.', better: 'Peru, Chile and Brazil have signed.'},
    {bad: 'He opened a mill in 1990 and ⟦have⟧ sold it.', better: 'He opened a mill in 1990 and has sold it.'},
    {bad: 'The engine inside the ship ⟦remain⟧ cold.', better: 'The engine inside the ship remains cold.'},
    {
      bad: 'The tenants of the tower ⟦demands⟧ a new lift.',
      better: 'The tenants of the tower demand a new lift.'
    },
    {bad: 'The island ⟦produce⟧ half of the salt.', better: 'The island produces half of the salt.'},
    {
      bad: 'Police found two vans, which ⟦was⟧ parked nearby.',
      better: 'Police found two vans, which were parked nearby.'
    },
    {good: 'Of these, 40 nurses have left.'},
    {near: 'Bosnia and Herzegovina has signed, and 40 tonnes was sold.'},
    {near: 'In Peru, Chile and Brazil was a new spirit.'},
    {near: 'He said they sold the mill and have left.'},
    {near: 'The men from the village remain cold.'},
    {near: 'He built a house of stones, which was painted red.'},
    {near: 'The team in the tower remain calm.'}
  ],
  ...shapesByWord<'agree'>([
    [pluralVerbs.keys(), place => owned(place) ?? counted(place) ?? fronted(place) ?? joined(place)],
    [['have'], andHave],
    [yields.split(' '), islandProduce],
    [claims.split(' '), tenantsClaims],
    [['which'], whichWas],
    [sole.split(' '), airRemain]
  ])
})

const agree = (place: Place, subject: string) => disagreement(place, 0, subject, pluralVerbs.get(place.word()))

const isMany = (noun: string): boolean => singularOf(noun) !== undefined && !sums.has(noun)

/** `The nurses’ demands was`: the owner's sign parts the words. */
function owned(place: Place) {
  const noun = place.word(-1)
  if (!isMany(noun) || place.word(-2) !== '' || place.capital(-1)) return undefined
  const match =
    /(?:^|[.,;:] |\b(?:that|because|but|and) )(?:The|Their|These|Its|the|their|these|its) (?:\p{Ll}+ )?\p{Ll}+s[’'] \p{Ll}+ $/u
  return match.test(place.textBefore) ? agree(place, noun) : undefined
}

/** `Of these, 40 nurses has`. */
function counted(place: Place) {
  const noun = place.word(-1)
  const isHeads = noun === 'people' || (isMany(noun) && !place.capital(-1))
  if (!isHeads || !countsMany(place.word(-2)) || place.word(-3) !== '' || !isDone(place)) return undefined
  return opensText(place, -2) ||
    /^(?:Of|Among) (?:these|them|those|the [^,]{3,40}), \d+ \p{Ll}+ $| (?:that|where|when|because|and|but) \d+ \p{Ll}+ $/u.test(
      place.textBefore
    )
    ? agree(place, noun)
    : undefined
}

/** `In 12 towns votes was counted`. */
function fronted(place: Place) {
  const [noun, where] = [place.word(-1), place.word(-2)]
  if (!isMany(noun) || !isMany(where) || !countsMany(place.word(-3)) || !isDone(place)) return undefined
  return /^(?:in|at|from)$/u.test(place.word(-4)) && opensText(place, -4) ? agree(place, noun) : undefined
}

/** What happens to each, not a sum that is judged. */
const isDone = (place: Place): boolean => isParticiple(place.word(1)) && !judged.test(place.word(1))

/** `Peru, Chile and Brazil has`. */
function joined(place: Place) {
  const match = /(?:^|: )(?:(?<first>\p{Lu}\p{Ll}+), )?(?<second>\p{Lu}\p{Ll}+) and (?<third>\p{Lu}\p{Ll}+) $/u.exec(
    place.textBefore
  )
  if (!match) return undefined
  const {first, second, third} = match.groups as Record<string, string | undefined>
  const names = [first, second, third].filter(name => name !== undefined)
  return names.every(name => countries.has(name)) && second !== 'Bosnia' ? agree(place, third!) : undefined
}

/** `He opened a mill in 1990 and have sold it`: no other subject stands between. */
function andHave(place: Place) {
  const {sentence, index} = place.here
  const {words} = sentence
  if (place.word(-1) !== 'and' || !isParticiple(place.word(1)) || index > 16 || index < 4) return undefined
  const who = words.findIndex(({lower}) => /^(?:he|she|it)$/u.test(lower))
  const verb = words[who + 1]?.lower ?? ''
  if (who < 0 || who > 4 || index < who + 4 || !isPast(verb) || helping.has(verb)) return undefined
  if (words.slice(0, who).some(({lower}) => others.has(lower) || readings(lower).length > 0)) return undefined
  const between = words.slice(who + 2, index - 1).map(({lower}) => lower)
  return between.some(word => others.has(word) || isOnlyVerb(word)) || /[“”":;]/u.test(place.textBefore)
    ? undefined
    : disagreement(place, 0, words[who]!.lower, 'has')
}

const helping = wordSet('helped let made saw had heard watched said thought believed hoped knew felt')
const others = wordSet(
  'to that who which they we people will would can could should may might must do did does is are was were if when where what how why as than both'
)

/** `The island produce half of the salt`. */
function islandProduce(place: Place) {
  const [noun, verb] = [place.word(-1), place.word()]
  if (place.capital() || !isForm(verb, 'base') || !places.has(noun) || !/^(?:the|its|this)$/u.test(place.word(-2)))
    return undefined
  const isObject = /^(?:half|most|more|about|around|nearly|almost|over|some|\d[\d,.]*)$/u.test(place.word(1))
  const isShare = place.word(1) === 'a' && /^(?:third|quarter|fifth|tenth|lot|total)$/u.test(place.word(2))
  const opens =
    opensText(place, -2) || (place.here.index === 4 && /^every \p{Ll}+ the \p{Ll}+ $/iu.test(place.textBefore))
  return (isObject || isShare) && opens ? disagreement(place, 0, noun, thirdPersonOf(verb)) : undefined
}

/** `The engine inside the ship remain cold`: one thing, and one place between it and its verb. */
function airRemain(place: Place) {
  const {words} = place.here.sentence
  const {index} = place.here
  const link = [2, 3].find(at => prepositions.has(words[at]?.lower ?? ''))
  if (link === undefined || index < link + 2 || index > link + 4 || place.word(-index) === '') return undefined
  const [head, last] = [words[link - 1]!.lower, place.word(-1)]
  const isOne = (noun: string): boolean =>
    (pluralOf(noun) !== undefined || massNouns.has(noun) || /^(?:water|air|snow|ice|smoke|heat)$/u.test(noun)) &&
    !looksPlural(noun) &&
    !collective.has(noun)
  if (!/^(?:the|this|its|his|her|their)$/u.test(words[0]!.lower) || !isOne(head) || !isOne(last)) return undefined
  const isPlace = determiners.has(words[link + 1]!.lower) || index === link + 2
  return isPlace && !place.capital(-1) && !pairs.test(words[1]!.lower)
    ? disagreement(place, 0, head, thirdPersonOf(place.word()))
    : undefined
}

const pairs = /^(?:two|few|many|only|more|most)$/u

/** `The tenants of the tower demands a new lift`. */
function tenantsClaims(place: Place) {
  const {words} = place.here.sentence
  const heads = [words[0], words[1], words[2], words[3]].map(word => word?.lower ?? '')
  if (heads[0] !== 'the' || heads[2] !== 'of' || place.here.index > 6) return undefined
  const last = place.word(-1)
  if (
    !(isAgents(heads[1]!) || /(?:llors|councilmen|tors|ders|bers|kers|gers|yers|ists|ants|ents)$/u.test(heads[1]!)) ||
    looksPlural(last) ||
    place.capital(-1) ||
    place.word(-place.here.index) === ''
  )
    return undefined
  return determiners.has(place.word(1)) || place.word(1) === 'to'
    ? disagreement(place, 0, heads[1]!, verbOf(place.word())!.base)
    : undefined
}

/** `found two vans, which was parked`: no clause is parked. */
function whichWas(place: Place) {
  if (!pluralVerbs.has(place.word(1)) || !thingsOnly.has(place.word(2)) || place.word(-1) !== '') return undefined
  const {words} = place.here.sentence
  const {index} = place.here
  const noun = words[index - 1]?.lower ?? ''
  if (!isMany(noun) || collective.has(noun) || !/, $/u.test(place.textBefore)) return undefined
  for (let at = index - 2; at >= Math.max(0, index - 5); at--) {
    const word = words[at]!.lower
    if (prepositions.has(word) || /^(?:and|or|of)$/u.test(word)) return undefined
    if (determiners.has(word) || countsMany(word)) return follows(words[at - 1]?.lower ?? '') ? which(place) : undefined
  }
  return undefined

  function which(at: Place) {
    return disagreement(at, 1, `${noun}, which`, pluralVerbs.get(at.word(1)))
  }
}

/** Whether the noun phrase is what a verb acts on, and nothing else's tail. */
const follows = (word: string): boolean =>
  word !== 'to' && !prepositions.has(word) && readings(word).some(({form}) => form !== 'gerund')
