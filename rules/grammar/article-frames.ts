import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {isForm, isParticiple, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, months, prepositions, superlatives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import countries from './country-for-adjective.tsv'

const names = new Set([
  ...readSet<'country' | 'adjective'>(countries, 'country'),
  ...wordSet(
    'Israel Myanmar Madagascar Mali Chad Niger Haiti Honduras Nicaragua Guatemala Laos Cameroon Angola Tanzania Namibia Botswana Malawi Uzbekistan Kyrgyzstan Tajikistan Turkmenistan Kosovo Montenegro Scotland Wales Paraguay Uruguay Panama Qatar Oman Eritrea Liberia Benin Togo Gabon Burundi Europe Africa Asia London Paris Siberia California Texas Florida'
  )
])
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
const main = /^(?:main|sole|entire|whole)$/u

export default placeRule({
  id: 'grammar/article-frames',
  summary:
    'Find articles that are missing or one too many in set places (`the northern Peru`, `in the 2019`, `on main square of`, `the most of the`).',
  why: 'Languages without articles, and those that use more of them, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    extra: 'Unexpected `{article}` before `{next}`, expected none',
    missing: 'Missing `the` before `{next}`',
    article: 'Missing `{article}` before `{next}`',
    definite: 'Unexpected `{article}` before `{next}`, expected `the`'
  },
  examples: [
    {bad: 'Snow fell in ⟦the⟧ northern Peru on Friday.', better: 'Snow fell in northern Peru on Friday.'},
    {bad: 'The mill was shut in ⟦the⟧ 2019.', better: 'The mill was shut in 2019.'},
    {bad: 'She will miss ⟦a⟧ rest of the season.', better: 'She will miss the rest of the season.'},
    {bad: 'They met on ⟦main⟧ square of the town.', better: 'They met on the main square of the town.'},
    {bad: 'Ice formed on ⟦Danube⟧ in January.', better: 'Ice formed on the Danube in January.'},
    {bad: 'The fire broke out in ⟦kitchen⟧ of a hotel.', better: 'The fire broke out in the kitchen of a hotel.'},
    {bad: 'He died of ⟦the⟧ heart attack in May.', better: 'He died of a heart attack in May.'},
    {
      bad: '⟦Head⟧ of the Danish chess union resigned in May.',
      better: 'The head of the Danish chess union resigned in May.'
    },
    {bad: 'They say that ⟦the⟧ life has become harder.', better: 'They say that life has become harder.'},
    {bad: 'The bank faces ⟦biggest⟧ loss in its history.', better: 'The bank faces the biggest loss in its history.'},
    {bad: 'The lira fell to ⟦record⟧ low on Monday.', better: 'The lira fell to a record low on Monday.'},
    {bad: 'The park is open to ⟦public⟧ from May.', better: 'The park is open to the public from May.'},
    {good: 'Snow fell in northern Peru on Friday.'},
    {near: 'The northern Peru coast was hit, and the life of a miner is hard.'},
    {near: 'In the 2019 season he was voted head of the club.'},
    {near: 'He ate a head of lettuce and made the most of it.'}
  ],
  ...shapesByWord<'extra' | 'missing' | 'definite' | 'article'>([
    [['the', 'a', 'an'], extra],
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

function drop(place: Place) {
  const text = place.opens ? place.printed(1).replace(/^./u, letter => letter.toUpperCase()) : place.printed(1)
  const edits = [{span: place.span(0, 1), text}]
  return {
    message: 'extra' as const,
    span: place.span(),
    data: {article: place.printed(), next: place.printed(1)},
    suggest: [{edits}]
  }
}

function replace(place: Place, right: string) {
  const text = place.opens ? right.replace(/^./u, letter => letter.toUpperCase()) : right
  return {
    message: 'definite' as const,
    span: place.span(),
    data: {article: place.printed(), next: place.printed(1)},
    suggest: [text]
  }
}

function add(place: Place) {
  const text = place.opens
    ? `The ${place.printed().replace(/^./u, letter => letter.toLowerCase())}`
    : `the ${place.printed()}`
  return {message: 'missing' as const, span: place.span(), data: {next: place.printed()}, suggest: [text]}
}

const ends = (word: string): boolean =>
  word === '' ||
  prepositions.has(word) ||
  finiteBe.has(word) ||
  haveForms.has(word) ||
  /^(?:and|but|when|where|after|that|which|who|because|last|this)$/u.test(word)

/** One too many: `the northern Peru`, `in the 2019`, `the life has become`; or the wrong one: `a rest of`. */
function extra(place: Place) {
  const article = place.word()
  const [next, after] = [place.word(1), place.word(2)]
  if (article !== 'the')
    return /^(?:rest|beginning|aftermath|outskirts|same)$/u.test(next) && after === 'of'
      ? replace(place, 'the')
      : life(place)
  if (
    next === 'most' &&
    after === 'of' &&
    /^(?:the|these|those|his|her|its|their|them)$/u.test(place.word(3)) &&
    !/^(?:make|makes|made|making|get|gets|got|getting)$/u.test(place.word(-1))
  )
    return drop(place)
  if (
    /^(?:north|south|east|west)(?:ern|-eastern|-western|eastern|western)$|^central$/u.test(next) &&
    names.has(place.printed(2)) &&
    !place.capital(1)
  )
    return ends(place.word(3)) && !/^[-–’'/]/u.test(place.next(2)) && place.word(3) !== 'and' ? drop(place) : undefined
  if (place.word(-1) === 'in' && months.has(next) && next !== 'may' && place.capital(1))
    return (ends(after) && after !== 'of' && /^[ .,]/u.test(place.next(1))) ||
      (/^\d/u.test(after) && ends(place.word(3)))
      ? drop(place)
      : undefined
  if (/^(?:in|since|until)$/u.test(place.word(-1)) && /^(?:19|20)\d\d$/u.test(next))
    return ends(after) && /^[ .,]/u.test(place.next(1)) && after !== 'and' ? drop(place) : undefined
  if (
    /^(?:died|dies|dying)$/u.test(place.word(-2)) &&
    place.word(-1) === 'of' &&
    /^(?:heart|stroke|cancer|lung|brain)$/u.test(next)
  )
    return /^(?:attack|stroke)$/u.test(next === 'heart' ? after : next)
      ? replace(place, 'a')
      : next === 'cancer'
        ? drop(place)
        : undefined
  if (place.word(-1) === 'at' && next === 'night')
    return ends(after) && after !== 'of' && after !== 'that' ? drop(place) : undefined
  if (
    place.word(-1) === 'at' &&
    /^(?:depth|height|altitude|distance|speed)$/u.test(next) &&
    after === 'of' &&
    /^\d/u.test(place.word(3))
  )
    return replace(place, next === 'altitude' ? 'an' : 'a')
  return life(place)
}

/** `fell to record low`. */
function record(place: Place) {
  if (
    place.capital() ||
    !place.stopped ||
    !/^(?:to|at|near|from)$/u.test(place.word(-1)) ||
    !/^(?:low|high)$/u.test(place.word(1)) ||
    !ends(place.word(2))
  )
    return undefined
  const text = `a ${place.printed()}`
  return {message: 'article' as const, span: place.span(), data: {article: 'a', next: place.printed()}, suggest: [text]}
}

/** `open to public`. */
function thePublic(place: Place) {
  if (place.capital() || !place.stopped || !/^(?:to|by|with)$/u.test(place.word(-1)) || place.afterAnywhere(privacy))
    return undefined
  return ends(place.word(1)) && place.word(1) !== 'and' && /^[ .,]/u.test(place.next()) ? add(place) : undefined
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

/** `the life has become harder`. */
function life(place: Place) {
  if (place.word(1) !== 'life' || !/^(?:|that|because|and|but|said|says|while|when|where)$/u.test(place.word(-1)))
    return undefined
  const verb = `${place.word(2)} ${place.word(3)}`
  return /^(?:is|was|has) (?:becoming|become|getting|got|gone|going|slowly|gradually|hard|harder|returning|returned)\b/u.test(
    verb
  )
    ? drop(place)
    : undefined
}

/** `on Danube`, `along Rhine`. */
function river(place: Place) {
  if (
    !place.capital() ||
    !/^(?:in|on|along|across|from|into|of|to|over|near|by)$/u.test(place.word(-1)) ||
    place.capital(-1)
  )
    return undefined
  return (ends(place.word(1)) || isPast(place.word(1))) &&
    !/^[-–’'/]/u.test(place.next()) &&
    place.word(1) !== 'and' &&
    place.stopped
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
  if (!place.opens)
    return /^(?:with|by|from)$/u.test(place.word(-1)) &&
      /^(?:the|a|an|its|his)$/u.test(place.word(2)) &&
      !place.capital() &&
      !/^(?:post|role|job|position|resign|resigned|step|removed|dismissed|sacked)$/u.test(place.word(-2)) &&
      place.word(-1) !== 'from'
      ? add(place)
      : undefined
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
  if (place.capital() || !place.stopped || place.capital(1) || !main.test(place.word())) return undefined
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
  return ends(place.word(2)) && /^[ .,]/u.test(place.next(1)) && place.word(2) !== 'and' ? add(place) : undefined
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
