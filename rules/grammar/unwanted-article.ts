import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {isPast} from '../../src/text/verbs.js'
import {closesNoun, finiteAuxiliaries, months} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import countries from './country-for-adjective.tsv'

const names = new Set([
  ...readSet<'country' | 'adjective'>(countries, 'country'),
  ...wordSet(
    'Israel Myanmar Madagascar Mali Chad Niger Haiti Honduras Nicaragua Guatemala Laos Cameroon Angola Tanzania Namibia Botswana Malawi Uzbekistan Kyrgyzstan Tajikistan Turkmenistan Kosovo Montenegro Scotland Wales Paraguay Uruguay Panama Qatar Oman Eritrea Liberia Benin Togo Gabon Burundi Europe Africa Asia London Paris Siberia California Texas Florida'
  )
])

/** Countries of two words. */
const pairs = new Set([
  'Sri Lanka',
  'New Zealand',
  'Costa Rica',
  'South Sudan',
  'South Africa',
  'South Korea',
  'North Korea',
  'Saudi Arabia',
  'El Salvador',
  'Sierra Leone',
  'Burkina Faso',
  'Puerto Rico',
  'New York',
  'New Mexico'
])

/** What stands behind the articles that are looked at, besides months, years and what ministers are for. */
const after = wordSet(
  'inflation unemployment night most cancer stroke heart depth height altitude distance speed life rest beginning aftermath outskirts same last'
)
const region = /^(?:north|south|east|west)(?:ern|-eastern|-western|eastern|western)$|^central$/u
const year = /^(?:19|20)\d\d$/u

export default placeRule({
  id: 'grammar/unwanted-article',
  summary:
    'Find articles where English has none, or the other one (`the northern Peru`, `in the 2019`, `a rest of the`).',
  why: 'Languages without articles, and those that use more of them, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    extra: 'Unexpected `{article}` before `{next}`, expected none',
    other: 'Unexpected `{article}` before `{next}`, expected `{right}`'
  },
  examples: [
    {bad: 'Snow fell in ⟦the⟧ northern Peru on Friday.', better: 'Snow fell in northern Peru on Friday.'},
    {bad: 'The mill was shut in ⟦the⟧ 2019.', better: 'The mill was shut in 2019.'},
    {bad: 'She will miss ⟦a⟧ rest of the season.', better: 'She will miss the rest of the season.'},
    {bad: 'He died of ⟦the⟧ heart attack in May.', better: 'He died of a heart attack in May.'},
    {bad: 'They say that ⟦the⟧ life has become harder.', better: 'They say that life has become harder.'},
    {bad: '⟦The⟧ inflation in Nepal eased in June.', better: 'Inflation in Nepal eased in June.'},
    {
      bad: 'Orla won with a goal in ⟦a⟧ last minute, to wild cheers.',
      better: 'Orla won with a goal in the last minute, to wild cheers.'
    },
    {
      bad: 'Ida Lund was named ⟦a⟧ finance minister of Denmark.',
      better: 'Ida Lund was named finance minister of Denmark.'
    },
    {bad: 'Roads are cut in ⟦the⟧ northern Sri Lanka.', better: 'Roads are cut in northern Sri Lanka.'},
    {good: 'Snow fell in northern Peru on Friday.'},
    {near: 'The northern Peru coast was hit, and the life of a miner is hard.'},
    {near: 'In the 2019 season he made the most of it.'},
    {near: 'The inflation in Nepal of which he spoke was named a finance minister’s trap in a last minute deal.'},
    {near: 'Crews must have a rest of at least nine hours.'}
  ],
  concerns: word => after.has(word) || months.has(word) || ministers.has(word) || region.test(word) || year.test(word),
  found(place) {
    const article = place.on(-1)
    const word = article?.word()
    if (word === 'the') return definite(article!)
    return word === 'a' || word === 'an' ? indefinite(article!) : undefined
  }
})

/** `the northern Peru`, `in the 2019`, `the most of the`, `died of the heart attack`. */
function definite(place: Place) {
  return (
    rateIn(place) ??
    beforeRegion(place) ??
    beforeTime(place) ??
    mostOf(place) ??
    illness(place) ??
    measure(place) ??
    life(place)
  )
}

/** `a rest of the season`. */
function indefinite(place: Place) {
  // `a rest of nine hours`
  if (place.word(1) === 'rest' && !/^(?:the|his|her|its|their|this|these|those)$/u.test(place.word(3))) return undefined
  const isOne = /^(?:rest|beginning|aftermath|outskirts|same)$/u.test(place.word(1)) && place.word(2) === 'of'
  if (isOne || isLastMinute(place)) return replace(place, 'the')
  return isOffice(place) ? drop(place) : life(place)
}

/** `in a last minute, sparking`: there is one, where no noun follows. */
const isLastMinute = (place: Place): boolean =>
  /^(?:in|at|until)$/u.test(place.word(-1)) &&
  /^last (?:minute|moment)$/u.test(place.phrase(1, 2)) &&
  /^[,.]/u.test(place.next(2))

const ministers = wordSet(
  'prime finance foreign defence defense interior health justice economy education culture transport energy trade labour agriculture environment'
)

/** `was appointed a finance minister of Bulgaria`: a country has one. */
const isOffice = (place: Place): boolean =>
  /^(?:appointed|named|elected|became|become)$/u.test(place.word(-1)) &&
  ministers.has(place.word(1)) &&
  /^minister of$/u.test(place.phrase(2, 3)) &&
  place.capital(4)

/** `The inflation in Nepal eased`: rates that stand for themselves. */
function rateIn(place: Place) {
  if (!place.opens || !/^(?:inflation|unemployment)$/u.test(place.word(1)) || place.word(2) !== 'in') return undefined
  const at = place.word(3) === 'the' ? 5 : 4
  if (!place.capital(at - 1)) return undefined
  const verb = place.word(place.capital(at) ? at + 1 : at)
  return finiteAuxiliaries.has(verb) || isPast(verb) ? drop(place) : undefined
}

function beforeRegion(place: Place) {
  if (!region.test(place.word(1)) || place.capital(1)) return undefined
  const last = names.has(place.printed(2)) ? 2 : pairs.has(`${place.printed(2)} ${place.printed(3)}`) ? 3 : 0
  return last > 0 && closesNoun(place.word(last + 1)) && !/^[-–’'/]/u.test(place.next(last)) ? drop(place) : undefined
}

/** `in the May`, `since the 2019`, `at the night`. */
function beforeTime(place: Place) {
  const [before, next] = [place.word(-1), place.word(1)]
  if (before === 'in' && months.has(next) && next !== 'may' && place.capital(1)) {
    const isDated = /^\d/u.test(place.word(2)) && (closesNoun(place.word(3)) || place.word(3) === 'and')
    return isDated || (place.word(2) !== 'of' && endsPlainly(place)) ? drop(place) : undefined
  }
  if (/^(?:in|since|until)$/u.test(before) && year.test(next))
    return endsPlainly(place) && place.word(2) !== 'and' ? drop(place) : undefined
  const isNight = before === 'at' && next === 'night' && !/^(?:of|that)$/u.test(place.word(2))
  return isNight && (closesNoun(place.word(2)) || place.word(2) === 'and') ? drop(place) : undefined
}

/** `the most of the seats`, but not `made the most of the day`. */
function mostOf(place: Place) {
  return place.word(1) === 'most' &&
    place.word(2) === 'of' &&
    /^(?:the|these|those|his|her|its|their|them)$/u.test(place.word(3)) &&
    !/^(?:make|makes|made|making|get|gets|got|getting)$/u.test(place.word(-1))
    ? drop(place)
    : undefined
}

function illness(place: Place) {
  if (!/^(?:died|dies|dying)$/u.test(place.word(-2)) || place.word(-1) !== 'of') return undefined
  const next = place.word(1)
  if (next === 'cancer') return drop(place)
  return next === 'stroke' || (next === 'heart' && place.word(2) === 'attack') ? replace(place, 'a') : undefined
}

/** `at the depth of 40 metres`. */
function measure(place: Place) {
  const next = place.word(1)
  const isMeasure = place.word(2) === 'of' && /^\d/u.test(place.word(3)) && place.word(-1) === 'at'
  return isMeasure && /^(?:depth|height|altitude|distance|speed)$/u.test(next)
    ? replace(place, indefiniteFor(next))
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

function endsPlainly(place: Place): boolean {
  return (closesNoun(place.word(2)) || place.word(2) === 'and') && /^[ .,]/u.test(place.next(1))
}

function drop(place: Place) {
  const text = place.opens ? capitalised(place.printed(1)) : place.printed(1)
  const edits = [{span: place.span(0, 1), text}]
  return {
    message: 'extra' as const,
    span: place.span(),
    data: {article: place.printed(), next: place.printed(1)},
    suggest: [{edits}]
  }
}

function replace(place: Place, right: string) {
  const text = place.opens ? capitalised(right) : right
  return {
    message: 'other' as const,
    span: place.span(),
    data: {article: place.printed(), next: place.printed(1), right},
    suggest: [text]
  }
}
