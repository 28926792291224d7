/** Noun phrases behind a word for more than one: where such a phrase ends, and with which noun. */
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import type {Place} from './places.js'
import {baseOf, isForm, isGerund, isOnlyVerb, isParticiple, readings} from './verbs.js'
import {
  auxiliaries,
  countsMany,
  determiners,
  isMidAdverb,
  months,
  numbers,
  objectPronouns,
  prepositions,
  sayingVerbs,
  subjectPronouns,
  weekdays,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'

const powers = wordSet('hundred thousand million billion trillion dozen mln bln bn mn')
/** What is left in the singular before the noun that it measures: `two year sentence`, `six member board`. */
const measures = wordSet(
  'square cubic strong megalitre gigalitre hectolitre kilojoule micrometre nanometre millimetre centimetre centimeter millimeter barrel carat year month week day hour minute second metre meter kilometre kilometer mile foot inch tonne ton litre liter gallon acre hectare point percent cent dollar euro pound degree member man woman person seat room bedroom bed storey story floor star part stage step party nation state country team player horse door lane wheel page word game match set round lap time way run goal piece judge term tier speed megapixel gun bar volume episode season course child mast engine ball strip line hand legged old half third quarter fold family cm mm km kg yen yuan micron microgram milligram kilogram gram kilobyte megabyte gigabyte kv kw mw volt watt hz ghz mhz pixel digit'
)
/** Singulars that a number may stand before, and nouns that it numbers. */
const uncounted = wordSet(
  'quid man percent cent grand staff crew aircraft spacecraft head foot yen yuan rand won baht pound stone mile ton horsepower hertz sheep fish offspring youth people police data media half third quarter past present general total figure square odd plus straight minute second double single clock noon midnight midday level age score nil draw win magnitude billion million thousand hundred dozen'
)
/** What a number follows that counts nothing: `chapter two hero`. */
const counters = wordSet(
  'no number chapter phase page part stage article day week round game year type grade level group top under over league division tier category class channel section band row lane gate room zone line route bus flight platform reactor unit pier ward terminal magnitude formula version model table act step rule point size key mark option plan pillar season series episode volume verse age aged a an one'
)

/** The offset behind the number that begins at a place: `60 million`, `two or three`, `1,400`. */
export function numberEnd(place: Place): number | undefined {
  const first = place.word()
  const isGroup = /^\d{3}$/u.test(first) && /\d,$/u.test(place.textBefore)
  if (isGroup ? !isGroupCount(place) : !(countsMany(first.replace('.', '')) && isCount(place))) return undefined
  let at = 1
  if (/^(?:or|to)$/u.test(place.word(1)) && countsMany(place.word(2))) at = 3
  while (powers.has(place.word(at))) at++
  if (place.word(at) === 'or' && place.word(at + 1) === 'so') at += 2
  return at
}

/** `12,000 olive growers`: the tokens part at the comma. */
function isGroupCount({textBefore}: Place): boolean {
  const before = /(?<![\p{L}\d.-])(?:(?<word>[\p{L}’'-]+) )?(?:\d{1,3},)+$/u.exec(textBefore)
  if (!before) return false
  const {word} = before.groups!
  return (
    word !== undefined &&
    !counters.has(word.toLowerCase()) &&
    (/^\p{Ll}|[’']s?$/u.test(word) || isLead.test(word.toLowerCase()))
  )
}

const isLead =
  /^(?:the|these|those|all|some|about|around|nearly|almost|over|only|another|in|of|for|after|with|by|among|between|from|than|least)$/u

/** Whether a number counts what follows and is no year, name or sum of money. */
function isCount(place: Place): boolean {
  const [text, before] = [place.printed(), place.word(-1)]
  if (/^(?:1[5-9]|20)\d\d$/u.test(text) || /[^\s]/u.test(place.previous() || ' ')) return false
  // `the 6021 control unit`
  if (/^\d{4,}$/u.test(text) && !text.endsWith('00')) return false
  if (/\d/u.test(before) && !/\d/u.test(place.word(-2)) && place.word(-2) !== '') return false
  if (place.capital(-1) && !isLead.test(before)) return false
  if (/^(?:8|16|32)$/u.test(text) && before === 'last') return false
  if (/(?:[/$£€]|\bone in|1 in|\bage of|\bages of) $/iu.test(place.textBefore)) return false
  return !counters.has(before) && !(place.opens && /^\d/u.test(text))
}

/** The offset of a singular head of the phrase whose words begin at an offset; nothing where the phrase has another head. */
export function singularHead(place: Place, from: number): number | undefined {
  const first = place.word(from).split('-')[0]!
  const isHyphened = first !== place.word(from)
  if ((measures.has(first) || powers.has(first)) && (isHyphened || !closes(place, from))) return undefined
  for (let at = from; at < from + 4; at++) {
    if (!mayStand(place, at, from)) return undefined
    if (closes(place, at)) return isCountedHere(place, at, from) && !place.capital(at) ? at : undefined
    if (place.next(at) !== ' ') return undefined
  }
  return undefined
}

/** `three man`, but `3 man` is a Korean 30,000. */
const isCountedHere = (place: Place, at: number, from: number): boolean =>
  isCounted(place.word(at)) || (place.word(at) === 'man' && numbers.has(place.word(from - 1)))

const isCounted = (word: string): boolean =>
  !isForm(word, 'past') &&
  !isParticiple(word) &&
  (pluralOf(word) !== undefined || /^(?:time|part|specie)$/u.test(word)) &&
  singularOf(word) === undefined &&
  !uncounted.has(word)

/** Whether a word may be part of the phrase: no plural, no name but of a nation, nothing that opens another phrase. */
function mayStand(place: Place, at: number, from: number): boolean {
  const word = place.word(at)
  if (word === '' || /['’\d]/u.test(word) || determiners.has(word) || prepositions.has(word) || auxiliaries.has(word))
    return false
  if (whWords.has(word) || objectPronouns.has(word) || subjectPronouns.has(word)) return false
  if (/^(?:and|or|but|nor|to|that|not|of|all|both|there|of|as|per|else|half|last|next|previous|same|past)$/u.test(word))
    return false
  if (place.capital(at) && !/(?:an|ish|ese|ch|i)$/u.test(word)) return false
  // `15 million people visit`, `under 5 lack protein`
  const isVerb =
    readings(word).some(
      ({form}) => form === 'past' || (form === 'base' && at === from && !/^(?:part|time)$/u.test(word))
    ) && pluralOf(word) === undefined
  return (
    !looksPlural(word) &&
    !/^(?:people|men|women|children|data|media|police)$/u.test(word) &&
    !(isVerb && !isParticiple(word))
  )
}

/** Whether the phrase ends with the word at an offset. */
function closes(place: Place, at: number): boolean {
  const [next, second] = [place.word(at + 1), place.word(at + 2)]
  // `I gave them 35 year.”`: how people speak.
  if (next === '' && /^\.["”]/u.test(place.rest(at)) && /^(?:year|month|week)$/u.test(place.word(at))) return false
  if (next === '')
    return (
      /^[,:;.?!)“”"–—]?$/u.test(place.next(at)) &&
      !/^, (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)|^, (?!(?:but|and|while|which|who|where|when|as|he|she|it|they|we|the|a|an|in|on|at|for|with|from|by|after|before|because|according|said|says)\b)(?:\p{L}+ ){0,3}\p{L}+(?:, | and\b| or\b)/u.test(
        place.textAfter(at)
      )
    )
  if (place.next(at) !== ' ') return false
  if (/^(?:and|or)$/u.test(next))
    return (
      determiners.has(second) ||
      auxiliaries.has(second) ||
      subjectPronouns.has(second) ||
      second === 'so' ||
      // `three drone and 11 missiles`
      (countsMany(second) && looksPlural(place.word(at + 3))) ||
      /^(?:he|she|it|we|they)'/u.test(second)
    )
  return (
    endsCounted.has(next) ||
    (next === 'next' && (times.has(second) || months.has(second) || weekdays.has(second))) ||
    prepositions.has(next) ||
    auxiliaries.has(next) ||
    determiners.has(next) ||
    /^(?:he|she|it|we|they)(?:$|')/u.test(next) ||
    (isOnlyVerb(next) && sayingVerbs.has(baseOf(next)!)) ||
    (/ed$/u.test(next) && prepositions.has(second)) ||
    ((isParticiple(next) || isGerund(next)) && (prepositions.has(second) || second === 'to')) ||
    (isGerund(next) && times.has(place.word(at))) ||
    (isMidAdverb(next) && auxiliaries.has(second))
  )
}

const times = wordSet('year month week day hour')
const endsCounted = wordSet(
  'ago later earlier before after here there somewhere elsewhere today yesterday now again apart away behind who whose which that when where while because said says to than but if so more including last each'
)
