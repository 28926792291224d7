/** `\p{L}` takes V8 a third of a millisecond wherever it stands, and more where case is ignored, since it names 650 ranges:
 * most copy has none but Western and Central European letters, for which some ranges do. */

import {matchesIn, plainFlags} from './literals.js'
import {lookBackLast} from './look-behinds.js'
import type {Pattern} from './needs.js'

/** Which letters a text has: those of Latin-1, Latin Extended-A (but ſ, which ignoring case is an s) and Romanian alone, or others too. */
export type Alphabet = 'european' | 'any'

/** Letters, marks and figures decide; punctuation and symbols do not. */
const beyondEuropean = /[^\0-\u017E\u0218-\u021B\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u25FF]/

/** The smallest alphabet that has all letters of a text. */
export function alphabetOf(text: string): Alphabet {
  return beyondEuropean.test(text) ? 'any' : 'european'
}

/** For each alphabet what matches the same as a pattern does in a text of it, compiled at its first use. */
export function fitter(pattern: Pattern): (alphabet: Alphabet) => RegExp {
  const made: Partial<Record<Alphabet, RegExp>> = {}
  return alphabet => (made[alphabet] ??= compile(pattern, alphabet))
}

function compile(pattern: Pattern, alphabet: Alphabet): RegExp {
  if (alphabet === 'any') return pattern instanceof RegExp ? pattern : new RegExp(pattern.source, pattern.flags)
  const source = narrow(pattern.source, pattern.flags)
  return new RegExp(source, plainFlags(source, pattern.flags))
}

const known = new WeakMap<Pattern, (alphabet: Alphabet) => RegExp>()

/** The same for a pattern that is used in several places. */
export function fitted(pattern: Pattern, alphabet: Alphabet): RegExp {
  const made = known.get(pattern)
  if (made) return made(alphabet)
  const fresh = fitter(pattern)
  known.set(pattern, fresh)
  return fresh(alphabet)
}

/** The matches of a global pattern in a text. */
export function fittedMatches(text: string, pattern: Pattern): Iterable<RegExpExecArray> {
  return matchesIn(text, fitted(pattern, alphabetOf(text)))
}

/** Every other code point of a range, both its ends among them: capitals and small letters take turns there. */
const everyOther = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({length: (to - from) / 2 + 1}, (_, index) => from + 2 * index))

const capitals = [
  [0x100, 0x136],
  [0x139, 0x147],
  [0x14a, 0x176],
  [0x178, 0x178],
  [0x179, 0x17d],
  [0x218, 0x21a]
] as const
const small = [
  [0x101, 0x137],
  [0x138, 0x148],
  [0x149, 0x177],
  [0x17a, 0x17e],
  [0x219, 0x21b]
] as const
const members = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(range => everyOther(...range)).join('')

const classes: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-žȘ-ț'],
  ['Lu', `A-ZÀ-ÖØ-Þ${members(capitals)}`],
  ['Ll', `a-zµß-öø-ÿ${members(small)}`],
  ['N', '0-9²³¹¼-¾']
])
/** What `\p{Lu}` and `\p{Ll}` match where case is ignored: both cases, but not the letters that lack the case (ı, ĸ, ŉ and İ; ª and º lack both). */
const classesOfBothCases: ReadonlyMap<string, string> = new Map([
  ['Lu', 'A-Za-zµÀ-ÖØ-öø-İĲ-ķĹ-ňŊ-žȘ-ț'],
  ['Ll', 'A-Za-zµÀ-ÖØ-öø-įı-žȘ-ț']
])

const piece = /\\(?:p\{(\w+)\}|.)|[[\]]|[^\\[\]]+/gu

/** The source of a pattern that matches what the given one matches in texts of European alphabets; it is cheaper to compile and to run. */
export function narrow(source: string, flags: string): string {
  let inClass = false
  return lookBackLast(source).replace(piece, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (name === undefined) return part
    if (name === 'M') return inClass ? '' : '[]'
    const letters = (flags.includes('i') && classesOfBothCases.get(name)) || classes.get(name)
    if (letters === undefined) return part
    return inClass ? letters : `[${letters}]`
  })
}
