/** The names of a story and how two spellings differ: what name rules share. A name is one capitalised word without its possessive ending. */
import type {StoryViews} from '../core/story-views.js'
import {isCapital} from './capitalised.js'
import {remembered} from './remembered.js'
import type {Word} from './sentences.js'

export interface Name {
  text: string
  words: Word[]
  /** Capitalised words printed before it, titles and given names, to tell two people apart. */
  before: Set<string>
}

/** What transliterations of one name disagree about, each brought to one letter. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:[yij]o|ë|e)(?=va?$)/gu, 'o'],
  [/(?:ow|off|ov|ew|eff|ev)(?=$|sk|it[cz])/gu, 'ov'],
  [/(?:s[hc]h?tsch|shch|szcz|šč)/gu, 'S'],
  [/(?:tsch|tch)/gu, 'C'],
  [/(?:sch|sh|š|ş)/gu, 'S'],
  [/(?:ch|č|ç|cz)/gu, 'C'],
  [/(?:xh|dzh|dj|gj)/gu, 'J'],
  [/enk[ao]$/gu, 'enko'],
  [/(?:ei|ai)(?=[^aeiou])/gu, 'ei'],
  [/(?:zh|ž)/gu, 'Z'],
  [/(?:kh|h)/gu, 'h'],
  [/(?:ts|tz|c)(?=[eiy]|$)/gu, 'ts'],
  [/ph/gu, 'f'],
  [/(?:[yij]+)/gu, 'i'],
  [/(?:ou|oo|u)/gu, 'u'],
  [/w/gu, 'v'],
  [/(?:ck|q|c)/gu, 'k'],
  [/ia(?=.)/gu, 'a'],
  [/ie/gu, 'e']
]

/** The capitalised words of a story by spelling, in the order of their first printing; a view. */
export function namesOf({words, speller}: StoryViews): readonly Name[] {
  const names = new Map<string, Name>()
  for (const word of words) {
    if (word.text.length < 4 || !isCapital(word.text)) continue
    const text = bareName(word.text)
    if (text.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(text)) continue
    const name = names.get(text) ?? {text, words: [], before: new Set<string>()}
    name.words.push(word)
    const before = word.sentence.words[word.index - 1]?.text ?? ''
    if (isCapital(before) && !(word.index === 1 && speller.isWord(before.toLowerCase()))) name.before.add(before)
    names.set(text, name)
  }
  return [...names.values()]
}

/** A word without `’s` or a trailing apostrophe. */
export function bareName(word: string): string {
  if (isApostrophe(word, word.length - 1)) return word.slice(0, -1)
  return word.endsWith('s') && isApostrophe(word, word.length - 2) ? word.slice(0, -2) : word
}

function isApostrophe(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

/** Without accents. */
export function plainName(name: string): string {
  return /^[a-z]*$/iu.test(name) ? name : name.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Whether two spellings are the same name written by two systems: `Sokolov` and `Sokoloff`, `Malakhov` and `Malahov`. */
export function soundsAlike(a: string, b: string): boolean {
  return sound(a) === sound(b)
}

/** What names have in common of which `soundsAlike` is true. */
export const sound = remembered(levelled, 5_000)

function levelled(name: string): string {
  const made = sounds.reduce((text, [from, to]) => text.replaceAll(from, to), plainName(name).toLowerCase())
  return made.replaceAll(/(.)\1+/gu, '$1')
}

/** How many letters that both begin with; fewer than three say nothing. */
export function sharedPrefix(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared < 3 ? 0 : shared
}

/** A letter more, less or other, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const [restA, restB] = differing(a, b)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** The same letters in another order, as in `Adeyemi` and `Ademeyi`. */
export function isJumbled(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6 || a[0] !== b[0]) return false
  const [restA, restB] = differing(a, b)
  return restA.length <= 4 && [...restA].toSorted().join('') === [...restB].toSorted().join('')
}

/** What is left of two words without their common head and tail. */
function differing(a: string, b: string): [string, string] {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
}
