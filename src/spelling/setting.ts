/** Where a word stands: some places print words that no dictionary need have. */
import type {Span} from '../core/types.js'
import type {Word} from '../text/sentences.js'
import {inForeignPhrase} from './foreign.js'

/** Beside these a word belongs to an address, a handle, a path or a formula. */
const glue = /[@#/\\_~=<>{}[\]$%&+*|^:\d]/u
const glosses = new Set('called known named termed dubbed meaning like or aka traditional'.split(' '))

/** Part of an address, a handle, a path or a formula. */
export function isGlued({start, end}: Word, text: string): boolean {
  const after = text.slice(end, end + 2)
  return (
    glue.test(text.charAt(start - 1)) ||
    glue.test(after.charAt(0).replace(':', '')) ||
    /^(?:\.\p{L}|:\/)/u.test(after) ||
    isInSpacedAddress(start, text)
  )
}

/** `https: / / site.org / press _ office`, as engines print it. */
function isInSpacedAddress(start: number, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestAddress), start)
  const from = before.lastIndexOf('http')
  if (from < 0) return /^https? ?: ?\/ ?\//u.test(text.slice(start, start + 12))
  return /^https? ?: ?\/ ?\/ ?(?:[^\s/_.=?&#-]* ?[/_.=?&#-] ?)*$/u.test(before.slice(from))
}

const longestAddress = 150

/** A word with its last letter dropped, as in `goin’` and `rockin’`. */
export function isElided({text: printed, end}: Word, text: string, isWord: (word: string) => boolean): boolean {
  return /['’]/u.test(text.charAt(end)) && printed.endsWith('in') && isWord(`${printed}g`)
}

const particles = new Set(
  'an am auf op aan sur sous van von der den de la del da dos du di della bin ibn ben al el ter ten zu zur y e'.split(
    ' '
  )
)

/** A small word between capitals, as in `Hamad bin Khalifa` and `Ursula von der Leyen`. */
export function isPartOfName({sentence: {words}, index}: Word): boolean {
  let [first, last] = [index - 1, index + 1]
  while (particles.has(words[first]?.lower ?? '') && !isCapital(words[first])) first--
  while (particles.has(words[last]?.lower ?? '') && !isCapital(words[last])) last++
  return isCapital(words[first]) && isCapital(words[last])
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

/** The second half of a scientific name, as in `Quercus robur`: it follows its genus, which no dictionary has either. */
export function isSpecies({sentence: {words}, index, text}: Word, isWord: (word: string) => boolean): boolean {
  const genus = words[index - 1]
  const isGenus =
    isCapital(genus) && (!isWord(genus!.text) || /^(?:species|genus)$/u.test(words[index - 2]?.lower ?? ''))
  return isGenus && /(?:is|us|a|um|ii|i|ae|ns|or|ur|e|on|x)$/u.test(text)
}

/** Within a foreign phrase that English copy prints unexplained. */
export function isForeign({sentence, index}: Word): boolean {
  const near = sentence.words.slice(Math.max(0, index - 5), index + 6).map(word => word.lower)
  return inForeignPhrase(near, Math.min(index, 5))
}

/** In quotation marks or brackets of its own, part of a hyphenated word, explained, or an instrument that somebody plays. */
export function isSetApart(word: Word, [start, end]: Span, text: string): boolean {
  if (/["“”'‘’«»()*_-]/u.test(text.charAt(start - 1)) || /["”'»)*_-]/u.test(text.charAt(end))) return true
  const before = word.sentence.words[word.index - 1]?.lower ?? ''
  if (glosses.has(before) || /^,? or \p{L}|^ [([]|^, (?:meaning|(?:an?|the) \p{L})/u.test(text.slice(end, end + 12)))
    return true
  return /\b(?:(?:known|described|referred to)(?: \p{Ll}+)? as|play(?:s|ed|ing)? the) $/u.test(
    text.slice(Math.max(0, start - 40), start)
  )
}
