import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isParticiple, isPast} from '../../src/text/verbs.js'
import {closesNoun, finiteBe, prepositions, superlatives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const rivers = wordSet(
  'danube rhine volga euphrates tigris mekong yangtze dnieper drina sava mississippi ganges indus thames tisza elbe oder vistula rhone loire seine ebro tagus orinoco zambezi limpopo amur yenisei nile dniester tiber mersey'
)
/** What there is one of in a building, a vehicle or a place. */
const parts = wordSet(
  'kitchen roof entrance corner edge centre center bottom basement courtyard lobby boot trunk cockpit hull stern rear interior exterior surface summit suburb town village city district province region mouth foot cellar attic hallway stairwell outskirts site'
)
/** Who is the one of something. */
const heads = wordSet(
  'head leader chairman chairwoman director president mayor governor founder owner author chief commander captain secretary minister chancellor king queen prince spokesman spokeswoman editor speaker'
)

export default placeRule({
  id: 'grammar/lost-the',
  summary: 'Find what there is one of without its article (`on main square of`, `on Danube`, `faces biggest loss`).',
  why: 'Languages without articles leave the engine to guess, and where it leaves one out English stumbles.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `{article}` before `{next}`'},
  examples: [
    {bad: 'They met on ⟦main⟧ square of the town.', better: 'They met on the main square of the town.'},
    {bad: 'Ice formed on ⟦Danube⟧ in January.', better: 'Ice formed on the Danube in January.'},
    {bad: 'The fire broke out in ⟦kitchen⟧ of a hotel.', better: 'The fire broke out in the kitchen of a hotel.'},
    {
      bad: '⟦Head⟧ of the Danish chess union resigned in May.',
      better: 'The head of the Danish chess union resigned in May.'
    },
    {bad: 'The bank faces ⟦biggest⟧ loss in its history.', better: 'The bank faces the biggest loss in its history.'},
    {bad: 'The lira fell to ⟦record⟧ low on Monday.', better: 'The lira fell to a record low on Monday.'},
    {bad: 'The park is open to ⟦public⟧ from May.', better: 'The park is open to the public from May.'},
    {good: 'They met on the main square of the town.'},
    {near: 'The inmates of a jail in Mississippi set fire to it.'},
    {near: 'He ate a head of lettuce and was voted head of the club.'},
    {near: 'The firm went public, and its main roads to market are the rail and the river.'}
  ],
  ...shapesByWord<'missing'>([
    [[...rivers], river],
    [[...parts], part],
    [[...heads], lead],
    [['main', 'sole', 'entire'], onlyOne],
    [['record'], record],
    [['public'], thePublic],
    [['university', 'ministry', 'institute', 'republic'], institution],
    [[...superlatives], biggest]
  ])
})

/** `on Danube`, `along Rhine`. */
function river(place: Place) {
  if (
    !place.capital() ||
    !/^(?:in|on|along|across|from|into|of|to|over|near|by)$/u.test(place.word(-1)) ||
    place.capital(-1)
  )
    return undefined
  // `in Mississippi`: the state.
  if (place.word() === 'mississippi' && !/^(?:on|along|across|over|near)$/u.test(place.word(-1))) return undefined
  return (closesNoun(place.word(1)) || isPast(place.word(1))) && !/^[-–’'/]/u.test(place.next()) && place.stopped
    ? add(place)
    : undefined
}

/** `in kitchen of a hotel`. */
function part(place: Place) {
  if (
    place.capital() ||
    !place.stopped ||
    place.word(1) !== 'of' ||
    !/^(?:in|on|at|near|from|to|into|onto|outside|inside|through)$/u.test(place.word(-1))
  )
    return undefined
  return /^(?:the|a|an|his|her|its|their|this)$/u.test(place.word(2)) && place.next() === ' ' ? add(place) : undefined
}

/** `Head of the Danish chess union resigned`; `met with head of the union`. */
function lead(place: Place) {
  if (place.word(1) !== 'of' || !place.stopped || place.next() !== ' ') return undefined
  if (!place.opens) {
    const isOne = /^(?:with|by)$/u.test(place.word(-1)) && /^(?:the|a|an|its|his)$/u.test(place.word(2))
    const isPost = /^(?:post|role|job|position|resign|resigned|step|removed|dismissed|sacked)$/u.test(place.word(-2))
    return isOne && !isPost && !place.capital() ? add(place) : undefined
  }
  if (place.previous() !== '' || !/^\p{Lu}\p{Ll}/u.test(place.printed()) || place.word(2) === '') return undefined
  for (let at = 3; at < 10; at++) {
    const word = place.word(at)
    if (word === '' || /^(?:who|that|which|and|or)$/u.test(word)) return undefined
    if (
      /^(?:said|says|has|had|is|was|will|would|resigned|announced)$/u.test(word) ||
      (isPast(word) && !isParticiple(word))
    )
      // `Chairman of the wool board Ian Lund says`: a title before its name.
      return place.capital(at - 1) && place.capital(at - 2) ? undefined : add(place)
  }
  return undefined
}

/** `on main square of`, `blocked main road to`. */
function onlyOne(place: Place) {
  if (place.capital() || !place.stopped || place.capital(1)) return undefined
  const [before, noun] = [place.word(-1), place.word(1)]
  const governs =
    (prepositions.has(before) && !/^(?:as|than|like)$/u.test(before)) ||
    (isPast(before) && !isForm(before, 'base') && place.word(-2) !== '' && !finiteBe.has(place.word(-2)))
  if (
    !governs ||
    (pluralOf(noun) === undefined && !/^(?:square|gate|hall|entrance|artery|station)$/u.test(noun)) ||
    place.capital(2)
  )
    return undefined
  return closesNoun(place.word(2)) && /^[ .,]/u.test(place.next(1)) ? add(place) : undefined
}

/** `faces biggest loss in`. */
function biggest(place: Place) {
  const superlative = place.word()
  if (/^(?:best|worst|latest|earliest|closest)$/u.test(superlative) || place.capital() || !place.stopped)
    return undefined
  if (
    !/^(?:faces|faced|facing|saw|suffered|suffers|suffering|recorded|posted|reported|won|set|has|had|have|hit|reached|experienced|celebrated|built|opened|launched|seen)$/u.test(
      place.word(-1)
    )
  )
    return undefined
  return pluralOf(place.word(1)) !== undefined && /^(?:in|of|since|for|on|ever)$/u.test(place.word(2))
    ? add(place)
    : undefined
}

/** `fell to record low`. */
function record(place: Place) {
  if (
    place.capital() ||
    !place.stopped ||
    !/^(?:to|at|near|from)$/u.test(place.word(-1)) ||
    !/^(?:low|high)$/u.test(place.word(1)) ||
    !(closesNoun(place.word(2)) || place.word(2) === 'and')
  )
    return undefined
  return add(place, 'a')
}

/** `open to public`. */
function thePublic(place: Place) {
  if (place.capital() || !place.stopped || !/^(?:to|by|with)$/u.test(place.word(-1)) || place.afterAnywhere(privacy))
    return undefined
  return closesNoun(place.word(1)) && /^[ .,]/u.test(place.next()) ? add(place) : undefined
}

const privacy = wordSet('private go goes going went gone')

/** `at University of Oslo`, `by Ministry of Defence`. */
function institution(place: Place) {
  if (!place.capital() || place.opens || !place.stopped || place.word(1) !== 'of' || !place.capital(2)) return undefined
  return /^(?:at|by|in|with|to)$/u.test(place.word(-1)) &&
    !place.capital(-1) &&
    !/^(?:california|texas)$/u.test(place.word(2))
    ? add(place)
    : undefined
}

function add(place: Place, article = 'the') {
  const next = place.opens ? place.printed().replace(/^./u, letter => letter.toLowerCase()) : place.printed()
  const first = place.opens ? capitalised(article) : article
  return {
    message: 'missing' as const,
    span: place.span(),
    data: {article, next: place.printed()},
    suggest: [`${first} ${next}`]
  }
}
